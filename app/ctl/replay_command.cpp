#include "app/ctl/invocation.h"
#include "app/ctl/replay.h"
#include "core/limit/limits.h"
#include "core/money/money_text.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>

#include <fmt/core.h>

#include <cstdio>

namespace jangbu::app {

namespace {

struct Options
{
    std::string file;
    std::int64_t stock = 1'000'000;
};

std::string sentenceOf(const InvoiceError& error)
{
    switch (error.fault) {
    case InvoiceFault::FileEmpty:
        return "the file is empty";
    case InvoiceFault::ColumnMissing:
        return fmt::format("the file has no column {}", error.detail);
    case InvoiceFault::DateMalformed:
        return fmt::format("line {}: {} is no date", error.line, error.detail);
    case InvoiceFault::QuoteNotClosed:
        return fmt::format("a quote in the record of line {} is never closed", error.line);
    case InvoiceFault::RowTooLong:
        return fmt::format("the record of line {} is too long", error.line);
    }
    return {};
}

std::string sentenceOf(const ReplayError& error)
{
    if (error.failure == ReplayFailure::PreparationRefused) {
        return "refused: " + error.detail;
    }
    return "the book cannot be used now; what was sold stays sold, and the replay can be run again";
}

std::optional<std::vector<Invoice>> readInvoices(const std::string& path, const Currency& currency)
{
    QFile file(QString::fromStdString(path));
    const bool isOpen =
        path == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        explain(fmt::format("{} cannot be read", path));
        return std::nullopt;
    }
    constexpr qint64 pieceBytes = qint64{1024} * 1024;
    InvoiceFile invoices(currency);
    for (QByteArray piece = file.read(pieceBytes); !piece.isEmpty();
         piece = file.read(pieceBytes)) {
        const auto fed = invoices.feed({piece.constData(), static_cast<std::size_t>(piece.size())});
        if (!fed) {
            explain(sentenceOf(fed.error()));
            return std::nullopt;
        }
    }
    auto read = invoices.finish();
    if (!read) {
        explain(sentenceOf(read.error()));
        return std::nullopt;
    }
    return std::move(*read);
}

ExitCode printReport(
    const Invocation& invocation,
    const ReplayReport& report,
    const std::string& revenue,
    double seconds
)
{
    QJsonObject refused;
    std::string text = fmt::format(
        "{} invoices, {} skipped, {} orders sold in {:.2f} s: {} lines, {} units, {}\n",
        report.invoices,
        report.skipped,
        report.orders,
        seconds,
        report.lines,
        report.units,
        revenue
    );
    for (const auto& [reason, count] : report.refused) {
        refused.insert(QString::fromStdString(reason), static_cast<qint64>(count));
        text += fmt::format("refused {}: {}\n", reason, count);
    }
    const QJsonObject json{
        {QStringLiteral("invoices"), static_cast<qint64>(report.invoices)},
        {QStringLiteral("skipped"), static_cast<qint64>(report.skipped)},
        {QStringLiteral("orders"), static_cast<qint64>(report.orders)},
        {QStringLiteral("refused"), refused},
        {QStringLiteral("lines"), static_cast<qint64>(report.lines)},
        {QStringLiteral("units"), static_cast<qint64>(report.units)},
        {QStringLiteral("revenue"), QString::fromStdString(revenue)},
        {QStringLiteral("seconds"), seconds},
    };
    return print(invocation, QJsonDocument(json), text);
}

ExitCode run(const Invocation& invocation, const Options& options)
{
    QElapsedTimer timer;
    timer.start();
    const auto shop = openShop(invocation, false);
    const auto settings = shop ? settingsOf(*shop) : std::nullopt;
    if (!settings) {
        return ExitCode::Refused;
    }
    const auto invoices = readInvoices(options.file, settings->currency);
    if (!invoices) {
        return ExitCode::Refused;
    }
    const auto report = replay(
        *invoices,
        options.stock,
        {shop->book(), shop->catalogue(), shop->customers()},
        [](std::size_t done, std::size_t all) {
            showProgress(fmt::format("{} of {} invoices", done, all));
        }
    );
    if (!report) {
        return explain(sentenceOf(report.error()));
    }
    endProgress();
    constexpr double msPerSecond = 1000;
    const double seconds = static_cast<double>(timer.elapsed()) / msPerSecond;
    return printReport(invocation, *report, toText(report->revenue, settings->currency), seconds);
}

} // namespace

void addReplay(CLI::App& app, Invocation& invocation)
{
    auto options = std::make_shared<Options>();
    auto* const command = app.add_subcommand("replay", "Sell a shop's past invoices");
    command->add_option("FILE", options->file, "invoice lines as CSV, - for stdin")->required();
    command->add_option("--stock", options->stock, "units each new product receives")
        ->check(CLI::Range(std::int64_t{0}, limit::stockPerProduct))
        ->capture_default_str();
    command->callback([&invocation, options] {
        invocation.run = [&invocation, options] { return run(invocation, *options); };
    });
}

} // namespace jangbu::app
