#include "ui/export/cell_text.h"
#include "ui/export/row_walk.h"
#include "ui/text/time_text.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <filesystem>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::int64_t rowsMost = 1'048'575; // a worksheet's, without the header
constexpr double textWidth = 28;
constexpr double numberWidth = 14;
constexpr double momentWidth = 19;
constexpr int decimal = 10;

double widthOf(ColumnKind kind)
{
    if (kind == ColumnKind::Moment) {
        return momentWidth;
    }
    return isNumeric(kind) ? numberWidth : textWidth;
}

/// A cell holds nothing but doubles: the one that is nearest to the amount. Divided once, since each
/// division rounds; a cell shows 15 digits, which come out as they are in the book.
double majorUnits(Money amount, const Currency& currency)
{
    double unit = 1;
    for (int digit = 0; digit < currency.exponent; ++digit) {
        unit *= decimal;
    }
    return static_cast<double>(amount.minor) / unit;
}

/// Names of worksheets are short and without some signs.
QByteArray sheetName(const QString& title)
{
    constexpr qsizetype most = 31;
    QString name = title.left(most);
    for (QChar& letter : name) {
        letter = QStringLiteral("[]:*?/\\'").contains(letter) ? QLatin1Char(' ') : letter;
    }
    return name.toUtf8();
}

/// The workbook of libxlsxwriter, written row by row. Rows go to a file of its own until it is
/// closed, so that it holds no more than one.
class Workbook
{
public:
    Workbook(const QString& path, const ExportTable& table, const ShopFormat& format)
        : m_folder(QFileInfo(path).absolutePath().toUtf8()), m_table(table), m_format(format)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(path.toUtf8().constData(), &options);
        if (m_book != nullptr) {
            m_sheet = workbook_add_worksheet(m_book, sheetName(table.title).constData());
        }
        if (m_sheet != nullptr) {
            makeFormats();
            addTitles();
        }
    }

    ~Workbook()
    {
        if (m_book != nullptr) {
            static_cast<void>(workbook_close(m_book)); // lxw_workbook_free leaves its file open
        }
    }

    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;
    Workbook(Workbook&&) = delete;
    Workbook& operator=(Workbook&&) = delete;

    [[nodiscard]] bool isOpen() const { return m_sheet != nullptr; }

    [[nodiscard]] bool add(const ExportRow& row)
    {
        lxw_col_t column = 0;
        for (const ExportCell& cell : row) {
            const Place place{*this, m_row, column++};
            if (std::visit(place, cell) != LXW_NO_ERROR) {
                return false;
            }
        }
        ++m_row;
        return true;
    }

    [[nodiscard]] bool close()
    {
        return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR;
    }

private:
    /// One cell of the sheet, to be filled by the kind of its value.
    struct Place
    {
        Workbook& book;
        lxw_row_t row;
        lxw_col_t column;

        lxw_error operator()(const QString& text) const
        {
            constexpr qsizetype longest = 32'767;
            const QByteArray bytes = text.left(longest).toUtf8();
            return worksheet_write_string(book.m_sheet, row, column, bytes.constData(), nullptr);
        }

        lxw_error operator()(std::int64_t count) const
        {
            const auto number = static_cast<double>(count);
            return worksheet_write_number(book.m_sheet, row, column, number, book.m_count);
        }

        lxw_error operator()(Money amount) const
        {
            const double number = majorUnits(amount, book.m_format.currency);
            return worksheet_write_number(book.m_sheet, row, column, number, book.m_amount);
        }

        lxw_error operator()(Instant instant) const
        {
            const QDateTime moment = shopTime(instant, book.m_format);
            const QDate date = moment.date();
            const QTime time = moment.time();
            lxw_datetime written{
                date.year(),
                date.month(),
                date.day(),
                time.hour(),
                time.minute(),
                static_cast<double>(time.second())
            };
            return worksheet_write_datetime(book.m_sheet, row, column, &written, book.m_moment);
        }
    };

    void makeFormats()
    {
        m_title = workbook_add_format(m_book);
        format_set_bold(m_title);
        m_count = workbook_add_format(m_book);
        format_set_num_format(m_count, "#,##0");
        m_amount = workbook_add_format(m_book);
        const QByteArray decimals(m_format.currency.exponent, '0');
        QByteArray pattern("#,##0");
        if (!decimals.isEmpty()) {
            pattern += '.' + decimals;
        }
        format_set_num_format(m_amount, pattern.constData());
        m_moment = workbook_add_format(m_book);
        format_set_num_format(m_moment, "yyyy-mm-dd hh:mm:ss");
    }

    void addTitles()
    {
        lxw_col_t column = 0;
        for (const ExportColumn& title : m_table.columns) {
            const QByteArray text = title.title.toUtf8();
            worksheet_set_column(m_sheet, column, column, widthOf(title.kind), nullptr);
            worksheet_write_string(m_sheet, 0, column, text.constData(), m_title);
            ++column;
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        m_row = 1;
    }

    QByteArray m_folder;
    const ExportTable& m_table;
    const ShopFormat& m_format;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_title = nullptr;
    lxw_format* m_count = nullptr;
    lxw_format* m_amount = nullptr;
    lxw_format* m_moment = nullptr;
    lxw_row_t m_row = 0;
};

bool moveOver(const QString& from, const QString& to)
{
    std::error_code failed;
    std::filesystem::rename(from.toStdString(), to.toStdString(), failed);
    return !failed;
}

} // namespace

Exported writeXlsx(const ExportTable& table, const ExportTarget& target, const OnRows& onRows)
{
    // The library opens the file by its name; whatever happens, it is gone unless it is renamed.
    QTemporaryFile part(target.path + QStringLiteral(".XXXXXX"));
    if (!part.open()) {
        return std::unexpected(writeErrorAt(target.path));
    }
    const QString partPath = part.fileName();
    part.close();
    Workbook book(partPath, table, target.format);
    if (!book.isOpen()) {
        return std::unexpected(writeErrorAt(target.path));
    }
    const auto addRow = [&book](const ExportRow& row) { return book.add(row); };
    const Exported rows = RowWalk{table, rowsMost, addRow, onRows}.run();
    const bool isWritten = rows ? book.close() && moveOver(partPath, target.path)
                                : rows.error() != ExportError::CannotWrite;
    return isWritten ? rows : std::unexpected(writeErrorAt(target.path));
}

} // namespace jangbu::ui
