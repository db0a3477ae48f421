#include "storage/counter/counter_file.h"
#include "storage/signin/local_sign_in.h"
#include "tests/fakes/fixed_clock.h"
#include "tests/fakes/memory_shop_reader.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

namespace jangbu::storage {

namespace {

constexpr Instant opening{1'790'000'000 * usPerSecond};

} // namespace

class TestLocalSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rightPinSignsIn();
    void wrongPinLoginAndDisabledStaffLookAlike();
    void failuresMakeOneWait();
    void waitingSurvivesReopening();
    void clockSetBackDoesNotLockOut();
    void successForgetsFailures();
    void unknownLoginsWaitToo();
    void unknownLoginsTakeAsLong();
    void unreadableBookIsSaid();

private:
    void open();
    [[nodiscard]] SignInError errorOf(const std::string& login, const std::string& pin);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<fakes::MemoryShop> m_shop;
    std::unique_ptr<fakes::MemoryShopReader> m_reader;
    std::unique_ptr<fakes::FixedClock> m_clock;
    std::unique_ptr<CounterFile> m_file;
    std::unique_ptr<FailedSignIns> m_failures;
    std::unique_ptr<LocalSignIn> m_signIn;
};

void TestLocalSignIn::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_vault = std::make_unique<Vault>(SecretKey{});
    m_shop = std::make_unique<fakes::MemoryShop>();
    m_reader = std::make_unique<fakes::MemoryShopReader>(*m_shop);
    m_clock = std::make_unique<fakes::FixedClock>(opening);
    open();
    for (const auto& [login, isActive] : {std::pair{"kim", true}, std::pair{"lee", false}}) {
        Uuid id;
        id.bytes[0] = static_cast<std::uint8_t>(login[0]);
        m_shop->staff[StaffId{id}] = {
            StaffId{id},
            login,
            "이름",
            Role::Cashier,
            isActive,
            m_signIn->hashPin("1234").value(),
        };
    }
}

void TestLocalSignIn::open()
{
    m_signIn.reset();
    m_failures.reset();
    m_file.reset();
    auto file = CounterFile::open(m_dir->path().toStdString(), opening);
    QVERIFY(file.has_value());
    m_file = *std::move(file);
    m_failures = std::make_unique<FailedSignIns>(m_file->writer(), *m_vault);
    m_signIn = std::make_unique<LocalSignIn>(
        LocalSignIn::Sources{*m_reader, *m_vault, *m_failures, *m_clock}
    );
}

SignInError TestLocalSignIn::errorOf(const std::string& login, const std::string& pin)
{
    const auto answer = m_signIn->signIn(login, pin);
    return answer ? SignInError::Unavailable : answer.error().error;
}

void TestLocalSignIn::rightPinSignsIn()
{
    const auto staff = m_signIn->signIn("kim", "1234");
    QVERIFY(staff.has_value());
    QCOMPARE(staff->login, std::string{"kim"});
    QVERIFY(staff->pinHash.empty());
}

void TestLocalSignIn::wrongPinLoginAndDisabledStaffLookAlike()
{
    QCOMPARE(errorOf("kim", "1235"), SignInError::WrongLoginOrPin);
    QCOMPARE(errorOf("nobody", "1234"), SignInError::WrongLoginOrPin);
    QCOMPARE(errorOf("lee", "1234"), SignInError::WrongLoginOrPin);
    QCOMPARE(errorOf("", ""), SignInError::WrongLoginOrPin);
}

void TestLocalSignIn::failuresMakeOneWait()
{
    for (int tries = 0; tries < 5; ++tries) {
        QCOMPARE(errorOf("kim", "0000"), SignInError::WrongLoginOrPin);
    }
    const auto answer = m_signIn->signIn("kim", "1234");
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().error, SignInError::MustWait);
    QCOMPARE(answer.error().waitSeconds, 2);
    m_clock->set(Instant{opening.us + usPerSecond});
    QCOMPARE(m_signIn->signIn("kim", "1234").error().waitSeconds, 1);
    m_clock->set(Instant{opening.us + 2 * usPerSecond});
    QVERIFY(m_signIn->signIn("kim", "1234").has_value());
}

void TestLocalSignIn::waitingSurvivesReopening()
{
    for (int tries = 0; tries < 5; ++tries) {
        QCOMPARE(errorOf("kim", "0000"), SignInError::WrongLoginOrPin);
    }
    open();
    QCOMPARE(errorOf("kim", "1234"), SignInError::MustWait);
}

void TestLocalSignIn::clockSetBackDoesNotLockOut()
{
    for (int tries = 0; tries < 5; ++tries) {
        QCOMPARE(errorOf("kim", "0000"), SignInError::WrongLoginOrPin);
    }
    m_clock->set(Instant{opening.us - usPerDay});
    QCOMPARE(m_signIn->signIn("kim", "1234").error().waitSeconds, 2);
}

void TestLocalSignIn::successForgetsFailures()
{
    for (int round = 0; round < 3; ++round) {
        for (int tries = 0; tries < 3; ++tries) {
            QCOMPARE(errorOf("kim", "0000"), SignInError::WrongLoginOrPin);
        }
        QVERIFY(m_signIn->signIn("kim", "1234").has_value());
    }
}

void TestLocalSignIn::unknownLoginsWaitToo()
{
    for (int tries = 0; tries < 5; ++tries) {
        QCOMPARE(errorOf("nobody", "0000"), SignInError::WrongLoginOrPin);
    }
    QCOMPARE(errorOf("nobody", "0000"), SignInError::MustWait);
    QCOMPARE(errorOf("nobody else", "0000"), SignInError::WrongLoginOrPin);
}

void TestLocalSignIn::unknownLoginsTakeAsLong()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(errorOf("nobody", "1234"), SignInError::WrongLoginOrPin);
    const qint64 unknownNs = timer.nsecsElapsed();
    // Verifying Argon2id with 64 MiB cannot be had in a few milliseconds anywhere.
    QVERIFY(unknownNs > 10'000'000);
}

void TestLocalSignIn::unreadableBookIsSaid()
{
    m_shop->failReads(ReadError::Unavailable);
    const auto answer = m_signIn->signIn("kim", "1234");
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().error, SignInError::Unavailable);
}

} // namespace jangbu::storage

QTEST_GUILESS_MAIN(jangbu::storage::TestLocalSignIn)

#include "tst_local_sign_in.moc"
