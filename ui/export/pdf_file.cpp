#include "ui/export/cell_text.h"
#include "ui/export/row_walk.h"

#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace jangbu::ui {

namespace {

constexpr std::int64_t rowsMost = 20'000;
constexpr int dotsPerInch = 150;
constexpr qreal marginMm = 14;
constexpr int bodyPixels = 17; // some 8 points
constexpr int titlePixels = 30;
constexpr qreal rowHeight = 28;
constexpr qreal gap = 10;
constexpr int textShare = 3; // a column of text is as wide as so many of numbers …
constexpr int numberShare = 2;

/// A table on pages of paper. Black on white, whatever the theme is.
class Pages
{
public:
    Pages(QPdfWriter& writer, const ExportTable& table, const ShopFormat& format)
        : m_writer(writer), m_table(table), m_format(format), m_isWritten(m_painter.begin(&writer))
    {
        m_body.setPixelSize(bodyPixels);
        m_bold.setPixelSize(bodyPixels);
        m_bold.setBold(true);
        if (m_isWritten) {
            measure();
            beginPage();
        }
    }

    void addPicture(const QImage& picture)
    {
        if (picture.isNull() || !m_isWritten) {
            return;
        }
        const qreal width = m_writer.width();
        const qreal height = width * picture.height() / std::max(1, picture.width());
        m_painter.drawImage(QRectF(0, m_top, width, height), picture);
        m_top += height + gap;
    }

    void addTitles()
    {
        ExportRow titles;
        for (const ExportColumn& column : m_table.columns) {
            titles.emplace_back(column.title);
        }
        if (m_isWritten) {
            m_painter.setFont(m_bold);
            addCells(titles);
            m_painter.setFont(m_body);
        }
    }

    [[nodiscard]] bool add(const ExportRow& row)
    {
        if (m_top + rowHeight > m_writer.height() && m_isWritten) {
            m_isWritten = m_writer.newPage();
            beginPage();
            addTitles();
        }
        if (m_isWritten) {
            addCells(row);
        }
        return m_isWritten;
    }

    [[nodiscard]] bool finish() { return m_isWritten && m_painter.end(); }

private:
    void measure()
    {
        int shares = 0;
        for (const ExportColumn& column : m_table.columns) {
            shares += isNumeric(column.kind) ? numberShare : textShare;
        }
        for (const ExportColumn& column : m_table.columns) {
            const int share = isNumeric(column.kind) ? numberShare : textShare;
            m_widths.push_back(static_cast<qreal>(m_writer.width()) * share / std::max(1, shares));
        }
    }

    void beginPage()
    {
        QFont title = m_bold;
        title.setPixelSize(titlePixels);
        m_painter.setPen(Qt::black);
        m_painter.setFont(title);
        const qreal width = m_writer.width();
        m_painter.drawText(QRectF(0, 0, width, 2 * rowHeight), Qt::AlignVCenter, m_table.title);
        m_painter.setFont(m_body);
        const QRectF below(0, 2 * rowHeight, width, rowHeight);
        m_painter.drawText(below, Qt::AlignVCenter, m_table.details);
        const QString page = QString::number(++m_page);
        m_painter.drawText(below, Qt::AlignVCenter | Qt::AlignRight, page);
        m_top = 3 * rowHeight + gap;
    }

    void addCells(const ExportRow& row)
    {
        qreal left = 0;
        const QFontMetricsF metrics(m_painter.font(), &m_writer);
        for (std::size_t column = 0; column < row.size(); ++column) {
            const qreal width = m_widths[column];
            const bool isRight = isNumeric(m_table.columns[column].kind);
            const QString text =
                metrics.elidedText(cellText(row[column], m_format), Qt::ElideRight, width - gap);
            m_painter.drawText(
                QRectF(left, m_top, width - gap, rowHeight),
                int(Qt::AlignVCenter | (isRight ? Qt::AlignRight : Qt::AlignLeft)),
                text
            );
            left += width;
        }
        m_top += rowHeight;
        m_painter.setPen(Qt::lightGray);
        m_painter.drawLine(QPointF(0, m_top), QPointF(m_writer.width(), m_top));
        m_painter.setPen(Qt::black);
    }

    QPdfWriter& m_writer;
    const ExportTable& m_table;
    const ShopFormat& m_format;
    QPainter m_painter;
    QFont m_body;
    QFont m_bold;
    std::vector<qreal> m_widths;
    qreal m_top = 0;
    int m_page = 0;
    bool m_isWritten = false;
};

} // namespace

Exported writePdf(
    const ExportTable& table,
    const QImage& picture,
    const ExportTarget& target,
    const OnRows& onRows
)
{
    QSaveFile file(target.path);
    if (!file.open(QIODevice::WriteOnly)) {
        return std::unexpected(writeErrorAt(target.path));
    }
    QPdfWriter writer(&file);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(
        QMarginsF(marginMm, marginMm, marginMm, marginMm),
        QPageLayout::Millimeter
    );
    writer.setTitle(table.title);
    Pages pages(writer, table, target.format);
    pages.addPicture(picture);
    pages.addTitles();
    const auto addRow = [&pages](const ExportRow& row) { return pages.add(row); };
    const Exported rows = RowWalk{table, rowsMost, addRow, onRows}.run();
    const bool isWhole = pages.finish();
    if (!rows && rows.error() != ExportError::CannotWrite) {
        return rows;
    }
    // The writer does not say when the disk took no more; the file does.
    const bool isWritten = rows && isWhole && file.error() == QFileDevice::NoError && file.commit();
    return isWritten ? rows : std::unexpected(writeErrorAt(target.path));
}

} // namespace jangbu::ui
