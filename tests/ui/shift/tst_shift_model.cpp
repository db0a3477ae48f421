#include "tests/fakes/fixed_clock.h"
#include "tests/fakes/memory_book.h"
#include "tests/fakes/memory_cart_store.h"
#include "tests/fakes/memory_shop_reader.h"
#include "tests/fakes/memory_sign_in.h"
#include "tests/fakes/sequential_ids.h"
#include "tests/fakes/shift/memory_shifts.h"
#include "tests/ui/dispatch/settled_dispatch.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/shell/session_model.h"
#include "ui/shift/shift_model.h"

#include <QSignalSpy>
#include <QTest>

#include <mutex>

using namespace jangbu;
using namespace jangbu::ui;

namespace {

/// Gives no report while somebody else has the gate.
class GatedShifts final : public fakes::MemoryShifts
{
public:
    using MemoryShifts::MemoryShifts;

    Read<std::optional<ShiftReport>> shiftReport(ShiftId id) override
    {
        const std::scoped_lock pass(gate);
        if (isMissing) {
            return std::nullopt;
        }
        return MemoryShifts::shiftReport(id);
    }

    std::mutex gate;
    bool isMissing = false; // written while nothing is asked
};

ShopSettings someShop()
{
    ShopSettings settings;
    settings.shopName = "성수점";
    return settings;
}

/// A counter over a shop in memory, with a cashier who runs its shifts.
class Counter
{
public:
    Counter()
    {
        const Staff staff{StaffId{ids.next()}, "kim", "김수진", Role::Cashier, true, std::string{}};
        shop.settings = session.shop();
        shop.staff.emplace(staff.id, staff);
        shop.terminals.emplace(session.terminal().id, session.terminal());
        session.signIn(staff);
    }

    void settle() { QVERIFY(hasSettled(dispatch, submitter)); }

    void open(Money opening)
    {
        clock.advance(usPerHour);
        model.refresh();
        settle();
        model.open(opening);
        settle();
        QVERIFY(model.state() == ShiftModel::State::Open);
    }

    /// Counts an empty drawer.
    void close()
    {
        model.count().enterDigits(0, QStringLiteral("0"));
        QSignalSpy closed(&model, &ShiftModel::closed);
        model.close();
        QVERIFY(closed.wait());
    }

    /// Two shifts that are over, the newer one with 2,000 at its opening.
    void haveAPast()
    {
        for (const std::int64_t opening : {1'000, 2'000}) {
            open(Money{opening});
            close();
            settle();
        }
        model.readPast();
        settle();
        QCOMPARE(model.past().rowCount(), 2);
    }

    [[nodiscard]] QString pastText() const
    {
        QString text;
        for (const ReceiptLine& line : model.pastPaper().lines) {
            text += QString::fromStdString(line.text) + QLatin1Char('\n');
        }
        return text;
    }

    fakes::MemoryShop shop;
    fakes::FixedClock clock{Instant{1'795'000'000'000'000}};
    fakes::SequentialIds ids;
    fakes::MemoryBook book{shop, clock};
    GatedShifts shifts{shop};
    fakes::MemoryShopReader reader{shop};
    fakes::MemorySignIn signIn{shop};
    fakes::MemoryCartStore carts;
    Dispatch dispatch;
    SessionModel session{
        someShop(),
        Terminal{TerminalId{ids.next()}, "계산대", "A", 1, 1},
        Language::Korean
    };
    Submitter submitter{{book, carts, clock, ids}, dispatch, [this] { return session.actor(); }};
    ShiftModel model{
        ShiftPorts{shifts, carts, clock, dispatch, submitter, session, {reader, signIn}}
    };
};

} // namespace

class TestShiftModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void zFollowsTheClosing()
    {
        Counter counter;
        counter.open(Money{1'000});
        const QSignalSpy read(&counter.model, &ShiftModel::zRead);
        counter.close();
        counter.settle();
        QCOMPARE(read.count(), 1);
        QVERIFY(counter.model.report() && counter.model.report()->view.shift.closedAt);
        QVERIFY(!counter.model.paper().lines.empty());
    }

    void aLateZIsNotShownOverWhatCameAfter()
    {
        Counter counter;
        counter.open(Money{1'000});
        const QSignalSpy read(&counter.model, &ShiftModel::zRead);
        {
            const std::scoped_lock held(counter.shifts.gate);
            counter.close();
            counter.model.refresh();
            QVERIFY(QTest::qWaitFor([&counter] { return !counter.model.isReading(); }));
            QVERIFY(!counter.model.report());
        }
        counter.settle();
        QVERIFY(!counter.model.report());
        QVERIFY(counter.model.paper().lines.empty());
        QCOMPARE(read.count(), 0);
    }

    void aPastShiftTakesThePlaceOfTheLastAtOnce()
    {
        Counter counter;
        counter.haveAPast();
        counter.model.showPast(0);
        counter.settle();
        const QString newer = counter.pastText();
        QVERIFY(newer.contains(QStringLiteral("2,000")));
        QSignalSpy changed(&counter.model, &ShiftModel::pastPaperChanged);
        {
            const std::scoped_lock held(counter.shifts.gate);
            counter.model.showPast(1);
            QVERIFY(counter.model.pastPaper().lines.empty());
            QCOMPARE(changed.count(), 1);
        }
        counter.settle();
        QCOMPARE(changed.count(), 2);
        QVERIFY(counter.pastText() != newer);
        QVERIFY(!counter.model.pastPaper().lines.empty());
    }

    void whatCannotBeReadIsSaid()
    {
        Counter counter;
        counter.haveAPast();
        QSignalSpy said(&counter.model, &ShiftModel::pastUnreadable);
        counter.model.showPast(0);
        counter.settle();
        QCOMPARE(said.count(), 0);
        counter.shop.failReads(ReadError::Unavailable);
        counter.model.showPast(1);
        counter.settle();
        QCOMPARE(said.count(), 1);
        QVERIFY(counter.model.pastPaper().lines.empty());
        counter.shop.readAgain();
        counter.shifts.isMissing = true;
        counter.model.showPast(1);
        counter.settle();
        QCOMPARE(said.count(), 2);
        QVERIFY(said[0][0] != said[1][0]);
    }

    void aNewListDropsALateReport()
    {
        Counter counter;
        counter.haveAPast();
        {
            const std::scoped_lock held(counter.shifts.gate);
            counter.model.showPast(0);
            counter.model.readPast();
        }
        counter.settle();
        QVERIFY(counter.model.pastPaper().lines.empty());
        QCOMPARE(counter.model.past().rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestShiftModel)
#include "tst_shift_model.moc"
