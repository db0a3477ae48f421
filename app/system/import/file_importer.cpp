#include "app/system/import/file_importer.h"

#include "app/system/import/text_file.h"

#include <utility>

namespace jangbu::app {

namespace {

// As many as somebody scrolls through; all of them are counted.
constexpr std::size_t goodRowsShown = 2'000;
constexpr std::size_t badRowsShown = 5'000;

ImportTrouble troubleOf(ImportFailure failure)
{
    switch (failure) {
    case ImportFailure::FileUnreadable:
        return ImportTrouble::FileUnreadable;
    case ImportFailure::EncodingUnknown:
        return ImportTrouble::EncodingUnknown;
    case ImportFailure::FileEmpty:
        return ImportTrouble::FileEmpty;
    case ImportFailure::ColumnMissing:
        return ImportTrouble::ColumnMissing;
    case ImportFailure::QuoteNotClosed:
        return ImportTrouble::QuoteNotClosed;
    case ImportFailure::RowTooLong:
        return ImportTrouble::RowTooLong;
    case ImportFailure::FileTooLong:
        return ImportTrouble::FileTooLong;
    case ImportFailure::BookUnavailable:
        return ImportTrouble::BookUnavailable;
    }
    return ImportTrouble::FileUnreadable;
}

std::unexpected<ImportStop> stopped(ImportTrouble trouble, std::int64_t line = 0)
{
    return std::unexpected(ImportStop{trouble, line});
}

FileEncoding fileEncodingOf(ImportEncoding encoding)
{
    return encoding == ImportEncoding::Utf8 ? FileEncoding::Utf8 : FileEncoding::Cp949;
}

/// Counts rows by what becomes of them and keeps the first to be shown.
class Tally
{
public:
    void take(ImportRow&& row)
    {
        const bool isBad = row.verdict == ImportVerdict::Rejected;
        ++countOf(row.verdict);
        std::size_t& kept = isBad ? m_bad : m_good;
        if (kept < (isBad ? badRowsShown : goodRowsShown)) {
            ++kept;
            m_summary.shown.push_back(std::move(row));
        }
    }

    [[nodiscard]] ImportSummary& summary() { return m_summary; }

private:
    ImportSummary m_summary;
    std::size_t m_good = 0;
    std::size_t m_bad = 0;

    [[nodiscard]] std::int64_t& countOf(ImportVerdict verdict)
    {
        switch (verdict) {
        case ImportVerdict::New:
            return m_summary.fresh;
        case ImportVerdict::Changed:
            return m_summary.changed;
        case ImportVerdict::Same:
            return m_summary.same;
        case ImportVerdict::Rejected:
            return m_summary.rejected;
        }
        return m_summary.rejected;
    }
};

std::expected<ImportEncoding, ImportStop>
encodingOf(const QString& file, std::optional<ImportEncoding> chosen)
{
    if (chosen) {
        return *chosen;
    }
    const auto recognised = recogniseEncoding(file);
    if (!recognised) {
        return stopped(ImportTrouble::FileUnreadable);
    }
    return *recognised == TextEncoding::Utf8 ? ImportEncoding::Utf8 : ImportEncoding::Cp949;
}

/// The delimiter and the first row.
std::expected<ImportLook, ImportStop> readHeadings(const QString& file, ImportEncoding encoding)
{
    ImportLook look;
    look.encoding = encoding;
    std::optional<CsvReader> reader;
    const auto keepFirst = [&look](CsvRow&& row) {
        if (look.headings.empty()) {
            look.headings = std::move(row.fields);
        }
    };
    const auto text = encoding == ImportEncoding::Utf8 ? TextEncoding::Utf8 : TextEncoding::Cp949;
    const auto read = readText(file, text, [&](std::string_view piece) {
        if (!reader) {
            look.delimiter = delimiterOf(piece);
            reader.emplace(look.delimiter, keepFirst);
        }
        return reader->feed(piece).has_value() && look.headings.empty();
    });
    if (!read) {
        const bool isUnknown = read.error() == TextFileFault::EncodingUnknown;
        return stopped(isUnknown ? ImportTrouble::EncodingUnknown : ImportTrouble::FileUnreadable);
    }
    if (reader && look.headings.empty()) {
        static_cast<void>(reader->finish()); // a file of one line without an end
    }
    return look;
}

} // namespace

std::expected<ImportLook, ImportStop>
FileImporter::look(std::string path, std::optional<ImportEncoding> encoding)
{
    const QString file = QString::fromStdString(path);
    const auto known = encodingOf(file, encoding);
    if (!known) {
        return std::unexpected(known.error());
    }
    auto look = readHeadings(file, *known);
    if (!look) {
        return look;
    }
    if (look->headings.empty()) {
        return stopped(ImportTrouble::FileEmpty);
    }
    look->columns = recogniseColumns(look->headings);
    return look;
}

std::expected<ImportSummary, ImportStop>
FileImporter::preview(ImportRequest request, OnProgress onProgress)
{
    return run(request, {}, std::move(onProgress), true);
}

std::expected<ImportSummary, ImportStop>
FileImporter::import(ImportRequest request, Actor actor, OnProgress onProgress)
{
    return run(request, actor, std::move(onProgress), false);
}

std::expected<ImportSummary, ImportStop> FileImporter::run(
    const ImportRequest& request,
    const Actor& actor,
    OnProgress onProgress,
    bool isDryRun
)
{
    const auto settings = m_ports.shop.settings();
    if (!settings) {
        return stopped(ImportTrouble::BookUnavailable);
    }
    ImportOptions options;
    options.encoding = fileEncodingOf(request.encoding);
    options.places = request.columns;
    options.isDryRun = isDryRun;
    options.isAllOrNothing = request.isAllOrNothing && !isDryRun;
    Tally tally;
    const auto report = importProducts(
        QString::fromStdString(request.path),
        options,
        {m_ports.book, m_ports.catalogue, m_ports.ids, m_ports.clock, actor, *settings},
        {std::move(onProgress), [&tally](ImportRow&& row) { tally.take(std::move(row)); }}
    );
    if (!report) {
        return stopped(troubleOf(report.error().failure), report.error().line);
    }
    ImportSummary summary = std::move(tally.summary());
    summary.rows = report->rows;
    summary.isStopped = report->isStopped;
    summary.isHeldBack = report->isHeldBack;
    if (!isDryRun) {
        summary.fresh = report->imported;
        summary.changed = report->updated;
        summary.same = 0;
        summary.rejected = report->rejected;
        std::erase_if(summary.shown, [](const ImportRow& row) {
            return row.verdict != ImportVerdict::Rejected;
        });
    }
    return summary;
}

} // namespace jangbu::app
