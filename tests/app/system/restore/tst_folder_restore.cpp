#include "app/system/backup/backup_place.h"
#include "app/system/init_shop.h"
#include "app/system/restore/folder_restore.h"
#include "app/system/shop/local_shop.h"
#include "app/system/system_clock.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace jangbu::app {

namespace {

using Path = std::filesystem::path;
using storage::BackupSecret;
using storage::SecretKind;

constexpr std::int64_t stockBefore = 7;

BackupSecret keyFile()
{
    return {SecretKind::KeyFile, std::string(storage::keyFileBytesMin, 'k')};
}

std::string bytesOf(const Path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Its pages are gone, as on a disk that dies.
void destroy(const Path& book)
{
    std::ofstream file(book, std::ios::binary | std::ios::trunc);
    file << std::string(std::size_t{64} * 1024, 'x');
}

std::size_t asideIn(const Path& folder, const char* name)
{
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const bool isAside = entry.path().filename().string().starts_with("aside-");
        count += isAside && std::filesystem::exists(entry.path() / name) ? 1U : 0U;
    }
    return count;
}

std::size_t asideBooksIn(const Path& folder)
{
    return asideIn(folder, "book.db");
}

std::size_t keysAsideIn(const Path& folder)
{
    return asideIn(folder, "keys/master.key");
}

} // namespace

/// What jangbuctl and the counter do to put a backup in place of a folder's book.
class TestFolderRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDestroyedBookComesBackWithTheKeptKey();
    void aNewMachineNeedsTheSecret();
    void theRestoreIsInTheJournal();
    void theJournalSaysWhoRestored();
    void aBookNobodyWroteIntoIsNotKept();
    void anOpenFolderIsRefused();
    void stoppedAtTheLastMomentChangesNothing();
    void backupsOfOtherBooksAreOfferedWhereThereAreNoOwn();

private:
    [[nodiscard]] Path path(const char* name) const
    {
        return Path(m_folder->path().toStdString()) / name;
    }

    [[nodiscard]] std::unique_ptr<LocalShop> open(const char* name) const
    {
        auto shop = LocalShop::open({.folder = path(name), .mayCreate = true});
        return shop ? *std::move(shop) : nullptr;
    }

    void submit(LocalShop& shop, CommandBody body) const;
    /// Makes one of the shop, with what was kept or with the key file, and closes it.
    void backUp(const std::optional<Path>& to);
    [[nodiscard]] Backed<FolderRestored> restore(
        const char* folder,
        const Path& file,
        std::optional<BackupSecret> given,
        const Backups::OnProgress& onProgress = {}
    ) const;
    [[nodiscard]] std::int64_t stockIn(const char* name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalShop> m_shop;
    ProductId m_product;
};

void TestFolderRestore::submit(LocalShop& shop, CommandBody body) const
{
    const Answer answer = submitAndWait(
        shop.book(),
        {CommandId{shop.ids().next()}, Actor{}, shop.clock().now(), std::move(body)}
    );
    QVERIFY(answer && isAccepted(*answer));
}

void TestFolderRestore::init()
{
    m_shop.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = open("shop");
    QVERIFY(m_shop);
    InitRequest request;
    request.shopName = "우리 가게";
    request.adminLogin = "kim";
    request.pin = "1234";
    QVERIFY(initShop(*m_shop, request));
    m_product = ProductId{m_shop->ids().next()};
    ProductDetails details;
    details.code = "P1";
    details.name = "신라면";
    details.price = Money{1'000};
    submit(*m_shop, SaveProduct{m_product, details});
    submit(*m_shop, ReceiveStock{m_product, stockBefore, false, {}});
}

void TestFolderRestore::backUp(const std::optional<Path>& to)
{
    if (to) {
        QVERIFY(m_shop->localBackups().makeTo({*to, keyFile(), true}, {}, {}));
    } else {
        QVERIFY(m_shop->localBackups().setPassphrase("correct horse"));
        QVERIFY(m_shop->localBackups().make({}, {}));
    }
    submit(*m_shop, ReceiveStock{m_product, 1, false, {}}); // not in the backup
    m_shop.reset();
}

Backed<FolderRestored> TestFolderRestore::restore(
    const char* folder,
    const Path& file,
    std::optional<BackupSecret> given,
    const Backups::OnProgress& onProgress
) const
{
    return restoreFolder(
        {path(folder), file, std::move(given), false, {}},
        SystemClock{},
        onProgress
    );
}

std::int64_t TestFolderRestore::stockIn(const char* name) const
{
    const auto shop = open(name);
    if (!shop) {
        return -1;
    }
    const auto product = shop->catalogue().product(m_product);
    return product && *product ? (*product)->stock : -1;
}

void TestFolderRestore::aDestroyedBookComesBackWithTheKeptKey()
{
    backUp({});
    destroy(path("shop") / "book.db");
    QVERIFY(!LocalShop::open({.folder = path("shop")}));
    const auto known = backupsFor(path("shop"));
    QCOMPARE(known.size(), std::size_t{1});
    const auto restored = restore("shop", known.front().path, {});
    QVERIFY2(restored, restored ? "" : restored.error().text.c_str());
    QCOMPARE(bytesOf(restored->done.aside / "book.db").front(), 'x');
    QCOMPARE(stockIn("shop"), stockBefore);
    const auto shop = open("shop");
    const auto report = shop->verify();
    QVERIFY(report && report->isIntact());
}

void TestFolderRestore::aNewMachineNeedsTheSecret()
{
    backUp({});
    const Path file = backupsFor(path("shop")).front().path;
    const auto passphrase = [](const char* text) {
        return BackupSecret{SecretKind::Passphrase, text};
    };
    QVERIFY(restore("new", file, {}).error().trouble == BackupTrouble::NoSecret);
    QVERIFY(
        restore("new", file, passphrase("wrong horse")).error().trouble
        == BackupTrouble::SecretWrong
    );
    QVERIFY(!std::filesystem::exists(path("new")));
    QVERIFY(restore("new", file, passphrase("correct horse")));
    QCOMPARE(stockIn("new"), stockBefore);
}

void TestFolderRestore::theRestoreIsInTheJournal()
{
    backUp(path("a.jbk"));
    const auto restored = restore("new", path("a.jbk"), keyFile());
    QVERIFY(restored && restored->isNoted);
    const auto shop = open("new");
    const auto page = shop->journal().journalPage({.act = "restored", .limit = 1});
    QVERIFY(page && page->lines.size() == 1);
    QCOMPARE(page->lines.front().subject, std::string("a.jbk"));
    QVERIFY(page->lines.front().staff.isNil());
}

void TestFolderRestore::theJournalSaysWhoRestored()
{
    const auto staff = m_shop->shop().staff();
    QVERIFY(staff && !staff->empty());
    const StaffId admin = staff->front().id;
    const StaffId stranger{m_shop->ids().next()};
    const StaffId cashier{m_shop->ids().next()};
    submit(*m_shop, SaveStaff{cashier, "7", "김하진", Role::Cashier, true, "pin"});
    backUp(path("a.jbk"));
    const auto who = [this](const char* folder, StaffId by) {
        const RestoreRequest request{path(folder), path("a.jbk"), keyFile(), false, by};
        const auto restored = restoreFolder(request, SystemClock{}, {});
        const auto shop = open(folder);
        const auto page = shop->journal().journalPage({.act = "restored", .limit = 1});
        const bool isNoted = restored && restored->isNoted && page && page->lines.size() == 1;
        return isNoted ? page->lines.front().staff : StaffId{};
    };
    QVERIFY(who("new", admin) == admin);
    QVERIFY(who("other", stranger).isNil()); // came after the backup
    QVERIFY(who("third", cashier).isNil());  // may not, as far as the backup knows
}

void TestFolderRestore::aBookNobodyWroteIntoIsNotKept()
{
    backUp(path("a.jbk"));
    QVERIFY(open("new")); // as the first start leaves it
    const auto restored = restore("new", path("a.jbk"), keyFile());
    QVERIFY2(restored, restored ? "" : restored.error().text.c_str());
    QVERIFY(restored->done.aside.empty());
    QCOMPARE(asideBooksIn(path("new")), std::size_t{0});
    QCOMPARE(keysAsideIn(path("new")), std::size_t{1}); // an older book may need it
    QCOMPARE(stockIn("new"), stockBefore);
    // One with a single batch is kept.
    const auto again = restore("new", path("a.jbk"), keyFile());
    QVERIFY(again && !again->done.aside.empty());
    QCOMPARE(asideBooksIn(path("new")), std::size_t{1});
}

void TestFolderRestore::anOpenFolderIsRefused()
{
    backUp(path("a.jbk"));
    const auto holder = open("shop");
    QVERIFY(restore("shop", path("a.jbk"), keyFile()).error().trouble == BackupTrouble::InUse);
}

void TestFolderRestore::stoppedAtTheLastMomentChangesNothing()
{
    backUp(path("a.jbk"));
    const std::string book = bytesOf(path("shop") / "book.db");
    for (const BackupStep stop : {BackupStep::Unpacking, BackupStep::Checking}) {
        const auto restored =
            restore("shop", path("a.jbk"), keyFile(), [stop](BackupStep step, int percent) {
                return step != stop || (stop == BackupStep::Checking && percent < 100);
            });
        QVERIFY(!restored && restored.error().trouble == BackupTrouble::Stopped);
        QCOMPARE(asideBooksIn(path("shop")), std::size_t{0});
        QVERIFY(!std::filesystem::exists(path("shop") / ".restoring"));
        QVERIFY(bytesOf(path("shop") / "book.db") == book);
    }
    QCOMPARE(stockIn("shop"), stockBefore + 1);
}

void TestFolderRestore::backupsOfOtherBooksAreOfferedWhereThereAreNoOwn()
{
    QVERIFY(m_shop->localBackups().setFolder(path("stick").string()));
    backUp({});
    QCOMPARE(backupFolder(path("shop")), path("stick"));
    QVERIFY(open("new"));
    QVERIFY(backupsFor(path("new")).empty());
    QVERIFY(setBackupFolder(path("new"), path("stick").string()));
    QCOMPARE(backupsFor(path("new")).size(), std::size_t{1}); // it has a key of its own
    std::ofstream(path("stick") / "mine.jbk") << "no name of ours";
    QCOMPARE(backupsFor(path("new")).size(), std::size_t{1});
    std::filesystem::remove(path("new") / "keys" / "master.key");
    QCOMPARE(backupsFor(path("new")).size(), std::size_t{1});
}

} // namespace jangbu::app

QTEST_GUILESS_MAIN(jangbu::app::TestFolderRestore)
#include "tst_folder_restore.moc"
