#include "ui/admin/platform/platform_model.h"

#include "core/text/whole_number.h"
#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"
#include "ui/text/error_text.h"
#include "ui/text/number_text.h"
#include "ui/text/time_text.h"

#include <chrono>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::chrono::seconds lookEvery{2};
// As many digits of an id as tell customers of one list apart.
constexpr qsizetype idEnd = 12;

QString shortId(CustomerId customer)
{
    return QString::fromStdString(toText(customer)).right(idEnd);
}

} // namespace

PlatformModel::PlatformModel(const AdminPorts& ports, PlatformExport& platform)
    : m_ports(ports), m_platform(platform)
{
    //: Headings of the table of customers whose events the platform refuses.
    m_parked.setHeadings({tr("Customer"), tr("Event"), tr("Why"), tr("Since")});
    m_watch.setInterval(lookEvery);
    connect(&m_watch, &QTimer::timeout, this, &PlatformModel::load);
}

void PlatformModel::setWatched(bool isWatched)
{
    if (isWatched) {
        m_watch.start();
        load();
    } else {
        m_watch.stop();
    }
}

void PlatformModel::load()
{
    if (m_isAsking) {
        return;
    }
    m_isAsking = true;
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&platform = m_platform] { return platform.status(); },
        [this](const Read<PlatformStatus>& status) {
            m_isAsking = false;
            take(status);
        }
    );
}

void PlatformModel::take(const Read<PlatformStatus>& status)
{
    if (!status) {
        Q_EMIT told(readErrorText(status.error()), true);
        return;
    }
    if (*status == m_there) {
        Q_EMIT changed(); // the lag grows by itself
        return;
    }
    const bool isSameList = status->parked == m_there.parked;
    m_there = *status;
    if (!isSameList) {
        std::vector<CellRow> rows;
        rows.reserve(m_there.parked.size());
        for (const ParkedCustomer& customer : m_there.parked) {
            rows.push_back({
                {.text = shortId(customer.customer)},
                {.text = countText(customer.seq), .isNumber = true},
                {.text = QString::fromStdString(customer.reason), .tone = Tone::Second},
                {.text = dateTimeText(customer.since, m_ports.session.format())},
            });
        }
        m_parked.setRows(std::move(rows)); // the chosen row stays chosen while the list does
    }
    Q_EMIT changed();
}

QString PlatformModel::troubleText() const
{
    const QString why = QString::fromStdString(m_there.trouble);
    switch (m_there.way) {
    case PlatformWay::Off:
        return {};
    case PlatformWay::Open:
        break;
    case PlatformWay::Failing:
        //: The platform did not take an event; %1 is what it said, as "HTTP 500".
        return tr("The platform does not take events now (%1). They are sent again.").arg(why);
    case PlatformWay::Resting:
        //: The platform failed often; %1 is what it said.
        return tr("The platform failed several times (%1). It is tried again within a minute.")
            .arg(why);
    case PlatformWay::Stopped:
        //: Events are not sent any more; %1 is why.
        return tr("Sending has stopped: %1. Close this program and open it again.").arg(why);
    }
    if (m_there.parked.empty()) {
        return {};
    }
    //: Some customers' events were refused and wait.
    return tr(
        "The platform refuses events of %n customer(s). All others go on.",
        nullptr,
        static_cast<int>(m_there.parked.size())
    );
}

QString PlatformModel::targetText() const
{
    return QString::fromStdString(m_there.target);
}

QString PlatformModel::sentText() const
{
    return countText(m_there.sent - m_there.held);
}

QString PlatformModel::queuedText() const
{
    QString queued = countText(m_there.queued);
    if (m_there.held == 0) {
        return queued;
    }
    //: Events that wait; %1 of all customers, %2 behind a refused one.
    return tr("%1 · %2 held back").arg(queued, countText(m_there.held));
}

QString PlatformModel::lagText() const
{
    if (!m_there.oldest) {
        //: How long the oldest event waits: there is none.
        return tr("Nothing waits");
    }
    return ageText(*m_there.oldest, m_ports.clock.now());
}

QString PlatformModel::replayText() const
{
    if (!m_there.replay) {
        return {};
    }
    const ReplayState& replay = *m_there.replay;
    const QString from = countText(replay.from);
    if (replay.isOver) {
        //: A range of events was sent again, from %1 to %2.
        return tr("Events %1 to %2 were sent again.").arg(from, countText(replay.sentTo));
    }
    //: A range of events is sent again: %1 is the first, %2 the last so far, %3 the last at all.
    return tr("Sending events %1 to %3 again: at %2.")
        .arg(from, countText(replay.sentTo), countText(replay.to));
}

void PlatformModel::retry(int row)
{
    const auto place = static_cast<std::size_t>(row);
    if (row < 0 || place >= m_there.parked.size() || !m_ports.session.may(Act::Export)) {
        return;
    }
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&platform = m_platform, customer = m_there.parked[place].customer] {
            platform.retry(customer);
            return true;
        },
        [this](bool /*isAsked*/) {
            //: A parked customer's events are sent again.
            Q_EMIT told(tr("This customer's events are tried again."), false);
            load();
        }
    );
}

void PlatformModel::replay(const QString& from, const QString& to)
{
    if (!m_ports.session.may(Act::Export)) {
        return;
    }
    const auto first = parseWholeNumber(from.trimmed().toStdString());
    const auto last = parseWholeNumber(to.trimmed().toStdString());
    if (!first || !last || *first < 1 || *last < *first) {
        Q_EMIT told(tr("Give the numbers of the first and the last event."), true);
        return;
    }
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&platform = m_platform, first = *first, last = *last] {
            return platform.replay(first, last);
        },
        [this](bool isAccepted) {
            if (!isAccepted) {
                Q_EMIT told(tr("Not all of these events were sent before."), true);
            }
            load();
        }
    );
}

} // namespace jangbu::ui
