#pragma once

#include <QRectF>
#include <QWidget>

class QPainter;

namespace jangbu::ui {

// − n +. Touch either end, or use arrow, + and − keys on it; digits belong to the screen.
// Long lists paint it in their rows with the static half instead of holding one widget a row.
class QuantityStepper : public QWidget
{
    Q_OBJECT

public:
    enum class Part { None, Minus, Plus };

    struct Look
    {
        int quantity = 1;
        bool minusEnabled = true;
        bool plusEnabled = true;
        bool focused = false;
        Part hovered = Part::None;
        Part pressed = Part::None;
    };

    explicit QuantityStepper(QWidget* parent = nullptr);

    // Both ends included.
    void setRange(int least, int most);
    // Shown at once; quantityChanged is not emitted.
    void setQuantity(int quantity);

    [[nodiscard]] int quantity() const { return m_quantity; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    // The size a row keeps for it, how it is painted there and what a touch hits.
    [[nodiscard]] static QSize paintedSize();
    static void paint(QPainter& painter, const QRectF& rect, const Look& look);
    [[nodiscard]] static Part partAt(const QRectF& rect, const QPointF& position);

Q_SIGNALS:
    // By hand only.
    void quantityChanged(int quantity);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int m_quantity = 1;
    int m_least = 1;
    int m_most = 9'999;
    Part m_pressed = Part::None;
    Part m_hovered = Part::None;

    void step(int by);
    void describe();
};

} // namespace jangbu::ui
