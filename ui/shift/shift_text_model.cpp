#include "ui/shift/shift_text_model.h"

#include "ui/text/money_text.h"
#include "ui/text/name_text.h"
#include "ui/text/number_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>

namespace jangbu::ui {

namespace {

struct ShiftText
{
    Q_DECLARE_TR_FUNCTIONS(ShiftText)
};

QString textOf(const std::string& text)
{
    return QString::fromStdString(text);
}

void writeHead(ReceiptWriter& writer, const ShiftFacts& facts)
{
    const Shift& shift = facts.report.view.shift;
    writer.centred(facts.shopName, true);
    //: Headings of the reports of a shift that is open and of one that is closed.
    writer.centred(shift.closedAt ? ShiftText::tr("Z REPORT") : ShiftText::tr("X REPORT"), true);
    if (facts.isCopy) {
        writer.centred(ShiftText::tr("COPY"), true);
    }
    writer.gap();
    writer.pair(ShiftText::tr("Counter"), textOf(facts.report.view.terminalName));
    //: On a shift's report: when its drawer was opened and by whom.
    writer.pair(ShiftText::tr("Opened"), dateTimeText(shift.openedAt, writer.format()));
    writer.pair(QString(), textOf(facts.report.view.openedByName));
    if (shift.closedAt) {
        //: On a shift's report: when its drawer was counted and by whom.
        writer.pair(ShiftText::tr("Closed"), dateTimeText(*shift.closedAt, writer.format()));
        if (!facts.report.closedByName.empty()) {
            writer.pair(QString(), textOf(facts.report.closedByName));
        }
    } else {
        //: On a report of a shift that is still open: up to when it counts.
        writer.pair(ShiftText::tr("As of"), dateTimeText(facts.at, writer.format()));
    }
    writer.rule();
}

void writeSales(ReceiptWriter& writer, const ShiftReport& report)
{
    const ShiftSums& sums = report.sums;
    //: On a shift's report: how many orders were paid.
    writer.pair(ShiftText::tr("Orders"), countText(report.orders));
    //: On a shift's report: the sum before the discount.
    writer.amount(ShiftText::tr("Gross"), sums.gross);
    writer.amount(ShiftText::tr("Discount"), Money{-sums.discount.minor});
    writer.amount(ShiftText::tr("Sales"), report.paid, true);
    //: On a shift's report, under the sales: paid from customers' balances.
    writer.tally(ShiftText::tr("From balances"), sums.balanceSales);
    //: On a shift's report, under the sales: paid in cash, without membership.
    writer.tally(ShiftText::tr("In cash"), sums.walkInSales);
    writer.amount(ShiftText::tr("VAT included"), sums.vat);
    //: On a shift's report: refunds to customers' balances.
    writer.tally(ShiftText::tr("Refunds to balances"), sums.balanceRefunds);
    writer.tally(ShiftText::tr("Refunds in cash"), sums.cashRefunds);
    //: On a shift's report: sales less refunds.
    writer.amount(ShiftText::tr("Net sales"), report.netPaid, true);
    writer.rule();
}

void writeTopUps(ReceiptWriter& writer, const ShiftSums& sums)
{
    //: On a shift's report: heading of the top-ups of customers' balances.
    writer.line(ShiftText::tr("Top-ups"));
    writer.tally(tenderText(Tender::Cash), sums.topUps.cash);
    writer.tally(tenderText(Tender::Card), sums.topUps.card);
    writer.tally(tenderText(Tender::Transfer), sums.topUps.transfer);
    const TenderTallies& back = sums.topUpReversals;
    const Tally reversed{
        back.cash.count + back.card.count + back.transfer.count,
        Money{back.cash.amount.minor + back.card.amount.minor + back.transfer.amount.minor}
    };
    //: On a shift's report: top-ups that were taken back.
    writer.tally(ShiftText::tr("Reversed"), reversed);
    writer.rule();
}

void writeDrawer(ReceiptWriter& writer, const ShiftReport& report)
{
    const DrawerFigures& drawer = report.drawer;
    //: On a shift's report: heading of the cash in the drawer.
    writer.line(ShiftText::tr("Drawer"));
    const QString in = QStringLiteral("+ ");
    const QString out = QStringLiteral("- ");
    //: On a shift's report: the cash with which the drawer was opened.
    writer.amount(ShiftText::tr("Float"), drawer.opening);
    writer.amount(in + ShiftText::tr("Sales in cash"), drawer.sales);
    writer.amount(in + ShiftText::tr("Top-ups in cash"), drawer.topUps);
    writer.amount(out + ShiftText::tr("Refunds in cash"), drawer.refunds);
    writer.tally(in + ShiftText::tr("Cash in"), report.sums.cashIn);
    writer.tally(out + ShiftText::tr("Cash out"), report.sums.cashOut);
    //: On a shift's report: the cash that should be in the drawer.
    writer.amount(ShiftText::tr("Expected"), drawer.expected, true);
    if (drawer.counted && drawer.overShort) {
        writer.amount(ShiftText::tr("Counted"), *drawer.counted, true);
        //: On a shift's report: what was counted beyond or below what should be there.
        const QString label = ShiftText::tr("Over/short");
        writer.pair(
            label,
            signedMoneyText(*drawer.overShort, writer.format())
                .replace(minusSign, QLatin1Char('-')),
            true
        );
    }
}

} // namespace

PrintedPaper shiftText(const ShiftFacts& facts, const ShopFormat& format)
{
    ReceiptWriter writer(format);
    writeHead(writer, facts);
    writeSales(writer, facts.report);
    writeTopUps(writer, facts.report.sums);
    writeDrawer(writer, facts.report);
    const Shift& shift = facts.report.view.shift;
    const QString kind = shift.closedAt ? QStringLiteral("Z") : QStringLiteral("X");
    const QDateTime when = shopTime(shift.closedAt.value_or(facts.at), format);
    return {
        writer.lines(),
        kind + QLatin1Char('-') + when.toString(QStringLiteral("yyyyMMdd-HHmmss")),
        QString()
    };
}

QString overShortText(Money overShort, const ShopFormat& format)
{
    if (overShort.minor == 0) {
        //: The counted cash is exactly what should be in the drawer.
        return ShiftText::tr("Exact");
    }
    const bool isOver = overShort.minor > 0;
    const QString amount = moneyText(isOver ? overShort : Money{-overShort.minor}, format);
    //: More or less cash was counted than should be in the drawer; %1 is how much.
    return isOver ? ShiftText::tr("%1 over").arg(amount) : ShiftText::tr("%1 short").arg(amount);
}

} // namespace jangbu::ui
