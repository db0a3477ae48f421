#pragma once

#include "app/system/open_failure.h"
#include "app/system/shop/shop.h"
#include "storage/remote/https_client.h"

#include <expected>
#include <filesystem>
#include <memory>
#include <string>

namespace jangbu::app {

/// Which server, and where this counter keeps its own memory.
struct RemoteRequest
{
    std::filesystem::path folder; // made when it is missing
    storage::ServerAddress address;
    std::string enrolmentCode; // for a counter that the server does not know yet; else empty
};

/// A shop whose book is on a central server; carts and unanswered intents stay on this machine.
class RemoteShop final : public Shop
{
public:
    /// Asks the server, so that what is wrong is said now. Blocking.
    [[nodiscard]] static std::expected<std::unique_ptr<RemoteShop>, OpenFailure> open(
        const RemoteRequest& request
    );

    ~RemoteShop() override;
    RemoteShop(const RemoteShop&) = delete;
    RemoteShop& operator=(const RemoteShop&) = delete;
    RemoteShop(RemoteShop&&) = delete;
    RemoteShop& operator=(RemoteShop&&) = delete;

    [[nodiscard]] Book& book() override;
    [[nodiscard]] CatalogueReader& catalogue() override;
    [[nodiscard]] CustomerReader& customers() override;
    [[nodiscard]] SalesReader& sales() override;
    [[nodiscard]] CouponReader& coupons() override;
    [[nodiscard]] ShiftReader& shifts() override;
    [[nodiscard]] FiguresReader& figures() override;
    [[nodiscard]] ShopReader& shop() override;
    [[nodiscard]] JournalReader& journal() override;
    [[nodiscard]] BookCheck& bookCheck() override;
    [[nodiscard]] Backups& backups() override;
    [[nodiscard]] SignIn& signIn() override;
    [[nodiscard]] CartStore& cartStore() override;
    [[nodiscard]] const Clock& clock() const override;
    [[nodiscard]] IdSource& ids() override;
    [[nodiscard]] PlatformExport& platform() override;
    [[nodiscard]] std::filesystem::path pictureFolder() const override;
    [[nodiscard]] std::expected<std::optional<TerminalId>, StoreError> terminal() override;
    [[nodiscard]] std::expected<void, StoreError> setTerminal(TerminalId terminal) override;
    [[nodiscard]] bool wasCounterSetAside() const override;
    void speakFor(std::optional<StaffId> staff) override;

private:
    struct Parts;
    explicit RemoteShop(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace jangbu::app
