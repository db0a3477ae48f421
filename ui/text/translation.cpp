#include "ui/text/translation.h"

#include <QCoreApplication>

namespace jangbu::ui {

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_texts);
}

bool Translation::use(Language language)
{
    QCoreApplication::removeTranslator(&m_texts);
    const QString file = QStringLiteral(":/translations/jangbu_") + languageCode(language);
    return m_texts.load(file) && QCoreApplication::installTranslator(&m_texts);
}

} // namespace jangbu::ui
