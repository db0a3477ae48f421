#include "app/system/shop/remote_shop.h"

#include "app/system/backup/server_upkeep.h"
#include "app/system/platform/local_platform.h"
#include "app/system/random_ids.h"
#include "app/system/shop/counter_opening.h"
#include "app/system/shop/shop_book.h"
#include "app/system/system_clock.h"
#include "storage/counter/enrolled_server.h"
#include "storage/counter/machine.h"
#include "storage/counter/sqlite_cart_store.h"
#include "storage/remote/enrolment.h"
#include "storage/remote/reader/remote_catalogue_reader.h"
#include "storage/remote/reader/remote_coupon_reader.h"
#include "storage/remote/reader/remote_customer_reader.h"
#include "storage/remote/reader/remote_figures_reader.h"
#include "storage/remote/reader/remote_journal_reader.h"
#include "storage/remote/reader/remote_sales_reader.h"
#include "storage/remote/reader/remote_shift_reader.h"
#include "storage/remote/reader/remote_shop_reader.h"
#include "storage/remote/remote_book.h"
#include "storage/remote/remote_sign_in.h"

#include <utility>

namespace jangbu::app {

using storage::EnrolledServer;

namespace {

OpenFailure failureOf(storage::EnrolmentError error)
{
    using storage::EnrolmentError;
    switch (error) {
    case EnrolmentError::Unreachable:
        return OpenFailure::ServerUnreachable;
    case EnrolmentError::Untrusted:
        return OpenFailure::ServerUntrusted;
    case EnrolmentError::CodeInvalid:
        return OpenFailure::CodeInvalid;
    case EnrolmentError::NotEnrolled:
        return OpenFailure::NotEnrolled;
    }
    return OpenFailure::Unavailable;
}

EnrolledServer serverOf(const storage::ServerAddress& address, std::string token)
{
    return {
        address.url.toString().toStdString(),
        {address.fingerprint.begin(), address.fingerprint.end()},
        std::move(token),
    };
}

} // namespace

/// In the order they need each other: what is below is gone before what is above.
struct RemoteShop::Parts
{
    Parts(const RemoteRequest& request, storage::Vault opened)
        : folder(request.folder)
        , log(folder, clock)
        , vault(std::move(opened))
        , address(request.address)
        , client(address)
    {}

    std::filesystem::path folder;
    SystemClock clock;
    RandomIds ids{clock};
    Log log;
    storage::Vault vault;
    storage::ServerAddress address;
    std::unique_ptr<storage::CounterFile> counter;
    storage::HttpsClient client;
    NoPlatform platform; // the server's affair

    struct Ports
    {
        Ports(Parts& parts, const std::string& token)
            : tokens(parts.client, token)
            , book(parts.client, tokens)
            , catalogue(parts.client)
            , customers(parts.client)
            , sales(parts.client)
            , coupons(parts.client)
            , shifts(parts.client)
            , figures(parts.client)
            , shop(parts.client)
            , journal(parts.client)
            , signIn(parts.client, tokens)
            , cartStore(*parts.counter, parts.vault)
        {}

        storage::RemoteTokens tokens;
        storage::RemoteBook book;
        storage::RemoteCatalogueReader catalogue;
        storage::RemoteCustomerReader customers;
        storage::RemoteSalesReader sales;
        storage::RemoteCouponReader coupons;
        storage::RemoteShiftReader shifts;
        storage::RemoteFiguresReader figures;
        storage::RemoteShopReader shop;
        storage::RemoteJournalReader journal;
        storage::RemoteSignIn signIn;
        storage::SqliteCartStore cartStore;
    };

    std::unique_ptr<Ports> ports;
    ServerBookCheck bookCheck;
    ServerBackups backups;

    /// The counter's token: a new one for the code, else the kept one.
    [[nodiscard]] std::expected<std::string, OpenFailure> enrol(const std::string& code)
    {
        if (!code.empty()) {
            const auto enrolled = storage::enrolCounter(client, code);
            if (enrolled) {
                const bool isKept =
                    storage::setEnrolledServer(*counter, vault, serverOf(address, enrolled->token))
                    && storage::setTerminal(*counter, enrolled->terminal);
                return isKept ? std::expected<std::string, OpenFailure>(enrolled->token)
                              : std::unexpected(OpenFailure::NotWritable);
            }
            auto kept = keptToken();
            // A code that an earlier try used up here is no hindrance.
            const bool isUsed = enrolled.error() == storage::EnrolmentError::CodeInvalid;
            return isUsed && kept ? kept : std::unexpected(failureOf(enrolled.error()));
        }
        return keptToken();
    }

    [[nodiscard]] std::expected<std::string, OpenFailure> keptToken() const
    {
        const auto kept = storage::enrolledServer(*counter, vault);
        if (!kept) {
            return std::unexpected(OpenFailure::Unavailable);
        }
        const std::optional<EnrolledServer>& server = *kept;
        // A token is never shown to another server than the one that gave it.
        if (!server || *server != serverOf(address, server->token)) {
            return std::unexpected(OpenFailure::NotEnrolled);
        }
        return server->token;
    }

    [[nodiscard]] std::expected<void, OpenFailure> open(const std::string& code)
    {
        auto opened = openCounterFile(folder, log, clock);
        if (!opened) {
            return std::unexpected(opened.error());
        }
        counter = *std::move(opened);
        const auto token = enrol(code);
        if (!token) {
            return std::unexpected(token.error());
        }
        ports = std::make_unique<Ports>(*this, *token);
        if (const auto known = storage::checkEnrolment(client); !known) {
            return std::unexpected(failureOf(known.error()));
        }
        log.write(LogLevel::Info, "server_reached");
        return {};
    }
};

std::expected<std::unique_ptr<RemoteShop>, OpenFailure> RemoteShop::open(
    const RemoteRequest& request
)
{
    std::error_code ignored; // what follows says what is wrong with the folder
    std::filesystem::create_directories(request.folder, ignored);
    auto vault = storage::Vault::openOrCreate(request.folder / "keys");
    if (!vault) {
        return std::unexpected(app::failureOf(vault.error()));
    }
    auto parts = std::make_unique<Parts>(request, *std::move(vault));
    if (auto ready = parts->open(request.enrolmentCode); !ready) {
        return std::unexpected(ready.error());
    }
    return std::unique_ptr<RemoteShop>(new RemoteShop(std::move(parts)));
}

RemoteShop::RemoteShop(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

RemoteShop::~RemoteShop() = default;

Book& RemoteShop::book()
{
    return m_parts->ports->book;
}

CatalogueReader& RemoteShop::catalogue()
{
    return m_parts->ports->catalogue;
}

CustomerReader& RemoteShop::customers()
{
    return m_parts->ports->customers;
}

SalesReader& RemoteShop::sales()
{
    return m_parts->ports->sales;
}

CouponReader& RemoteShop::coupons()
{
    return m_parts->ports->coupons;
}

ShiftReader& RemoteShop::shifts()
{
    return m_parts->ports->shifts;
}

FiguresReader& RemoteShop::figures()
{
    return m_parts->ports->figures;
}

ShopReader& RemoteShop::shop()
{
    return m_parts->ports->shop;
}

JournalReader& RemoteShop::journal()
{
    return m_parts->ports->journal;
}

BookCheck& RemoteShop::bookCheck()
{
    return m_parts->bookCheck;
}

Backups& RemoteShop::backups()
{
    return m_parts->backups;
}

SignIn& RemoteShop::signIn()
{
    return m_parts->ports->signIn;
}

CartStore& RemoteShop::cartStore()
{
    return m_parts->ports->cartStore;
}

const Clock& RemoteShop::clock() const
{
    return m_parts->clock;
}

IdSource& RemoteShop::ids()
{
    return m_parts->ids;
}

PlatformExport& RemoteShop::platform()
{
    return m_parts->platform;
}

std::filesystem::path RemoteShop::pictureFolder() const
{
    return m_parts->folder / "pictures";
}

std::expected<std::optional<TerminalId>, StoreError> RemoteShop::terminal()
{
    return storage::terminalOf(*m_parts->counter);
}

std::expected<void, StoreError> RemoteShop::setTerminal(TerminalId terminal)
{
    return storage::setTerminal(*m_parts->counter, terminal);
}

bool RemoteShop::wasCounterSetAside() const
{
    return !m_parts->counter->setAside().empty();
}

void RemoteShop::speakFor(std::optional<StaffId> staff)
{
    m_parts->ports->tokens.speakFor(staff);
}

} // namespace jangbu::app
