#pragma once

#include "app/system/backup/local_backups.h"
#include "app/system/open_failure.h"
#include "app/system/shop/shop.h"
#include "storage/audit/verify.h"

#include <expected>
#include <filesystem>
#include <memory>
#include <optional>

namespace jangbu::app {

struct OpenRequest
{
    std::filesystem::path folder;
    bool mayCreate = false;   // whether a folder without a book becomes a new one
    bool sendsEvents = false; // whether its events go to the platform meanwhile
};

/// Everything behind the ports of a shop on this machine: the book, its readers, the counter's
/// memory. One program a folder at a time.
class LocalShop final : public Shop
{
public:
    [[nodiscard]] static std::expected<std::unique_ptr<LocalShop>, OpenFailure> open(
        const OpenRequest& request
    );

    /// Waits until every submitted command is answered.
    ~LocalShop() override;
    LocalShop(const LocalShop&) = delete;
    LocalShop& operator=(const LocalShop&) = delete;
    LocalShop(LocalShop&&) = delete;
    LocalShop& operator=(LocalShop&&) = delete;

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

    /// The same backups, with what only jangbuctl asks of them.
    [[nodiscard]] LocalBackups& localBackups();

    /// Reads the whole book. On any thread.
    [[nodiscard]] Read<storage::VerifyReport> verify();

private:
    struct Parts;
    explicit LocalShop(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace jangbu::app
