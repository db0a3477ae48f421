#pragma once

#include "app/system/open_failure.h"
#include "core/port/book.h"
#include "core/port/cart_store.h"
#include "core/port/catalogue_reader.h"
#include "core/port/clock.h"
#include "core/port/customer_reader.h"
#include "core/port/id_source.h"
#include "core/port/sales_reader.h"
#include "core/port/shop_reader.h"
#include "core/port/sign_in.h"
#include "storage/audit/verify.h"

#include <expected>
#include <filesystem>
#include <memory>
#include <optional>

namespace jangbu::app {

struct OpenRequest
{
    std::filesystem::path folder;
    bool mayCreate = false; // whether a folder without a book becomes a new one
};

/// Everything behind the ports of a shop on this machine: the book, its readers, the counter's
/// memory. One program a folder at a time.
class LocalShop
{
public:
    [[nodiscard]] static std::expected<std::unique_ptr<LocalShop>, OpenFailure> open(
        const OpenRequest& request
    );

    /// Waits until every submitted command is answered.
    ~LocalShop();
    LocalShop(const LocalShop&) = delete;
    LocalShop& operator=(const LocalShop&) = delete;
    LocalShop(LocalShop&&) = delete;
    LocalShop& operator=(LocalShop&&) = delete;

    [[nodiscard]] Book& book();
    [[nodiscard]] CatalogueReader& catalogue();
    [[nodiscard]] CustomerReader& customers();
    [[nodiscard]] SalesReader& sales();
    [[nodiscard]] ShopReader& shop();
    [[nodiscard]] SignIn& signIn();
    [[nodiscard]] CartStore& cartStore();
    [[nodiscard]] const Clock& clock() const;
    [[nodiscard]] IdSource& ids();

    /// Where products' pictures lie, one file each; need not be there yet.
    [[nodiscard]] std::filesystem::path pictureFolder() const;

    /// Which counter this machine is; nothing before it was told. One caller thread at a time, the
    /// same as the cart store's.
    [[nodiscard]] std::expected<std::optional<TerminalId>, StoreError> terminal();
    [[nodiscard]] std::expected<void, StoreError> setTerminal(TerminalId terminal);

    /// Whether the counter's own memory was damaged and begun anew: open and parked carts are gone,
    /// the book is not touched.
    [[nodiscard]] bool wasCounterSetAside() const;

    /// Reads the whole book. On any thread.
    [[nodiscard]] Read<storage::VerifyReport> verify();

private:
    struct Parts;
    explicit LocalShop(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace jangbu::app
