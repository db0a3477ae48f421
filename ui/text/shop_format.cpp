#include "ui/text/shop_format.h"

namespace jangbu::ui {

QString languageCode(Language language)
{
    return language == Language::English ? QStringLiteral("en") : QStringLiteral("ko");
}

Language languageFromCode(const QString& code)
{
    return code.startsWith(QLatin1String("en")) ? Language::English : Language::Korean;
}

QString languageName(Language language)
{
    return language == Language::English ? QStringLiteral("English") : QStringLiteral("한국어");
}

} // namespace jangbu::ui
