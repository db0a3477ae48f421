#include "app/server/server_options.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <string_view>

namespace jangbu::app {

namespace {

constexpr int badUsage = 2;
constexpr std::string_view sqlite = "sqlite:";
constexpr std::string_view postgres = "postgres:";

std::unexpected<OptionsEnd> wrong(const std::string& text)
{
    return std::unexpected(OptionsEnd{text + '\n', badUsage});
}

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

} // namespace

std::expected<ServerOptions, OptionsEnd> parseServerOptions(int count, const char* const* words)
{
    ServerOptions options;
    std::string listen = "127.0.0.1:8443";
    std::string keys;
    std::string data;
    std::string certificate;
    std::string key;
    std::string enrol;
    CLI::App app("The central server of a Jangbu shop.", "jangbu-server");
    app.set_config("--config", "", "A file with these options, as name = \"value\"");
    app.add_option("--database", options.database, "sqlite:DIR or postgres:CONNECTION")->required();
    app.add_option("--keys", keys, "The folder of the shop's key");
    app.add_option("--data", data, "Where the log and a self-made certificate go");
    app.add_option("--listen", listen, "ADDRESS:PORT")->capture_default_str();
    app.add_option(
        "--certificate",
        certificate,
        "PEM, the chain; one is made when this is left out"
    );
    app.add_option("--key", key, "PEM, of the certificate");
    app.add_option("--enrol", enrol, "Print a code for the counter with this receipt prefix");
    app.add_option("--trusted-proxy", options.server.limits.trustedProxy, "Address of the proxy");
    app.add_option("--connections", options.server.limits.connections, "At most so many")
        ->capture_default_str();
    app.add_option("--readers", options.server.readers, "Threads that read the book")
        ->capture_default_str()
        ->check(CLI::Range(1, 16));
    options.server.rates = {
        {.perSecond = 2'000, .atOnce = 4'000},
        {.perSecond = 500, .atOnce = 1'000}
    };
    const auto addRate = [&app](const char* name, RateLimit::Rate& rate, const char* text) {
        app.add_option(name, rate.perSecond, text)
            ->capture_default_str()
            ->check(CLI::NonNegativeNumber);
    };
    addRate(
        "--rate-per-address",
        options.server.rates.perAddress,
        "Requests a second; 0: no limit"
    );
    addRate("--rate-per-token", options.server.rates.perToken, "Requests a second; 0: no limit");
    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& end) {
        const bool isHelp = end.get_exit_code() == 0;
        const std::string text = isHelp ? app.help() : std::string(end.what()) + '\n';
        return std::unexpected(OptionsEnd{text, isHelp ? 0 : badUsage});
    }
    options.keys = keys;
    options.data = data;
    options.server.certificate = {certificate, key};
    if (!enrol.empty()) {
        options.enrol = enrol;
    }
    if (!readListen(listen, options.server)) {
        return wrong("--listen: write it as 127.0.0.1:8443 or [::]:8443");
    }
    for (RateLimit::Rate* const rate :
         {&options.server.rates.perAddress, &options.server.rates.perToken}) {
        rate->atOnce = std::max<std::int64_t>(1, 2 * rate->perSecond);
    }
    if (const auto text = complete(options)) {
        return wrong(*text);
    }
    return options;
}

} // namespace jangbu::app
