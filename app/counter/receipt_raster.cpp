#include "app/counter/receipt_raster.h"

#include "ui/receipt/receipt_paper.h"
#include "ui/receipt/receipt_writer_model.h"

#include <QImage>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <iterator>

namespace jangbu::app {

DotPicture rasterOf(const ReceiptLine& line)
{
    constexpr int width = static_cast<int>(ui::receiptColumns) * dotsPerColumn;
    const int height = qCeil(ui::receiptHeight(width, 1));
    QImage grey(width, height, QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    QPainter painter(&grey);
    ui::paintReceipt(painter, width, {line}, Qt::black);
    painter.end();
    const QImage dots = grey.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    // Which of the two colours of the table is black is the image's own affair.
    const bool isOneBlack = qGray(dots.color(1)) < qGray(dots.color(0));
    DotPicture picture;
    picture.bytesPerRow = static_cast<std::size_t>(width) / 8;
    picture.rows = static_cast<std::size_t>(height);
    for (int row = 0; row < height; ++row) {
        const uchar* const bytes = dots.constScanLine(row);
        std::transform(
            bytes,
            bytes + picture.bytesPerRow,
            std::back_inserter(picture.dots),
            [isOneBlack](uchar byte) {
                return static_cast<std::uint8_t>(isOneBlack ? byte : ~byte);
            }
        );
    }
    return picture;
}

} // namespace jangbu::app
