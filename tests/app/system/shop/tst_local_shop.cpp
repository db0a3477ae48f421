#include "app/system/init_shop.h"
#include "app/system/shop/local_shop.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>

namespace jangbu::app {

namespace {

InitRequest makeRequest()
{
    InitRequest request;
    request.shopName = "우리 가게";
    request.adminLogin = "kim";
    request.pin = "1234";
    return request;
}

const InitRequest someShop = makeRequest();

std::optional<OpenFailure> failureOf(const std::filesystem::path& folder, bool mayCreate = false)
{
    const auto shop = LocalShop::open({folder, mayCreate});
    return shop ? std::nullopt : std::optional{shop.error()};
}

bool runSql(const std::filesystem::path& file, const char* sql)
{
    sqlite3* handle = nullptr;
    const bool isDone = sqlite3_open(file.c_str(), &handle) == SQLITE_OK
                        && sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(handle);
    return isDone;
}

bool writeFile(const std::filesystem::path& path, const QByteArray& bytes)
{
    QFile file{QString::fromStdString(path.string())};
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray readFile(const std::filesystem::path& path)
{
    QFile file{QString::fromStdString(path.string())};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

std::optional<Outcome> outcomeOf(LocalShop& shop, CommandBody body)
{
    auto answer = submitAndWait(
        shop.book(),
        {CommandId{shop.ids().next()}, Actor{}, shop.clock().now(), std::move(body)}
    );
    return answer ? std::optional{*std::move(answer)} : std::nullopt;
}

} // namespace

class TestLocalShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newFolderBecomesAShop();
    void interruptedSetUpIsFinished();
    void secondSetUpIsRefused();
    void wrongRequestsAreRefused_data();
    void wrongRequestsAreRefused();
    void soldThingsAreReadBack();
    void damagedCounterDoesNotKeepTheShopClosed();
    void missingFolderAndBook();
    void inUse();
    void foreignFile_data();
    void foreignFile();
    void newerBook();
    void damagedBook();
    void keys();
    void fileInsteadOfFolder();
    void everyFailureHasASentence();
    void logIsJsonLinesWithoutPersons();

private:
    [[nodiscard]] std::filesystem::path folder() const { return m_dir->path().toStdString(); }

    void makeShop();

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestLocalShop::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestLocalShop::makeShop()
{
    const auto shop = LocalShop::open({folder(), true});
    QVERIFY(shop.has_value());
    QVERIFY(initShop(**shop, someShop).has_value());
}

void TestLocalShop::newFolderBecomesAShop()
{
    const std::filesystem::path deep = folder() / "a" / "b";
    const auto shop = LocalShop::open({deep, true});
    QVERIFY(shop.has_value());
    QVERIFY((*shop)->shop().settings().value().shopName.empty());
    QVERIFY((*shop)->terminal().value() == std::nullopt);

    InitRequest request = someShop;
    request.currency = "GBP";
    request.timezone = "Europe/London";
    const auto made = initShop(**shop, request);
    QVERIFY(made.has_value());
    const auto settings = (*shop)->shop().settings();
    QVERIFY(settings.has_value());
    QCOMPARE(settings->shopName, std::string{"우리 가게"});
    QCOMPARE(settings->currency.code, std::string{"GBP"});
    QCOMPARE(settings->timezone, std::string{"Europe/London"});
    QVERIFY((*shop)->terminal().value() == made->terminal);
    const auto terminals = (*shop)->shop().terminals();
    QCOMPARE(terminals->size(), std::size_t{1});
    QCOMPARE(terminals->front().name, std::string{"계산대 1"});
    QCOMPARE(terminals->front().prefix, std::string{"A"});
    const auto admin = (*shop)->signIn().signIn("kim", "1234");
    QVERIFY(admin && admin->id == made->admin && admin->role == Role::Admin);
    QVERIFY((*shop)->verify().value().isIntact());
}

void TestLocalShop::interruptedSetUpIsFinished()
{
    const auto shop = LocalShop::open({folder(), true});
    QVERIFY(shop.has_value());
    InitRequest broken = someShop;
    broken.shopName = "";
    const auto refused = initShop(**shop, broken);
    QVERIFY(!refused && std::holds_alternative<Refusal>(refused.error()));

    InitRequest again = someShop;
    again.pin = "9876";
    QVERIFY(initShop(**shop, again).has_value());
    QCOMPARE((*shop)->shop().staff()->size(), std::size_t{1});
    QCOMPARE((*shop)->shop().terminals()->size(), std::size_t{1});
    QVERIFY((*shop)->signIn().signIn("kim", "9876").has_value());
}

void TestLocalShop::secondSetUpIsRefused()
{
    makeShop();
    const auto shop = LocalShop::open({folder(), false});
    QVERIFY(shop.has_value());
    const auto again = initShop(**shop, someShop);
    QVERIFY(again.error() == InitFailure{InitError::AlreadySetUp});
}

void TestLocalShop::wrongRequestsAreRefused_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<QString>("timezone");
    QTest::newRow("short PIN") << "123" << "Asia/Seoul";
    QTest::newRow("long PIN") << "123456789" << "Asia/Seoul";
    QTest::newRow("letters") << "12a4" << "Asia/Seoul";
    QTest::newRow("zone") << "1234" << "Asia/Atlantis";
    QTest::newRow("no zone") << "1234" << "";
}

void TestLocalShop::wrongRequestsAreRefused()
{
    QFETCH(const QString, pin);
    QFETCH(const QString, timezone);
    const auto shop = LocalShop::open({folder(), true});
    QVERIFY(shop.has_value());
    InitRequest request = someShop;
    request.pin = pin.toStdString();
    request.timezone = timezone.toStdString();
    const auto refused = initShop(**shop, request);
    QVERIFY(!refused && std::holds_alternative<InitError>(refused.error()));
    QVERIFY(!sentence(refused.error()).empty());
    QVERIFY((*shop)->shop().staff()->empty());
}

void TestLocalShop::soldThingsAreReadBack()
{
    makeShop();
    ProductId product;
    OrderId order;
    {
        const auto shop = LocalShop::open({folder(), false});
        QVERIFY(shop.has_value());
        product = ProductId{(*shop)->ids().next()};
        const ProductDetails
            details{"R-1", {}, "신라면", "라면", Money{1'000}, TaxClass::Taxable, "개", 0, true};
        QVERIFY(isAccepted(*outcomeOf(**shop, SaveProduct{product, details})));
        QVERIFY(isAccepted(*outcomeOf(**shop, ReceiveStock{product, 10, false, ""})));
        QVERIFY(isAccepted(*outcomeOf(**shop, TopUp{walkInCustomer, Money{3'000}, Tender::Cash, ""})
        ));
        order = OrderId{(*shop)->ids().next()};
        const auto paid = submitAndWait(
            (*shop)->book(),
            {CommandId{order.uuid},
             Actor{},
             (*shop)->clock().now(),
             PlaceOrder{walkInCustomer, {{product, 3, Money{1'000}, {}}}, {}}}
        );
        QVERIFY(paid && isAccepted(*paid));
    }
    const auto shop = LocalShop::open({folder(), false});
    QVERIFY(shop.has_value());
    QCOMPARE((*shop)->catalogue().product(product).value()->stock, 7);
    QCOMPARE((*shop)->customers().customer(walkInCustomer).value()->balance.minor, 0);
    QCOMPARE((*shop)->sales().order(order).value()->paid.minor, 3'000);
    const auto entries = (*shop)->customers().entries(walkInCustomer, 0, 10);
    QCOMPARE(entries->size(), std::size_t{2});
    QVERIFY((*shop)->verify().value().isIntact());
}

void TestLocalShop::damagedCounterDoesNotKeepTheShopClosed()
{
    makeShop();
    QVERIFY(writeFile(folder() / "counter.db", QByteArray(5'000, 'x')));
    const auto shop = LocalShop::open({folder(), false});
    QVERIFY(shop.has_value());
    QVERIFY((*shop)->wasCounterSetAside());
    QVERIFY((*shop)->cartStore().current() == Cart{});
    QVERIFY((*shop)->verify().value().isIntact());
}

void TestLocalShop::missingFolderAndBook()
{
    QVERIFY(failureOf(folder() / "none") == OpenFailure::FolderMissing);
    QVERIFY(!std::filesystem::exists(folder() / "none"));
    QVERIFY(failureOf(folder()) == OpenFailure::NoBook);
    QVERIFY(std::filesystem::is_empty(folder()));
}

void TestLocalShop::inUse()
{
    const auto shop = LocalShop::open({folder(), true});
    QVERIFY(shop.has_value());
    QVERIFY(failureOf(folder()) == OpenFailure::InUse);
}

void TestLocalShop::foreignFile_data()
{
    QTest::addColumn<bool>("isDatabase");
    QTest::newRow("somebody else's database") << true;
    QTest::newRow("no database") << false;
}

void TestLocalShop::foreignFile()
{
    QFETCH(const bool, isDatabase);
    const std::filesystem::path book = folder() / "book.db";
    if (isDatabase) {
        QVERIFY(runSql(book, "CREATE TABLE song (title TEXT); INSERT INTO song VALUES ('x')"));
    } else {
        QVERIFY(writeFile(book, QByteArray(5'000, 'x')));
    }
    const QByteArray before = readFile(book);
    QVERIFY(failureOf(folder(), true) == OpenFailure::Foreign);
    QCOMPARE(readFile(book), before);
    QVERIFY(!std::filesystem::exists(folder() / "keys"));
}

void TestLocalShop::newerBook()
{
    makeShop();
    QVERIFY(runSql(
        folder() / "book.db",
        "INSERT INTO migration (version, name, sha256, applied_at, oldest_program) "
        "SELECT MAX(version) + 1, 'future', 'x', 0, MAX(version) + 1 FROM migration"
    ));
    QVERIFY(failureOf(folder()) == OpenFailure::Newer);
}

void TestLocalShop::damagedBook()
{
    makeShop();
    QByteArray bytes = readFile(folder() / "book.db");
    bytes.replace(8'192, 40'000, QByteArray(40'000, '\x5A'));
    QVERIFY(writeFile(folder() / "book.db", bytes));
    QVERIFY(failureOf(folder()) == OpenFailure::Damaged);
}

void TestLocalShop::keys()
{
    makeShop();
    const std::filesystem::path key = folder() / "keys" / "master.key";
    const QByteArray right = readFile(key);
    QVERIFY(std::filesystem::remove(key));
    QVERIFY(failureOf(folder()) == OpenFailure::KeyMissing);
    QVERIFY(failureOf(folder(), true) == OpenFailure::KeyMissing);
    QVERIFY(!std::filesystem::exists(key));
    QVERIFY(writeFile(key, right.left(31)));
    QVERIFY(failureOf(folder()) == OpenFailure::KeyDamaged);
    QVERIFY(writeFile(key, QByteArray(32, 'k')));
    QVERIFY(failureOf(folder()) == OpenFailure::KeyWrong);
    QVERIFY(writeFile(key, right));
    QVERIFY(failureOf(folder()) == std::nullopt);
}

void TestLocalShop::fileInsteadOfFolder()
{
    QVERIFY(writeFile(folder() / "file", "x"));
    QVERIFY(failureOf(folder() / "file") == OpenFailure::FolderMissing);
    QVERIFY(failureOf(folder() / "file", true).has_value());
    QCOMPARE(readFile(folder() / "file"), QByteArray("x"));
}

void TestLocalShop::everyFailureHasASentence()
{
    for (int number = 0; number <= static_cast<int>(OpenFailure::Unavailable); ++number) {
        const std::string text = sentence(static_cast<OpenFailure>(number));
        QVERIFY(text.size() > 20 && text.back() == '.');
    }
}

void TestLocalShop::logIsJsonLinesWithoutPersons()
{
    makeShop();
    const QByteArray log = readFile(folder() / "log" / "jangbu.log");
    QVERIFY(!log.isEmpty());
    for (const QByteArray& line : log.trimmed().split('\n')) {
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        QVERIFY(!entry.value(QStringLiteral("at")).toString().isEmpty());
        QVERIFY(!entry.value(QStringLiteral("event")).toString().isEmpty());
    }
    QVERIFY(!log.contains("kim") && !log.contains("우리"));
}

} // namespace jangbu::app

QTEST_GUILESS_MAIN(jangbu::app::TestLocalShop)

#include "tst_local_shop.moc"
