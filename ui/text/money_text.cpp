#include "ui/text/money_text.h"

#include "core/money/money_text.h"
#include "ui/text/number_text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace jangbu::ui {

namespace {

QString signOfCode(std::string_view code)
{
    static constexpr std::array<std::pair<std::string_view, const char16_t*>, 14> signs{{
        {"AUD", u"A$"},
        {"CAD", u"C$"},
        {"CHF", u"CHF\u00a0"},
        {"CNY", u"CN¥"},
        {"EUR", u"€"},
        {"GBP", u"£"},
        {"HKD", u"HK$"},
        {"JPY", u"¥"},
        {"KRW", u"₩"},
        {"SGD", u"S$"},
        {"THB", u"฿"},
        {"TWD", u"NT$"},
        {"USD", u"$"},
        {"VND", u"₫"},
    }};
    for (const auto& [known, sign] : signs) {
        if (known == code) {
            return QString::fromUtf16(sign);
        }
    }
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())) + QChar(0xa0);
}

bool isWon(const ShopFormat& format)
{
    return format.language == Language::Korean && format.currency.code == "KRW";
}

// Major units with grouping and without a sign.
QString digitsOf(Money amount, const ShopFormat& format)
{
    const std::string plain = toText(amount, format.currency);
    const std::string_view digits = std::string_view(plain).substr(plain.starts_with('-') ? 1 : 0);
    const std::size_t point = std::min(digits.find('.'), digits.size());
    const auto latin = [](std::string_view part) {
        return QString::fromLatin1(part.data(), static_cast<qsizetype>(part.size()));
    };
    return groupedDigits(latin(digits.substr(0, point))) + latin(digits.substr(point));
}

QString withSign(const QString& sign, Money amount, const ShopFormat& format)
{
    const QString digits = digitsOf(amount, format);
    return isWon(format) ? sign + digits + currencySign(format)
                         : sign + currencySign(format) + digits;
}

} // namespace

QString currencySign(const ShopFormat& format)
{
    return isWon(format) ? QStringLiteral("원") : signOfCode(format.currency.code);
}

QString moneyText(Money amount, const ShopFormat& format)
{
    return withSign(amount.minor < 0 ? QString(minusSign) : QString(), amount, format);
}

QString signedMoneyText(Money amount, const ShopFormat& format)
{
    return amount.minor > 0 ? withSign(QStringLiteral("+"), amount, format)
                            : moneyText(amount, format);
}

QString moneyEntryText(Money amount, const ShopFormat& format)
{
    return QString::fromStdString(toText(amount, format.currency));
}

std::optional<Money> moneyFromEntry(const QString& text, const ShopFormat& format)
{
    QString bare = text.trimmed();
    const QString sign = currencySign(format).trimmed();
    if (bare.startsWith(sign)) {
        bare = bare.sliced(sign.size());
    } else if (bare.endsWith(sign)) {
        bare.chop(sign.size());
    }
    bare.removeIf([](QChar letter) { return letter.isSpace(); });
    bare.replace(minusSign, QLatin1Char('-'));
    return parseMoney(bare.toStdString(), format.currency);
}

} // namespace jangbu::ui
