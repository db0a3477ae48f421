#include "app/system/zone_offsets.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace jangbu::app {

namespace {

constexpr std::int64_t usPerMs = 1'000;

QDateTime dateTimeOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.us / usPerMs, Qt::UTC);
}

QTimeZone zoneOf(const std::string& ianaName)
{
    return QTimeZone{QByteArray::fromStdString(ianaName)};
}

} // namespace

std::optional<ZoneOffsets> zoneOffsets(const std::string& ianaName, Instant from, Instant to)
{
    if (!isTimezone(ianaName)) {
        return std::nullopt;
    }
    const QTimeZone zone = zoneOf(ianaName);
    ZoneOffsets offsets{{from, zone.offsetFromUtc(dateTimeOf(from))}};
    for (const QTimeZone::OffsetData& change : zone.transitions(dateTimeOf(from), dateTimeOf(to))) {
        const Instant at{change.atUtc.toMSecsSinceEpoch() * usPerMs};
        const bool isChange = change.offsetFromUtc != offsets.back().offsetSeconds;
        if (at > from && at < to && isChange) {
            offsets.push_back({at, change.offsetFromUtc});
        }
    }
    return offsets;
}

bool isTimezone(const std::string& ianaName)
{
    const QByteArray name = QByteArray::fromStdString(ianaName);
    return !name.isEmpty() && QTimeZone::isTimeZoneIdAvailable(name) && zoneOf(ianaName).isValid();
}

} // namespace jangbu::app
