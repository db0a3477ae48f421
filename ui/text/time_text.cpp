#include "ui/text/time_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace jangbu::ui {

namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

QString weekdayText(const QDate& date, Language language)
{
    static constexpr std::array<const char16_t*, 7>
        korean{u"월", u"화", u"수", u"목", u"금", u"토", u"일"};
    static constexpr std::array<const char16_t*, 7>
        english{u"Mon", u"Tue", u"Wed", u"Thu", u"Fri", u"Sat", u"Sun"};
    const auto& names = language == Language::Korean ? korean : english;
    return QString::fromUtf16(names.at(static_cast<std::size_t>(date.dayOfWeek() - 1)));
}

QString dateOf(const QDate& date, Language language)
{
    return date.toString(QStringLiteral("yyyy-MM-dd")) + QStringLiteral(" (")
           + weekdayText(date, language) + QLatin1Char(')');
}

int minutesOf(std::int64_t seconds)
{
    return static_cast<int>(seconds / 60);
}

} // namespace

QDateTime shopTime(Instant instant, const ShopFormat& format)
{
    // Floor, so that the moments before 1970 fall into their own second.
    const qint64 ms = instant.us / 1'000 - (instant.us % 1'000 < 0 ? 1 : 0);
    return QDateTime::fromMSecsSinceEpoch(ms, format.zone);
}

QString dateTimeText(Instant instant, const ShopFormat& format)
{
    return dateText(instant, format) + QLatin1Char(' ') + timeText(instant, format);
}

QString dateText(Instant instant, const ShopFormat& format)
{
    return dateOf(shopTime(instant, format).date(), format.language);
}

QString timeText(Instant instant, const ShopFormat& format)
{
    return shopTime(instant, format).toString(QStringLiteral("HH:mm"));
}

QString preciseTimeText(Instant instant, const ShopFormat& format)
{
    return shopTime(instant, format).toString(QStringLiteral("HH:mm:ss"));
}

QString shortTimeText(Instant instant, Instant now, const ShopFormat& format)
{
    const QDateTime time = shopTime(instant, format);
    const bool isThisYear = time.date().year() == shopTime(now, format).date().year();
    return time.toString(isThisYear ? QStringLiteral("MM-dd HH:mm") : QStringLiteral("yyyy-MM-dd"));
}

QString weekdayName(std::int64_t weekday, const ShopFormat& format)
{
    const QLocale locale(format.language == Language::Korean ? QLocale::Korean : QLocale::English);
    return locale.standaloneDayName(static_cast<int>(weekday) + 1);
}

QString ageText(Instant instant, Instant now)
{
    constexpr std::int64_t minute = 60;
    constexpr std::int64_t hour = 60 * minute;
    const std::int64_t seconds = (now.us - instant.us) / usPerSecond;
    if (seconds < minute) {
        return TimeText::tr("just now");
    }
    if (seconds < hour) {
        return TimeText::tr("%n min ago", nullptr, minutesOf(seconds));
    }
    if (seconds < 24 * hour) {
        return TimeText::tr("%n h ago", nullptr, minutesOf(seconds / 60));
    }
    return TimeText::tr("%n day(s) ago", nullptr, minutesOf(seconds / 60) / 24);
}

QString waitText(std::int64_t seconds)
{
    const int rest = static_cast<int>(seconds % 60);
    if (seconds < 60) {
        return TimeText::tr("%n s", nullptr, rest);
    }
    //: A wait: %1 minutes and %2 seconds.
    return TimeText::tr("%1 min %2 s").arg(minutesOf(seconds)).arg(rest);
}

} // namespace jangbu::ui
