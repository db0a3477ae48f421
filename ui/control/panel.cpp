#include "ui/control/panel.h"

#include "ui/theme/layout.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace jangbu::ui {

Panel::Panel(QWidget* parent) : QFrame(parent), m_body(makeColumn(space::one, this))
{
    setPadding(m_body, space::two);
}

QVBoxLayout* Panel::body() const
{
    return m_body;
}

void Panel::setFlush(bool flush)
{
    setPadding(m_body, flush ? stroke::hairline : space::two);
}

void Panel::setLook(Look look)
{
    m_look = look;
    update();
}

void Panel::paintEvent(QPaintEvent* /*event*/)
{
    const Colours colour = currentTheme().colour;
    const QColor fill = m_look == Look::Wash ? colour.wash : colour.panel;
    QPainter painter(this);
    paintFace(
        painter,
        rect(),
        {.fill = fill,
         .border = m_look == Look::Wash ? fill : colour.rule,
         .borderWidth = stroke::hairline,
         .cornerRadius = radius::panel}
    );
}

} // namespace jangbu::ui
