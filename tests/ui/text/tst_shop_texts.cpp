#include "ui/text/money_text.h"
#include "ui/text/name_text.h"
#include "ui/text/number_text.h"
#include "ui/text/stock_text.h"
#include "ui/text/time_text.h"
#include "ui/text/translation.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant sundayAfternoon{1'795'323'900'000'000}; // 2026-11-22 14:05 in Seoul

ShopFormat formatOf(const QString& language, const QString& currency)
{
    ShopFormat format;
    format.language = languageFromCode(language);
    format.currency = currencyByCode(currency.toStdString()).value_or(Currency{});
    return format;
}

// As a form shows it; an amount that was not taken off also as a label does.
bool isTypedBack(Money amount, const ShopFormat& format)
{
    const bool isFromForm = moneyFromEntry(moneyEntryText(amount, format), format) == amount;
    const bool isFromLabel = moneyFromEntry(moneyText(amount, format), format) == amount;
    return isFromForm && (isFromLabel || amount.minor < 0);
}

} // namespace

/// Amounts, moments and names as each language writes them.
class TestShopTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void money_data();
    void money();
    void entriesAreRead_data();
    void entriesAreRead();
    void whatIsShownCanBeTypedBack();
    void moments();
    void momentsFollowTheZone();
    void ages_data();
    void ages();
    void counts();
    void stock_data();
    void stock();
    void namesDiffer();
    void languagesHaveCodes();
};

void TestShopTexts::money_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("signedText");
    QTest::newRow("won") << u"ko"_s << u"KRW"_s << qint64{12'300} << u"12,300원"_s
                         << u"+12,300원"_s;
    QTest::newRow("won in English")
        << u"en"_s << u"KRW"_s << qint64{12'300} << u"₩12,300"_s << u"+₩12,300"_s;
    QTest::newRow("nothing") << u"ko"_s << u"KRW"_s << qint64{0} << u"0원"_s << u"0원"_s;
    QTest::newRow("a discount") << u"ko"_s << u"KRW"_s << qint64{-2'000} << u"−2,000원"_s
                                << u"−2,000원"_s;
    QTest::newRow("a discount in English")
        << u"en"_s << u"KRW"_s << qint64{-2'000} << u"−₩2,000"_s << u"−₩2,000"_s;
    QTest::newRow("pounds") << u"en"_s << u"GBP"_s << qint64{1'230} << u"£12.30"_s << u"+£12.30"_s;
    QTest::newRow("pounds in Korean")
        << u"ko"_s << u"GBP"_s << qint64{1'230} << u"£12.30"_s << u"+£12.30"_s;
    QTest::newRow("pence") << u"en"_s << u"GBP"_s << qint64{-5} << u"−£0.05"_s << u"−£0.05"_s;
    QTest::newRow("many dollars") << u"en"_s << u"USD"_s << qint64{123'456'789}
                                  << u"$1,234,567.89"_s << u"+$1,234,567.89"_s;
    QTest::newRow("three digits") << u"ko"_s << u"KRW"_s << qint64{999} << u"999원"_s
                                  << u"+999원"_s;
    QTest::newRow("the least of all")
        << u"ko"_s << u"KRW"_s << std::numeric_limits<qint64>::min()
        << u"−9,223,372,036,854,775,808원"_s << u"−9,223,372,036,854,775,808원"_s;
}

void TestShopTexts::money()
{
    QFETCH(QString, language);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    const ShopFormat format = formatOf(language, currency);
    QTEST(moneyText(Money{minor}, format), "text");
    QTEST(signedMoneyText(Money{minor}, format), "signedText");
}

void TestShopTexts::entriesAreRead_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("minor"); // -1: nothing
    QTest::newRow("plain") << u"KRW"_s << u"12300"_s << qint64{12'300};
    QTest::newRow("as shown") << u"KRW"_s << u" 12,300원 "_s << qint64{12'300};
    QTest::newRow("pounds") << u"GBP"_s << u"£ 12.30"_s << qint64{1'230};
    QTest::newRow("too many decimals") << u"KRW"_s << u"12.5"_s << qint64{-1};
    QTest::newRow("words") << u"KRW"_s << u"만원"_s << qint64{-1};
    QTest::newRow("empty") << u"KRW"_s << QString() << qint64{-1};
}

void TestShopTexts::entriesAreRead()
{
    QFETCH(QString, currency);
    QFETCH(QString, typed);
    QFETCH(qint64, minor);
    const auto amount = moneyFromEntry(typed, formatOf(u"ko"_s, currency));
    QCOMPARE(amount.has_value(), minor >= 0);
    if (amount) {
        QCOMPARE(amount->minor, minor);
    }
}

void TestShopTexts::whatIsShownCanBeTypedBack()
{
    for (const QString& language : {u"ko"_s, u"en"_s}) {
        for (const QString& currency : {u"KRW"_s, u"GBP"_s, u"USD"_s, u"CHF"_s}) {
            const ShopFormat format = formatOf(language, currency);
            for (const std::int64_t minor : {0LL, 7LL, 1'234'567LL, -1'234'567LL}) {
                QVERIFY(isTypedBack(Money{minor}, format));
            }
        }
    }
}

void TestShopTexts::moments()
{
    const ShopFormat korean = formatOf(u"ko"_s, u"KRW"_s);
    const ShopFormat english = formatOf(u"en"_s, u"KRW"_s);
    QCOMPARE(dateTimeText(sundayAfternoon, korean), u"2026-11-22 (일) 14:05"_s);
    QCOMPARE(dateTimeText(sundayAfternoon, english), u"2026-11-22 (Sun) 14:05"_s);
    QCOMPARE(dateText(sundayAfternoon, korean), u"2026-11-22 (일)"_s);
    QCOMPARE(timeText(sundayAfternoon, korean), u"14:05"_s);
    QCOMPARE(preciseTimeText(Instant{sundayAfternoon.us + 9 * usPerSecond}, korean), u"14:05:09"_s);
    QCOMPARE(weekdayName(6, korean), u"일요일"_s);
    QCOMPARE(weekdayName(0, english), u"Monday"_s);
    QCOMPARE(shortTimeText(sundayAfternoon, sundayAfternoon, korean), u"11-22 14:05"_s);
    const Instant nextYear{sundayAfternoon.us + 60 * usPerDay};
    QCOMPARE(shortTimeText(sundayAfternoon, nextYear, korean), u"2026-11-22"_s);
    QCOMPARE(dateTimeText(Instant{-1}, korean), u"1970-01-01 (목) 08:59"_s);
}

void TestShopTexts::momentsFollowTheZone()
{
    ShopFormat format = formatOf(u"en"_s, u"GBP"_s);
    format.zone = QTimeZone("Europe/London");
    QCOMPARE(dateTimeText(sundayAfternoon, format), u"2026-11-22 (Sun) 05:05"_s);
    const Instant inSummer{sundayAfternoon.us - 150 * usPerDay};
    QCOMPARE(timeText(inSummer, format), u"06:05"_s);
}

void TestShopTexts::ages_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("korean");
    QTest::addColumn<QString>("english");
    QTest::newRow("now") << qint64{0} << u"방금"_s << u"just now"_s;
    QTest::newRow("from the future") << qint64{-90} << u"방금"_s << u"just now"_s;
    QTest::newRow("minutes") << qint64{300} << u"5분 전"_s << u"5 min ago"_s;
    QTest::newRow("hours") << qint64{7'200} << u"2시간 전"_s << u"2 h ago"_s;
    QTest::newRow("a day") << qint64{86'400} << u"1일 전"_s << u"1 day ago"_s;
    QTest::newRow("days") << qint64{259'200} << u"3일 전"_s << u"3 days ago"_s;
}

void TestShopTexts::ages()
{
    QFETCH(qint64, seconds);
    const Instant then{sundayAfternoon.us - seconds * usPerSecond};
    Translation translation;
    QVERIFY(translation.use(Language::Korean));
    QTEST(ageText(then, sundayAfternoon), "korean");
    QVERIFY(translation.use(Language::English));
    QTEST(ageText(then, sundayAfternoon), "english");
}

void TestShopTexts::counts()
{
    QCOMPARE(countText(0), u"0"_s);
    QCOMPARE(countText(-1'234), u"−1,234"_s);
    QCOMPARE(signedCountText(1'234), u"+1,234"_s);
    QCOMPARE(signedCountText(-5), u"−5"_s);
    QCOMPARE(signedCountText(0), u"0"_s);
    Translation translation;
    QVERIFY(translation.use(Language::Korean));
    QCOMPARE(cartCountText(4, 7), u"4종 · 7개"_s);
    QCOMPARE(unitsText(1'000), u"1,000개"_s);
    QCOMPARE(waitText(23), u"23초"_s);
    QCOMPARE(waitText(125), u"2분 5초"_s);
}

void TestShopTexts::stock_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("badge");
    QTest::newRow("enough") << qint64{32} << u"재고 32"_s << QString();
    QTest::newRow("just above the mark") << qint64{6} << u"재고 6"_s << QString();
    QTest::newRow("at the mark") << qint64{5} << u"재고 5"_s << u"5개 남음"_s;
    QTest::newRow("none") << qint64{0} << u"품절"_s << QString();
}

void TestShopTexts::stock()
{
    QFETCH(qint64, left);
    Translation translation;
    QVERIFY(translation.use(Language::Korean));
    QTEST(stockText(left), "text");
    QTEST(lowStockBadge(left, 5), "badge");
    QCOMPARE(lowStockBadge(left, 0), QString()); // a mark of 0 is none
}

void TestShopTexts::namesDiffer()
{
    Translation translation;
    QVERIFY(translation.use(Language::Korean));
    QCOMPARE(roleText(Role::Cashier), u"판매원"_s);
    QCOMPARE(roleText(Role::Manager), u"점장"_s);
    QCOMPARE(roleText(Role::Admin), u"관리자"_s);
    QCOMPARE(tenderText(Tender::Cash), u"현금"_s);
    QCOMPARE(tenderText(Tender::Card), u"카드"_s);
    QCOMPARE(tenderText(Tender::Transfer), u"이체"_s);
    QCOMPARE(orderStateText(OrderState::PartlyRefunded), u"부분 환불"_s);
    QCOMPARE(moveReasonText(MoveReason::Receive), u"입고"_s);
    QCOMPARE(entryCodeText(EntryCode::TopUp), u"충전"_s);
    QCOMPARE(taxClassText(TaxClass::Exempt), u"면세"_s);
    QCOMPARE(couponStandingText(CouponStanding::Expired), u"만료"_s);
}

void TestShopTexts::languagesHaveCodes()
{
    for (const Language language : {Language::Korean, Language::English}) {
        QCOMPARE(languageFromCode(languageCode(language)), language);
    }
    QCOMPARE(languageFromCode(u"en_GB"_s), Language::English);
    QCOMPARE(languageFromCode(u"fr"_s), Language::Korean);
}

QTEST_GUILESS_MAIN(TestShopTexts)
#include "tst_shop_texts.moc"
