#pragma once

#include "app/system/log.h"
#include "app/system/open_failure.h"
#include "core/port/book.h"
#include "core/port/catalogue_reader.h"
#include "core/port/clock.h"
#include "core/port/coupon_reader.h"
#include "core/port/customer_reader.h"
#include "core/port/figures_reader.h"
#include "core/port/journal_reader.h"
#include "core/port/sales_reader.h"
#include "core/port/shift_reader.h"
#include "core/port/shop_reader.h"
#include "storage/audit/verify.h"
#include "storage/commit/batch_report.h"
#include "storage/commit/command_queue.h"
#include "storage/commit/commit_alert.h"
#include "storage/sql/database.h"
#include "storage/sql/reader/reader_pool.h"
#include "storage/vault/vault.h"

#include <expected>
#include <memory>
#include <optional>
#include <string>

namespace jangbu::app {

/// A book that is open on whatever engine: its one writer and everything that reads it. The counter
/// and the server both stand on it.
class ShopBook
{
public:
    /// Both must outlive the book.
    struct Surroundings
    {
        Log& log;
        const Clock& clock;
        storage::OnBatch onBatch{}; // may be empty
        storage::OnAlert onAlert{}; // may be empty; alerts are logged in any case
    };

    [[nodiscard]] static std::expected<std::unique_ptr<ShopBook>, OpenFailure>
    open(std::unique_ptr<storage::Database> database, storage::Vault vault, Surroundings around);

    /// Waits until every submitted command is answered.
    ~ShopBook();
    ShopBook(const ShopBook&) = delete;
    ShopBook& operator=(const ShopBook&) = delete;
    ShopBook(ShopBook&&) = delete;
    ShopBook& operator=(ShopBook&&) = delete;

    [[nodiscard]] Book& book();
    [[nodiscard]] CatalogueReader& catalogue();
    [[nodiscard]] CustomerReader& customers();
    [[nodiscard]] SalesReader& sales();
    [[nodiscard]] CouponReader& coupons();
    [[nodiscard]] ShiftReader& shifts();
    [[nodiscard]] FiguresReader& figures();
    [[nodiscard]] ShopReader& shop();
    [[nodiscard]] JournalReader& journal();

    [[nodiscard]] const storage::Vault& vault() const;
    /// For questions that are no port's.
    [[nodiscard]] storage::ReaderPool& readers();

    /// When the first batch was committed.
    [[nodiscard]] Read<std::optional<Instant>> began();

    /// Lends the writing connection between batches.
    void lend(storage::Errand errand);

    /// Reads the whole book. On any thread.
    [[nodiscard]] Read<storage::VerifyReport> verify(const BookCheck::OnProgress& onProgress = {});

private:
    struct Parts;
    explicit ShopBook(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

/// A log line of what a database said.
void logFailure(Log& log, std::string_view event, const std::string& text);

} // namespace jangbu::app
