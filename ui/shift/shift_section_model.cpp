#include "ui/shift/shift_section_model.h"

#include "ui/text/name_text.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

namespace jangbu::ui {

namespace {

struct ShiftText
{
    Q_DECLARE_TR_FUNCTIONS(ShiftText)
};

constexpr QChar plusSign{u'+'};

ShiftLine lineOf(const QString& label, Money amount)
{
    return {label, amount, false};
}

ShiftLine lineOf(const QString& label, const Tally& tally)
{
    return lineOf(QStringLiteral("%1 (%2)").arg(label, countText(tally.count)), tally.amount);
}

ShiftLine sumOf(const QString& label, Money amount)
{
    return {label, amount, true};
}

/// Into the drawer (+) or out of it (−).
ShiftLine signedLine(QChar sign, ShiftLine line)
{
    line.label.prepend(sign + QLatin1Char(' '));
    return line;
}

ShiftSection salesOf(const ShiftReport& report)
{
    const ShiftSums& sums = report.sums;
    return {
        ShiftText::tr("Sales"),
        {
            //: On a shift's report: the sum before the discount.
            lineOf(ShiftText::tr("Gross"), sums.gross),
            lineOf(ShiftText::tr("Discount"), Money{-sums.discount.minor}),
            sumOf(ShiftText::tr("Sales"), report.paid),
            //: On a shift's report, under the sales: paid from customers' balances.
            lineOf(ShiftText::tr("From balances"), sums.balanceSales),
            //: On a shift's report, under the sales: paid in cash, without membership.
            lineOf(ShiftText::tr("In cash"), sums.walkInSales),
            lineOf(ShiftText::tr("VAT included"), sums.vat),
            //: On a shift's report: refunds to customers' balances.
            lineOf(ShiftText::tr("Refunds to balances"), sums.balanceRefunds),
            lineOf(ShiftText::tr("Refunds in cash"), sums.cashRefunds),
            //: On a shift's report: sales less refunds.
            sumOf(ShiftText::tr("Net sales"), report.netPaid),
        }
    };
}

ShiftSection topUpsOf(const ShiftSums& sums)
{
    return {//: On a shift's report: heading of the top-ups of customers' balances.
            ShiftText::tr("Top-ups"),
            {
                lineOf(tenderText(Tender::Cash), sums.topUps.cash),
                lineOf(tenderText(Tender::Card), sums.topUps.card),
                lineOf(tenderText(Tender::Transfer), sums.topUps.transfer),
                //: On a shift's report: top-ups that were taken back.
                lineOf(ShiftText::tr("Reversed"), totalOf(sums.topUpReversals).value_or(Tally{})),
            }
    };
}

ShiftSection drawerOf(const ShiftReport& report)
{
    const DrawerFigures& drawer = report.drawer;
    return {//: On a shift's report: heading of the cash in the drawer.
            ShiftText::tr("Drawer"),
            {
                //: On a shift's report: the cash with which the drawer was opened.
                lineOf(ShiftText::tr("Float"), drawer.opening),
                signedLine(plusSign, lineOf(ShiftText::tr("Sales in cash"), drawer.sales)),
                signedLine(plusSign, lineOf(ShiftText::tr("Top-ups in cash"), drawer.topUps)),
                signedLine(minusSign, lineOf(ShiftText::tr("Refunds in cash"), drawer.refunds)),
                signedLine(plusSign, lineOf(ShiftText::tr("Cash in"), report.sums.cashIn)),
                signedLine(minusSign, lineOf(ShiftText::tr("Cash out"), report.sums.cashOut)),
                //: On a shift's report: the cash that should be in the drawer.
                sumOf(ShiftText::tr("Expected"), drawer.expected),
            }
    };
}

} // namespace

std::array<ShiftSection, 3> shiftSections(const ShiftReport& report)
{
    return {salesOf(report), topUpsOf(report.sums), drawerOf(report)};
}

} // namespace jangbu::ui
