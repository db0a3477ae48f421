#include "app/system/init_shop.h"
#include "app/system/shop/local_shop.h"
#include "storage/backup/restore_backup.h"
#include "storage/sql/transaction.h"
#include "storage/sqlite/sqlite_database.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <mutex>
#include <thread>

namespace jangbu::app {

namespace {

using storage::BackupSecret;
using storage::BackupSecrets;
using storage::SecretKind;

BackupSecret secret()
{
    return {SecretKind::KeyFile, std::string(storage::keyFileBytesMin, 'k')};
}

BackupSecrets secrets()
{
    BackupSecrets all;
    all.given = secret();
    return all;
}

bool isDone(LocalShop& shop, const Command& command)
{
    const Answer answer = submitAndWait(shop.book(), command);
    return answer && !std::holds_alternative<Refused>(*answer);
}

Command commandOf(LocalShop& shop, CommandBody body)
{
    return {CommandId{shop.ids().next()}, Actor{}, shop.clock().now(), std::move(body)};
}

/// The same backup's name had it been made in another year.
std::filesystem::path ofYear(const char* year, const std::filesystem::path& backup)
{
    constexpr std::size_t beforeYear = 7; // jangbu-
    constexpr std::size_t digits = 4;
    std::string name = backup.filename().string();
    name.replace(beforeYear, digits, year);
    return backup.parent_path() / name;
}

bool isPrivate(const std::filesystem::path& folder)
{
    return std::filesystem::status(folder).permissions() == std::filesystem::perms::owner_all;
}

} // namespace

class TestBackupDrill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasAcknowledgedBeforeIsRestored();
    void theOldestAreTakenAway();
    void theOneJustMadeStaysWhereTheClockWasPutBack();
    void anotherFolderIsLeftAlone();
    void restoreSetsAsideWhatWasThere();
    void stoppedInTheMiddleLeavesNothing();
    void brokenBookIsKeptApartAndNothingTakenAway();

private:
    [[nodiscard]] std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }

    [[nodiscard]] std::unique_ptr<LocalShop> openShop(const char* name) const
    {
        auto shop = LocalShop::open({path(name), true});
        return shop ? *std::move(shop) : nullptr;
    }

    [[nodiscard]] Backed<storage::RestoreDone>
    restore(const std::filesystem::path& file, const char* folder) const
    {
        const BackupSecrets all = secrets();
        return storage::restoreBackup({path(folder), file, all, Instant{usPerDay}}, {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalShop> m_shop;
    ProductId m_product;
};

void TestBackupDrill::init()
{
    m_shop.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = openShop("shop");
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
    details.category = "라면";
    details.unit = "개";
    details.price = Money{1'000};
    QVERIFY(isDone(*m_shop, commandOf(*m_shop, SaveProduct{m_product, details})));
}

void TestBackupDrill::whatWasAcknowledgedBeforeIsRestored()
{
    constexpr int threads = 8;
    std::atomic<bool> isOver = false;
    std::atomic<bool> isBegun = false;
    std::atomic<int> done = 0;
    std::mutex mutex;
    std::vector<CommandId> before; // acknowledged before the backup began
    std::vector<std::thread> sellers;
    for (int number = 0; number < threads; ++number) {
        sellers.emplace_back([&] {
            while (!isOver) {
                const Command command = commandOf(*m_shop, ReceiveStock{m_product, 1, false, ""});
                const bool counts = !isBegun;
                const bool isAcknowledged = isDone(*m_shop, command);
                done += static_cast<int>(isAcknowledged);
                const std::scoped_lock lock{mutex};
                if (isAcknowledged && counts && !isBegun) {
                    before.push_back(command.id);
                }
            }
        });
    }
    while (done < 200) {
        std::this_thread::yield();
    }
    isBegun = true;
    const int doneBefore = done;
    const auto proof = m_shop->localBackups().makeTo({path("a.jbk"), secret(), true}, {}, {});
    const int doneMeanwhile = done - doneBefore;
    isOver = true;
    for (std::thread& seller : sellers) {
        seller.join();
    }
    QVERIFY2(proof, proof ? "" : proof.error().text.c_str());
    QVERIFY(proof->check.isIntact());
    QVERIFY(doneMeanwhile > 0); // the counters went on

    const auto restored = restore(path("a.jbk"), "elsewhere");
    QVERIFY2(restored, restored ? "" : restored.error().text.c_str());
    QVERIFY(restored->aside.empty());
    const auto other = openShop("elsewhere");
    QVERIFY(other);
    const auto report = other->verify();
    QVERIFY(report && report->isIntact());
    const auto product = other->catalogue().product(m_product);
    QVERIFY(product && *product);
    QVERIFY((*product)->stock >= static_cast<std::int64_t>(before.size()));
    for (const CommandId id : before) {
        // The same command again has the same answer, so it is there; a new one would be refused.
        const Answer answer = submitAndWait(
            other->book(),
            {id, Actor{}, Instant{}, ReceiveStock{m_product, 2, false, "another content"}}
        );
        QVERIFY(!answer && answer.error() == SubmitError::IdReused);
    }
}

void TestBackupDrill::theOldestAreTakenAway()
{
    QVERIFY(isDone(*m_shop, commandOf(*m_shop, ChangeSettings{{{"backup.keep", "2"}}})));
    QVERIFY(m_shop->localBackups().setPassphrase("correct horse"));
    const std::filesystem::path folder = path("shop") / "backup";
    std::filesystem::create_directories(folder);
    const auto made = m_shop->localBackups().make({}, {});
    QVERIFY(made && made->check.isIntact());
    for (const char* const year : {"2001", "2002", "2003"}) {
        std::filesystem::copy_file(made->path, ofYear(year, made->path));
    }
    std::filesystem::copy_file(made->path, folder / "mine.jbk");
    std::filesystem::rename(made->path, ofYear("2004", made->path));
    QVERIFY(m_shop->localBackups().make({}, {}));
    const auto state = m_shop->localBackups().state();
    QVERIFY(state && state->hasSecret && state->isFolderThere);
    QCOMPARE(state->files.size(), std::size_t{2});
    QCOMPARE(toText(state->files.back().madeAt).substr(0, 4), std::string("2004"));
    QVERIFY(state->lastMade);
    QVERIFY(std::filesystem::exists(folder / "mine.jbk"));
    QVERIFY(m_shop->localBackups().tryRestore(state->files.front().path));
}

void TestBackupDrill::theOneJustMadeStaysWhereTheClockWasPutBack()
{
    QVERIFY(isDone(*m_shop, commandOf(*m_shop, ChangeSettings{{{"backup.keep", "2"}}})));
    QVERIFY(m_shop->localBackups().setPassphrase("correct horse"));
    const auto first = m_shop->localBackups().make({}, {});
    QVERIFY(first.has_value());
    for (const char* const year : {"2201", "2202", "2203"}) {
        std::filesystem::copy_file(first->path, ofYear(year, first->path));
    }
    std::filesystem::remove(first->path);
    const auto made = m_shop->localBackups().make({}, {});
    QVERIFY(made.has_value());
    QVERIFY(std::filesystem::exists(made->path));
    QVERIFY(std::filesystem::exists(ofYear("2203", first->path)));
    QCOMPARE((*m_shop->localBackups().state()).files.size(), std::size_t{2});
}

void TestBackupDrill::anotherFolderIsLeftAlone()
{
    QVERIFY(isDone(*m_shop, commandOf(*m_shop, ChangeSettings{{{"backup.keep", "1"}}})));
    const std::filesystem::path folder = path("stick");
    std::filesystem::create_directories(folder);
    const auto first = m_shop->localBackups().makeTo({folder, secret(), true}, {}, {});
    QVERIFY(first.has_value());
    const std::filesystem::path older = ofYear("2001", first->path);
    std::filesystem::rename(first->path, older);
    QVERIFY(m_shop->localBackups().makeTo({folder, secret(), true}, {}, {}));
    QVERIFY(std::filesystem::exists(older));
}

void TestBackupDrill::restoreSetsAsideWhatWasThere()
{
    QVERIFY(m_shop->localBackups().makeTo({path("a.jbk"), secret(), true}, {}, {}));
    QVERIFY(isDone(*m_shop, commandOf(*m_shop, ReceiveStock{m_product, 7, false, ""})));
    // While the shop is open nothing is put over it.
    QVERIFY(restore(path("a.jbk"), "shop").error().trouble == BackupTrouble::InUse);
    m_shop.reset();
    const auto restored = restore(path("a.jbk"), "shop");
    QVERIFY2(restored, restored ? "" : restored.error().text.c_str());
    QVERIFY(!restored->aside.empty());
    QVERIFY(isPrivate(restored->aside) && isPrivate(restored->aside / "keys"));
    QVERIFY(isPrivate(path("shop") / "backup"));
    m_shop = openShop("shop");
    QVERIFY(m_shop);
    QCOMPARE((*m_shop->catalogue().product(m_product))->stock, 0);
    m_shop.reset();
    // What was set aside is a whole shop: its book with its key.
    std::filesystem::rename(restored->aside, path("old"));
    m_shop = openShop("old");
    QVERIFY(m_shop);
    QCOMPARE((*m_shop->catalogue().product(m_product))->stock, 7);
    const auto report = m_shop->verify();
    QVERIFY(report && report->isIntact());
}

void TestBackupDrill::stoppedInTheMiddleLeavesNothing()
{
    for (const BackupStep stop : {BackupStep::Copying, BackupStep::Packing}) {
        const auto proof = m_shop->localBackups().makeTo(
            {path("a.jbk"), secret(), true},
            {},
            [stop](BackupStep step, int /*percent*/) { return step != stop; }
        );
        // A small book may be copied before anybody is asked.
        if (!proof) {
            QVERIFY(proof.error().trouble == BackupTrouble::Stopped);
            QVERIFY(!std::filesystem::exists(path("a.jbk")));
        }
        QVERIFY(!std::filesystem::exists(path("a.jbk.part")));
        QVERIFY(!std::filesystem::exists(path("shop") / "backup" / ".work"));
        std::filesystem::remove(path("a.jbk"));
    }
    QVERIFY(isDone(*m_shop, commandOf(*m_shop, ReceiveStock{m_product, 1, false, ""})));
}

void TestBackupDrill::brokenBookIsKeptApartAndNothingTakenAway()
{
    m_shop.reset();
    {
        auto database = storage::SqliteDatabase::open(
            storage::bookFile(path("shop")),
            storage::OpenIntent::Existing,
            Instant{}
        );
        QVERIFY(database);
        const auto writer = (*database)->openWriter();
        QVERIFY(writer);
        auto transaction = storage::Transaction::begin(**writer, storage::TransactionMode::Write);
        QVERIFY(transaction);
        QVERIFY(transaction->prepare("UPDATE product SET stock = stock + 1").execute());
        QVERIFY(transaction->commit());
    }
    m_shop = openShop("shop");
    QVERIFY(m_shop);
    const auto proof = m_shop->localBackups().makeTo({path("a.jbk"), secret(), true}, {}, {});
    QVERIFY(proof && !proof->check.isIntact());
    QVERIFY(!std::filesystem::exists(path("a.jbk")));
    QVERIFY(std::filesystem::exists(path("a.jbk.broken")));
    QVERIFY(!(*m_shop->localBackups().state()).lastMade);
    QVERIFY(
        restore(path("a.jbk.broken"), "elsewhere").error().trouble == BackupTrouble::BookBroken
    );
    QVERIFY(!std::filesystem::exists(path("elsewhere")));
}

} // namespace jangbu::app

QTEST_GUILESS_MAIN(jangbu::app::TestBackupDrill)
#include "tst_backup_drill.moc"
