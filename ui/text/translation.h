#pragma once

#include "ui/text/shop_format.h"

#include <QTranslator>

namespace jangbu::ui {

/// The texts of the program in one language at a time. Texts made before a change stay as they are:
/// whoever shows them makes them anew.
class Translation
{
public:
    Translation() = default;
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;
    Translation(Translation&&) = delete;
    Translation& operator=(Translation&&) = delete;

    /// False when the texts are not in the program: they stay English then.
    bool use(Language language);

private:
    QTranslator m_texts;
};

} // namespace jangbu::ui
