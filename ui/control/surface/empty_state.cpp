#include "ui/control/surface/empty_state.h"

#include "ui/control/icon_label.h"
#include "ui/control/key/key_button.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int textWidth = 360;

} // namespace

EmptyState::EmptyState(
    IconName icon,
    const QString& heading,
    const QString& nextStep,
    QWidget* parent
)
    : QWidget(parent)
    , m_icon(new IconLabel(icon, Tone::Hint, space::five, this))
    , m_heading(makeParagraph(heading, TextRole::Heading, Tone::Ink, this))
    , m_nextStep(makeParagraph(nextStep, TextRole::Body, Tone::Second, this))
    , m_action(new KeyButton({}, KeyKind::Plain, this))
{
    for (QLabel* label : {m_heading, m_nextStep}) {
        label->setAlignment(Qt::AlignCenter);
    }
    auto* middle = new QWidget(this);
    middle->setMaximumWidth(textWidth);
    QVBoxLayout* column = makeColumn(space::one, middle);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(space::half);
    column->addWidget(m_heading);
    column->addWidget(m_nextStep);
    column->addSpacing(space::one);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    // The middle takes all it may before the sides get any.
    QHBoxLayout* row = makeRow(space::none, this);
    setPadding(row, space::two);
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    m_action->hide();
    connect(m_action, &KeyButton::clicked, this, &EmptyState::actionTriggered);
    setTexts(heading, nextStep);
}

void EmptyState::setTexts(const QString& heading, const QString& nextStep)
{
    m_heading->setText(heading);
    m_nextStep->setText(nextStep);
    m_nextStep->setVisible(!nextStep.isEmpty());
    setAccessibleName(heading);
    setAccessibleDescription(nextStep);
}

void EmptyState::setIconName(IconName icon)
{
    m_icon->setIconName(icon);
}

void EmptyState::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace jangbu::ui
