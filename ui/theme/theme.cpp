#include "ui/theme/theme.h"

#include "ui/theme/paper_style.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

namespace jangbu::ui {

namespace {

constexpr const char* themeProperty = "jangbuTheme";

QString fontFamily()
{
    return QStringLiteral("Noto Sans CJK KR");
}

} // namespace

Theme lightTheme()
{
    return Theme{.brightness = Brightness::Light, .colour = lightColours(), .family = fontFamily()};
}

Theme darkTheme()
{
    return Theme{.brightness = Brightness::Dark, .colour = darkColours(), .family = fontFamily()};
}

Theme themeFor(Brightness brightness)
{
    return brightness == Brightness::Dark ? darkTheme() : lightTheme();
}

void applyTheme(QApplication& application, const Theme& theme)
{
    const bool first = !application.property(themeProperty).isValid();
    application.setProperty(themeProperty, QVariant::fromValue(theme));
    if (first) {
        QApplication::setStyle(new PaperStyle);
    }
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(roleFont(TextRole::Body));
    application.setStyleSheet(styleSheetOf(theme));
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        widget->update();
    }
}

Theme currentTheme()
{
    const QVariant theme = QCoreApplication::instance() == nullptr
                               ? QVariant()
                               : QCoreApplication::instance()->property(themeProperty);
    return theme.isValid() ? theme.value<Theme>() : lightTheme();
}

QColor toneColour(const Theme& theme, Tone tone)
{
    switch (tone) {
    case Tone::Ink:
        return theme.colour.ink;
    case Tone::Second:
        return theme.colour.inkSecond;
    case Tone::Hint:
        return theme.colour.hint;
    case Tone::Accent:
        return theme.colour.accent;
    case Tone::Attention:
        return theme.colour.amberText;
    case Tone::Refused:
        return theme.colour.red;
    }
    return theme.colour.ink;
}

} // namespace jangbu::ui
