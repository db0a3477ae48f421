#pragma once

#include "core/port/backup.h"
#include "core/port/book.h"
#include "core/port/book_check.h"
#include "core/port/cart_store.h"
#include "core/port/catalogue_reader.h"
#include "core/port/clock.h"
#include "core/port/coupon_reader.h"
#include "core/port/customer_reader.h"
#include "core/port/figures_reader.h"
#include "core/port/id_source.h"
#include "core/port/journal_reader.h"
#include "core/port/platform_export.h"
#include "core/port/sales_reader.h"
#include "core/port/shift_reader.h"
#include "core/port/shop_reader.h"
#include "core/port/sign_in.h"

#include <expected>
#include <filesystem>
#include <optional>

namespace jangbu::app {

/// Everything behind the ports of one counter's shop, wherever its book is.
class Shop
{
public:
    Shop() = default;
    virtual ~Shop() = default;
    Shop(const Shop&) = delete;
    Shop& operator=(const Shop&) = delete;
    Shop(Shop&&) = delete;
    Shop& operator=(Shop&&) = delete;

    [[nodiscard]] virtual Book& book() = 0;
    [[nodiscard]] virtual CatalogueReader& catalogue() = 0;
    [[nodiscard]] virtual CustomerReader& customers() = 0;
    [[nodiscard]] virtual SalesReader& sales() = 0;
    [[nodiscard]] virtual CouponReader& coupons() = 0;
    [[nodiscard]] virtual ShiftReader& shifts() = 0;
    [[nodiscard]] virtual FiguresReader& figures() = 0;
    [[nodiscard]] virtual ShopReader& shop() = 0;
    [[nodiscard]] virtual JournalReader& journal() = 0;
    [[nodiscard]] virtual BookCheck& bookCheck() = 0;
    [[nodiscard]] virtual Backups& backups() = 0;
    [[nodiscard]] virtual SignIn& signIn() = 0;
    [[nodiscard]] virtual CartStore& cartStore() = 0;
    [[nodiscard]] virtual const Clock& clock() const = 0;
    [[nodiscard]] virtual IdSource& ids() = 0;

    /// The sending of events to a data platform, where this program does it.
    [[nodiscard]] virtual PlatformExport& platform() = 0;

    /// Where products' pictures lie, one file each; need not be there yet.
    [[nodiscard]] virtual std::filesystem::path pictureFolder() const = 0;

    /// Which counter this machine is; nothing before it was told. One caller thread at a time, the
    /// same as the cart store's.
    [[nodiscard]] virtual std::expected<std::optional<TerminalId>, StoreError> terminal() = 0;
    [[nodiscard]] virtual std::expected<void, StoreError> setTerminal(TerminalId terminal) = 0;

    /// Whether the counter's own memory was damaged and begun anew: open and parked carts are gone,
    /// the book is not touched.
    [[nodiscard]] virtual bool wasCounterSetAside() const = 0;

    /// Who stands at the counter from now on: on whose behalf questions are asked.
    virtual void speakFor(std::optional<StaffId> staff) = 0;
};

} // namespace jangbu::app
