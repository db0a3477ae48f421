#include "ui/control/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace jangbu::ui {

ElidedLabel::ElidedLabel(const QString& text, TextRole role, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setTextRole(this, role);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int least = metrics.averageCharWidth() * 4;
    return {qMin(least, sizeHint().width()), metrics.height()};
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && isElided()) {
        const auto* help = dynamic_cast<QHelpEvent*>(event);
        if (help != nullptr) {
            QToolTip::showText(help->globalPos(), text(), this);
        }
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(textColourOf(this));
    const QRect room = contentsRect();
    const Qt::Alignment along = alignment() & Qt::AlignHorizontal_Mask;
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    painter.drawText(room, static_cast<int>(along | Qt::AlignVCenter), shown);
}

} // namespace jangbu::ui
