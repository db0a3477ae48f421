#include "app/system/shop/remote_shop.h"
#include "tests/app/server/served_shop.h"

#include <QTest>

namespace jangbu::tests {

using app::OpenFailure;

/// A counter is enrolled once and known at its server from then on.
class TestRemoteShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_served.reset(); }

    void aCodeIsAskedForOnce();
    void aTokenIsShownToItsOwnServerOnly();
    void aCodeThatWasUsedHereIsNoHindrance();

private:
    [[nodiscard]] std::optional<OpenFailure> failureOf(const std::string& code) const;

    [[nodiscard]] std::filesystem::path folder() const { return m_folder->path().toStdString(); }

    std::unique_ptr<ServedShop> m_served;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRemoteShop::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_served = std::make_unique<ServedShop>();
    QCOMPARE(m_served->start(), std::string());
}

std::optional<OpenFailure> TestRemoteShop::failureOf(const std::string& code) const
{
    const auto shop = app::RemoteShop::open({folder(), m_served->address(), code});
    return shop ? std::nullopt : std::optional(shop.error());
}

void TestRemoteShop::aCodeIsAskedForOnce()
{
    QCOMPARE(failureOf({}), OpenFailure::NotEnrolled);
    const std::string code = m_served->enrolmentCode();
    QCOMPARE(failureOf(code), std::nullopt);
    QCOMPARE(failureOf({}), std::nullopt);
    const auto shop = app::RemoteShop::open({folder(), m_served->address(), {}});
    QVERIFY(shop);
    QCOMPARE((*shop)->shop().settings()->shopName, std::string("우리 가게"));
    QCOMPARE(*(*shop)->terminal(), m_served->server().shop().terminals()->front().id);
}

void TestRemoteShop::aTokenIsShownToItsOwnServerOnly()
{
    QCOMPARE(failureOf(m_served->enrolmentCode()), std::nullopt);
    storage::ServerAddress other = m_served->address();
    other.fingerprint = QByteArray(32, 'x'); // whoever answers there now
    const auto shop = app::RemoteShop::open({folder(), other, {}});
    QVERIFY(!shop);
    QCOMPARE(shop.error(), OpenFailure::NotEnrolled);
}

void TestRemoteShop::aCodeThatWasUsedHereIsNoHindrance()
{
    const std::string code = m_served->enrolmentCode();
    QCOMPARE(failureOf(code), std::nullopt);
    QCOMPARE(failureOf(code), std::nullopt);
    const QTemporaryDir other;
    const auto shop =
        app::RemoteShop::open({other.path().toStdString(), m_served->address(), code});
    QVERIFY(!shop);
    QCOMPARE(shop.error(), OpenFailure::CodeInvalid);
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestRemoteShop)
#include "tst_remote_shop.moc"
