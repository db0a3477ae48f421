#include "app/ctl/invocation.h"
#include "app/system/book_keys.h"
#include "app/system/shop/book_address.h"
#include "app/system/system_clock.h"

#include <QJsonArray>
#include <QJsonObject>

#include <fmt/core.h>

namespace jangbu::app {

namespace {

std::optional<storage::VerifyReport> reportOfFolder(const Invocation& invocation)
{
    const auto shop = openShop(invocation, false);
    if (!shop) {
        return std::nullopt;
    }
    const auto report = shop->verify();
    if (!report) {
        explain("the book could not be read to its end");
        return std::nullopt;
    }
    return *report;
}

/// Of a server's book, with the keys in the data folder.
std::optional<storage::VerifyReport>
reportOfServer(const Invocation& invocation, const std::string& address)
{
    auto database = openBookAt(address, storage::OpenIntent::Existing, SystemClock{}.now());
    if (!database) {
        explain(database.error());
        return std::nullopt;
    }
    const auto vault = openVault(**database, std::filesystem::path(invocation.folder) / "keys");
    if (!vault) {
        explain(sentence(vault.error()));
        return std::nullopt;
    }
    const auto reader = (*database)->openReader();
    if (!reader) {
        explain("the book could not be opened for reading: " + reader.error().text);
        return std::nullopt;
    }
    auto report = storage::verify(**reader, *vault);
    if (!report) {
        explain("the book could not be read to its end: " + report.error().text);
        return std::nullopt;
    }
    return *std::move(report);
}

ExitCode verify(const Invocation& invocation, const std::string& database)
{
    const auto report =
        database.empty() ? reportOfFolder(invocation) : reportOfServer(invocation, database);
    if (!report) {
        return ExitCode::Refused;
    }
    QJsonArray laws;
    std::string text;
    for (const storage::Law& law : report->laws) {
        QJsonArray breaks;
        text +=
            fmt::format("{:<28}{:>10} checked{:>8} broken\n", law.name, law.checked, law.broken);
        for (const std::string& row : law.breaks) {
            breaks.append(QString::fromStdString(row));
            text += fmt::format("  {}\n", row);
        }
        laws.append(QJsonObject{
            {QStringLiteral("law"), QString::fromStdString(law.name)},
            {QStringLiteral("checked"), static_cast<qint64>(law.checked)},
            {QStringLiteral("broken"), static_cast<qint64>(law.broken)},
            {QStringLiteral("rows"), breaks},
        });
    }
    const QJsonObject json{
        {QStringLiteral("intact"), report->isIntact()},
        {QStringLiteral("laws"), laws},
    };
    text += report->isIntact() ? "The book is intact.\n" : "The book is broken.\n";
    const ExitCode printed = print(invocation, QJsonDocument(json), text);
    return report->isIntact() ? printed : ExitCode::Refused;
}

} // namespace

void addVerify(CLI::App& app, Invocation& invocation)
{
    auto* const command = app.add_subcommand("verify", "Recompute everything the book promises");
    const auto database = std::make_shared<std::string>();
    command->add_option(
        "--database",
        *database,
        "a server's book, postgres:PARAMETERS, whose keys are below --data"
    );
    command->callback([&invocation, database] {
        invocation.run = [&invocation, database] { return verify(invocation, *database); };
    });
}

} // namespace jangbu::app
