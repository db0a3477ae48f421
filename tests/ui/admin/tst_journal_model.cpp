#include "tests/ui/admin/admin_counter.h"
#include "ui/admin/journal/journal_model.h"
#include "ui/text/admin/alert_text.h"
#include "ui/text/admin/journal_text.h"
#include "ui/text/admin/setting_text.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int changes = 250;

QString cell(JournalModel& model, int row, int column)
{
    return model.lines().index(row, column).data().toString();
}

void changeSettings(AdminCounter& counter, int times)
{
    for (int time = 0; time < times; ++time) {
        counter.submit(ChangeSettings{{{"stock.low", std::to_string(10 + time)}}});
    }
}

} // namespace

class TestJournalModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void showsLinesInWords()
    {
        AdminCounter counter;
        changeSettings(counter, 1);
        JournalModel model(counter.ports);
        model.load();
        counter.settle();
        QCOMPARE(model.lines().rowCount(), 1);
        QCOMPARE(cell(model, 0, 1), journalActText("setting"));
        QCOMPARE(cell(model, 0, 2), settingWords("stock.low", ShopFormat{}).label);
        QCOMPARE(cell(model, 0, 3), u"5 → 10"_s);
        QCOMPARE(cell(model, 0, 4), u"The program"_s);
    }

    void saysWhatItWasAbout()
    {
        const auto text = [](const char* act, const char* subject) {
            return journalSubjectText(act, subject, ShopFormat{});
        };
        QCOMPARE(text("verified", "intact"), u"Nothing wrong"_s);
        QCOMPARE(
            text("alert_raised", "backup_overdue"),
            alertSubjectText(AlertKind::BackupOverdue)
        );
        QCOMPARE(text("setting", "later.key"), u"later.key"_s); // of a newer program
        QCOMPARE(text("exported", "setting.csv"), u"setting.csv"_s);
    }

    void namesWhatItWasAbout()
    {
        AdminCounter counter;
        const ProductId product{counter.ids.next()};
        ProductDetails details;
        details.code = "1";
        details.name = "신라면";
        details.price = Money{1'000};
        counter.submit(SaveProduct{product, details});
        details.price = Money{1'200};
        counter.submit(SaveProduct{product, details});
        JournalModel model(counter.ports);
        model.load();
        counter.settle();
        QCOMPARE(model.lines().rowCount(), 2);
        QCOMPARE(cell(model, 0, 2), u"신라면"_s);
        QCOMPARE(cell(model, 0, 3), u"₩1,000 → ₩1,200"_s);
        QCOMPARE(cell(model, 1, 2), u"신라면"_s);
    }

    void saysAmountsAsMoney()
    {
        const auto text = [](const char* act, const char* value) {
            return journalValue(act, value, ShopFormat{Language::English, {}});
        };
        QVERIFY(
            text("cash_moved", "120000 은행 입금") == (JournalValue{u"₩120,000"_s, u"은행 입금"_s})
        );
        QVERIFY(text("shift_opened", "100000") == (JournalValue{u"₩100,000"_s, {}}));
        QVERIFY(text("top_up_reversal", "잘못 입력") == (JournalValue{u"잘못 입력"_s, {}}));
        QVERIFY(text("product_low_stock", "5") == (JournalValue{u"5"_s, {}}));
        QVERIFY(text("cash_moved", "") == JournalValue{});
    }

    void readsPageByPage()
    {
        AdminCounter counter;
        changeSettings(counter, changes);
        JournalModel model(counter.ports);
        model.load();
        counter.settle();
        const int first = model.lines().rowCount();
        QVERIFY(first > 0 && first < changes);
        while (model.lines().canFetchMore({})) {
            model.lines().fetchMore({});
            counter.settle();
        }
        QCOMPARE(model.lines().rowCount(), changes);
    }

    void filtersNarrow()
    {
        AdminCounter counter;
        changeSettings(counter, 2);
        const Staff second = counter.shop.staff.rbegin()->second;
        counter.submit(SaveStaff{second.id, second.login, "다른 이름", second.role, true, "pin:9"});
        JournalModel model(counter.ports);
        model.load();
        counter.settle();
        const QStringList acts = model.actChoices();
        QVERIFY(acts.contains(journalActText("staff_pin")));
        model.chooseAct(static_cast<int>(acts.indexOf(journalActText("staff_pin"))));
        counter.settle();
        QCOMPARE(model.lines().rowCount(), 1);
        QCOMPARE(cell(model, 0, 2), u"다른 이름"_s);
        model.chooseStaff(1);
        counter.settle();
        QVERIFY(model.isEmpty());
        model.chooseStaff(0);
        model.chooseAct(0);
        counter.settle();
        QCOMPARE(model.lines().rowCount(), 3);
        counter.clock.advance(3 * usPerDay);
        model.choosePeriod(JournalPeriod::Today);
        counter.settle();
        QVERIFY(model.isEmpty());
        model.choosePeriod(JournalPeriod::Week);
        counter.settle();
        QCOMPARE(model.lines().rowCount(), 3);
    }

    void troubleIsSaid()
    {
        AdminCounter counter;
        counter.shop.failReads(ReadError::Unavailable);
        JournalModel model(counter.ports);
        model.load();
        counter.settle();
        QVERIFY(!model.trouble().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJournalModel)
#include "tst_journal_model.moc"
