#pragma once

#include "core/port/clock.h"
#include "core/port/shift_reader.h"
#include "ui/dashboard/tile/figure_tile_model.h"
#include "ui/dispatch/latest_question.h"
#include "ui/shift/shift_section_model.h"
#include "ui/text/shop_format.h"

#include <QObject>

#include <optional>
#include <vector>

namespace jangbu::ui {

class Dispatch;
class SessionModel;

/// What the figures of a shift talk to. All must outlive it.
struct OwnShiftPorts
{
    ShiftReader& shifts;
    const Clock& clock;
    Dispatch& dispatch;
    const SessionModel& session;
};

/// The figures of the shift that is open at this counter, for those who may not see the shop's.
class OwnShiftModel final : public QObject
{
    Q_OBJECT

public:
    enum class State { Asking, Open, NotOpen, Unreadable };

    explicit OwnShiftModel(const OwnShiftPorts& ports);

    /// Asks for the open shift's report, up to now. What is shown stays until it is there; nobody at
    /// the counter, nothing is shown.
    void refresh();
    /// The same, unless an answer is on its way: for whoever asks over and over.
    void poll();

    [[nodiscard]] State state() const { return m_state; }

    /// Nothing while no shift is open or none could be read.
    [[nodiscard]] const std::optional<ShiftReport>& report() const { return m_report; }

    /// How its amounts and moments are written.
    [[nodiscard]] const ShopFormat& format() const;
    /// When the shift was opened and by whom; empty without one.
    [[nodiscard]] QString openedText() const;
    /// `12:03:10 기준`; empty without a shift.
    [[nodiscard]] QString freshText() const;
    /// Empty without a shift.
    [[nodiscard]] std::vector<FigureTile> tiles() const;

Q_SIGNALS:
    void changed();

private:
    OwnShiftPorts m_ports;
    State m_state = State::Asking;
    std::optional<ShiftReport> m_report;
    Instant m_askedAt; // by when the report counts
    LatestQuestion m_question;

    void forget();
    void take(const Read<std::optional<ShiftReport>>& report, Instant askedAt);
    [[nodiscard]] FigureTile salesTile(const ShiftReport& report) const;
    [[nodiscard]] FigureTile topUpsTile(const ShiftSums& sums) const;
};

} // namespace jangbu::ui
