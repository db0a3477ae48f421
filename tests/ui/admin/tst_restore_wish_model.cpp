#include "tests/ui/admin/admin_counter.h"
#include "ui/admin/backup/restore_wish_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

const QString file = u"/backup/a.jbk"_s;

/// Somebody at Admin who wants that file back.
struct Wish
{
    explicit Wish(Role role = Role::Admin) : counter(role) {}

    void wish()
    {
        model.wish(file);
        QVERIFY(hasAnswer());
    }

    /// Whoever may not wish gets none.
    [[nodiscard]] bool hasAnswer()
    {
        return QTest::qWaitFor([this] { return granted.count() + refused.count() > 0; });
    }

    AdminCounter counter;
    bool isImporting = false;
    RestoreWishModel
        model{{counter.carts, counter.dispatch, counter.submitter, counter.session, [this] {
                   return isImporting;
               }}};
    QSignalSpy granted{&model, &RestoreWishModel::granted};
    QSignalSpy refused{&model, &RestoreWishModel::refused};
};

Cart cartWithCash()
{
    Cart cart;
    cart.taken.push_back({CommandId{}, Money{5'000}});
    return cart;
}

} // namespace

/// Whether a counter that is open may be left to restore a backup.
class TestRestoreWishModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void isGrantedWhereNothingWaits()
    {
        Wish wish;
        Cart cart; // it lies beside the book and stays
        CartLine line;
        line.product = ProductId{wish.counter.ids.next()};
        cart.lines.push_back(line);
        QVERIFY(wish.counter.carts.saveCurrent(cart));
        wish.wish();
        QCOMPARE(wish.granted.count(), 1);
        QCOMPARE(wish.granted.first().first().toString(), file);
    }

    void isRefusedWhileSomethingIsUnsent()
    {
        Wish wish;
        wish.counter.book.holdAnswers();
        const auto command =
            wish.counter.submitter.make(RecordAct{JournalledAct::Exported, "a.csv", {}});
        QVERIFY(command.has_value());
        wish.counter.submitter.submit(*command, &wish.model, Reply{[](const Answer&) {}, {}});
        wish.wish();
        QCOMPARE(wish.refused.count(), 1);
        QVERIFY(!wish.refused.first().first().toString().isEmpty());
        wish.counter.book.release();
        wish.counter.settle();
        wish.refused.clear();
        wish.wish();
        QCOMPARE(wish.granted.count(), 1);
    }

    void aBookThatTakesNothingIsLeftAfterAWarning()
    {
        Wish wish;
        wish.counter.book.failNext(SubmitError::Unavailable);
        const auto command =
            wish.counter.submitter.make(RecordAct{JournalledAct::Exported, "a.csv", {}});
        QVERIFY(command.has_value());
        wish.counter.submitter.submit(*command, &wish.model, Reply{[](const Answer&) {}, {}});
        QTRY_VERIFY(wish.counter.submitter.troubledSince().has_value());
        wish.counter.book.holdAnswers();
        wish.wish();
        QCOMPARE(wish.refused.count(), 1);
        QCOMPARE(wish.granted.count(), 0);
        wish.refused.clear();
        wish.wish();
        QCOMPARE(wish.granted.count(), 1);
        wish.counter.book.release();
        wish.counter.settle();
    }

    void isRefusedWhileCashIsHeldForASale()
    {
        Wish open;
        QVERIFY(open.counter.carts.saveCurrent(cartWithCash()));
        open.wish();
        QCOMPARE(open.refused.count(), 1);
        Wish parked;
        QVERIFY(parked.counter.carts.park({1, cartWithCash(), "이정민", Instant{}}));
        parked.wish();
        QCOMPARE(parked.refused.count(), 1);
    }

    void isRefusedWhileProductsComeIn()
    {
        Wish wish;
        wish.isImporting = true;
        wish.wish();
        QCOMPARE(wish.refused.count(), 1);
        wish.isImporting = false;
        wish.refused.clear();
        wish.wish();
        QCOMPARE(wish.granted.count(), 1);
    }

    void aMemoryThatFailsKeepsNobodyFromTheBackup()
    {
        Wish wish;
        wish.counter.carts.fail(StoreError::Unavailable);
        wish.wish();
        QCOMPARE(wish.granted.count(), 1);
    }

    void onlyWhoMayIsAnswered()
    {
        Wish wish(Role::Manager);
        wish.model.wish(file);
        wish.counter.settle();
        QCOMPARE(wish.granted.count() + wish.refused.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRestoreWishModel)
#include "tst_restore_wish_model.moc"
