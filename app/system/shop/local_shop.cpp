#include "app/system/shop/local_shop.h"

#include "app/system/book_keys.h"
#include "app/system/log.h"
#include "app/system/platform/local_platform.h"
#include "app/system/random_ids.h"
#include "app/system/shop/counter_opening.h"
#include "app/system/shop/shop_book.h"
#include "app/system/system_clock.h"
#include "storage/counter/counter_file.h"
#include "storage/counter/machine.h"
#include "storage/counter/sqlite_cart_store.h"
#include "storage/signin/local_sign_in.h"
#include "storage/sqlite/sqlite_database.h"

#include <utility>

namespace jangbu::app {

/// In the order they need each other: what is below is gone before what is above.
struct LocalShop::Parts
{
    explicit Parts(std::filesystem::path where) : home(std::move(where)), log(home, clock) {}

    std::filesystem::path home;
    SystemClock clock;
    RandomIds ids{clock};
    Log log;
    std::unique_ptr<storage::CounterFile> counter;
    std::unique_ptr<ShopBook> book;

    /// What this machine remembers, with what it needs of the book.
    struct Counter
    {
        explicit Counter(Parts& parts)
            : cartStore(*parts.counter, parts.book->vault())
            , failures(parts.counter->writer(), parts.book->vault())
            , signIn({parts.book->shop(), parts.book->vault(), failures, parts.clock})
        {}

        storage::SqliteCartStore cartStore;
        storage::FailedSignIns failures;
        storage::LocalSignIn signIn;
    };

    std::unique_ptr<Counter> memory;
    std::unique_ptr<PlatformExport> platform;
    std::unique_ptr<LocalBackups> backups;

    class Check final : public BookCheck
    {
    public:
        explicit Check(const Parts& parts) : m_parts(parts) {}

        [[nodiscard]] bool isHere() const override { return true; }

        [[nodiscard]] Read<BookCheckReport> check(OnProgress onProgress) override
        {
            return m_parts.book->verify(onProgress);
        }

    private:
        const Parts& m_parts;
    };

    Check check{*this};

    [[nodiscard]] std::expected<void, OpenFailure>
    openRest(std::unique_ptr<storage::Database> database, bool sendsEvents)
    {
        auto vault = openVault(*database, home / "keys");
        if (!vault) {
            logFailure(log, "key_not_opened", sentence(vault.error()));
            return std::unexpected(vault.error());
        }
        auto remembered = openCounterFile(home, log, clock);
        if (!remembered) {
            return std::unexpected(remembered.error());
        }
        counter = *std::move(remembered);
        auto opened = ShopBook::open(std::move(database), *std::move(vault), {log, clock});
        if (!opened) {
            return std::unexpected(opened.error());
        }
        book = *std::move(opened);
        memory = std::make_unique<Counter>(*this);
        platform = std::make_unique<NoPlatform>();
        if (sendsEvents) {
            platform = startPlatform({home, book->readers(), lender(), clock, log});
        }
        backups = std::make_unique<LocalBackups>(LocalBackups::Parts{
            home,
            [&lent = *book](storage::WriterStep step) { lent.lend(std::move(step)); },
            book->vault(),
            book->book(),
            book->shop(),
            book->journal(),
            [&opened = *book] { return opened.began().value_or(std::nullopt); },
            ids,
            clock,
            log
        });
        log.write(LogLevel::Info, "shop_opened");
        return {};
    }

    [[nodiscard]] storage::LendWriter lender() const
    {
        return [&lent = *book](storage::UseWriter use) {
            lent.lend([use = std::move(use)](storage::Connection* writer) {
                use(writer);
                return false;
            });
        };
    }
};

namespace {

/// SQLite calls a disk that is full while it opens a file an error of input and output.
OpenFailure withDiskSeen(OpenFailure failure, const std::filesystem::path& folder)
{
    constexpr std::uintmax_t leastBytes = std::uintmax_t{64} * 1024;
    std::error_code error;
    const auto space = std::filesystem::space(folder, error);
    const bool isFull = !error && space.available < leastBytes;
    return failure == OpenFailure::Unavailable && isFull ? OpenFailure::DiskFull : failure;
}

} // namespace

std::expected<std::unique_ptr<LocalShop>, OpenFailure> LocalShop::open(const OpenRequest& request)
{
    using storage::OpenIntent;
    auto database = storage::SqliteDatabase::open(
        storage::bookFile(request.folder),
        request.mayCreate ? OpenIntent::CreateIfMissing : OpenIntent::Existing,
        SystemClock{}.now()
    );
    if (!database) {
        const OpenFailure failure = withDiskSeen(failureOf(database.error().error), request.folder);
        if (failure == OpenFailure::Unavailable) {
            const SystemClock clock;
            Log log{request.folder, clock};
            logFailure(log, "book_not_opened", database.error().text);
        }
        return std::unexpected(failure);
    }
    auto parts = std::make_unique<Parts>(request.folder);
    if (auto ready = parts->openRest(*std::move(database), request.sendsEvents); !ready) {
        return std::unexpected(withDiskSeen(ready.error(), request.folder));
    }
    return std::unique_ptr<LocalShop>(new LocalShop(std::move(parts)));
}

LocalShop::LocalShop(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

LocalShop::~LocalShop()
{
    m_parts->platform.reset(); // it keeps how far it came
    m_parts->backups.reset();
    m_parts->memory.reset();
    m_parts->book.reset();
    m_parts->log.write(LogLevel::Info, "shop_closed");
}

Book& LocalShop::book()
{
    return m_parts->book->book();
}

CatalogueReader& LocalShop::catalogue()
{
    return m_parts->book->catalogue();
}

CustomerReader& LocalShop::customers()
{
    return m_parts->book->customers();
}

SalesReader& LocalShop::sales()
{
    return m_parts->book->sales();
}

CouponReader& LocalShop::coupons()
{
    return m_parts->book->coupons();
}

ShiftReader& LocalShop::shifts()
{
    return m_parts->book->shifts();
}

FiguresReader& LocalShop::figures()
{
    return m_parts->book->figures();
}

ShopReader& LocalShop::shop()
{
    return m_parts->book->shop();
}

JournalReader& LocalShop::journal()
{
    return m_parts->book->journal();
}

BookCheck& LocalShop::bookCheck()
{
    return m_parts->check;
}

Backups& LocalShop::backups()
{
    return *m_parts->backups;
}

SignIn& LocalShop::signIn()
{
    return m_parts->memory->signIn;
}

CartStore& LocalShop::cartStore()
{
    return m_parts->memory->cartStore;
}

const Clock& LocalShop::clock() const
{
    return m_parts->clock;
}

IdSource& LocalShop::ids()
{
    return m_parts->ids;
}

PlatformExport& LocalShop::platform()
{
    return *m_parts->platform;
}

std::filesystem::path LocalShop::pictureFolder() const
{
    return m_parts->home / "pictures";
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

// Whoever holds the folder may read all of it.
void LocalShop::speakFor(std::optional<StaffId> /*staff*/) {}

LocalBackups& LocalShop::localBackups()
{
    return *m_parts->backups;
}

Read<storage::VerifyReport> LocalShop::verify()
{
    return m_parts->book->verify();
}

} // namespace jangbu::app
