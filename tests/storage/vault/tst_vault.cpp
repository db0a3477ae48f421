#include "core/identity/ids.h"
#include "storage/vault/name_form.h"
#include "storage/vault/vault.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>
#include <sys/stat.h>

using namespace jangbu;
using namespace jangbu::storage;

namespace {

SecretKey someKey(std::uint8_t fill)
{
    SecretKey key;
    std::ranges::fill(key.bytes(), fill);
    return key;
}

FieldPlace phoneOf(std::uint8_t row)
{
    return FieldPlace{"customer", "phone", wellKnownUuid(WellKnown{9}, row)};
}

std::filesystem::path folderIn(const QTemporaryDir& dir)
{
    return std::filesystem::path{dir.path().toStdString()} / "keys";
}

void writeFile(const std::filesystem::path& path, const QByteArray& bytes)
{
    QFile file{QString::fromStdString(path.string())};
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSealedOpens();
    void sameTextSealsDifferently();
    void opensOnlyInItsPlace();
    void everyChangedByteIsSeen();
    void anotherKeyIsNoKey();
    void indexesAreKeyedAndApart();
    void namesInTwoSpellingsMeet();
    void pinIsVerifiedAndPeppered();
    void keyFileIsMadeOnceForItsOwnerOnly();
    void aKeyIsNeverReplaced();
    void badKeyFilesAreNamed();
};

void TestVault::whatWasSealedOpens()
{
    const Vault vault{someKey(1)};
    const bool holds = rc::check("open(seal(text)) == text", [&](const std::string& text) {
        const Bytes sealed = vault.seal(text, phoneOf(1));
        RC_ASSERT(sealed.size() == text.size() + 41);
        RC_ASSERT((vault.open(sealed, phoneOf(1)) == text));
    });
    QVERIFY(holds);
}

void TestVault::sameTextSealsDifferently()
{
    const Vault vault{someKey(1)};
    QVERIFY(vault.seal("홍길동", phoneOf(1)) != vault.seal("홍길동", phoneOf(1)));
}

void TestVault::opensOnlyInItsPlace()
{
    const Vault vault{someKey(1)};
    const Bytes sealed = vault.seal("+821012345678", phoneOf(1));
    const Uuid row = phoneOf(1).row;
    QVERIFY(vault.open(sealed, phoneOf(2)) == std::unexpected(OpenError::Forged));
    QVERIFY(vault.open(sealed, {"customer", "name", row}) == std::unexpected(OpenError::Forged));
    QVERIFY(vault.open(sealed, {"top_up", "phone", row}) == std::unexpected(OpenError::Forged));
    QVERIFY(vault.open(sealed, {"customerphone", "", row}) == std::unexpected(OpenError::Forged));
}

void TestVault::everyChangedByteIsSeen()
{
    const Vault vault{someKey(1)};
    const Bytes sealed = vault.seal("+821012345678", phoneOf(1));
    for (std::size_t place = 0; place < sealed.size(); ++place) {
        Bytes changed = sealed;
        changed[place] ^= 1U;
        QVERIFY(!vault.open(changed, phoneOf(1)));
        const Bytes cut{sealed.begin(), sealed.begin() + static_cast<std::ptrdiff_t>(place)};
        QVERIFY(!vault.open(cut, phoneOf(1)));
    }
}

void TestVault::anotherKeyIsNoKey()
{
    const Vault vault{someKey(1)};
    const Vault other{someKey(2)};
    const Bytes sealed = vault.seal("비밀", phoneOf(1));
    QVERIFY(other.open(sealed, phoneOf(1)) == std::unexpected(OpenError::Forged));
    QVERIFY(vault.keyCheck() == Vault{someKey(1)}.keyCheck());
    QVERIFY(vault.keyCheck() != other.keyCheck());
    Bytes newer = sealed;
    newer[0] = 2;
    QVERIFY(vault.open(newer, phoneOf(1)) == std::unexpected(OpenError::UnknownKey));
}

void TestVault::indexesAreKeyedAndApart()
{
    const Vault vault{someKey(1)};
    const Vault other{someKey(2)};
    QVERIFY(vault.phoneIndex("5678") == vault.phoneIndex("5678"));
    QVERIFY(vault.phoneIndex("5678") != other.phoneIndex("5678"));
    QVERIFY(vault.phoneIndex("5678") != vault.lastFourIndex("5678"));
    QVERIFY(vault.lastFourIndex("5678") != vault.nameIndex("5678"));
    QVERIFY(vault.contentHash("a") == Vault{someKey(1)}.contentHash("a"));
    QVERIFY(vault.contentHash("a") != vault.contentHash("b"));
    QVERIFY(vault.contentHash("a") != other.contentHash("a"));
}

void TestVault::namesInTwoSpellingsMeet()
{
    const Vault vault{someKey(1)};
    QVERIFY(vault.nameIndex("홍길동") == vault.nameIndex(" 홍 길동 "));
    QVERIFY(vault.nameIndex("홍길동") == vault.nameIndex("\u1112\u1169\u11BC길동"));
    QVERIFY(vault.nameIndex("John SMITH") == vault.nameIndex("john  smith"));
    QVERIFY(vault.nameIndex("Zoë") == vault.nameIndex("ZOE\u0308"));
    QVERIFY(vault.nameIndex("홍길동") != vault.nameIndex("홍길돈"));
    QCOMPARE(searchForm("ŁÓDŹ Žofie"), std::string{"łódźžofie"});
    QCOMPARE(searchForm("×÷ ıI"), std::string{"×÷ıi"});
}

void TestVault::pinIsVerifiedAndPeppered()
{
    const Vault vault{someKey(1)};
    QElapsedTimer timer;
    timer.start();
    const auto hash = vault.hashPin("1234");
    qInfo("Argon2id of a PIN: %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(hash.has_value());
    QVERIFY(hash->starts_with("$argon2id$v=19$m=65536,t=2,p=1$"));
    QVERIFY(vault.isPinOf(*hash, "1234"));
    QVERIFY(!vault.isPinOf(*hash, "1235"));
    QVERIFY(!vault.isPinOf(*hash, ""));
    QVERIFY(!vault.isPinOf("", "1234"));
    QVERIFY(!vault.isPinOf("no hash", "1234"));
    QVERIFY(!Vault{someKey(2)}.isPinOf(*hash, "1234"));
}

void TestVault::keyFileIsMadeOnceForItsOwnerOnly()
{
    const QTemporaryDir dir;
    const auto made = Vault::openOrCreate(folderIn(dir));
    QVERIFY(made.has_value());
    const auto again = Vault::open(folderIn(dir));
    QVERIFY(again.has_value());
    QVERIFY(made->keyCheck() == again->keyCheck());
    struct stat status{};
    QCOMPARE(::stat(keyFileIn(folderIn(dir)).c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    QCOMPARE(status.st_size, 32);
    QCOMPARE(::stat(folderIn(dir).c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0700U);
    QCOMPARE(QDir{dir.filePath(QStringLiteral("keys"))}.entryList(QDir::Files).size(), 1);
}

void TestVault::aKeyIsNeverReplaced()
{
    const QTemporaryDir dir;
    const auto made = Vault::openOrCreate(folderIn(dir));
    QVERIFY(made.has_value());
    const auto created = createKeyFile(folderIn(dir));
    QVERIFY(created.has_value());
    QVERIFY(Vault{*created}.keyCheck() == made->keyCheck());
}

void TestVault::badKeyFilesAreNamed()
{
    const QTemporaryDir dir;
    QCOMPARE(Vault::open(folderIn(dir)).error(), KeyFileError::Missing);
    QVERIFY(QDir{dir.path()}.mkdir(QStringLiteral("keys")));
    QCOMPARE(Vault::open(folderIn(dir)).error(), KeyFileError::Missing);
    writeFile(keyFileIn(folderIn(dir)), QByteArray(31, 'x'));
    QCOMPARE(Vault::open(folderIn(dir)).error(), KeyFileError::WrongSize);
    QCOMPARE(Vault::openOrCreate(folderIn(dir)).error(), KeyFileError::WrongSize);
    writeFile(keyFileIn(folderIn(dir)), QByteArray(33, 'x'));
    QCOMPARE(Vault::open(folderIn(dir)).error(), KeyFileError::WrongSize);
    QVERIFY(QFile::remove(QString::fromStdString(keyFileIn(folderIn(dir)).string())));
    QVERIFY(QDir{dir.path()}.mkpath(QStringLiteral("keys/master.key")));
    QCOMPARE(Vault::open(folderIn(dir)).error(), KeyFileError::Unreadable);
    const std::filesystem::path nowhere{"/proc/no/such/place"};
    QCOMPARE(Vault::openOrCreate(nowhere / "keys").error(), KeyFileError::NotWritable);
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
