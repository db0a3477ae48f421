#include "app/server/server_options.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

namespace jangbu::app {

namespace {

constexpr int badUsage = 2;
constexpr std::string_view sqlite = "sqlite:";
constexpr std::string_view postgres = "postgres:";

/// ADDR:PORT, where ADDR may be an IPv6 address in brackets.
bool readListen(std::string_view text, Server::Setting& setting)
{
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos) {
        return false;
    }
    std::string_view address = text.substr(0, colon);
    if (address.starts_with('[') && address.ends_with(']')) {
        address = address.substr(1, address.size() - 2);
    }
    const std::string_view port = text.substr(colon + 1);
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), setting.port);
    setting.address = address;
    return !address.empty() && error == std::errc{} && end == port.data() + port.size();
}

/// What one option says of another when that is left out.
std::optional<std::string> complete(ServerOptions& options)
{
    const bool isSqlite = options.database.starts_with(sqlite);
    if (!isSqlite && !options.database.starts_with(postgres)) {
        return "--database: write sqlite:DIR or postgres:CONNECTION";
    }
    if (isSqlite) {
        const std::filesystem::path folder = options.database.substr(sqlite.size());
        options.data = options.data.empty() ? folder : options.data;
        options.keys = options.keys.empty() ? folder / "keys" : options.keys;
    }
    if (options.data.empty() || options.keys.empty()) {
        return "--data and --keys are needed with a PostgreSQL database";
    }
    CertificateFiles& files = options.server.certificate;
    if (files.certificate.empty() != files.key.empty()) {
        return "--certificate and --key go together";
    }
    if (files.certificate.empty()) {
        files = {options.data / "server.crt", options.data / "server.key"};
    }
    return std::nullopt;
}

/// Texts as they were typed, before they mean something.
struct Typed
{
    std::string listen = "127.0.0.1:8443";
    std::string keys;
    std::string data;
    std::string certificate;
    std::string key;
    std::string enrol;
    InitRequest newShop;
};

void addPlaces(CLI::App& app, Typed& typed, ServerOptions& options)
{
    app.set_config("--config", "", "A file with these options, as name = \"value\"");
    app.add_option("--database", options.database, "sqlite:DIR or postgres:PARAMETERS")->required();
    app.add_option("--keys", typed.keys, "The folder of the shop's key");
    app.add_option("--data", typed.data, "Where the log and a self-made certificate go");
    app.add_option("--listen", typed.listen, "ADDRESS:PORT")->capture_default_str();
    app.add_option("--certificate", typed.certificate, "PEM, the chain; made when it is left out");
    app.add_option("--key", typed.key, "PEM, of the certificate");
    app.add_option("--enrol", typed.enrol, "Print a code for the counter with this receipt prefix");
}

void addNewShop(CLI::App& app, Typed& typed, ServerOptions& options)
{
    InitRequest& shop = typed.newShop;
    auto* const makes =
        app.add_option("--new-shop", shop.shopName, "Make a shop of this name where there is none");
    app.add_option("--admin", shop.adminLogin, "The new shop's administrator")->needs(makes);
    app.add_option("--pin-file", options.pinFile, "File with the administrator's PIN, - for stdin")
        ->needs(makes);
    app.add_option("--currency", shop.currency, "ISO 4217 code")->needs(makes);
    app.add_option("--timezone", shop.timezone, "IANA name")->needs(makes);
}

void addBounds(CLI::App& app, Server::Setting& server)
{
    server.rates.perAddress.perSecond = 2'000;
    server.rates.perToken.perSecond = 500;
    app.add_option("--trusted-proxy", server.limits.trustedProxy, "Address of the proxy");
    app.add_option("--connections", server.limits.connections, "At most so many")
        ->capture_default_str();
    app.add_option(
           "--connections-per-address",
           server.limits.connectionsPerAddress,
           "At most so many of one address but the proxy's"
    )
        ->capture_default_str();
    app.add_option("--readers", server.readers, "Threads that read the book")
        ->capture_default_str()
        ->check(CLI::Range(1, 16));
    const auto addRate = [&app](const char* name, RateLimit::Rate& rate) {
        app.add_option(name, rate.perSecond, "Requests a second; 0: no limit")
            ->capture_default_str()
            ->check(CLI::NonNegativeNumber);
    };
    addRate("--rate-per-address", server.rates.perAddress);
    addRate("--rate-per-token", server.rates.perToken);
}

/// What the texts mean; the text given says what is wrong.
std::optional<std::string> understand(Typed typed, ServerOptions& options)
{
    options.keys = typed.keys;
    options.data = typed.data;
    options.server.certificate = {typed.certificate, typed.key};
    if (!typed.enrol.empty()) {
        options.enrol = std::move(typed.enrol);
    }
    if (!typed.newShop.shopName.empty()) {
        if (typed.newShop.adminLogin.empty() || options.pinFile.empty()) {
            return "--new-shop goes with --admin and --pin-file";
        }
        options.newShop = std::move(typed.newShop);
    }
    if (!readListen(typed.listen, options.server)) {
        return "--listen: write it as 127.0.0.1:8443 or [::]:8443";
    }
    for (RateLimit::Rate* const rate :
         {&options.server.rates.perAddress, &options.server.rates.perToken}) {
        rate->atOnce = std::max<std::int64_t>(1, 2 * rate->perSecond);
    }
    return complete(options);
}

} // namespace

std::expected<ServerOptions, OptionsEnd> parseServerOptions(int count, const char* const* words)
{
    ServerOptions options;
    Typed typed;
    CLI::App app("The central server of a Jangbu shop.", "jangbu-server");
    addPlaces(app, typed, options);
    addNewShop(app, typed, options);
    addBounds(app, options.server);
    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& end) {
        const bool isHelp = end.get_exit_code() == 0;
        const std::string text = isHelp ? app.help() : std::string(end.what()) + '\n';
        return std::unexpected(OptionsEnd{text, isHelp ? 0 : badUsage});
    }
    if (const auto wrong = understand(std::move(typed), options)) {
        return std::unexpected(OptionsEnd{*wrong + '\n', badUsage});
    }
    return options;
}

} // namespace jangbu::app
