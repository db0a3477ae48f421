#pragma once

#include <QWidget>

namespace jangbu::ui {

// − n +. Touch either end, or the arrow and +/− keys while it has the focus; digits belong to the screen.
class QuantityStepper : public QWidget
{
    Q_OBJECT

public:
    explicit QuantityStepper(QWidget* parent = nullptr);

    // Both ends included.
    void setRange(int least, int most);
    // Shown at once; quantityChanged is not emitted.
    void setQuantity(int quantity);

    [[nodiscard]] int quantity() const { return m_quantity; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    // By hand only.
    void quantityChanged(int quantity);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Part { None, Minus, Plus };

    int m_quantity = 1;
    int m_least = 1;
    int m_most = 9'999;
    Part m_pressed = Part::None;
    Part m_hovered = Part::None;

    [[nodiscard]] Part partAt(const QPointF& position) const;
    [[nodiscard]] QRectF rectOf(Part part) const;
    void step(int by);
};

} // namespace jangbu::ui
