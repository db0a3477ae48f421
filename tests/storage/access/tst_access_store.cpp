#include "storage/access/access_schema.h"
#include "storage/access/access_store.h"
#include "storage/sqlite/sqlite_database.h"
#include "tests/generators/cast.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace jangbu::storage {

namespace {

constexpr Instant now{1'790'000'000 * usPerSecond};
constexpr Instant later{now.us + usPerHour};

TerminalId terminalNo(std::uint64_t number)
{
    return TerminalId{generators::numberedId(number)};
}

StaffId staffNo(std::uint64_t number)
{
    return StaffId{generators::numberedId(number)};
}

TokenHolder someStaff(std::uint64_t staff, std::uint64_t terminal)
{
    TokenHolder holder;
    holder.kind = TokenKind::Staff;
    holder.expiresAt = later;
    holder.staff = staffNo(staff);
    holder.terminal = terminalNo(terminal);
    return holder;
}

} // namespace

class TestAccessStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tokenNamesItsHolder();
    void tokensEnd();
    void everythingOfSomebodyIsTakenBack();
    void takingBackIsCounted();
    void codeEnrolsOnce();
    void codeIsReadAsPeopleTypeIt();
    void secondCodeEndsTheFirst();
    void secondEnrolmentEndsTheFirst();
    void noSecretIsInTheFile();

private:
    [[nodiscard]] std::optional<TokenHolder> holderOf(const std::string& token, Instant at = now)
    {
        return m_store->holder(tokenHash(token), at).value();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SqliteDatabase> m_database;
    std::unique_ptr<AccessStore> m_store;
};

void TestAccessStore::init()
{
    m_store.reset();
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto opened = SqliteDatabase::open(
        accessFile(m_dir->path().toStdString()),
        OpenIntent::CreateIfMissing,
        now
    );
    QVERIFY(opened.has_value());
    m_database = *std::move(opened);
    m_store = std::make_unique<AccessStore>(*m_database);
}

void TestAccessStore::tokenNamesItsHolder()
{
    const TokenHolder holder = someStaff(1, 2);
    const std::string token = m_store->issue(holder, now).value();
    QCOMPARE(token.size(), 43U);
    QVERIFY(holderOf(token) == holder);
    QVERIFY(holderOf(token + "x") == std::nullopt);
    QVERIFY(m_store->issue(holder, now).value() != token);
}

void TestAccessStore::tokensEnd()
{
    const std::string token = m_store->issue(someStaff(1, 2), now).value();
    QVERIFY(holderOf(token, Instant{later.us - 1}).has_value());
    QVERIFY(!holderOf(token, later).has_value());
    // The next one sweeps what is too old.
    QVERIFY(m_store->issue(someStaff(3, 4), later).has_value());
    QVERIFY(!holderOf(token).has_value());
}

void TestAccessStore::everythingOfSomebodyIsTakenBack()
{
    const std::string here = m_store->issue(someStaff(1, 2), now).value();
    const std::string there = m_store->issue(someStaff(1, 3), now).value();
    const std::string other = m_store->issue(someStaff(5, 2), now).value();
    QVERIFY(m_store->revokeStaff(staffNo(1)).has_value());
    QVERIFY(!holderOf(here) && !holderOf(there) && holderOf(other));
    QVERIFY(m_store->revokeTerminal(terminalNo(2)).has_value());
    QVERIFY(!holderOf(other));
}

void TestAccessStore::takingBackIsCounted()
{
    const std::string token = m_store->issue(someStaff(1, 2), now).value();
    const auto before = m_store->revocations().value();
    QVERIFY(m_store->revoke(tokenHash(token)).value());
    QCOMPARE(m_store->revocations().value(), before + 1);
    QVERIFY(!m_store->revoke(tokenHash(token)).value());
    QCOMPARE(m_store->revocations().value(), before + 1);
}

void TestAccessStore::codeEnrolsOnce()
{
    QVERIFY(!m_store->hasEnrolled().value());
    const std::string code = m_store->makeEnrolment(terminalNo(7), later).value();
    QVERIFY(!m_store->enrol("00000-00000-00000-00000-00000", now, later).value());
    QVERIFY(!m_store->enrol(code, later, later).value());
    const auto enrolled = m_store->enrol(code, now, later).value();
    QVERIFY(enrolled.has_value());
    QVERIFY(enrolled->terminal == terminalNo(7));
    QVERIFY(holderOf(enrolled->token)->kind == TokenKind::Terminal);
    QVERIFY(!m_store->enrol(code, now, later).value());
    QVERIFY(m_store->hasEnrolled().value());
}

void TestAccessStore::codeIsReadAsPeopleTypeIt()
{
    std::string code = m_store->makeEnrolment(terminalNo(7), later).value();
    QCOMPARE(code.size(), 29U);
    std::erase(code, '-');
    const std::string typed = " " + QString::fromStdString(code).toLower().toStdString() + "\n";
    QVERIFY(m_store->enrol(typed, now, later).value().has_value());
}

void TestAccessStore::secondCodeEndsTheFirst()
{
    const std::string first = m_store->makeEnrolment(terminalNo(7), later).value();
    const std::string second = m_store->makeEnrolment(terminalNo(7), later).value();
    QVERIFY(!m_store->enrol(first, now, later).value());
    QVERIFY(m_store->enrol(second, now, later).value());
}

void TestAccessStore::secondEnrolmentEndsTheFirst()
{
    const auto enrol = [this] {
        const std::string code = m_store->makeEnrolment(terminalNo(7), later).value();
        return m_store->enrol(code, now, later).value()->token;
    };
    const std::string first = enrol();
    const std::string signedIn = m_store->issue(someStaff(1, 7), now).value();
    const std::string second = enrol();
    QVERIFY(!holderOf(first) && !holderOf(signedIn) && holderOf(second));
}

void TestAccessStore::noSecretIsInTheFile()
{
    const std::string token = m_store->issue(someStaff(1, 2), now).value();
    const std::string code = m_store->makeEnrolment(terminalNo(7), later).value();
    for (const char* suffix : {"", "-wal"}) {
        QFile file{m_dir->filePath(QStringLiteral("access.db")) + QLatin1String(suffix)};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(token.c_str()));
        QVERIFY(!bytes.contains(code.c_str()));
    }
}

} // namespace jangbu::storage

QTEST_GUILESS_MAIN(jangbu::storage::TestAccessStore)

#include "tst_access_store.moc"
