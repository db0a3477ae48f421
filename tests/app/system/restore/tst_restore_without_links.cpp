#include "app/system/init_shop.h"
#include "app/system/restore/folder_restore.h"
#include "app/system/shop/local_shop.h"
#include "app/system/system_clock.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <utility>

namespace {

constexpr const char* oneNameOnly = "JANGBU_TEST_ONE_NAME_ONLY";

} // namespace

/// As on exFAT and on many shares, once a test says so: a file has one name only.
extern "C" int link(const char* from, const char* to) noexcept
{
    if (!qEnvironmentVariableIsSet(oneNameOnly)) {
        return ::linkat(AT_FDCWD, from, AT_FDCWD, to, 0);
    }
    errno = EPERM;
    return -1;
}

namespace jangbu::app {

namespace {

storage::BackupSecret keyFile()
{
    return {storage::SecretKind::KeyFile, std::string(storage::keyFileBytesMin, 'k')};
}

/// Which file it is, whatever its name.
ino_t fileNumber(const std::filesystem::path& path)
{
    struct stat status{};
    return ::stat(path.c_str(), &status) == 0 ? status.st_ino : 0;
}

/// A shop with a picture, closed; gives its backup, which lies beside.
std::filesystem::path makeShop(const std::filesystem::path& folder)
{
    std::filesystem::path backup = folder.parent_path() / "a.jbk";
    std::filesystem::create_directories(folder / "pictures");
    const auto shop = LocalShop::open({.folder = folder, .mayCreate = true});
    if (!shop) {
        return {};
    }
    std::ofstream(folder / "pictures" / "a.png") << "a picture";
    InitRequest request;
    request.shopName = "우리 가게";
    request.adminLogin = "kim";
    request.pin = "1234";
    const bool isMade = initShop(**shop, request)
                        && (*shop)->localBackups().makeTo({backup, keyFile(), true}, {}, {});
    qputenv(oneNameOnly, "1");
    return isMade ? std::move(backup) : std::filesystem::path{};
}

} // namespace

class TestRestoreWithoutLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    static void init() { qunsetenv(oneNameOnly); }

    static void theBookComesBackAndTheOldOneIsAside()
    {
        const QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString() + "/shop";
        const auto backup = makeShop(folder);
        const auto restored =
            restoreFolder({folder, backup, keyFile(), false, {}}, SystemClock{}, {});
        QVERIFY2(restored, restored ? "" : restored.error().text.c_str());
        for (const char* const name : {"book.db", "keys/master.key"}) {
            QVERIFY2(std::filesystem::exists(folder / name), name);
            QVERIFY2(std::filesystem::exists(restored->done.aside / name), name);
        }
        QVERIFY(LocalShop::open({.folder = folder}));
    }

    static void whatFailsInTheMiddleIsPutBack()
    {
        const QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString() + "/shop";
        const auto backup = makeShop(folder);
        // No folder takes its place: the last step fails.
        std::filesystem::remove_all(folder / "pictures");
        std::filesystem::create_symlink("nowhere", folder / "pictures");
        const auto bookBefore = fileNumber(folder / "book.db");
        const auto keyBefore = fileNumber(folder / "keys" / "master.key");
        const auto restored =
            restoreFolder({folder, backup, keyFile(), false, {}}, SystemClock{}, {});
        QVERIFY(!restored);
        QVERIFY2(restored.error().text.ends_with("put back"), restored.error().text.c_str());
        QVERIFY(bookBefore != 0 && fileNumber(folder / "book.db") == bookBefore);
        QVERIFY(keyBefore != 0 && fileNumber(folder / "keys" / "master.key") == keyBefore);
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            QVERIFY(!entry.path().filename().string().starts_with("aside-"));
        }
        std::filesystem::remove(folder / "pictures");
        QVERIFY(LocalShop::open({.folder = folder}));
    }
};

} // namespace jangbu::app

QTEST_GUILESS_MAIN(jangbu::app::TestRestoreWithoutLinks)
#include "tst_restore_without_links.moc"
