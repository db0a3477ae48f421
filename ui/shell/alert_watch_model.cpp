#include "ui/shell/alert_watch_model.h"

#include "core/result/must.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/shell/attention_model.h"
#include "ui/shell/session_model.h"
#include "ui/text/admin/alert_text.h"

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

/// What was raised and not cleared, as the journal has it, newest line of each kind first.
std::set<AlertKind> standingIn(JournalReader& journal)
{
    std::set<AlertKind> standing;
    for (const AlertKind kind : allAlerts()) {
        std::optional<JournalCursor> raised;
        std::optional<JournalCursor> cleared;
        for (const bool isRaised : {true, false}) {
            JournalQuery query;
            query.act = isRaised ? "alert_raised" : "alert_cleared";
            query.limit = linesRemembered;
            const auto page = journal.journalPage(query);
            for (const JournalLine& line : page.value_or(JournalPage{}).lines) {
                auto& newest = isRaised ? raised : cleared;
                if (!newest && line.subject == alertName(kind)) {
                    newest = JournalCursor{line.batchNo, line.lineNo};
                }
            }
        }
        const bool isOver = cleared && raised
                            && std::pair(cleared->batchNo, cleared->lineNo)
                                   > std::pair(raised->batchNo, raised->lineNo);
        if (raised && !isOver) {
            standing.insert(kind);
        }
    }
    return standing;
}

} // namespace

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
    if (!m_isRemembered) {
        remember();
        return;
    }
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [ports = &m_ports] { return figuresOf(*ports); },
        [this](const AlertFigures& figures) {
            m_isLooking = false;
            judge(figures);
            Q_EMIT looked();
        }
    );
}

void AlertWatchModel::remember()
{
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&journal = m_ports.journal] { return standingIn(journal); },
        [this](std::set<AlertKind> standing) {
            m_standing = std::move(standing);
            m_isRemembered = true;
            m_isLooking = false;
            // What stands is said again; it was journalled when it was raised.
            for (const AlertKind kind : m_standing) {
                tell({kind, true, 0});
            }
            look();
        }
    );
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
        note(change);
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
