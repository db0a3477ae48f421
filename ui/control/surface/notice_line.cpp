#include "ui/control/surface/notice_line.h"

#include "ui/control/icon_label.h"
#include "ui/control/key/key_button.h"
#include "ui/theme/layout.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace jangbu::ui {

namespace {

Tone textTone(NoticeTone tone)
{
    switch (tone) {
    case NoticeTone::Info:
        return Tone::Accent;
    case NoticeTone::Attention:
        return Tone::Attention;
    case NoticeTone::Refused:
        return Tone::Refused;
    }
    return Tone::Ink;
}

QColor washOf(NoticeTone tone)
{
    const Colours colour = currentTheme().colour;
    switch (tone) {
    case NoticeTone::Info:
        return colour.wash;
    case NoticeTone::Attention:
        return colour.amberWash;
    case NoticeTone::Refused:
        return colour.redWash;
    }
    return colour.wash;
}

IconName iconOf(NoticeTone tone)
{
    return tone == NoticeTone::Info ? IconName::Info : IconName::Warning;
}

} // namespace

NoticeLine::NoticeLine(QWidget* parent)
    : QWidget(parent)
    , m_parts(makeRow(space::inset, this))
    , m_icon(new IconLabel(IconName::Info, Tone::Accent, 20, this))
    , m_text(makeParagraph({}, TextRole::Body, Tone::Accent, this))
    , m_action(new KeyButton({}, KeyKind::Plain, this))
{
    m_parts->setContentsMargins(space::two, space::half, space::half, space::half);
    QHBoxLayout* const words = makeRow(space::inset);
    words->addWidget(m_icon);
    words->addWidget(m_text, 1);
    m_parts->addLayout(words, 1);
    m_parts->addWidget(m_action, 0, Qt::AlignRight | Qt::AlignVCenter);
    setMinimumHeight(touch::least);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_action->hide();
    connect(m_action, &KeyButton::clicked, this, &NoticeLine::actionTriggered);
    hide();
}

void NoticeLine::say(NoticeTone tone, const QString& text, const QString& actionText)
{
    m_tone = tone;
    m_icon->setIconName(iconOf(tone));
    m_icon->setTone(textTone(tone));
    m_text->setText(text);
    setTone(m_text, textTone(tone));
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    placeAction();
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeLine::tell(const Notice& notice)
{
    if (notice.text.isEmpty()) {
        clear();
    } else {
        say(notice.tone, notice.text);
    }
}

void NoticeLine::clear()
{
    m_text->clear();
    setAccessibleName({});
    hide();
}

QString NoticeLine::text() const
{
    return m_text->text();
}

void NoticeLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeAction();
}

/// Beside the text, or below it where the text would be a column of single words.
void NoticeLine::placeAction()
{
    constexpr int linesBeside = 3;
    const QMargins margins = m_parts->contentsMargins();
    const int others = margins.left() + margins.right() + m_icon->sizeHint().width()
                       + m_action->sizeHint().width() + 2 * space::inset;
    const int beside = std::max(width() - others, 0);
    const bool hasAction = !m_action->text().isEmpty();
    const bool isCrowded =
        hasAction
        && m_text->heightForWidth(beside) > linesBeside * m_text->fontMetrics().lineSpacing();
    m_parts->setDirection(isCrowded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void NoticeLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QColor fill = washOf(m_tone);
    paintFace(painter, rect(), {.fill = fill, .border = fill});
}

} // namespace jangbu::ui
