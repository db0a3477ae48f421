#include "core/text/cells.h"
#include "ui/shift/shift_text_model.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;

namespace {

ShiftFacts someFacts()
{
    ShiftFacts facts;
    Shift& shift = facts.report.view.shift;
    shift.openedAt = Instant{1'795'310'000 * usPerSecond};
    facts.report.view.terminalName = "계산대 2";
    facts.report.view.openedByName = "김수진";
    facts.report.orders = 3;
    facts.report.paid = Money{68'000};
    facts.report.netPaid = Money{57'000};
    facts.report.sums.cashOut = {2, Money{70'000}};
    facts.report.drawer.expected = Money{100'000};
    facts.shopName = QStringLiteral("성수점");
    facts.at = Instant{1'795'323'900 * usPerSecond};
    return facts;
}

ShiftFacts closed(Money counted)
{
    ShiftFacts facts = someFacts();
    facts.report.view.shift.closedAt = facts.at;
    facts.report.closedByName = "박점장";
    facts.report.drawer.counted = counted;
    facts.report.drawer.overShort = Money{counted.minor - 100'000};
    return facts;
}

QString textOf(const ShiftFacts& facts)
{
    QStringList lines;
    for (const ReceiptLine& line : shiftText(facts, ShopFormat{}).lines) {
        lines << QString::fromStdString(line.text);
    }
    return lines.join(u'\n');
}

} // namespace

class TestShiftTextModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void xSaysWhatIsExpected()
    {
        const QString text = textOf(someFacts());
        QVERIFY(text.contains(QStringLiteral("X REPORT")));
        QVERIFY(text.contains(QStringLiteral("100,000")));
        QVERIFY(!text.contains(QStringLiteral("Counted")));
        QVERIFY(shiftText(someFacts(), ShopFormat{}).name.startsWith(QStringLiteral("X-")));
    }

    void zSaysWhoClosedAndWhatWasMissing()
    {
        const QString text = textOf(closed(Money{99'500}));
        QVERIFY(text.contains(QStringLiteral("Z REPORT")));
        QVERIFY(text.contains(QStringLiteral("박점장")));
        QVERIFY(text.contains(QStringLiteral("99,500")));
        QVERIFY(text.contains(QStringLiteral("Over/short")));
        QVERIFY(!text.contains(QChar(0x2212))); // receipt printers know the hyphen
    }

    void whoClosedAnOlderShiftIsLeftOut()
    {
        ShiftFacts facts = closed(Money{99'500});
        const auto withName = shiftText(facts, ShopFormat{}).lines.size();
        facts.report.closedByName.clear();
        QCOMPARE(shiftText(facts, ShopFormat{}).lines.size(), withName - 1);
    }

    void aCopySaysSo()
    {
        ShiftFacts facts = closed(Money{100'000});
        QVERIFY(!textOf(facts).contains(QStringLiteral("COPY")));
        facts.isCopy = true;
        QVERIFY(textOf(facts).contains(QStringLiteral("COPY")));
    }

    void noLineIsWiderThanThePaper()
    {
        for (const ReceiptLine& line : shiftText(closed(Money{1}), ShopFormat{}).lines) {
            QVERIFY(cellCount(line.text) <= receiptColumns);
        }
    }

    void overAndShortInWords()
    {
        const ShopFormat format;
        QVERIFY(overShortText(Money{500}, format).contains(QStringLiteral("over")));
        QVERIFY(overShortText(Money{-500}, format).contains(QStringLiteral("short")));
        QVERIFY(overShortText(Money{-500}, format).contains(QStringLiteral("500")));
        QCOMPARE(overShortText(Money{0}, format), QStringLiteral("Exact"));
    }
};

QTEST_GUILESS_MAIN(TestShiftTextModel)
#include "tst_shift_text_model.moc"
