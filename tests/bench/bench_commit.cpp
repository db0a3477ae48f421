// Measures the write path on each engine: orders of two lines, 100,000 customers, 10,000 products of
// which few are sold often (Zipf).
//   bench_commit [--json] [--smoke] [--only sqlite|postgres]
#include "core/result/must.h"
#include "storage/commit/batch_commit.h"
#include "storage/commit/committer.h"
#include "storage/postgres/postgres_database.h"
#include "storage/sqlite/sqlite_database.h"
#include "storage/wire/command_json.h"
#include "tests/fakes/fixed_clock.h"
#include "tests/fakes/sequential_ids.h"
#include "tests/generators/random.h"
#include "tests/servers/postgres_server.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace jangbu {

namespace {

using Steady = std::chrono::steady_clock;

struct Sizes
{
    std::size_t customers = 100'000;
    std::size_t products = 10'000;
    std::size_t singles = 2'000;
    std::size_t ordersABatchSize = 20'000;
};

constexpr Sizes smokeSizes{.customers = 50, .products = 20, .singles = 20, .ordersABatchSize = 300};
constexpr Instant start{1'790'650'800 * usPerSecond};
constexpr Money price{1'500};

std::int64_t microsecondsSince(Steady::time_point begun)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - begun).count();
}

std::int64_t percentile(std::vector<std::int64_t>& values, std::size_t percent)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, values.size() * percent / 100)];
}

/// Makes the commands of a shop that sells.
class Shop
{
public:
    explicit Shop(const Sizes& sizes)
    {
        for (std::size_t number = 0; number < sizes.customers; ++number) {
            m_customers.push_back(CustomerId{m_ids.next()});
        }
        std::int64_t sum = 0;
        for (std::size_t number = 0; number < sizes.products; ++number) {
            m_products.push_back(ProductId{m_ids.next()});
            sum += 1'000'000 / static_cast<std::int64_t>(number + 1) + 1;
            m_weights.push_back(sum);
        }
    }

    [[nodiscard]] std::vector<Command> setUp()
    {
        std::vector<Command> commands;
        commands.push_back(command(ChangeSettings{
            {{"shop.name", "측정"},
             {"topup.maximum", "1000000000"},
             {"balance.maximum", "1000000000"}}
        }));
        for (const ProductId product : m_products) {
            const std::string code = toText(product).substr(0, 13);
            ProductDetails details;
            details.code = code;
            details.name = "상품 " + code;
            details.category = "과자";
            details.price = price;
            details.unit = "개";
            commands.push_back(command(SaveProduct{product, details}));
            commands.push_back(command(ReceiveStock{product, 1'000'000'000, true, ""}));
        }
        for (const CustomerId customer : m_customers) {
            CustomerProfile profile;
            profile.name = "홍길동";
            commands.push_back(command(SaveCustomer{customer, profile}));
            commands.push_back(command(TopUp{customer, Money{1'000'000'000}, Tender::Cash, ""}));
        }
        return commands;
    }

    [[nodiscard]] Command order()
    {
        PlaceOrder body;
        body.customer = m_random.pick(m_customers);
        body.lines.push_back({soldProduct(), 1, price, {}});
        body.lines.push_back({soldProduct(), 2, price, {}});
        return command(std::move(body));
    }

private:
    /// The nth product is sold about 1/n as often as the first.
    [[nodiscard]] ProductId soldProduct()
    {
        const std::int64_t weight = m_random.between(0, m_weights.back() - 1);
        const auto place = std::ranges::upper_bound(m_weights, weight) - m_weights.begin();
        return m_products[static_cast<std::size_t>(place)];
    }

    [[nodiscard]] Command command(CommandBody body)
    {
        Command made;
        made.id = CommandId{m_ids.next()};
        made.occurredAt = Instant{start.us + static_cast<std::int64_t>(m_count++) * 1'000};
        made.body = std::move(body);
        return made;
    }

    fakes::SequentialIds m_ids;
    generators::Random m_random{20'260'930};
    std::vector<CustomerId> m_customers;
    std::vector<ProductId> m_products;
    std::vector<std::int64_t> m_weights; // summed up
    std::size_t m_count = 0;
};

struct BatchFigure
{
    std::size_t size = 0;
    std::int64_t ordersPerSecond = 0;
    std::int64_t p50us = 0;
    std::int64_t p99us = 0;
};

struct Figures
{
    std::string engine;
    std::int64_t fsyncP50us = 0;
    std::int64_t singleP50us = 0;
    std::int64_t singleP99us = 0;
    std::vector<BatchFigure> batches;
};

void mustBeAccepted(const std::vector<Answer>& answers)
{
    for (const Answer& answer : answers) {
        MUST(answer && isAccepted(*answer));
    }
}

/// What the disk takes to make one page durable: the floor under every figure here.
std::int64_t fsyncMedian(const std::string& folder)
{
    const std::array<char, 4'096> page{};
    const std::string path = folder + "/fsync";
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the call has no other form
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    MUST(file >= 0);
    std::vector<std::int64_t> took;
    for (int round = 0; round < 200; ++round) {
        const auto begun = Steady::now();
        MUST(::write(file, page.data(), page.size()) == static_cast<ssize_t>(page.size()));
        MUST(::fdatasync(file) == 0);
        took.push_back(microsecondsSince(begun));
    }
    ::close(file);
    return percentile(took, 50);
}

class Bench
{
public:
    Bench(const Sizes& sizes, storage::Database& database)
        : m_sizes(sizes), m_database(database), m_shop(sizes)
    {}

    void run(Figures& figures)
    {
        withBatches([this](storage::BatchCommit& batches) { setUp(batches); });
        measureSingles(figures);
        for (const std::size_t size : {1U, 16U, 64U, 256U}) {
            withBatches([&](storage::BatchCommit& batches) {
                figures.batches.push_back(measureBatches(batches, size));
            });
        }
    }

private:
    template <class Use>
    void withBatches(Use use)
    {
        storage::BatchCommit batches(m_database, m_vault, m_clock, warn);
        MUST(batches.open());
        use(batches);
        batches.close();
    }

    static void warn(const storage::CommitAlert& alert)
    {
        std::fprintf(stderr, "%s\n", alert.failure.text.c_str());
    }

    void commit(storage::BatchCommit& batches, const std::vector<Command>& commands)
    {
        std::vector<storage::ContentHash> hashes;
        hashes.reserve(commands.size());
        for (const Command& command : commands) {
            hashes.push_back(m_vault.contentHash(storage::writeCommandContent(command)));
        }
        mustBeAccepted(batches.commit({commands, hashes}));
        batches.rest();
    }

    void setUp(storage::BatchCommit& batches)
    {
        const std::vector<Command> all = m_shop.setUp();
        constexpr std::size_t step = 256;
        for (std::size_t from = 0; from < all.size(); from += step) {
            const std::size_t to = std::min(all.size(), from + step);
            commit(
                batches,
                std::vector(
                    all.begin() + static_cast<std::ptrdiff_t>(from),
                    all.begin() + static_cast<std::ptrdiff_t>(to)
                )
            );
        }
    }

    void measureSingles(Figures& figures)
    {
        auto committer = storage::Committer::start({m_database, m_vault, m_clock, warn});
        MUST(committer);
        std::vector<std::int64_t> took;
        for (std::size_t round = 0; round < m_sizes.singles; ++round) {
            const Command order = m_shop.order();
            const auto begun = Steady::now();
            const Answer answer = submitAndWait(**committer, order);
            took.push_back(microsecondsSince(begun));
            mustBeAccepted({answer});
        }
        figures.singleP50us = percentile(took, 50);
        figures.singleP99us = percentile(took, 99);
    }

    BatchFigure measureBatches(storage::BatchCommit& batches, std::size_t size)
    {
        const std::size_t rounds =
            std::max<std::size_t>(1, std::min(m_sizes.ordersABatchSize / size, m_sizes.singles));
        std::vector<std::int64_t> took;
        std::int64_t sum = 0;
        for (std::size_t round = 0; round < rounds; ++round) {
            std::vector<Command> commands;
            for (std::size_t number = 0; number < size; ++number) {
                commands.push_back(m_shop.order());
            }
            const auto begun = Steady::now();
            commit(batches, commands);
            took.push_back(microsecondsSince(begun));
            sum += took.back();
        }
        const auto orders = static_cast<std::int64_t>(rounds * size);
        return {size, orders * 1'000'000 / sum, percentile(took, 50), percentile(took, 99)};
    }

    Sizes m_sizes;
    storage::Database& m_database;
    storage::Vault m_vault{storage::SecretKey{}};
    fakes::FixedClock m_clock{start};
    Shop m_shop;
};

void printJson(const Figures& figures)
{
    std::printf(
        "{\"engine\":\"%s\",\"fsync_us_p50\":%lld,\"single_us_p50\":%lld,\"single_us_p99\":%lld,\"batches\":[",
        figures.engine.c_str(),
        static_cast<long long>(figures.fsyncP50us),
        static_cast<long long>(figures.singleP50us),
        static_cast<long long>(figures.singleP99us)
    );
    const char* comma = "";
    for (const BatchFigure& batch : figures.batches) {
        std::printf(
            "%s{\"size\":%zu,\"orders_per_second\":%lld,\"us_p50\":%lld,\"us_p99\":%lld}",
            comma,
            batch.size,
            static_cast<long long>(batch.ordersPerSecond),
            static_cast<long long>(batch.p50us),
            static_cast<long long>(batch.p99us)
        );
        comma = ",";
    }
    std::printf("]}\n");
}

void printTable(const Figures& figures)
{
    std::printf(
        "%s; fsync of a page: %lld us; one order through the book: p50 %lld us, p99 %lld us\n",
        figures.engine.c_str(),
        static_cast<long long>(figures.fsyncP50us),
        static_cast<long long>(figures.singleP50us),
        static_cast<long long>(figures.singleP99us)
    );
    std::printf("%8s %12s %12s %12s\n", "batch", "orders/s", "p50 us", "p99 us");
    for (const BatchFigure& batch : figures.batches) {
        std::printf(
            "%8zu %12lld %12lld %12lld\n",
            batch.size,
            static_cast<long long>(batch.ordersPerSecond),
            static_cast<long long>(batch.p50us),
            static_cast<long long>(batch.p99us)
        );
    }
}

/// What the program was asked for.
struct Wanted
{
    bool isSmoke = false;
    bool isJson = false;
    QString only; // an engine, or empty for all
};

void measure(const Wanted& wanted, storage::Database& database, Figures& figures)
{
    Bench(wanted.isSmoke ? smokeSizes : Sizes{}, database).run(figures);
    wanted.isJson ? printJson(figures) : printTable(figures);
}

void measureSqlite(const Wanted& wanted)
{
    const QTemporaryDir folder;
    MUST(folder.isValid());
    const std::string path = folder.path().toStdString();
    auto database = storage::SqliteDatabase::open(
        storage::bookFile(path),
        storage::OpenIntent::CreateIfMissing,
        start
    );
    MUST(database);
    Figures figures{.engine = "sqlite", .fsyncP50us = fsyncMedian(path), .batches = {}};
    measure(wanted, **database, figures);
}

void measurePostgres(const Wanted& wanted)
{
    const QTemporaryDir folder;
    MUST(folder.isValid());
    // As somebody would run it on a machine of this size; durable as it comes.
    const servers::PostgresServer server({"shared_buffers=512MB", "max_wal_size=4GB"});
    auto database = storage::PostgresDatabase::open(
        storage::bookDatabase(server.createDatabase("bench")),
        storage::OpenIntent::CreateIfMissing,
        start
    );
    MUST(database);
    Figures figures{
        .engine = "postgres",
        .fsyncP50us = fsyncMedian(folder.path().toStdString()),
        .batches = {},
    };
    measure(wanted, **database, figures);
}

void measureAll(const Wanted& wanted)
{
    if (wanted.only.isEmpty() || wanted.only == QStringLiteral("sqlite")) {
        measureSqlite(wanted);
    }
    if (!servers::PostgresServer::isInstalled()) {
        std::fprintf(stderr, "postgres is left out: the package postgresql-15 is not installed\n");
        return;
    }
    if (wanted.only.isEmpty() || wanted.only == QStringLiteral("postgres")) {
        measurePostgres(wanted);
    }
}

} // namespace

} // namespace jangbu

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto only = arguments.indexOf(QStringLiteral("--only"));
    jangbu::measureAll({
        arguments.contains(QStringLiteral("--smoke")),
        arguments.contains(QStringLiteral("--json")),
        only < 0 ? QString() : arguments.value(only + 1),
    });
    return 0;
}
