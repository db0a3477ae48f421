#include "core/limit/limits.h"
#include "core/shop/settings.h"

#include <QTest>

using namespace jangbu; // NOLINT(google-build-using-namespace)

namespace {

ShopSettings namedShop()
{
    ShopSettings settings;
    settings.shopName = "장부상회";
    return settings;
}

int errorOf(const std::expected<void, SettingError>& done)
{
    return done ? -1 : static_cast<int>(done.error());
}

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreThoseOfAKoreanShop();
    void textsAreReadBack();
    void amountsAreInMajorUnits();
    void refuses_data();
    void refuses();
    void currencyIsFixedOnceTheShopHasAName();
    void nameMayBeAsLongAsItsLimit();
    void numbersMayBeAsLargeAsTheirLimits();
    void consistency_data();
    void consistency();
};

void SettingsTest::defaultsAreThoseOfAKoreanShop()
{
    const ShopSettings settings;
    QCOMPARE(settingText(settings, "topup.minimum").value(), std::string("1000"));
    QCOMPARE(settingText(settings, "topup.maximum").value(), std::string("500000"));
    QCOMPARE(settingText(settings, "balance.maximum").value(), std::string("2000000"));
    QCOMPARE(settingText(settings, "shop.currency").value(), std::string("KRW"));
    QCOMPARE(settingText(settings, "shop.timezone").value(), std::string("Asia/Seoul"));
    QVERIFY(areConsistent(settings));
}

void SettingsTest::textsAreReadBack()
{
    const ShopSettings settings = namedShop();
    ShopSettings copy;
    copy.topUpMinimum = Money{7};
    copy.lowStockAt = 99;
    for (const std::string_view key : settingKeys()) {
        QVERIFY(setSetting(copy, key, settingText(settings, key).value()));
    }
    QVERIFY(copy == settings);
}

void SettingsTest::amountsAreInMajorUnits()
{
    ShopSettings settings;
    QVERIFY(setSetting(settings, "shop.currency", "GBP"));
    QVERIFY(setSetting(settings, "topup.maximum", "1000000.00"));
    QCOMPARE(settings.topUpMaximum.minor, 100'000'000);
    QCOMPARE(settingText(settings, "topup.maximum").value(), std::string("1000000.00"));
}

void SettingsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("error");
    const auto row = [](const char* key, const char* value, SettingError error) {
        QTest::addRow("%s=%s", key, value)
            << QByteArray(key) << QByteArray(value) << static_cast<int>(error);
    };
    row("topup.minimun", "1", SettingError::UnknownKey);
    row("", "", SettingError::UnknownKey);
    row("topup.minimum", "1천", SettingError::Malformed);
    row("topup.minimum", "1.5", SettingError::Malformed);
    row("topup.minimum", "", SettingError::Malformed);
    row("topup.minimum", "0", SettingError::OutOfRange);
    row("topup.minimum", "-1", SettingError::OutOfRange);
    row("topup.maximum", "99999999999999999999", SettingError::Malformed);
    row("stock.low", "five", SettingError::Malformed);
    row("stock.low", "5 ", SettingError::Malformed);
    row("stock.low", "-1", SettingError::OutOfRange);
    row("stock.low", "1000001", SettingError::OutOfRange);
    row("counter.lock_minutes", "1441", SettingError::OutOfRange);
    row("backup.every_hours", "8761", SettingError::OutOfRange);
    row("backup.keep", "1001", SettingError::OutOfRange);
    row("alert.refused_percent", "101", SettingError::OutOfRange);
    row("alert.backup_days", "366", SettingError::OutOfRange);
    row("alert.export_lag_minutes", "525601", SettingError::OutOfRange);
    row("alert.disk_free_mb", "1000000001", SettingError::OutOfRange);
    row("balance.maximum", "1000000000001", SettingError::OutOfRange);
    row("topup.maximum", "9223372036854775807", SettingError::OutOfRange);
    row("shop.name", "", SettingError::OutOfRange);
    row("shop.name",
        "\xEF\xBB\xBF"
        "장부",
        SettingError::Malformed);
    row("shop.name", "\xFF", SettingError::Malformed);
    row("shop.currency", "won", SettingError::Malformed);
    row("shop.currency", "GBP", SettingError::Fixed);
}

void SettingsTest::refuses()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, value);
    QFETCH(const int, error);
    ShopSettings settings = namedShop();
    QCOMPARE(errorOf(setSetting(settings, key.toStdString(), value.toStdString())), error);
    QVERIFY(settings == namedShop());
}

void SettingsTest::currencyIsFixedOnceTheShopHasAName()
{
    ShopSettings settings;
    QVERIFY(setSetting(settings, "shop.currency", "GBP"));
    QVERIFY(setSetting(settings, "shop.currency", "KRW"));
    settings.shopName = "장부상회";
    QVERIFY(setSetting(settings, "shop.currency", "KRW")); // what it is already
    QVERIFY(!setSetting(settings, "shop.currency", "GBP"));
}

void SettingsTest::numbersMayBeAsLargeAsTheirLimits()
{
    ShopSettings settings;
    QVERIFY(setSetting(settings, "counter.lock_minutes", std::to_string(limit::lockMinutes)));
    QVERIFY(setSetting(settings, "stock.low", std::to_string(limit::lowStockAt)));
    QVERIFY(setSetting(settings, "backup.every_hours", std::to_string(limit::backupHours)));
    QVERIFY(setSetting(settings, "backup.keep", std::to_string(limit::backupsKept)));
    QVERIFY(setSetting(settings, "alert.refused_percent", "100"));
    QVERIFY(setSetting(settings, "alert.backup_days", std::to_string(limit::alertDays)));
    QVERIFY(setSetting(settings, "alert.export_lag_minutes", std::to_string(limit::alertMinutes)));
    QVERIFY(setSetting(settings, "alert.disk_free_mb", std::to_string(limit::diskMegabytes)));
    QVERIFY(setSetting(settings, "balance.maximum", std::to_string(limit::amountMinor)));
    QCOMPARE(settings.balanceMaximum.minor, limit::amountMinor);
}

void SettingsTest::nameMayBeAsLongAsItsLimit()
{
    std::string name;
    for (std::size_t count = 0; count < limit::nameCharacters; ++count) {
        name += "가";
    }
    ShopSettings settings;
    QVERIFY(setSetting(settings, "shop.name", name));
    QCOMPARE(
        errorOf(setSetting(settings, "shop.name", name + "가")),
        static_cast<int>(SettingError::OutOfRange)
    );
}

void SettingsTest::consistency_data()
{
    QTest::addColumn<qint64>("minimum");
    QTest::addColumn<qint64>("maximum");
    QTest::addColumn<qint64>("balance");
    QTest::addColumn<bool>("isConsistent");
    QTest::newRow("all equal") << qint64{1} << qint64{1} << qint64{1} << true;
    QTest::newRow("nothing") << qint64{0} << qint64{1} << qint64{1} << false;
    QTest::newRow("crossed") << qint64{2} << qint64{1} << qint64{2} << false;
    QTest::newRow("above the balance") << qint64{1} << qint64{2} << qint64{1} << false;
}

void SettingsTest::consistency()
{
    QFETCH(const qint64, minimum);
    QFETCH(const qint64, maximum);
    QFETCH(const qint64, balance);
    QFETCH(const bool, isConsistent);
    ShopSettings settings;
    settings.topUpMinimum = Money{minimum};
    settings.topUpMaximum = Money{maximum};
    settings.balanceMaximum = Money{balance};
    QCOMPARE(areConsistent(settings), isConsistent);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
