#pragma once

#include "core/port/book.h"
#include "core/port/catalogue_reader.h"
#include "core/port/clock.h"
#include "core/port/id_source.h"
#include "core/port/sign_in.h"
#include "core/shop/settings.h"

#include <expected>
#include <filesystem>

namespace jangbu::app {

/// A shop that was set up and is to be filled.
struct DemoTarget
{
    Book& book;
    CatalogueReader& catalogue;
    SignIn& signIn;
    IdSource& ids;
    const Clock& clock;
    TerminalId terminal; // its past sales have this counter's receipt numbers
    ShopSettings settings;
    std::filesystem::path pictureFolder; // some products get a picture
};

enum class DemoError : std::uint8_t { BookUnavailable, ResourceMissing, Refused };

/// The PIN of every demo staff member.
inline constexpr const char* demoPin = "1234";

/// Fills an empty shop with some 300 Korean products, customers with balances and coupons, a
/// cashier, a manager and three days of sales, all through the book like anything else.
[[nodiscard]] std::expected<void, DemoError> fillDemoShop(const DemoTarget& target);

} // namespace jangbu::app
