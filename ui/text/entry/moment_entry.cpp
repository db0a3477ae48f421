#include "ui/text/entry/moment_entry.h"

#include "ui/text/time_text.h"

namespace jangbu::ui {

namespace {

const QLatin1String dayForm("yyyy-MM-dd");
const QLatin1String momentForm("yyyy-MM-dd HH:mm");

bool isMidnight(const QDateTime& time)
{
    return time.time() == QTime(0, 0);
}

Instant instantOf(const QDateTime& time)
{
    return Instant{time.toMSecsSinceEpoch() * 1'000};
}

QDateTime momentFrom(const QString& text, const ShopFormat& format)
{
    const QDateTime typed = QDateTime::fromString(text, momentForm);
    return typed.isValid() ? QDateTime(typed.date(), typed.time(), format.zone) : QDateTime();
}

} // namespace

QString dayEntryText(Instant instant, const ShopFormat& format)
{
    return shopTime(instant, format).toString(dayForm);
}

QString startEntryText(Instant start, const ShopFormat& format)
{
    const QDateTime time = shopTime(start, format);
    return time.toString(isMidnight(time) ? dayForm : momentForm);
}

QString endEntryText(Instant end, const ShopFormat& format)
{
    const QDateTime time = shopTime(end, format);
    return isMidnight(time) ? time.addDays(-1).toString(dayForm) : time.toString(momentForm);
}

std::optional<Instant> startFromEntry(const QString& text, const ShopFormat& format)
{
    const QDate day = QDate::fromString(text.trimmed(), dayForm);
    const QDateTime start =
        day.isValid() ? day.startOfDay(format.zone) : momentFrom(text.trimmed(), format);
    return start.isValid() ? std::optional(instantOf(start)) : std::nullopt;
}

std::optional<Instant> endFromEntry(const QString& text, const ShopFormat& format)
{
    const QDate day = QDate::fromString(text.trimmed(), dayForm);
    const QDateTime end =
        day.isValid() ? day.addDays(1).startOfDay(format.zone) : momentFrom(text.trimmed(), format);
    return end.isValid() ? std::optional(instantOf(end)) : std::nullopt;
}

} // namespace jangbu::ui
