#include "ui/shift/shift_text_model.h"

#include "ui/shift/shift_section_model.h"
#include "ui/text/money_text.h"
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

void writeLines(ReceiptWriter& writer, const ShiftSection& section)
{
    for (const ShiftLine& line : section.lines) {
        // Receipt printers know the hyphen, not the minus sign.
        QString label = line.label;
        writer.amount(label.replace(minusSign, QLatin1Char('-')), line.amount, line.isSum);
    }
}

void writeCounted(ReceiptWriter& writer, const DrawerFigures& drawer)
{
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
    const auto [sales, topUps, drawer] = shiftSections(facts.report);
    //: On a shift's report: how many orders were paid.
    writer.pair(ShiftText::tr("Orders"), countText(facts.report.orders));
    writeLines(writer, sales);
    writer.rule();
    writer.line(topUps.heading);
    writeLines(writer, topUps);
    writer.rule();
    writer.line(drawer.heading);
    writeLines(writer, drawer);
    writeCounted(writer, facts.report.drawer);
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
