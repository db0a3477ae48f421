#include "app/ctl/invocation.h"

#include <QJsonArray>
#include <QJsonObject>

#include <fmt/core.h>

namespace jangbu::app {

namespace {

ExitCode verify(const Invocation& invocation)
{
    const auto shop = openShop(invocation, false);
    if (!shop) {
        return ExitCode::Refused;
    }
    const auto report = shop->verify();
    if (!report) {
        return explain("the book could not be read to its end");
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
    app.add_subcommand("verify", "Recompute everything the book promises")->callback([&invocation] {
        invocation.run = [&invocation] { return verify(invocation); };
    });
}

} // namespace jangbu::app
