#include "storage/backup/archive.h"
#include "storage/backup/sealed_file.h"
#include "storage/backup/whole_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <filesystem>
#include <utility>

namespace jangbu::tests {

using namespace storage;

namespace {

/// A key file needs no time to become a key.
BackupSecret secretOf(char filler)
{
    return {SecretKind::KeyFile, std::string(keyFileBytesMin, filler)};
}

BackupSecrets secretsOf(char filler)
{
    BackupSecrets secrets;
    secrets.given = secretOf(filler);
    return secrets;
}

QByteArray readFile(const std::filesystem::path& path)
{
    QFile file{QString::fromStdString(path.string())};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

void writeFile(const std::filesystem::path& path, const QByteArray& bytes)
{
    std::filesystem::create_directories(path.parent_path());
    QFile file{QString::fromStdString(path.string())};
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestSealedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void anotherSecretIsToldFromDamage();
    void everyTruncationIsNoticed();
    void everyFlippedBitIsNoticed();
    void swappedAndAddedChunksAreNoticed();
    void foreignAndNewerFilesAreSaid();
    void whatMayNotBeReadIsNoFolderToWrite();
    void nothingIsWrittenOutside();
    void shortSecretsAreRefused();
    void aSecretGoesOnWhole();
    void keptKeyOpensWhatItLocked();

private:
    [[nodiscard]] std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }

    /// Packs one picture of so many bytes.
    void packPicture(qsizetype bytes, const char* name = "pictures/a.png");
    [[nodiscard]] Backed<BackupAbout> unpackWith(const BackupSecrets& secrets);
    [[nodiscard]] BackupTrouble troubleOf(const QByteArray& changed);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_picture;
};

void TestSealedFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSealedFile::packPicture(qsizetype bytes, const char* name)
{
    m_picture.clear();
    for (qsizetype place = 0; place < bytes; ++place) {
        m_picture.append(static_cast<char>(place * 131 + place / 251));
    }
    writeFile(path("picture"), m_picture);
    const auto key = newKey(secretOf('k'));
    QVERIFY(key);
    auto writer = SealedWriter::create(path("a.jbk"), *key);
    QVERIFY(writer);
    const BackupAbout about{Instant{1'700'000'000'000'000}, 42, false};
    const auto packed = pack(*writer, about, {{name, path("picture")}}, {});
    QVERIFY(packed);
    QCOMPARE(*packed, QFile(QString::fromStdString(path("a.jbk").string())).size());
}

Backed<BackupAbout> TestSealedFile::unpackWith(const BackupSecrets& secrets)
{
    auto reader = SealedReader::open(path("a.jbk"), secrets);
    if (!reader) {
        return std::unexpected(reader.error());
    }
    const auto folder = ScratchFolder::make(path("out"));
    if (!folder) {
        return std::unexpected(folder.error());
    }
    auto about = unpack(*reader, folder->path(), {});
    if (about && readFile(folder->path() / "pictures" / "a.png") != m_picture) {
        return std::unexpected(BackupFailure{BackupTrouble::Unavailable, "other bytes came back"});
    }
    return about;
}

BackupTrouble TestSealedFile::troubleOf(const QByteArray& changed)
{
    writeFile(path("a.jbk"), changed);
    const auto about = unpackWith(secretsOf('k'));
    return about ? BackupTrouble::Stopped : about.error().trouble;
}

void TestSealedFile::comesBackAsItWas_data()
{
    QTest::addColumn<qsizetype>("bytes");
    const auto chunk = static_cast<qsizetype>(sealedChunkBytes);
    // What stands before the picture: about, the head of the entry and its name; after it the end.
    const qsizetype before = 17 + 11 + 14;
    const qsizetype after = 11;
    QTest::newRow("nothing") << qsizetype{0};
    QTest::newRow("one") << qsizetype{1};
    QTest::newRow("just one chunk") << chunk - before - after;
    QTest::newRow("one more than a chunk") << chunk - before - after + 1;
    QTest::newRow("many") << 5 * chunk + 17;
}

void TestSealedFile::comesBackAsItWas()
{
    QFETCH(qsizetype, bytes);
    packPicture(bytes);
    const auto about = unpackWith(secretsOf('k'));
    QVERIFY(about);
    QCOMPARE(about->batchNo, 42);
    QCOMPARE(about->madeAt.us, 1'700'000'000'000'000);
    QVERIFY(!about->hasKeys);
}

void TestSealedFile::anotherSecretIsToldFromDamage()
{
    packPicture(100);
    QVERIFY(unpackWith(secretsOf('x')).error().trouble == BackupTrouble::SecretWrong);
    QVERIFY(unpackWith({}).error().trouble == BackupTrouble::NoSecret);
    BackupSecrets passphrase;
    passphrase.given = BackupSecret{SecretKind::Passphrase, "correct horse"};
    QVERIFY(unpackWith(passphrase).error().trouble == BackupTrouble::SecretWrong);
}

void TestSealedFile::everyTruncationIsNoticed()
{
    packPicture(static_cast<qsizetype>(sealedChunkBytes) * 2 + 300);
    const QByteArray whole = readFile(path("a.jbk"));
    const auto chunk = static_cast<qsizetype>(sealedChunkBytes);
    for (qsizetype size = 0; size < whole.size(); size += size < 400 ? 1 : 4'999) {
        const BackupTrouble trouble = troubleOf(whole.left(size));
        const bool isNoticed = trouble == BackupTrouble::Damaged
                               || (size == 0 && trouble == BackupTrouble::NotABackup);
        QVERIFY2(isNoticed, qPrintable(QString::number(size)));
    }
    // At the very ends of chunks nothing is cut in two.
    for (qsizetype end = whole.size() - 1; end > 0; end -= chunk + 17) {
        QVERIFY(troubleOf(whole.left(end)) == BackupTrouble::Damaged);
    }
    QVERIFY(troubleOf(whole + "x") == BackupTrouble::Damaged);
}

void TestSealedFile::everyFlippedBitIsNoticed()
{
    packPicture(static_cast<qsizetype>(sealedChunkBytes) + 300);
    const QByteArray whole = readFile(path("a.jbk"));
    for (qsizetype place = 0; place < whole.size(); place += place < 300 ? 1 : 1'001) {
        QByteArray changed = whole;
        changed[place] = static_cast<char>(changed[place] ^ (1 << (place % 8)));
        const BackupTrouble trouble = troubleOf(changed);
        const bool isHead = place < 9;
        const bool isNoticed = trouble == BackupTrouble::Damaged
                               || (isHead && trouble == BackupTrouble::NotABackup)
                               || (isHead && trouble == BackupTrouble::Newer);
        QVERIFY2(isNoticed, qPrintable(QString::number(place)));
    }
}

void TestSealedFile::swappedAndAddedChunksAreNoticed()
{
    packPicture(static_cast<qsizetype>(sealedChunkBytes) * 3);
    const QByteArray whole = readFile(path("a.jbk"));
    const auto sealed = static_cast<qsizetype>(sealedChunkBytes) + 17;
    const qsizetype head = 8 + 1 + 33 + 16 + 24 + 16;
    QByteArray swapped = whole.left(head) + whole.mid(head + sealed, sealed)
                         + whole.mid(head, sealed) + whole.mid(head + 2 * sealed);
    QVERIFY(troubleOf(swapped) == BackupTrouble::Damaged);
    const QByteArray left = whole.left(head) + whole.mid(head + sealed);
    QVERIFY(troubleOf(left) == BackupTrouble::Damaged);
    const QByteArray twice = whole + whole.right(whole.size() - head);
    QVERIFY(troubleOf(twice) == BackupTrouble::Damaged);
}

void TestSealedFile::foreignAndNewerFilesAreSaid()
{
    packPicture(10);
    QByteArray newer = readFile(path("a.jbk"));
    newer[8] = 2;
    QVERIFY(troubleOf(newer) == BackupTrouble::Newer);
    QVERIFY(troubleOf("SQLite format 3, say, which is long enough") == BackupTrouble::NotABackup);
    QVERIFY(SealedReader::open(path("none.jbk"), {}).error().trouble == BackupTrouble::FileMissing);
    QVERIFY(SealedReader::open(path("."), {}).error().trouble == BackupTrouble::NotABackup);
}

void TestSealedFile::whatMayNotBeReadIsNoFolderToWrite()
{
    QVERIFY(fileTrouble(EACCES, path("a.jbk")).trouble == BackupTrouble::FolderUnusable);
    QVERIFY(readTrouble(EACCES, path("a.jbk")).trouble == BackupTrouble::FileMissing);
    QVERIFY(readTrouble(EIO, path("a.jbk")).trouble == BackupTrouble::Unavailable);
}

void TestSealedFile::nothingIsWrittenOutside()
{
    for (const char* const name :
         {"../evil", "/tmp/evil", "pictures/../../evil", "pictures/", "pictures/..", "keys/other"
         }) {
        packPicture(10, name);
        QVERIFY2(unpackWith(secretsOf('k')).error().trouble == BackupTrouble::Newer, name);
    }
    QVERIFY(!std::filesystem::exists(path("evil")));
}

void TestSealedFile::shortSecretsAreRefused()
{
    BackupSecret file{SecretKind::KeyFile, std::string(keyFileBytesMin - 1, 'k')};
    QVERIFY(newKey(file).error().trouble == BackupTrouble::SecretTooShort);
    file.bytes += 'k';
    QVERIFY(newKey(file));
    BackupSecret text{SecretKind::Passphrase, std::string(passphraseBytesMin - 1, 'p')};
    QVERIFY(newKey(text).error().trouble == BackupTrouble::SecretTooShort);
    text.bytes += 'p';
    QVERIFY(newKey(text));
    writeFile(path("short.key"), "too short");
    QVERIFY(readSecretFile(path("short.key")).error().trouble == BackupTrouble::SecretTooShort);
}

void TestSealedFile::aSecretGoesOnWhole()
{
    for (const std::size_t length : {8U, 64U}) { // within the string itself, and elsewhere
        BackupSecret secret{SecretKind::Passphrase, std::string(length, 'p')};
        const BackupSecret moved = std::move(secret);
        QCOMPARE(moved.bytes, std::string(length, 'p'));
    }
}

void TestSealedFile::keptKeyOpensWhatItLocked()
{
    const auto none = keptKey(path("."));
    QVERIFY(none && !*none);
    const BackupSecret text{SecretKind::Passphrase, "우리 가게 백업"};
    const auto key = newKey(text);
    QVERIFY(key);
    QVERIFY(keepKey(path("."), *key));
    auto kept = keptKey(path("."));
    QVERIFY(kept && *kept);
    QVERIFY((*kept)->lock == key->lock);
    auto writer = SealedWriter::create(path("a.jbk"), **kept);
    QVERIFY(writer);
    QVERIFY(pack(*writer, {}, {}, {}));
    // The passphrase alone opens it, and so does the kept key alone.
    BackupSecrets typed;
    typed.given = text;
    QVERIFY(SealedReader::open(path("a.jbk"), typed));
    BackupSecrets remembered;
    remembered.kept = **std::move(kept);
    QVERIFY(SealedReader::open(path("a.jbk"), remembered));
    writeFile(path("backup.key"), "not a key");
    QVERIFY(keptKey(path(".")).error().trouble == BackupTrouble::Unavailable);
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestSealedFile)
#include "tst_sealed_file.moc"
