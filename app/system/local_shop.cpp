#include "app/system/local_shop.h"

#include "app/system/book_keys.h"
#include "app/system/log.h"
#include "app/system/random_ids.h"
#include "app/system/system_clock.h"
#include "storage/commit/committer.h"
#include "storage/counter/counter_file.h"
#include "storage/counter/local_sign_in.h"
#include "storage/counter/machine.h"
#include "storage/counter/sqlite_cart_store.h"
#include "storage/sql/reader/reader_pool.h"
#include "storage/sql/reader/sql_catalogue_reader.h"
#include "storage/sql/reader/sql_customer_reader.h"
#include "storage/sql/reader/sql_sales_reader.h"
#include "storage/sql/reader/sql_shop_reader.h"
#include "storage/sqlite/sqlite_database.h"

#include <utility>

namespace jangbu::app {

using storage::CommitAlert;
using storage::FileError;
using storage::FileFailure;
using storage::SqlFailure;

namespace {

OpenFailure failureOf(FileError error)
{
    switch (error) {
    case FileError::Missing:
        return OpenFailure::NoBook;
    case FileError::FolderUnusable:
        return OpenFailure::FolderMissing;
    case FileError::ReadOnly:
        return OpenFailure::NotWritable;
    case FileError::InUse:
        return OpenFailure::InUse;
    case FileError::NotOurs:
        return OpenFailure::Foreign;
    case FileError::Newer:
        return OpenFailure::Newer;
    case FileError::Damaged:
        return OpenFailure::Damaged;
    case FileError::DiskFull:
        return OpenFailure::DiskFull;
    case FileError::Failed:
        return OpenFailure::Unavailable;
    }
    return OpenFailure::Unavailable;
}

void logFailure(Log& log, std::string_view event, const std::string& text)
{
    log.write(LogLevel::Error, event, {{"text", text}});
}

void logAlert(Log& log, const CommitAlert& alert)
{
    const bool isOne = alert.kind == storage::AlertKind::Quarantined;
    log.write(
        LogLevel::Error,
        isOne ? "command_quarantined" : "batch_not_written",
        {{"command", alert.command ? toText(*alert.command) : std::string{}},
         {"type", alert.commandType},
         {"text", alert.failure.text}}
    );
}

} // namespace

/// In the order they need each other: what is below is gone before what is above.
struct LocalShop::Parts
{
    Parts(const std::filesystem::path& folder, std::unique_ptr<storage::SqliteDatabase> opened)
        : log(folder, clock), database(std::move(opened))
    {}

    SystemClock clock;
    RandomIds ids{clock};
    Log log;
    std::unique_ptr<storage::SqliteDatabase> database;
    std::optional<storage::Vault> vault;
    std::unique_ptr<storage::CounterFile> counter;
    std::unique_ptr<storage::Committer> committer;

    /// What only reads, made when all of the above is there.
    struct Readers
    {
        explicit Readers(Parts& parts)
            : pool(
                  *parts.database,
                  [&parts](const SqlFailure& failure) {
                      logFailure(parts.log, "read_failed", failure.text);
                  }
              )
            , catalogue(pool)
            , customers(pool, *parts.vault)
            , sales(pool)
            , shop(pool)
            , cartStore(*parts.counter, *parts.vault)
            , failures(*parts.counter, *parts.vault)
            , signIn({shop, *parts.vault, failures, parts.clock})
        {}

        storage::ReaderPool pool;
        storage::SqlCatalogueReader catalogue;
        storage::SqlCustomerReader customers;
        storage::SqlSalesReader sales;
        storage::SqlShopReader shop;
        storage::SqliteCartStore cartStore;
        storage::FailedSignIns failures;
        storage::LocalSignIn signIn;
    };

    std::unique_ptr<Readers> readers;

    [[nodiscard]] std::expected<void, OpenFailure> openCounter(const std::filesystem::path& folder)
    {
        auto opened = storage::CounterFile::open(folder, clock.now());
        if (!opened) {
            logFailure(log, "counter_not_opened", opened.error().text);
            return std::unexpected(failureOf(opened.error().error));
        }
        counter = *std::move(opened);
        if (!counter->setAside().empty()) {
            log.write(
                LogLevel::Warning,
                "counter_set_aside",
                {{"file", counter->setAside().filename().string()}}
            );
        }
        return {};
    }

    [[nodiscard]] std::expected<void, OpenFailure> openRest(const std::filesystem::path& folder)
    {
        auto opened = openVault(*database, folder / "keys");
        if (!opened) {
            logFailure(log, "key_not_opened", sentence(opened.error()));
            return std::unexpected(opened.error());
        }
        vault.emplace(*std::move(opened));
        if (auto ready = openCounter(folder); !ready) {
            return ready;
        }
        auto started = storage::Committer::start({
            .database = *database,
            .vault = *vault,
            .clock = clock,
            .onAlert = [this](const CommitAlert& alert) { logAlert(log, alert); },
        });
        if (!started) {
            logFailure(log, "committer_not_started", started.error().text);
            return std::unexpected(OpenFailure::Unavailable);
        }
        committer = *std::move(started);
        readers = std::make_unique<Readers>(*this);
        log.write(LogLevel::Info, "shop_opened");
        return {};
    }
};

std::expected<std::unique_ptr<LocalShop>, OpenFailure> LocalShop::open(const OpenRequest& request)
{
    using storage::OpenIntent;
    auto database = storage::SqliteDatabase::open(
        storage::bookFile(request.folder),
        request.mayCreate ? OpenIntent::CreateIfMissing : OpenIntent::Existing,
        SystemClock{}.now()
    );
    if (!database) {
        const OpenFailure failure = failureOf(database.error().error);
        if (failure == OpenFailure::Unavailable) {
            const SystemClock clock;
            Log log{request.folder, clock};
            logFailure(log, "book_not_opened", database.error().text);
        }
        return std::unexpected(failure);
    }
    auto parts = std::make_unique<Parts>(request.folder, *std::move(database));
    if (auto ready = parts->openRest(request.folder); !ready) {
        return std::unexpected(ready.error());
    }
    return std::unique_ptr<LocalShop>(new LocalShop(std::move(parts)));
}

LocalShop::LocalShop(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

LocalShop::~LocalShop()
{
    // Readers first, so that the committer's last checkpoint finds nobody in its way.
    m_parts->readers.reset();
    m_parts->committer.reset();
    m_parts->log.write(LogLevel::Info, "shop_closed");
}

Book& LocalShop::book()
{
    return *m_parts->committer;
}

CatalogueReader& LocalShop::catalogue()
{
    return m_parts->readers->catalogue;
}

CustomerReader& LocalShop::customers()
{
    return m_parts->readers->customers;
}

SalesReader& LocalShop::sales()
{
    return m_parts->readers->sales;
}

ShopReader& LocalShop::shop()
{
    return m_parts->readers->shop;
}

SignIn& LocalShop::signIn()
{
    return m_parts->readers->signIn;
}

CartStore& LocalShop::cartStore()
{
    return m_parts->readers->cartStore;
}

const Clock& LocalShop::clock() const
{
    return m_parts->clock;
}

IdSource& LocalShop::ids()
{
    return m_parts->ids;
}

std::expected<std::optional<TerminalId>, StoreError> LocalShop::terminal()
{
    return storage::terminalOf(*m_parts->counter);
}

std::expected<void, StoreError> LocalShop::setTerminal(TerminalId terminal)
{
    return storage::setTerminal(*m_parts->counter, terminal);
}

bool LocalShop::wasCounterSetAside() const
{
    return !m_parts->counter->setAside().empty();
}

Read<storage::VerifyReport> LocalShop::verify()
{
    auto report = m_parts->readers->pool.use([this](storage::Connection& connection) {
        return storage::verify(connection, *m_parts->vault);
    });
    if (!report) {
        logFailure(m_parts->log, "verify_failed", report.error().text);
        const bool isDamaged = report.error().fault == storage::Fault::Damaged;
        return std::unexpected(isDamaged ? ReadError::Damaged : ReadError::Unavailable);
    }
    return *std::move(report);
}

} // namespace jangbu::app
