#pragma once

#include "ui/dashboard/dashboard_model.h"
#include "ui/text/shop_format.h"

#include <QtCharts/QChartView>

class QBarSeries;
class QBarSet;
class QLineSeries;
class QValueAxis;

namespace jangbu::ui {

/// Revenue as bars, the period before as a dashed line. A touch or Return opens a bar, the arrow
/// keys choose one.
class RevenueChartView final : public QChartView
{
    Q_OBJECT

public:
    explicit RevenueChartView(QWidget* parent = nullptr);

    void setChart(const RevenueChart& shown, const ShopFormat& format);

    /// The chosen bar; -1: none.
    [[nodiscard]] int current() const { return m_current; }

    void setCurrent(int bar);
    /// The chart as it would be on paper: light, whatever the theme is.
    [[nodiscard]] QImage picture();

Q_SIGNALS:
    void barOpened(int bar);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    RevenueChart m_shown;
    ShopFormat m_format;
    QBarSet* m_set = nullptr;
    QBarSeries* m_bars = nullptr;
    QLineSeries* m_halo = nullptr; // under the dashes, so that they are seen over bars
    QLineSeries* m_before = nullptr;
    QValueAxis* m_times = nullptr;
    QValueAxis* m_amounts = nullptr;
    int m_current = -1;

    void makeAxes();
    void dress();
    [[nodiscard]] int barAt(const QPointF& where) const;
    [[nodiscard]] QRectF barRoom(int bar) const;
    void drawRule(QPainter& painter, int step) const;
    void drawAmounts(QPainter& painter) const;
    void drawTimes(QPainter& painter) const;
    void drawChosen(QPainter& painter) const;
    void tell();
};

} // namespace jangbu::ui
