#include "ui/dashboard/shift/own_shift_model.h"

#include "core/sales/figures.h"
#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"
#include "ui/text/figure/figure_text.h"
#include "ui/text/money_text.h"
#include "ui/text/time_text.h"

#include <utility>

namespace jangbu::ui {

namespace {

FigureTile tileOf(const QString& label, const QString& figure, const QString& note = {})
{
    FigureTile tile;
    tile.label = label;
    tile.figure = figure;
    tile.note = note;
    return tile;
}

Read<std::optional<ShiftReport>> readOpenReport(ShiftReader& shifts, TerminalId terminal)
{
    const auto open = shifts.openShift(terminal);
    if (!open) {
        return std::unexpected(open.error());
    }
    if (!*open) {
        return std::nullopt;
    }
    return shifts.shiftReport((*open)->shift.id);
}

} // namespace

OwnShiftModel::OwnShiftModel(const OwnShiftPorts& ports) : m_ports(ports) {}

const ShopFormat& OwnShiftModel::format() const
{
    return m_ports.session.format();
}

void OwnShiftModel::poll()
{
    if (!m_question.isRunning()) {
        refresh();
    }
}

void OwnShiftModel::refresh()
{
    const bool isAnybodyHere = m_ports.session.isOpen();
    if (!isAnybodyHere || !m_report) {
        forget();
    }
    if (!isAnybodyHere) {
        return;
    }
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&shifts = m_ports.shifts, terminal = m_ports.session.terminal().id] {
            return readOpenReport(shifts, terminal);
        },
        [this,
         number = m_question.ask(),
         askedAt = m_ports.clock.now()](const Read<std::optional<ShiftReport>>& report) {
            if (m_question.isAnsweredBy(number)) {
                take(report, askedAt);
            }
        }
    );
}

void OwnShiftModel::forget()
{
    m_question.drop();
    m_report.reset();
    if (m_state != State::Asking) {
        m_state = State::Asking;
        Q_EMIT changed();
    }
}

void OwnShiftModel::take(const Read<std::optional<ShiftReport>>& report, Instant askedAt)
{
    m_report = report.value_or(std::nullopt);
    m_askedAt = askedAt;
    if (!report) {
        m_state = State::Unreadable;
    } else {
        m_state = m_report ? State::Open : State::NotOpen;
    }
    Q_EMIT changed();
}

QString OwnShiftModel::openedText() const
{
    if (!m_report) {
        return {};
    }
    const ShiftView& view = m_report->view;
    //: Of the shift that is open: when it was opened and by whom.
    return tr("Opened %1 by %2")
        .arg(
            dateTimeText(view.shift.openedAt, format()),
            QString::fromStdString(view.openedByName)
        );
}

QString OwnShiftModel::freshText() const
{
    return m_report ? freshnessText(m_askedAt, format()) : QString();
}

FigureTile OwnShiftModel::salesTile(const ShiftReport& report) const
{
    FigureTile tile = tileOf(tr("Net sales"), moneyText(report.netPaid, format()));
    if (report.netPaid != report.paid) {
        //: Below the net sales of a shift: what was sold, refunds not yet taken off.
        tile.note = tr("before refunds %1").arg(moneyText(report.paid, format()));
    }
    return tile;
}

FigureTile OwnShiftModel::topUpsTile(const ShiftSums& sums) const
{
    const Tally topUps = totalOf(sums.topUps).value_or(Tally{});
    const Tally reversed = totalOf(sums.topUpReversals).value_or(Tally{});
    const Money kept = subtract(topUps.amount, reversed.amount).value_or(Money{});
    FigureTile tile = tileOf(tr("Top-ups"), moneyText(kept, format()), topUpsText(topUps.count));
    if (reversed.count > 0) {
        //: Below the top-ups of a shift: those that were taken back are taken off.
        tile.note = tr("before reversals %1").arg(moneyText(topUps.amount, format()));
    }
    return tile;
}

std::vector<FigureTile> OwnShiftModel::tiles() const
{
    if (!m_report) {
        return {};
    }
    const ShiftReport& report = *m_report;
    const Money basket = SalesTotal{report.orders, 0, report.netPaid}.averageBasket();
    return {
        salesTile(report),
        tileOf(tr("Orders"), ordersText(report.orders)),
        tileOf(tr("Average basket"), moneyText(basket, format())),
        topUpsTile(report.sums),
        tileOf(
            tr("Expected in the drawer"),
            moneyText(report.drawer.expected, format()),
            //: Below the cash that should be in the drawer: with how much it was opened.
            tr("float %1").arg(moneyText(report.drawer.opening, format()))
        ),
    };
}

} // namespace jangbu::ui
