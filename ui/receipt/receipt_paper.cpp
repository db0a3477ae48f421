#include "ui/receipt/receipt_paper.h"

#include "core/text/cells.h"
#include "core/text/utf8.h"
#include "ui/receipt/receipt_writer_model.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace jangbu::ui {

namespace {

constexpr qreal linePerEm = 1.35;
constexpr int usualWidth = 340;

// A full character is one em wide and takes two columns.
qreal emOf(qreal width)
{
    return width / (static_cast<qreal>(receiptColumns) / 2);
}

QFont receiptFont(qreal em, bool isStrong)
{
    QFont font(QStringLiteral("Noto Sans Mono CJK KR"));
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(qMax(1, qFloor(em)));
    font.setBold(isStrong);
    return font;
}

struct Row
{
    qreal top = 0;
    qreal em = 0;
};

void paintLine(QPainter& painter, const ReceiptLine& line, const Row& row)
{
    const qreal cell = row.em / 2;
    std::size_t column = 0;
    for (const char32_t character : toCodePoints(line.text)) {
        const std::size_t cells = cellsOf(character);
        const QRectF where(
            cell * static_cast<qreal>(column),
            row.top,
            cell * static_cast<qreal>(std::max<std::size_t>(cells, 1)),
            row.em * linePerEm
        );
        if (character != U' ' && cells > 0) {
            const QString one = QString::fromUcs4(&character, 1);
            painter.drawText(where, Qt::AlignCenter | Qt::TextDontClip, one);
        }
        column += cells;
    }
}

} // namespace

void paintReceipt(
    QPainter& painter,
    qreal width,
    const std::vector<ReceiptLine>& lines,
    const QColor& ink
)
{
    const qreal em = emOf(width);
    painter.save();
    painter.setPen(ink);
    Row row{0, em};
    for (const ReceiptLine& line : lines) {
        painter.setFont(receiptFont(em, line.isStrong));
        paintLine(painter, line, row);
        row.top += em * linePerEm;
    }
    painter.restore();
}

qreal receiptHeight(qreal width, std::size_t lines)
{
    return emOf(width) * linePerEm * static_cast<qreal>(lines);
}

ReceiptPaper::ReceiptPaper(QWidget* parent) : QWidget(parent)
{
    //: Accessible name of a receipt shown on the screen.
    setAccessibleName(tr("Receipt"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReceiptPaper::setLines(const std::vector<ReceiptLine>& lines)
{
    m_lines = lines;
    setAccessibleDescription(text());
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

QString ReceiptPaper::text() const
{
    QStringList lines;
    for (const ReceiptLine& line : m_lines) {
        lines << QString::fromStdString(line.text);
    }
    return lines.join(u'\n');
}

QSize ReceiptPaper::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

bool ReceiptPaper::hasHeightForWidth() const
{
    return true;
}

int ReceiptPaper::heightForWidth(int width) const
{
    return qCeil(receiptHeight(width, m_lines.size())) + space::one;
}

void ReceiptPaper::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void ReceiptPaper::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintReceipt(painter, width(), m_lines, currentTheme().colour.ink);
}

} // namespace jangbu::ui
