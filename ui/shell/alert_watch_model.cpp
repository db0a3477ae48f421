#include "ui/shell/alert_watch_model.h"

#include "core/result/must.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/shell/attention_model.h"
#include "ui/shell/session_model.h"
#include "ui/text/admin/alert_text.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::chrono::minutes lookEvery{1};
constexpr std::int64_t usPerMinute = 60 * usPerSecond;
constexpr std::size_t linesRemembered = 100;

AttentionKind attentionOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::LowStock:
        return AttentionKind::LowStock;
    case AlertKind::RefusedPayments:
        return AttentionKind::RefusedPayments;
    case AlertKind::BackupOverdue:
        return AttentionKind::BackupOverdue;
    case AlertKind::BookBroken:
        return AttentionKind::BookBroken;
    case AlertKind::ExportLag:
        return AttentionKind::ExportLag;
    case AlertKind::DiskLow:
        return AttentionKind::DiskLow;
    }
    MUST(false);
}

std::optional<std::int64_t> lowProducts(CatalogueReader& catalogue)
{
    ProductQuery query;
    query.stock = StockFilter::Low;
    const auto count = catalogue.productCount(query);
    return count ? std::optional(*count) : std::nullopt;
}

/// The oldest line of the journal stands for the first day of a book that was never backed up.
std::optional<std::int64_t> minutesUnbackedUp(const AlertWatchPorts& ports, Instant now)
{
    const auto state = ports.backups.state();
    if (!state) {
        return std::nullopt;
    }
    const std::optional<Instant> since = state->lastMade ? state->lastMade : state->began;
    return since ? std::optional((now.us - since->us) / usPerMinute) : std::nullopt;
}

AlertFigures figuresOf(const AlertWatchPorts& ports)
{
    const Instant now = ports.clock.now();
    AlertFigures figures;
    figures.lowProducts = lowProducts(ports.catalogue);
    figures.minutesUnbackedUp = minutesUnbackedUp(ports, now);
    if (ports.diskFreeMegabytes) {
        figures.diskFreeMegabytes = ports.diskFreeMegabytes();
    }
    if (ports.exportLagMinutes) {
        figures.exportLagMinutes = ports.exportLagMinutes();
    }
    if (ports.payments) {
        if (const auto payments = ports.payments(now)) {
            figures.payments = payments->first;
            figures.refusedPayments = payments->second;
        }
    }
    return figures;
}

using Place = std::pair<std::int64_t, std::int64_t>;

/// Where the newest line about the alert is; the lines are newest first.
std::optional<Place> newestAbout(AlertKind kind, const JournalPage& page)
{
    const auto line = std::ranges::find(page.lines, alertName(kind), &JournalLine::subject);
    return line == page.lines.end() ? std::nullopt
                                    : std::optional(Place(line->batchNo, line->lineNo));
}

/// What was raised and not cleared, as the journal has it; nothing while it may not or cannot be
/// read here.
std::optional<std::set<AlertKind>> standingIn(JournalReader& journal)
{
    JournalQuery query;
    query.limit = linesRemembered;
    query.act = "alert_raised";
    const auto raised = journal.journalPage(query);
    if (!raised) {
        return std::nullopt;
    }
    query.act = "alert_cleared";
    const auto cleared = journal.journalPage(query);
    if (!cleared) {
        return std::nullopt;
    }
    std::set<AlertKind> standing;
    for (const AlertKind kind : allAlerts()) {
        // Nothing is less than any place.
        if (newestAbout(kind, *raised) > newestAbout(kind, *cleared)) {
            standing.insert(kind);
        }
    }
    return standing;
}

} // namespace

struct AlertWatchModel::Seen
{
    AlertFigures figures;
    std::optional<std::set<AlertKind>> standing; // as the journal has it, when it was asked
};

AlertWatchModel::AlertWatchModel(AlertWatchPorts ports) : m_ports(std::move(ports))
{
    m_regular.setInterval(lookEvery);
    connect(&m_regular, &QTimer::timeout, this, &AlertWatchModel::look);
    connect(&m_ports.session, &SessionModel::openChanged, this, &AlertWatchModel::look);
}

void AlertWatchModel::start()
{
    m_regular.start();
    look();
}

void AlertWatchModel::takeCheck(bool isIntact)
{
    m_isBookIntact = isIntact;
    look();
}

void AlertWatchModel::look()
{
    // Notes are made in somebody's name: while nobody stands here, alerts wait.
    if (!m_ports.session.isOpen() || std::exchange(m_isLooking, true)) {
        return;
    }
    // By value: the work may outlive the model.
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [ports = m_ports, isRemembered = m_isRemembered] {
            return Seen{figuresOf(ports), isRemembered ? std::nullopt : standingIn(ports.journal)};
        },
        [this](const Seen& seen) {
            m_isLooking = false;
            // Whoever stood here may have gone meanwhile, and nothing is noted in nobody's name.
            if (m_ports.session.isOpen()) {
                take(seen);
            }
            Q_EMIT looked();
        }
    );
}

void AlertWatchModel::take(const Seen& seen)
{
    if (seen.standing) {
        remember(*seen.standing);
    }
    judge(seen.figures);
}

// What stands is said again; it was journalled when it was raised. What was only said while the
// journal could not be read is judged anew.
void AlertWatchModel::remember(const std::set<AlertKind>& standing)
{
    for (const AlertKind kind : allAlerts()) {
        if (standing.contains(kind) != m_standing.contains(kind)) {
            tell({kind, standing.contains(kind), 0});
        }
    }
    m_standing = standing;
    m_isRemembered = true;
}

void AlertWatchModel::judge(AlertFigures figures)
{
    figures.isBookIntact = m_isBookIntact;
    for (const AlertChange& change : judgeAlerts(figures, m_ports.session.shop(), m_standing)) {
        if (change.isRaised) {
            m_standing.insert(change.kind);
        } else {
            m_standing.erase(change.kind);
        }
        tell(change);
        // Without the journal nobody knows whether it was noted before.
        if (m_isRemembered) {
            note(change);
        }
    }
}

void AlertWatchModel::tell(const AlertChange& change)
{
    // Low stock is said by who watches the stock, with its numbers as they change.
    if (change.kind == AlertKind::LowStock) {
        return;
    }
    const AttentionKind kind = attentionOf(change.kind);
    if (change.isRaised) {
        const bool isGrave = change.kind == AlertKind::BookBroken;
        m_ports.attention.raise(kind, {alertText(change), isGrave});
    } else {
        m_ports.attention.settle(kind);
    }
}

void AlertWatchModel::note(const AlertChange& change)
{
    const auto act = change.isRaised ? JournalledAct::AlertRaised : JournalledAct::AlertCleared;
    const auto command = m_ports.submitter.make(
        RecordAct{act, std::string(alertName(change.kind)), std::to_string(change.figure)}
    );
    if (command) {
        m_ports.submitter.submit(*command, this, {[](const Answer& /*answer*/) {}, {}});
    }
}

} // namespace jangbu::ui
