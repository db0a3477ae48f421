#include "ui/control/icon_label.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace jangbu::ui {

IconLabel::IconLabel(IconName name, Tone tone, int size, QWidget* parent)
    : QWidget(parent), m_name(name), m_tone(tone), m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIconName(IconName name)
{
    m_name = name;
    update();
}

void IconLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {m_size, m_size};
}

void IconLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_name, toneColour(currentTheme(), m_tone));
}

} // namespace jangbu::ui
