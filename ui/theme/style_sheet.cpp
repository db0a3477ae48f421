#include "ui/theme/style_sheet.h"

#include "ui/theme/metrics.h"

#include <array>
#include <utility>

namespace jangbu::ui {

namespace {

// @names are replaced by the theme's colours. Longer names first where one begins another.
constexpr const char* sheetTemplate = R"(
QToolTip { background: @ink; color: @panel; border: none; padding: 6px 8px; font-size: 13px; }

QLineEdit, QPlainTextEdit, QTextEdit {
  background: @field; color: @ink; border: 1px solid @rule; border-radius: 8px;
  padding: 0 13px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit { min-height: 46px; }
QPlainTextEdit, QTextEdit { padding: 8px 9px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 2px solid @accent; padding: 0 12px; background: @panel; }
QLineEdit:focus { min-height: 44px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 7px 8px; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: @inkThird; background: @paper; }
QLineEdit[wrong="true"] { border: 2px solid @red; padding: 0 12px; min-height: 44px; }
QAbstractSpinBox { min-height: 42px; min-width: 96px; }
QLineEdit[readOnly="true"] { background: @panel; }
QComboBox QAbstractItemView { background: @panel; color: @ink; border: 1px solid @rule;
  outline: none; padding: 4px; selection-background-color: @wash; selection-color: @ink; }
QComboBox QAbstractItemView::item { min-height: 44px; padding: 0 10px; border-radius: 6px; }
QComboBox QAbstractItemView::item:hover { background: @hover; color: @ink; }
QComboBox QAbstractItemView::item:selected { background: @wash; color: @ink; }

QCheckBox, QRadioButton { spacing: 10px; min-height: 44px; color: @ink; }
QCheckBox:disabled, QRadioButton:disabled { color: @inkThird; }

QScrollArea { background: transparent; border: none; }
QAbstractItemView { background: transparent; border: none; outline: none; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @hint; font-size: 13px; font-weight: 400;
  border: none; border-bottom: 1px solid @rule; padding: 0 16px; min-height: 40px; }
QTableCornerButton::section { background: transparent; border: none; }

QScrollBar:vertical { background: transparent; width: @bar; margin: 0; }
QScrollBar:horizontal { background: transparent; height: @bar; margin: 0; }
QScrollBar::handle { background: @rule; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 48px; }
QScrollBar::handle:horizontal { min-width: 48px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @inkThird; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @rule; border: none; border-radius: 4px; max-height: 8px;
  min-height: 8px; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }

QMenu { background: @panel; color: @ink; border: 1px solid @rule; padding: 4px; }
QMenu::item { padding: 12px 16px; border-radius: 6px; }
QMenu::item:selected { background: @wash; }
)";

QString filled(QString sheet, const Colours& colour)
{
    // onAccent before accent, inkThird and inkSecond before ink.
    const std::array<std::pair<const char*, QColor>, 13> tokens{{
        {"@paper", colour.paper},
        {"@panel", colour.panel},
        {"@rule", colour.rule},
        {"@inkSecond", colour.inkSecond},
        {"@inkThird", colour.inkThird},
        {"@ink", colour.ink},
        {"@hint", colour.hint},
        {"@onAccent", colour.onAccent},
        {"@accent", colour.accent},
        {"@wash", colour.wash},
        {"@red", colour.red},
        {"@hover", colour.hover},
        {"@field", colour.field},
    }};
    for (const auto& [token, value] : tokens) {
        sheet.replace(QLatin1StringView(token), value.name());
    }
    sheet.replace(QLatin1StringView("@bar"), QStringLiteral("%1px").arg(space::scrollBar));
    return sheet;
}

// Fonts and colours of every role and tone. Tones come later, so they win.
QString textRules(const Theme& theme)
{
    QString rules;
    for (int i = 0; i <= static_cast<int>(TextRole::Brand); ++i) {
        const auto role = static_cast<TextRole>(i);
        const TextMeasure measure = measureOf(role);
        rules += QStringLiteral("*[role=\"%1\"] { font-size: %2px; font-weight: %3; }\n")
                     .arg(roleName(role))
                     .arg(measure.pixels)
                     .arg(measure.bold ? 700 : 400);
        rules += QStringLiteral("QLabel[role=\"%1\"] { color: %2; }\n")
                     .arg(roleName(role), toneColour(theme, toneOf(role)).name());
    }
    for (int i = 0; i <= static_cast<int>(Tone::Refused); ++i) {
        const auto tone = static_cast<Tone>(i);
        rules += QStringLiteral("*[tone=\"%1\"] { color: %2; }\n")
                     .arg(toneName(tone), toneColour(theme, tone).name());
        rules += QStringLiteral("QLabel[tone=\"%1\"] { color: %2; }\n")
                     .arg(toneName(tone), toneColour(theme, tone).name());
    }
    return rules;
}

} // namespace

QString styleSheetOf(const Theme& theme)
{
    return filled(QString::fromLatin1(sheetTemplate), theme.colour) + textRules(theme);
}

QPalette paletteOf(const Theme& theme)
{
    const Colours& colour = theme.colour;
    QPalette palette;
    palette.setColor(QPalette::Window, colour.paper);
    palette.setColor(QPalette::WindowText, colour.ink);
    palette.setColor(QPalette::Base, colour.panel);
    palette.setColor(QPalette::AlternateBase, colour.paper);
    palette.setColor(QPalette::Text, colour.ink);
    palette.setColor(QPalette::PlaceholderText, colour.hint);
    palette.setColor(QPalette::Button, colour.panel);
    palette.setColor(QPalette::ButtonText, colour.ink);
    palette.setColor(QPalette::BrightText, colour.red);
    palette.setColor(QPalette::Highlight, colour.accent);
    palette.setColor(QPalette::HighlightedText, colour.onAccent);
    palette.setColor(QPalette::Link, colour.accent);
    palette.setColor(QPalette::LinkVisited, colour.accent);
    palette.setColor(QPalette::ToolTipBase, colour.ink);
    palette.setColor(QPalette::ToolTipText, colour.panel);
    palette.setColor(QPalette::Light, colour.panel);
    palette.setColor(QPalette::Midlight, colour.hover);
    palette.setColor(QPalette::Mid, colour.rule);
    palette.setColor(QPalette::Dark, colour.inkThird);
    palette.setColor(QPalette::Shadow, colour.rule);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colour.inkThird);
    }
    return palette;
}

} // namespace jangbu::ui
