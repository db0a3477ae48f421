#pragma once

#include "core/alert/alert_rules.h"
#include "core/port/backup.h"
#include "core/port/catalogue_reader.h"
#include "core/port/clock.h"
#include "core/port/journal_reader.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <set>
#include <utility>

namespace jangbu::ui {

class AttentionModel;
class Dispatch;
class SessionModel;
class Submitter;

/// What the alerts watch. All must outlive the model; the functions may be called on any thread, and
/// an empty one is a figure that nobody knows here.
struct AlertWatchPorts
{
    CatalogueReader& catalogue;
    JournalReader& journal;
    Backups& backups;
    const Clock& clock;
    Dispatch& dispatch;
    Submitter& submitter;
    const SessionModel& session;
    AttentionModel& attention;
    std::function<std::optional<std::int64_t>()> diskFreeMegabytes{};
    /// Payments of the last hour before the moment: all, and those refused.
    std::function<std::optional<std::pair<std::int64_t, std::int64_t>>(Instant)> payments{};
    std::function<std::optional<std::int64_t>()> exportLagMinutes{};
};

/// Looks every minute whether a rule of the alerts fires or is over, says it in the attention line
/// and notes it in the journal, once. While the journal cannot be read it is only said.
class AlertWatchModel final : public QObject
{
    Q_OBJECT

public:
    explicit AlertWatchModel(AlertWatchPorts ports);

    void start();
    /// Before the minute is over: something has just changed.
    void look();

    /// What the last check of the book came to.
    void takeCheck(bool isIntact);

    [[nodiscard]] const std::set<AlertKind>& standing() const { return m_standing; }

Q_SIGNALS:
    void looked();

private:
    AlertWatchPorts m_ports;
    std::set<AlertKind> m_standing;
    std::optional<bool> m_isBookIntact;
    QTimer m_regular;
    bool m_isLooking = false;
    bool m_isRemembered = false; // what stood when the program was started is known

    struct Seen;

    void take(const Seen& seen);
    void remember(const std::set<AlertKind>& standing);
    void judge(AlertFigures figures);
    void tell(const AlertChange& change);
    void note(const AlertChange& change);
};

} // namespace jangbu::ui
