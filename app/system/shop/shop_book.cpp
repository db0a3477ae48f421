#include "app/system/shop/shop_book.h"

#include "storage/commit/committer.h"
#include "storage/sql/journal/book_began.h"
#include "storage/sql/journal/sql_journal_reader.h"
#include "storage/sql/reader/coupon/sql_coupon_reader.h"
#include "storage/sql/reader/sql_catalogue_reader.h"
#include "storage/sql/reader/sql_customer_reader.h"
#include "storage/sql/reader/sql_figures_reader.h"
#include "storage/sql/reader/sql_sales_reader.h"
#include "storage/sql/reader/sql_shop_reader.h"
#include "storage/sql/shift/sql_shift_reader.h"

#include <utility>

namespace jangbu::app {

using storage::CommitAlert;
using storage::SqlFailure;

namespace {

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

void logFailure(Log& log, std::string_view event, const std::string& text)
{
    log.write(LogLevel::Error, event, {{"text", text}});
}

/// In the order they need each other: what is below is gone before what is above.
struct ShopBook::Parts
{
    Parts(std::unique_ptr<storage::Database> opened, storage::Vault proven, Log& itsLog)
        : database(std::move(opened)), vault(std::move(proven)), log(itsLog)
    {}

    /// What only reads.
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
            , customers(pool, parts.vault)
            , sales(pool)
            , coupons(pool, parts.vault)
            , shifts(pool)
            , figures(pool)
            , shop(pool)
            , journal(pool)
        {}

        storage::ReaderPool pool;
        storage::SqlCatalogueReader catalogue;
        storage::SqlCustomerReader customers;
        storage::SqlSalesReader sales;
        storage::SqlCouponReader coupons;
        storage::SqlShiftReader shifts;
        storage::SqlFiguresReader figures;
        storage::SqlShopReader shop;
        storage::SqlJournalReader journal;
    };

    std::unique_ptr<storage::Database> database;
    storage::Vault vault;
    Log& log;
    std::unique_ptr<storage::Committer> committer;
    std::unique_ptr<Readers> readers;
};

std::expected<std::unique_ptr<ShopBook>, OpenFailure> ShopBook::open(
    std::unique_ptr<storage::Database> database,
    storage::Vault vault,
    Surroundings around
)
{
    auto parts = std::make_unique<Parts>(std::move(database), std::move(vault), around.log);
    auto started = storage::Committer::start({
        .database = *parts->database,
        .vault = parts->vault,
        .clock = around.clock,
        .onAlert =
            [&log = around.log, told = std::move(around.onAlert)](const CommitAlert& alert) {
                logAlert(log, alert);
                if (told) {
                    told(alert);
                }
            },
        .onBatch = std::move(around.onBatch),
    });
    if (!started) {
        logFailure(around.log, "committer_not_started", started.error().text);
        return std::unexpected(OpenFailure::Unavailable);
    }
    parts->committer = *std::move(started);
    parts->readers = std::make_unique<Parts::Readers>(*parts);
    return std::unique_ptr<ShopBook>(new ShopBook(std::move(parts)));
}

ShopBook::ShopBook(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

ShopBook::~ShopBook()
{
    // Readers first, so that the committer's last checkpoint finds nobody in its way.
    m_parts->readers.reset();
    m_parts->committer.reset();
}

Book& ShopBook::book()
{
    return *m_parts->committer;
}

CatalogueReader& ShopBook::catalogue()
{
    return m_parts->readers->catalogue;
}

CustomerReader& ShopBook::customers()
{
    return m_parts->readers->customers;
}

SalesReader& ShopBook::sales()
{
    return m_parts->readers->sales;
}

CouponReader& ShopBook::coupons()
{
    return m_parts->readers->coupons;
}

ShiftReader& ShopBook::shifts()
{
    return m_parts->readers->shifts;
}

FiguresReader& ShopBook::figures()
{
    return m_parts->readers->figures;
}

ShopReader& ShopBook::shop()
{
    return m_parts->readers->shop;
}

JournalReader& ShopBook::journal()
{
    return m_parts->readers->journal;
}

Read<std::optional<Instant>> ShopBook::began()
{
    return m_parts->readers->pool.read(storage::bookBegan);
}

void ShopBook::lend(storage::Errand errand)
{
    m_parts->committer->lend(std::move(errand));
}

const storage::Vault& ShopBook::vault() const
{
    return m_parts->vault;
}

storage::ReaderPool& ShopBook::readers()
{
    return m_parts->readers->pool;
}

Read<storage::VerifyReport> ShopBook::verify(const BookCheck::OnProgress& onProgress)
{
    auto report = m_parts->readers->pool.use([&](storage::Connection& connection) {
        return storage::verify(connection, m_parts->vault, onProgress);
    });
    if (!report) {
        logFailure(m_parts->log, "verify_failed", report.error().text);
        const bool isDamaged = report.error().fault == storage::Fault::Damaged;
        return std::unexpected(isDamaged ? ReadError::Damaged : ReadError::Unavailable);
    }
    return *std::move(report);
}

} // namespace jangbu::app
