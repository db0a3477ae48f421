#include "app/ctl/invocation.h"
#include "app/system/import/product_import.h"
#include "core/limit/limits.h"

#include <QJsonArray>
#include <QJsonObject>

#include <fmt/core.h>

#include <set>

namespace jangbu::app {

namespace {

struct Options
{
    std::string file;
    std::vector<std::string> columns;
    std::string encoding = "auto";
    ImportOptions import;
};

FileEncoding encodingOf(const std::string& name)
{
    if (name == "auto") {
        return FileEncoding::Auto;
    }
    return name == "utf-8" ? FileEncoding::Utf8 : FileEncoding::Cp949;
}

std::string sentenceOf(const ImportError& error)
{
    switch (error.failure) {
    case ImportFailure::FileUnreadable:
        return "the file cannot be read";
    case ImportFailure::EncodingUnknown:
        return "this machine cannot read the file's encoding";
    case ImportFailure::FileEmpty:
        return "the file is empty";
    case ImportFailure::ColumnMissing:
        return fmt::format(
            "no column for {} in line {}: name it with --columns",
            error.detail,
            error.line
        );
    case ImportFailure::QuoteNotClosed:
        return fmt::format("a quote in the record of line {} is never closed", error.line);
    case ImportFailure::RowTooLong:
        return fmt::format(
            "the record of line {} is too long: is a quote missing there?",
            error.line
        );
    case ImportFailure::FileTooLong:
        return "the file has more than a million new products: import it in parts";
    case ImportFailure::BookUnavailable:
        return "the book cannot be written now; rows before this moment are in, and the file can "
               "be imported again";
    }
    return {};
}

/// `name=상품명,price=가격` as pairs; nothing when a part cannot be understood.
bool readColumns(const std::vector<std::string>& parts, ImportOptions& import)
{
    for (const std::string& part : parts) {
        const std::size_t sign = part.find('=');
        const auto field = importFieldFromName(part.substr(0, sign));
        if (sign == std::string::npos || !field) {
            explain(fmt::format("--columns: cannot read {}", part));
            return false;
        }
        import.columns.emplace_back(*field, part.substr(sign + 1));
    }
    return true;
}

ExitCode printReport(const Invocation& invocation, const ImportReport& report)
{
    QJsonArray rejected;
    std::string text = fmt::format(
        "{} rows: {} imported, {} updated, {} rejected\n",
        report.rows,
        report.imported,
        report.updated,
        report.rejected
    );
    for (const RejectedRow& row : report.named) {
        rejected.append(QJsonObject{
            {QStringLiteral("line"), static_cast<qint64>(row.line)},
            {QStringLiteral("reason"), QString::fromStdString(row.reason)},
        });
        text += fmt::format("line {}: {}\n", row.line, row.reason);
    }
    const std::int64_t unnamed = report.rejected - static_cast<std::int64_t>(report.named.size());
    if (unnamed > 0) {
        text += fmt::format("and {} more\n", unnamed);
    }
    const QJsonObject json{
        {QStringLiteral("rows"), static_cast<qint64>(report.rows)},
        {QStringLiteral("imported"), static_cast<qint64>(report.imported)},
        {QStringLiteral("updated"), static_cast<qint64>(report.updated)},
        {QStringLiteral("rejected"), rejected}, // the first of them
        {QStringLiteral("rejected_rows"), static_cast<qint64>(report.rejected)},
    };
    return print(invocation, QJsonDocument(json), text);
}

ExitCode import(const Invocation& invocation, Options options)
{
    if (!readColumns(options.columns, options.import)) {
        return ExitCode::Usage;
    }
    options.import.encoding = encodingOf(options.encoding);
    const auto shop = openShop(invocation, false);
    const auto settings = shop ? settingsOf(*shop) : std::nullopt;
    if (!settings) {
        return ExitCode::Refused;
    }
    const ImportTarget
        target{shop->book(), shop->catalogue(), shop->ids(), shop->clock(), {}, *settings};
    const auto report = importProducts(
        QString::fromStdString(options.file),
        options.import,
        target,
        {[](std::int64_t rows) {
             showProgress(fmt::format("{} rows", rows));
             return true;
         },
         {}}
    );
    if (!report) {
        return explain(sentenceOf(report.error()));
    }
    endProgress();
    const ExitCode printed = printReport(invocation, *report);
    const bool wasHeldBack = options.import.isAllOrNothing && report->rejected > 0;
    return wasHeldBack ? ExitCode::Refused : printed;
}

} // namespace

void addImport(CLI::App& app, Invocation& invocation)
{
    auto options = std::make_shared<Options>();
    auto* const importing = app.add_subcommand("import", "Bring data in from files");
    importing->require_subcommand(1);
    auto* const products = importing->add_subcommand("products", "Products from a CSV file");
    products->add_option("FILE", options->file, "CSV with a line of headings")->required();
    const std::set<std::string> encodings{"auto", "utf-8", "cp949"};
    products->add_option("--encoding", options->encoding, "auto, utf-8 or cp949")
        ->transform(CLI::IsMember(encodings, CLI::ignore_case));
    products
        ->add_option(
            "--columns",
            options->columns,
            "name=HEADING,price=HEADING,category=…,unit=…,code=…"
        )
        ->delimiter(',')
        ->allow_extra_args(false);
    products->add_option("--stock", options->import.stockOfNew, "units a new product receives")
        ->check(CLI::Range(std::int64_t{0}, limit::stockPerProduct));
    products->add_flag("--dry-run", options->import.isDryRun, "say what would happen, do nothing");
    products->add_flag(
        "--all-or-nothing",
        options->import.isAllOrNothing,
        "no row goes in when any is bad"
    );
    products->callback([&invocation, options] {
        invocation.run = [&invocation, options] { return import(invocation, *options); };
    });
}

} // namespace jangbu::app
