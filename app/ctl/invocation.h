#pragma once

#include "app/system/shop/local_shop.h"
#include "core/command/outcome.h"
#include "core/port/customer_reader.h"
#include "core/shop/settings.h"

#include <QJsonDocument>

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace jangbu::app {

/// What the shell is told. Scripts depend on the numbers.
enum class ExitCode : int {
    Done = 0,
    Refused = 1, // refused, failed, or found wrong
    Usage = 2,
};

/// The command line as it was understood: what is true for every command, and the one to run.
struct Invocation
{
    std::string folder;
    bool isJson = false;
    std::function<ExitCode()> run;
};

/// Opens the shop of the invocation, or says on stderr why not.
[[nodiscard]] std::unique_ptr<LocalShop> openShop(const Invocation& invocation, bool mayCreate);

/// The settings of a shop that was set up, or says on stderr why there are none.
[[nodiscard]] std::optional<ShopSettings> settingsOf(LocalShop& shop);

/// Submits for the shop's own program. Says on stderr what went wrong.
[[nodiscard]] ExitCode submitOrExplain(LocalShop& shop, CommandBody body);
/// The same for a caller that wants the facts; nothing when it was not done.
[[nodiscard]] std::optional<Accepted> acceptedOrExplain(LocalShop& shop, CommandBody body);

/// By id, or whatever a counter finds one by; nothing after a sentence on stderr.
[[nodiscard]] std::optional<CustomerCard> customerKnownAs(LocalShop& shop, const std::string& text);

/// Writes the result to stdout: as JSON when asked for, else as the text for people. Says on stderr
/// when it could not be written.
[[nodiscard]] ExitCode
print(const Invocation& invocation, const QJsonDocument& json, const std::string& text);

/// `jangbuctl: ` and the sentence, to stderr.
ExitCode explain(const std::string& sentence, ExitCode code = ExitCode::Refused);

/// The first line of a file, or of standard input for `-`: secrets never stand on a command line.
[[nodiscard]] std::optional<std::string> firstLineOf(const std::string& path);

/// Rewrites one line of stderr when that is a terminal, else writes nothing.
void showProgress(const std::string& line);
void endProgress();

// One command a file.
void addInit(CLI::App& app, Invocation& invocation);
void addSettings(CLI::App& app, Invocation& invocation);
void addStaff(CLI::App& app, Invocation& invocation);
void addImport(CLI::App& app, Invocation& invocation);
void addReplay(CLI::App& app, Invocation& invocation);
void addReports(CLI::App& app, Invocation& invocation);
void addCoupon(CLI::App& app, Invocation& invocation);
void addShift(CLI::App& app, Invocation& invocation);
void addVerify(CLI::App& app, Invocation& invocation);
void addPlatform(CLI::App& app, Invocation& invocation);
void addBackup(CLI::App& app, Invocation& invocation); // with verify-backup and restore

} // namespace jangbu::app
