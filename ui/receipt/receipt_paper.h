#pragma once

#include "core/order/receipt.h"

#include <QWidget>

#include <vector>

class QPainter;

namespace jangbu::ui {

// Paints receipt lines in columns across `width`, from the top; every character stands in its own
// cells, so that columns hold with any font. Colours are black on white unless `ink` is given.
void paintReceipt(
    QPainter& painter,
    qreal width,
    const std::vector<ReceiptLine>& lines,
    const QColor& ink
);

// How high the lines are when they are as wide as `width`.
[[nodiscard]] qreal receiptHeight(qreal width, std::size_t lines);

// A receipt on the screen. As high as it needs at its width.
class ReceiptPaper : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptPaper(QWidget* parent = nullptr);

    void setLines(const std::vector<ReceiptLine>& lines);

    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<ReceiptLine> m_lines;
};

} // namespace jangbu::ui
