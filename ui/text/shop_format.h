#pragma once

#include "core/money/currency.h"

#include <QString>
#include <QTimeZone>

namespace jangbu::ui {

/// The languages the counter speaks.
enum class Language { Korean, English };

/// `ko`, `en`: as settings and files name them.
[[nodiscard]] QString languageCode(Language language);
/// Korean for a code it does not know: it is a Korean shop's book.
[[nodiscard]] Language languageFromCode(const QString& code);
/// The language's own name, the same in every language: 한국어, English.
[[nodiscard]] QString languageName(Language language);

/// How amounts and moments are written at this counter.
struct ShopFormat
{
    Language language = Language::Korean;
    Currency currency;
    QTimeZone zone{QTimeZone(QByteArrayLiteral("Asia/Seoul"))};
};

} // namespace jangbu::ui
