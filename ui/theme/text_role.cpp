#include "ui/theme/text_role.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace jangbu::ui {

namespace {

constexpr const char* roleProperty = "role";
constexpr const char* toneProperty = "tone";
constexpr const char* roleValueProperty = "roleValue";
constexpr const char* toneValueProperty = "toneValue";

void refresh(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

} // namespace

TextMeasure measureOf(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        return {15, false};
    case TextRole::Strong:
        return {15, true};
    case TextRole::Small:
    case TextRole::Hint:
        return {13, false};
    case TextRole::Cap:
        return {12, true};
    case TextRole::Heading:
        return {16, true};
    case TextRole::Figure:
        return {20, true};
    case TextRole::Key:
    case TextRole::Brand:
        return {22, true};
    case TextRole::Amount:
        return {24, true};
    case TextRole::Total:
        return {36, true};
    }
    return {};
}

Tone toneOf(TextRole role)
{
    switch (role) {
    case TextRole::Small:
        return Tone::Second;
    case TextRole::Hint:
    case TextRole::Cap:
        return Tone::Hint;
    case TextRole::Brand:
        return Tone::Accent;
    case TextRole::Body:
    case TextRole::Strong:
    case TextRole::Heading:
    case TextRole::Figure:
    case TextRole::Key:
    case TextRole::Amount:
    case TextRole::Total:
        return Tone::Ink;
    }
    return Tone::Ink;
}

QString roleName(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        return QStringLiteral("body");
    case TextRole::Strong:
        return QStringLiteral("strong");
    case TextRole::Small:
        return QStringLiteral("small");
    case TextRole::Hint:
        return QStringLiteral("hint");
    case TextRole::Cap:
        return QStringLiteral("cap");
    case TextRole::Heading:
        return QStringLiteral("heading");
    case TextRole::Figure:
        return QStringLiteral("figure");
    case TextRole::Key:
        return QStringLiteral("key");
    case TextRole::Amount:
        return QStringLiteral("amount");
    case TextRole::Total:
        return QStringLiteral("total");
    case TextRole::Brand:
        return QStringLiteral("brand");
    }
    return {};
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Ink:
        return QStringLiteral("ink");
    case Tone::Second:
        return QStringLiteral("second");
    case Tone::Hint:
        return QStringLiteral("hint");
    case Tone::Accent:
        return QStringLiteral("accent");
    case Tone::Attention:
        return QStringLiteral("attention");
    case Tone::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

QFont roleFont(TextRole role)
{
    const TextMeasure measure = measureOf(role);
    QFont font(currentTheme().family);
    font.setPixelSize(measure.pixels);
    font.setWeight(measure.bold ? QFont::Bold : QFont::Normal);
    return font;
}

void setTextRole(QWidget* widget, TextRole role)
{
    widget->setProperty(roleProperty, roleName(role));
    widget->setProperty(roleValueProperty, static_cast<int>(role));
    refresh(widget);
}

void setTone(QWidget* widget, Tone tone)
{
    const int value = static_cast<int>(tone);
    if (widget->property(toneValueProperty) == QVariant(value)) {
        return;
    }
    widget->setProperty(toneProperty, toneName(tone));
    widget->setProperty(toneValueProperty, value);
    refresh(widget);
}

QColor textColourOf(const QWidget* widget)
{
    const QVariant tone = widget->property(toneValueProperty);
    if (tone.isValid()) {
        return toneColour(currentTheme(), static_cast<Tone>(tone.toInt()));
    }
    const QVariant role = widget->property(roleValueProperty);
    const Tone own = role.isValid() ? toneOf(static_cast<TextRole>(role.toInt())) : Tone::Ink;
    return toneColour(currentTheme(), own);
}

QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    return label;
}

QLabel* makeLabel(const QString& text, TextRole role, Tone tone, QWidget* parent)
{
    QLabel* label = makeLabel(text, role, parent);
    setTone(label, tone);
    return label;
}

QLabel* makeParagraph(const QString& text, TextRole role, Tone tone, QWidget* parent)
{
    QLabel* label = makeLabel(text, role, tone, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace jangbu::ui
