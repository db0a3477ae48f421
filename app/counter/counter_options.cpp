#include "app/counter/counter_options.h"

#include "app/counter/server_address.h"
#include "app/system/printer/printer_address.h"

#include <CLI/CLI.hpp>

#include <map>

namespace jangbu::app {

namespace {

constexpr int badUsage = 2;

std::optional<QSize> sizeFrom(const std::string& text)
{
    const std::size_t cross = text.find('x');
    if (cross == std::string::npos) {
        return std::nullopt;
    }
    int width = 0;
    int height = 0;
    const bool isRead = CLI::detail::lexical_cast(text.substr(0, cross), width)
                        && CLI::detail::lexical_cast(text.substr(cross + 1), height);
    constexpr int most = 10'000;
    const bool isSane = width > 0 && height > 0 && width <= most && height <= most;
    return isRead && isSane ? std::optional(QSize(width, height)) : std::nullopt;
}

/// An empty text: it is one.
std::string isPrinter(const std::string& address)
{
    return printerAt(address) ? std::string()
                              : "write it as file:/dev/usb/lp0, tcp:host:9100 or cups:NAME";
}

} // namespace

std::expected<CounterOptions, OptionsEnd>
parseOptions(int count, const char* const* words, const std::filesystem::path& defaultFolder)
{
    CounterOptions options;
    options.folder = defaultFolder;
    std::string folder;
    std::string pictures;
    std::string size;
    CLI::App app("Jangbu: the counter and its ledger book.", "jangbu");
    app.add_option("--data", folder, "The shop's data folder");
    app.add_flag("--demo", options.isDemo, "Make a demo shop in an empty folder and open it");
    std::string server;
    std::string fingerprint;
    auto* const served = app.add_option("--server", server, "The shop's server: https://host:8443");
    app.add_option("--fingerprint", fingerprint, "SHA-256 of its certificate")->needs(served);
    app.add_option("--enrol", options.enrolmentCode, "The code for a counter that is new to it");
    app.add_flag("--here", options.isHere, "The folder's own book, once, where it knows a server")
        ->excludes(served);
    const std::map<std::string, ui::Language> languages{
        {"ko", ui::Language::Korean},
        {"en", ui::Language::English}
    };
    app.add_option("--lang", options.language, "ko or en")
        ->transform(CLI::CheckedTransformer(languages));
    const std::map<std::string, ui::Brightness> themes{
        {"light", ui::Brightness::Light},
        {"dark", ui::Brightness::Dark}
    };
    app.add_option("--theme", options.brightness, "light or dark")
        ->transform(CLI::CheckedTransformer(themes));
    auto* const asked = app.add_option(
        "--screenshots",
        pictures,
        "Write pictures of every screen into this folder, with demo data made in --data"
    );
    app.add_option("--size", size, "Size of the pictures, as 1366x768")->needs(asked);
    app.add_option(
           "--printer",
           options.printer,
           "Receipt printer: file:/dev/usb/lp0, tcp:host:9100 or cups:NAME; remembered"
    )
        ->check(isPrinter, "");
    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& end) {
        const bool isHelp = end.get_exit_code() == 0;
        const std::string text = isHelp ? app.help() : std::string(end.what()) + '\n';
        return std::unexpected(OptionsEnd{text, isHelp ? 0 : badUsage});
    }
    if (!folder.empty()) {
        options.folder = folder;
    }
    if (!server.empty()) {
        auto address = serverAddress(server, fingerprint);
        if (!address) {
            return std::unexpected(OptionsEnd{std::move(address).error(), badUsage});
        }
        options.server = *std::move(address);
    }
    if (!pictures.empty()) {
        options.screenshots = pictures;
    }
    if (!size.empty()) {
        const auto parsed = sizeFrom(size);
        if (!parsed) {
            return std::unexpected(OptionsEnd{"--size: write it as 1366x768\n", badUsage});
        }
        options.size = *parsed;
    }
    return options;
}

std::expected<CounterOptions, OptionsEnd>
withKnownServer(CounterOptions options, const std::optional<storage::ServerAddress>& known)
{
    const bool isAtServer = !options.isHere && !options.isDemo && !options.screenshots;
    if (!options.server && isAtServer) {
        options.server = known;
    }
    if (!options.server && !options.enrolmentCode.empty()) {
        return std::unexpected(OptionsEnd{"--enrol: name the server with --server\n", badUsage});
    }
    return options;
}

} // namespace jangbu::app
