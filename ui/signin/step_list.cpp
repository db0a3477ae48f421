#include "ui/signin/step_list.h"

#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr int stepHeight = 48;
constexpr int markSide = 28;
constexpr int tickSide = 16;

} // namespace

StepList::StepList(QStringList steps, QWidget* parent) : QWidget(parent), m_steps(std::move(steps))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepList::setCurrent(int step)
{
    m_current = step;
    //: Accessible name of the list of steps: which one of how many, and its title.
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step))
    );
    update();
}

QSize StepList::sizeHint() const
{
    const QFontMetrics metrics(roleFont(TextRole::Strong));
    int widest = 0;
    for (const QString& step : m_steps) {
        widest = qMax(widest, metrics.horizontalAdvance(step));
    }
    return {markSide + space::inset + widest, static_cast<int>(m_steps.size()) * stepHeight};
}

void StepList::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Colours colour = currentTheme().colour;
    // The thread on which the steps hang.
    const int middle = markSide / 2;
    const int length = (static_cast<int>(m_steps.size()) - 1) * stepHeight;
    painter.fillRect(QRect(middle, stepHeight / 2, stroke::hairline, length), colour.rule);
    for (int step = 0; step < m_steps.size(); ++step) {
        paintStep(painter, step);
    }
}

void StepList::paintStep(QPainter& painter, int step) const
{
    const Colours colour = currentTheme().colour;
    const bool isDone = step < m_current;
    const bool isPresent = step == m_current;
    const qreal top = step * stepHeight + (stepHeight - markSide) / 2.0;
    const QRectF mark(0, top, markSide, markSide);
    const QColor fill = isPresent ? colour.accent : (isDone ? colour.wash : colour.panel);
    paintFace(
        painter,
        mark,
        {.fill = fill,
         .border = isPresent || isDone ? fill : colour.rule,
         .borderWidth = stroke::hairline,
         .cornerRadius = markSide / 2.0}
    );
    if (isDone) {
        constexpr qreal inset = (markSide - tickSide) / 2.0;
        const QRectF tick = mark.adjusted(inset, inset, -inset, -inset);
        paintIcon(painter, tick, IconName::Check, colour.accent);
    } else {
        painter.setFont(roleFont(TextRole::Cap));
        painter.setPen(isPresent ? colour.onAccent : colour.inkSecond);
        painter.drawText(mark, Qt::AlignCenter, QString::number(step + 1));
    }
    painter.setFont(roleFont(isPresent ? TextRole::Strong : TextRole::Body));
    painter.setPen(isPresent ? colour.ink : colour.inkSecond);
    const qreal left = mark.right() + space::inset;
    const QRectF words(left, step * stepHeight, width() - left, stepHeight);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, m_steps.at(step));
}

} // namespace jangbu::ui
