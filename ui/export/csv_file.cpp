#include "ui/export/cell_text.h"
#include "ui/export/row_walk.h"

#include <QSaveFile>

#include <algorithm>
#include <limits>

namespace jangbu::ui {

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";
constexpr qsizetype bufferBytes = qsizetype{64} * 1024;

/// A spreadsheet would run a text that begins so.
bool looksLikeFormula(const QString& text)
{
    static const QString first = QStringLiteral("=+-@\t\r");
    return !text.isEmpty() && first.contains(text.at(0));
}

QString quoted(QString text)
{
    static const QString special = QStringLiteral(",\"\r\n");
    const bool mustQuote =
        std::ranges::any_of(text, [](QChar letter) { return special.contains(letter); });
    if (!mustQuote) {
        return text;
    }
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\""))
           + QLatin1Char('"');
}

QString fieldOf(const ExportCell& cell, const ShopFormat& format)
{
    const QString text = plainCellText(cell, format);
    const bool isText = std::holds_alternative<QString>(cell);
    return quoted(isText && looksLikeFormula(text) ? QLatin1Char('\'') + text : text);
}

class CsvFile
{
public:
    explicit CsvFile(const QString& path) : m_file(path) {}

    [[nodiscard]] bool open()
    {
        m_buffer = QByteArray(byteOrderMark);
        return m_file.open(QIODevice::WriteOnly);
    }

    [[nodiscard]] bool add(const QStringList& fields)
    {
        m_buffer += fields.join(QLatin1Char(',')).toUtf8() + "\r\n";
        return m_buffer.size() < bufferBytes || flush();
    }

    [[nodiscard]] bool commit() { return flush() && m_file.commit(); }

private:
    [[nodiscard]] bool flush()
    {
        const bool isWritten = m_file.write(m_buffer) == m_buffer.size();
        m_buffer.clear();
        return isWritten;
    }

    QSaveFile m_file; // makes nothing of it unless it is committed
    QByteArray m_buffer;
};

} // namespace

Exported writeCsv(const ExportTable& table, const ExportTarget& target, const OnRows& onRows)
{
    CsvFile file(target.path);
    QStringList titles;
    for (const ExportColumn& column : table.columns) {
        titles << fieldOf(column.title, target.format);
    }
    if (!file.open() || !file.add(titles)) {
        return std::unexpected(writeErrorAt(target.path));
    }
    const auto addRow = [&](const ExportRow& row) {
        QStringList fields;
        for (const ExportCell& cell : row) {
            fields << fieldOf(cell, target.format);
        }
        return file.add(fields);
    };
    const Exported rows =
        RowWalk{table, std::numeric_limits<std::int64_t>::max(), addRow, onRows}.run();
    const bool isWritten = rows ? file.commit() : rows.error() != ExportError::CannotWrite;
    return isWritten ? rows : std::unexpected(writeErrorAt(target.path));
}

} // namespace jangbu::ui
