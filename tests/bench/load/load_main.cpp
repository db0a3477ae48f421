// Presses a running server and says how long it took.
//   shop_load seed  --server HOST:PORT --token TOKEN [--customers N] [--products N]
//   shop_load run   --server HOST:PORT --token TOKEN [--connections N] [--seconds S]
//                   [--orders N/s --reads N/s | --insist [--mixed]] [--paid FILE]
//   shop_load rush  --server HOST:PORT --token TOKEN [--claims N] [--coupons N] [--customers N]
//   shop_load audit --server HOST:PORT --token TOKEN --paid FILE
#include "tests/bench/load/claim_rush.h"
#include "tests/bench/load/request.h"
#include "tests/bench/load/traffic.h"

#include <CLI/CLI.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <fmt/core.h>

#include <fstream>
#include <iostream>

namespace jangbu::load {

namespace {

namespace http = beast::http;

struct Options
{
    std::string server;
    std::string token;
    std::string paidFile;
    ShopSize size;
    Pressure pressure;
    RushSize rush;
    std::int64_t seconds = 10;
};

std::uint64_t seedOfThisRun()
{
    return static_cast<std::uint64_t>(std::chrono::steady_clock::now().time_since_epoch().count());
}

std::optional<Target> targetOf(const Options& options)
{
    const auto colon = options.server.rfind(':');
    if (colon == std::string::npos) {
        return std::nullopt;
    }
    boost::system::error_code malformed;
    const std::string host = options.server.substr(0, colon);
    const auto address = asio::ip::make_address(host, malformed);
    const int port = std::atoi(options.server.c_str() + colon + 1);
    if (malformed || port < 1 || port > 65'535) {
        return std::nullopt;
    }
    return Target{{address, static_cast<std::uint16_t>(port)}, host, options.token};
}

/// Whatever certificate is shown: this is a measurement on one machine.
asio::ssl::context trustingContext()
{
    asio::ssl::context tls(asio::ssl::context::tls_client);
    tls.set_verify_mode(asio::ssl::verify_none);
    return tls;
}

/// Sends a list of requests over a few connections, in order within each part.
class Errand
{
public:
    using Part = std::vector<Asked>;
    using MakePart = std::function<Part(std::size_t)>;

    Errand(const Target& target, std::size_t parts, MakePart makePart)
        : m_target(target), m_parts(parts), m_makePart(std::move(makePart))
    {}

    /// How many requests were not answered with success.
    [[nodiscard]] std::int64_t run()
    {
        constexpr std::size_t connections = 64;
        for (std::size_t line = 0; line < connections; ++line) {
            asio::co_spawn(m_io, work(), asio::detached);
        }
        m_io.run();
        return m_failed;
    }

private:
    asio::awaitable<void> work()
    {
        TlsLine line(m_io, m_tls, m_target);
        while (m_next < m_parts) {
            for (const Asked& asked : m_makePart(m_next++)) {
                const auto answer = co_await insist(line, asked, m_insistence);
                constexpr unsigned firstProblem = 400;
                const bool isBad = !answer || answer->status >= firstProblem;
                if (isBad && ++m_failed == 1) {
                    std::cerr << asked.path << ": "
                              << (answer ? answer->body : answer.error().message()) << '\n';
                }
            }
        }
    }

    const Target& m_target;
    std::size_t m_parts;
    MakePart m_makePart;
    asio::io_context m_io;
    asio::ssl::context m_tls = trustingContext();
    Insistence m_insistence;
    std::size_t m_next = 0;
    std::int64_t m_failed = 0;
};

/// Fixed ids, so that a seeding that was cut short may be run again.
Errand::Part partOf(std::vector<CommandBody> bodies, std::uint64_t number)
{
    constexpr Instant moment{1'790'650'800'000'000};
    Errand::Part part;
    generators::Random random(number);
    for (CommandBody& body : bodies) {
        std::array<std::uint8_t, 10> rest{};
        for (std::uint8_t& byte : rest) {
            byte = static_cast<std::uint8_t>(random.next());
        }
        const Uuid id = makeUuidV7(moment.us / 1000, rest);
        part.push_back(requestOf(std::move(body), id, moment));
    }
    return part;
}

int seed(const Target& target, ShopSize size)
{
    constexpr std::uint64_t settingsSeed = 1;
    constexpr std::uint64_t goodsSeed = 1'000'000;
    constexpr std::uint64_t walletSeed = 1'000'000'000;
    std::int64_t failed =
        Errand(target, 1, [](std::size_t) { return partOf(benchSettings(), settingsSeed); }).run();
    failed += Errand(target, size.products, [](std::size_t number) {
                  return partOf(benchGoods(static_cast<std::uint32_t>(number)), goodsSeed + number);
              }).run();
    failed +=
        Errand(target, size.customers, [](std::size_t number) {
            return partOf(benchWallet(static_cast<std::uint32_t>(number)), walletSeed + number);
        }).run();
    fmt::print(
        "{} products, {} customers, {} requests failed\n",
        size.products,
        size.customers,
        failed
    );
    return failed == 0 ? 0 : 1;
}

void print(const Traffic& traffic, const Pressure& pressure)
{
    const auto seconds = pressure.duration.count();
    for (std::size_t place = 0; place < operationCount; ++place) {
        const auto operation = static_cast<Operation>(place);
        const Tally& tally = traffic.tally(operation);
        const auto count = static_cast<std::int64_t>(tally.answered.count());
        if (count + tally.busy + tally.refused + tally.broken == 0) {
            continue;
        }
        fmt::print(
            "{}: {} done, {}/s, p50 {} us, p99 {} us, p99.9 {} us, {} busy, {} refused, {} broken\n",
            operationName(operation),
            count,
            count / seconds,
            tally.answered.atPerMille(500),
            tally.answered.atPerMille(990),
            tally.answered.atPerMille(999),
            tally.busy,
            tally.refused,
            tally.broken
        );
    }
    fmt::print(
        "connections not opened: {}, operations not sent in time: {}\n",
        traffic.unopened(),
        traffic.unsent()
    );
    if (pressure.insists) {
        fmt::print(
            "sent again: {}, never known or answered otherwise the second time: {}\n",
            traffic.resent(),
            traffic.unsure()
        );
    }
}

int press(const Target& target, const Options& options)
{
    asio::io_context io;
    asio::ssl::context tls = trustingContext();
    Traffic traffic({io, tls, target}, options.pressure, options.size, seedOfThisRun());
    asio::co_spawn(io, traffic.run(), asio::detached);
    io.run();
    print(traffic, options.pressure);
    if (!options.paidFile.empty()) {
        std::ofstream file(options.paidFile);
        for (const OrderId& order : traffic.paid()) {
            file << toText(order) << '\n';
        }
    }
    return traffic.unsure() == 0 ? 0 : 1;
}

int rush(const Target& target, const Options& options)
{
    RushSize size = options.rush;
    size.customers = options.size.customers;
    size.connections = options.pressure.connections;
    asio::io_context io;
    asio::ssl::context tls = trustingContext();
    ClaimRush claims({io, tls, target}, size, seedOfThisRun());
    bool isOpen = false;
    const auto run = [&]() -> asio::awaitable<void> { isOpen = co_await claims.run(); };
    asio::co_spawn(io, run(), asio::detached);
    io.run();
    if (!isOpen) {
        std::cerr << "the campaign could not be made\n";
        return 1;
    }
    const RushReport report = claims.report();
    fmt::print(
        "{} claims: {} claimed, {} refused, {} never known, {} sent again; {} changed answers, {} holes, "
        "{} over the limit, overtaken by {} us in the middle, {} us at p99, {} us at most\n",
        size.claims,
        report.claimed,
        report.refused,
        report.broken,
        report.resent,
        report.changed,
        report.holes,
        report.overLimit,
        report.overtaken.atPerMille(500),
        report.overtaken.atPerMille(990),
        report.overtaken.atPerMille(1000)
    );
    return report.isExact(size) ? 0 : 1;
}

int audit(const Target& target, const std::string& paidFile)
{
    std::ifstream file(paidFile);
    std::vector<std::string> ids;
    for (std::string id; std::getline(file, id);) {
        ids.push_back(id);
    }
    const std::int64_t missing =
        Errand(target, ids.size(), [&ids](std::size_t place) {
            return Errand::Part{{http::verb::get, "/v1/orders/" + ids[place], {}}};
        }).run();
    fmt::print("{} orders were said to be paid, {} of them are not there\n", ids.size(), missing);
    return missing == 0 ? 0 : 1;
}

int main(int count, char** words)
{
    Options options;
    CLI::App app("Presses a running server and says how long it took.");
    app.require_subcommand(1);
    app.fallthrough();
    app.add_option("--server", options.server, "ADDRESS:PORT")->required();
    app.add_option("--token", options.token, "of an administrator")->required();
    app.add_option("--customers", options.size.customers);
    app.add_option("--products", options.size.products);
    app.add_option("--connections", options.pressure.connections);
    app.add_option("--seconds", options.seconds);
    app.add_option("--orders", options.pressure.ordersASecond, "a second; without: closed loop");
    app.add_option("--reads", options.pressure.readsASecond, "a second");
    app.add_flag("--insist", options.pressure.insists, "send a command again until it is answered");
    app.add_flag("--mixed", options.pressure.isMixed, "also coupons, refunds, reversals, shifts");
    app.add_option("--claims", options.rush.claims);
    app.add_option("--coupons", options.rush.coupons);
    app.add_option("--paid", options.paidFile, "where the ids of paid orders are kept");
    const auto* const seeding = app.add_subcommand("seed", "fills an empty shop");
    const auto* const auditing = app.add_subcommand("audit", "looks for every paid order");
    const auto* const rushing = app.add_subcommand("rush", "claims coupons, more than there are");
    app.add_subcommand("run", "presses");
    CLI11_PARSE(app, count, words);
    options.pressure.duration = std::chrono::seconds(options.seconds);
    const auto target = targetOf(options);
    if (!target) {
        std::cerr << "--server takes an address and a port: 127.0.0.1:8443\n";
        return 2;
    }
    if (seeding->parsed()) {
        return seed(*target, options.size);
    }
    if (rushing->parsed()) {
        return rush(*target, options);
    }
    return auditing->parsed() ? audit(*target, options.paidFile) : press(*target, options);
}

} // namespace

} // namespace jangbu::load

int main(int count, char** words)
{
    return jangbu::load::main(count, words);
}
