#include "core/time/civil.h"
#include "tests/ui/export/zip_file.h"
#include "ui/export/export_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

namespace jangbu::ui {

namespace {

/// So many rows of one text, some at a time; breaks after some where it is told to.
class ManyRows final : public RowSource
{
public:
    ManyRows(std::int64_t rows, bool breaks) : m_left(rows), m_breaks(breaks) {}

    [[nodiscard]] Read<std::vector<ExportRow>> next() override
    {
        constexpr std::int64_t most = 500;
        if (m_breaks && m_left < most) {
            return std::unexpected(ReadError::Unavailable);
        }
        const std::int64_t count = std::min(m_left, most);
        m_left -= count;
        const ExportRow row{QStringLiteral("신라면"), count, Money{4'480}, Instant{}};
        return std::vector<ExportRow>(static_cast<std::size_t>(count), row);
    }

private:
    std::int64_t m_left;
    bool m_breaks;
};

std::vector<ExportColumn> columns()
{
    return {
        {QStringLiteral("상품"), ColumnKind::Text},
        {QStringLiteral("수량"), ColumnKind::Count},
        {QStringLiteral("금액"), ColumnKind::Amount},
        {QStringLiteral("언제"), ColumnKind::Moment},
    };
}

ExportTable fewRows()
{
    const Instant when = *parseInstant("2026-11-22T05:05:10Z");
    return {
        QStringLiteral("인기 상품"),
        QStringLiteral("오늘"),
        columns(),
        rowsAtHand({
            {QStringLiteral("신라면 \"멀티\", 5입"), std::int64_t{1'312}, Money{-1'397'760}, when},
            {QStringLiteral("=HYPERLINK(\"x\")"), std::int64_t{-2}, Money{0}, when},
            {QStringLiteral("-5% 할인"), std::int64_t{0}, Money{5}, when},
        })
    };
}

ExportTable manyRows(std::int64_t rows, bool breaks = false)
{
    return {QStringLiteral("주문"), {}, columns(), [rows, breaks] {
                return std::make_unique<ManyRows>(rows, breaks);
            }};
}

bool goOn(std::int64_t /*rows*/)
{
    return true;
}

ExportTable amounts(std::vector<ExportRow> rows)
{
    const ExportColumn amount{QStringLiteral("Amount"), ColumnKind::Amount};
    return {QStringLiteral("Amounts"), {}, {amount}, rowsAtHand(std::move(rows))};
}

ShopFormat pounds()
{
    ShopFormat format;
    format.currency = {"GBP", 2};
    return format;
}

Exported
write(ExportFormat kind, const ExportTable& table, const QString& path, OnRows onRows = goOn)
{
    const ExportTarget target{path, ShopFormat{}};
    switch (kind) {
    case ExportFormat::Csv:
        return writeCsv(table, target, onRows);
    case ExportFormat::Xlsx:
        return writeXlsx(table, target, onRows);
    case ExportFormat::Pdf:
        return writePdf(table, {}, target, onRows);
    case ExportFormat::Png:
        break;
    }
    return std::unexpected(ExportError::CannotWrite);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addFormats()
{
    QTest::addColumn<ExportFormat>("kind");
    QTest::newRow("csv") << ExportFormat::Csv;
    QTest::newRow("xlsx") << ExportFormat::Xlsx;
    QTest::newRow("pdf") << ExportFormat::Pdf;
}

} // namespace

class TestExportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void csvIsWhatSpreadsheetsRead();
    void csvOfACurrencyWithDecimals();
    void xlsxHasNumbersAsNumbers();
    void xlsxOfACurrencyWithDecimals();
    void pdfHasPages();
    void pngIsThePicture();

    void stoppedLeavesNothingBehind_data() { addFormats(); }

    void stoppedLeavesNothingBehind();

    void brokenReadLeavesNothingBehind_data() { addFormats(); }

    void brokenReadLeavesNothingBehind();

    void whatWasThereStaysUntilAllIsWritten_data() { addFormats(); }

    void whatWasThereStaysUntilAllIsWritten();

    void missingFolderIsSaid_data() { addFormats(); }

    void missingFolderIsSaid();
    void tooManyRowsAreSaid();

    void fullDiskIsSaid_data() { addFormats(); }

    void fullDiskIsSaid();

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("file")); }

    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }
};

void TestExportFile::csvIsWhatSpreadsheetsRead()
{
    QCOMPARE(write(ExportFormat::Csv, fewRows(), path()), Exported(3));
    const QString due =
        QStringLiteral("\uFEFF상품,수량,금액,언제\r\n"
                       "\"신라면 \"\"멀티\"\", 5입\",1312,-1397760,2026-11-22 14:05:10\r\n"
                       "\"'=HYPERLINK(\"\"x\"\")\",-2,0,2026-11-22 14:05:10\r\n"
                       "'-5% 할인,0,5,2026-11-22 14:05:10\r\n");
    QCOMPARE(contentOf(path()), due.toUtf8());
}

void TestExportFile::csvOfACurrencyWithDecimals()
{
    const ExportTable table = amounts({{Money{123'456}}});
    QCOMPARE(writeCsv(table, {path(), pounds()}, goOn), Exported(1));
    QVERIFY(contentOf(path()).endsWith("Amount\r\n1234.56\r\n"));
}

void TestExportFile::xlsxHasNumbersAsNumbers()
{
    QCOMPARE(write(ExportFormat::Xlsx, fewRows(), path()), Exported(3));
    const auto parts = unzipped(contentOf(path()));
    const QString sheet =
        QString::fromUtf8(parts.value(QStringLiteral("xl/worksheets/sheet1.xml")));
    QVERIFY2(sheet.contains(QStringLiteral("<v>-1397760</v>")), qPrintable(sheet));
    QVERIFY(sheet.contains(QStringLiteral("<v>1312</v>")));
    QVERIFY(
        sheet.contains(QStringLiteral("신라면 &quot;멀티&quot;, 5입"))
        || sheet.contains(QStringLiteral("신라면 \"멀티\", 5입"))
    );
    // A text that looks like a formula stays a text.
    QVERIFY(sheet.contains(QStringLiteral("=HYPERLINK")) && !sheet.contains(QStringLiteral("<f>")));
    const QByteArray book = parts.value(QStringLiteral("xl/workbook.xml"));
    QVERIFY(QString::fromUtf8(book).contains(QStringLiteral("인기 상품")));
}

void TestExportFile::xlsxOfACurrencyWithDecimals()
{
    const ExportTable table = amounts({{Money{123'456}}, {Money{7}}});
    QCOMPARE(writeXlsx(table, {path(), pounds()}, goOn), Exported(2));
    const auto parts = unzipped(contentOf(path()));
    const QByteArray sheet = parts.value(QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY2(sheet.contains("<v>1234.56</v>"), sheet.constData());
    QVERIFY2(sheet.contains("<v>0.07"), sheet.constData()); // and not 0.0699999…
}

void TestExportFile::pdfHasPages()
{
    QCOMPARE(write(ExportFormat::Pdf, manyRows(200), path()), Exported(200));
    const QByteArray pdf = contentOf(path());
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("%%EOF"));
    QVERIFY(pdf.count("/Type /Page\n") > 1);
}

void TestExportFile::pngIsThePicture()
{
    QImage picture(12, 8, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QCOMPARE(writePng(picture, path()), Exported(1));
    QCOMPARE(QImage(path()).convertToFormat(QImage::Format_RGB32), picture);
    const QString nowhere = m_folder->filePath(QStringLiteral("no/folder.png"));
    QCOMPARE(writePng(picture, nowhere), Exported(std::unexpected(ExportError::CannotWrite)));
}

void TestExportFile::stoppedLeavesNothingBehind()
{
    QFETCH(const ExportFormat, kind);
    const auto stopLater = [](std::int64_t rows) { return rows < 1'000; };
    const Exported stopped = write(kind, manyRows(5'000), path(), stopLater);
    QCOMPARE(stopped, Exported(std::unexpected(ExportError::Stopped)));
    QCOMPARE(files(), QStringList{});
}

void TestExportFile::brokenReadLeavesNothingBehind()
{
    QFETCH(const ExportFormat, kind);
    const Exported broken = write(kind, manyRows(2'100, true), path());
    QCOMPARE(broken, Exported(std::unexpected(ExportError::BookUnreadable)));
    QCOMPARE(files(), QStringList{});
}

void TestExportFile::whatWasThereStaysUntilAllIsWritten()
{
    QFETCH(const ExportFormat, kind);
    QVERIFY(write(kind, fewRows(), path()).has_value());
    const QByteArray before = contentOf(path());
    QVERIFY(!write(kind, manyRows(2'100, true), path()));
    QCOMPARE(contentOf(path()), before);
    QVERIFY(write(kind, manyRows(300), path()).has_value());
    QVERIFY(contentOf(path()) != before);
    QCOMPARE(files().size(), 1);
}

void TestExportFile::missingFolderIsSaid()
{
    QFETCH(const ExportFormat, kind);
    const QString nowhere = m_folder->filePath(QStringLiteral("no/file"));
    QCOMPARE(write(kind, fewRows(), nowhere), Exported(std::unexpected(ExportError::CannotWrite)));
}

void TestExportFile::tooManyRowsAreSaid()
{
    QCOMPARE(write(ExportFormat::Pdf, manyRows(20'000), path()), Exported(20'000));
    QCOMPARE(
        write(ExportFormat::Pdf, manyRows(20'001), path()),
        Exported(std::unexpected(ExportError::TooManyRows))
    );
}

void TestExportFile::fullDiskIsSaid()
{
    QFETCH(const ExportFormat, kind);
    const QByteArray disk = m_folder->path().toUtf8();
    if (::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=256k") != 0) {
        QSKIP("a small disk can be mounted by root only");
    }
    constexpr std::int64_t enough = 18'000;
    const Exported full =
        write(kind, manyRows(kind == ExportFormat::Pdf ? enough : 5 * enough), path());
    const QStringList left = files();
    ::umount2(disk.constData(), MNT_DETACH);
    QCOMPARE(full, Exported(std::unexpected(ExportError::DiskFull)));
    QCOMPARE(left, QStringList{});
    QVERIFY(!exportErrorText(ExportError::DiskFull).isEmpty());
}

} // namespace jangbu::ui

QTEST_MAIN(jangbu::ui::TestExportFile)

#include "tst_export_file.moc"
