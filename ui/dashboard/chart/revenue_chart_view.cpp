#include "ui/dashboard/chart/revenue_chart_view.h"

#include "ui/text/figure/figure_text.h"
#include "ui/text/money_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtMath>

#include <algorithm>
#include <initializer_list>

namespace jangbu::ui {

namespace {

constexpr int gridSteps = 4;
constexpr qreal barShare = 0.7; // of the room a bar has
constexpr qreal amountsWidth = 56;
constexpr qreal timesHeight = 24;
constexpr qreal labelRoom = 64;
constexpr qreal beforeWidth = 1.5; // of the dashed line
constexpr qreal haloWidth = 4.5;

/// Coordinates only: amounts stay whole numbers.
qreal heightOf(Money amount)
{
    return static_cast<qreal>(amount.minor);
}

} // namespace

RevenueChartView::RevenueChartView(QWidget* parent)
    : QChartView(parent), m_bars(new QBarSeries), m_halo(new QLineSeries), m_before(new QLineSeries)
{
    setObjectName(QStringLiteral("revenueChart"));
    //: Accessible name of the chart.
    setAccessibleName(tr("Revenue"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setRubberBand(QChartView::NoRubberBand);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins(QMargins(0, 0, 0, 0));
    m_set = new QBarSet(QString());
    m_bars->append(m_set);
    m_bars->setBarWidth(barShare);
    chart()->addSeries(m_bars);
    chart()->addSeries(m_halo);
    chart()->addSeries(m_before);
    makeAxes();
    dress();
}

void RevenueChartView::makeAxes()
{
    m_times = new QValueAxis;
    m_amounts = new QValueAxis;
    chart()->addAxis(m_times, Qt::AlignBottom);
    chart()->addAxis(m_amounts, Qt::AlignLeft);
    for (QAbstractSeries* series :
         std::initializer_list<QAbstractSeries*>{m_bars, m_halo, m_before}) {
        series->attachAxis(m_times);
        series->attachAxis(m_amounts);
    }
    // Labels and lines are drawn by this view: theirs know neither language nor currency, and keep
    // to a plot of their own.
    m_times->setLabelsVisible(false);
    m_times->setGridLineVisible(false);
    m_times->setLineVisible(false);
    m_amounts->setLabelsVisible(false);
    m_amounts->setLineVisible(false);
    m_amounts->setGridLineVisible(false);
}

void RevenueChartView::dress()
{
    const Colours colour = currentTheme().colour;
    setBackgroundBrush(colour.panel);
    m_set->setColor(colour.accent);
    m_set->setBorderColor(colour.accent);
    m_halo->setPen(QPen(colour.panel, haloWidth));
    m_before->setPen(QPen(colour.inkSecond, beforeWidth, Qt::DashLine));
}

void RevenueChartView::setChart(const RevenueChart& shown, const ShopFormat& format)
{
    const bool isOther = shown.by != m_shown.by || shown.bars.size() != m_shown.bars.size();
    m_shown = shown;
    m_format = format;
    QList<qreal> heights;
    QList<QPointF> before;
    for (const RevenueChart::Bar& bar : m_shown.bars) {
        before.append(QPointF(static_cast<qreal>(heights.size()), heightOf(bar.before)));
        heights.append(heightOf(bar.revenue));
    }
    m_set->remove(0, m_set->count());
    m_set->append(heights);
    m_halo->replace(before);
    m_before->replace(before);
    m_times->setRange(-0.5, static_cast<qreal>(heights.size()) - 0.5);
    m_amounts->setRange(0, std::max(1.0, heightOf(m_shown.axisEnd)));
    if (isOther) {
        m_current = -1;
    }
    tell();
    viewport()->update();
}

void RevenueChartView::setCurrent(int bar)
{
    const int last = static_cast<int>(m_shown.bars.size()) - 1;
    m_current = last < 0 ? -1 : std::clamp(bar, 0, last);
    tell();
    viewport()->update();
}

void RevenueChartView::tell()
{
    QString text = m_shown.title;
    if (m_current >= 0 && m_current < static_cast<int>(m_shown.bars.size())) {
        const RevenueChart::Bar& bar = m_shown.bars[static_cast<std::size_t>(m_current)];
        text = QStringLiteral("%1: %2, %3")
                   .arg(bar.name, moneyText(bar.revenue, m_format), ordersText(bar.orders));
    }
    setAccessibleDescription(text);
    setToolTip(m_current >= 0 ? text : QString());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QImage RevenueChartView::picture()
{
    constexpr int sharpness = 2;
    QImage image(size() * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(currentTheme().colour.panel);
    QPainter painter(&image);
    render(&painter);
    return image;
}

QRectF RevenueChartView::barRoom(int bar) const
{
    const QRectF plot = chart()->plotArea();
    const qreal width =
        plot.width() / static_cast<qreal>(std::max<std::size_t>(1, m_shown.bars.size()));
    return {plot.left() + width * bar, plot.top(), width, plot.height()};
}

int RevenueChartView::barAt(const QPointF& where) const
{
    const QRectF plot = chart()->plotArea();
    if (m_shown.bars.empty() || !plot.contains(where)) {
        return -1;
    }
    return qFloor((where.x() - plot.left()) / barRoom(0).width());
}

void RevenueChartView::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    for (int step = 0; step <= gridSteps; ++step) {
        drawRule(*painter, step);
    }
}

void RevenueChartView::drawRule(QPainter& painter, int step) const
{
    const QRectF plot = chart()->plotArea();
    const qreal y = plot.bottom() - plot.height() * step / gridSteps;
    painter.setPen(QPen(currentTheme().colour.rule, stroke::hairline));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
}

void RevenueChartView::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    drawRule(*painter, 0); // the halo lies over it where nothing was sold
    painter->setFont(roleFont(TextRole::Hint));
    painter->setPen(currentTheme().colour.hint);
    drawAmounts(*painter);
    drawTimes(*painter);
    drawChosen(*painter);
}

void RevenueChartView::drawAmounts(QPainter& painter) const
{
    const QRectF plot = chart()->plotArea();
    for (int step = 0; step <= gridSteps; ++step) {
        const Money amount{m_shown.axisEnd.minor / gridSteps * step};
        const qreal y = plot.bottom() - plot.height() * step / gridSteps;
        painter.drawText(
            QRectF(0, y - timesHeight / 2, plot.left() - space::one, timesHeight),
            Qt::AlignRight | Qt::AlignVCenter,
            axisMoneyText(amount, m_format)
        );
    }
}

void RevenueChartView::drawTimes(QPainter& painter) const
{
    const qreal top = chart()->plotArea().bottom() + space::half;
    for (int bar = 0; bar < static_cast<int>(m_shown.bars.size()); ++bar) {
        const QString& label = m_shown.bars[static_cast<std::size_t>(bar)].label;
        if (!label.isEmpty()) {
            const qreal middle = barRoom(bar).center().x();
            const QRectF room(middle - labelRoom / 2, top, labelRoom, timesHeight - space::half);
            painter.drawText(room, Qt::AlignHCenter | Qt::AlignVCenter, label);
        }
    }
}

void RevenueChartView::drawChosen(QPainter& painter) const
{
    if (m_current < 0 || !hasFocus()) {
        return;
    }
    painter.setPen(QPen(currentTheme().colour.accent, stroke::strong));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(barRoom(m_current).adjusted(-1, 0, 1, 0), radius::mark, radius::mark);
}

void RevenueChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(static_cast<int>(m_shown.bars.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0) {
            Q_EMIT barOpened(m_current);
        }
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void RevenueChartView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (const int bar = barAt(event->position()); bar >= 0) {
        setCurrent(bar);
    }
    event->accept();
}

void RevenueChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const int bar = barAt(event->position());
    if (bar >= 0 && bar == m_current) {
        Q_EMIT barOpened(bar);
    }
    event->accept();
}

void RevenueChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason) {
        setCurrent(static_cast<int>(m_shown.bars.size()) - 1);
    }
    viewport()->update();
}

void RevenueChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void RevenueChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    const bool isDressed = m_amounts != nullptr;
    if (isDressed
        && (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)) {
        dress();
    }
}

// Room for the labels that this view writes.
void RevenueChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    const QRectF room(QPointF(0, 0), QSizeF(viewport()->size()));
    chart()->setPlotArea(room.adjusted(amountsWidth, space::one, -space::one, -timesHeight));
}

} // namespace jangbu::ui
