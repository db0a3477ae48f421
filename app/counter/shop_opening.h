#pragma once

#include "app/counter/counter.h"
#include "app/counter/counter_options.h"
#include "app/system/init_shop.h"
#include "app/system/open_failure.h"
#include "app/system/shop/shop.h"
#include "core/staff/staff.h"
#include "ui/signin/setup_model.h"

#include <expected>
#include <filesystem>
#include <memory>
#include <optional>

// The blocking steps between a folder and a counter; each is called off the painting thread.
namespace jangbu::app {

/// Whether there is certainly no book yet.
[[nodiscard]] bool isWithoutBook(const std::filesystem::path& folder);

/// Opens the folder's book, or makes an empty one.
[[nodiscard]] std::expected<std::shared_ptr<Shop>, OpenFailure> openFolder(
    const std::filesystem::path& folder
);

/// The shop of the options: the server's where one is named, else the folder's.
[[nodiscard]] std::expected<std::shared_ptr<Shop>, OpenFailure> openShop(
    const CounterOptions& options
);

/// A machine that was not told which counter it is becomes the first.
[[nodiscard]] std::expected<CounterPlace, OpenFailure> readPlace(Shop& shop);

/// Makes the shop that the first-start wizard asked for. Called again after a failure it goes on.
/// Demo sales are dated back from `clock`.
[[nodiscard]] std::expected<void, ui::FoundingFailure>
foundShop(Shop& shop, const ui::ShopPlan& plan, const Clock& clock);

/// The shop of `--demo`: its administrator has the PIN of the demo staff.
[[nodiscard]] ui::ShopPlan demoPlan(ui::Language language);

/// The first active administrator.
[[nodiscard]] std::optional<Staff> firstAdmin(Shop& shop);

/// The first active administrator, where everybody knows their PIN: that of the demo staff. Nobody
/// in a shop with real money, whatever is said of its folder. Blocking, and slow on purpose.
[[nodiscard]] std::optional<Staff> demoAdmin(Shop& shop);

/// The one with this login.
[[nodiscard]] std::optional<Staff> staffWithLogin(Shop& shop, const std::string& login);

} // namespace jangbu::app
