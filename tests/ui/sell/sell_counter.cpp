#include "tests/ui/sell/sell_counter.h"

#include "core/product/barcode.h"

#include <QTest>

#include <chrono>

namespace jangbu::ui {

namespace {

Uuid uuidOf(std::uint8_t kind, int number)
{
    return makeUuidV7(
        1'780'000'000'000 + number,
        std::array<std::uint8_t, 10>{kind, 0, 0, 0, 0, 0, 0, 0, 0, 0}
    );
}

std::string padded(int number)
{
    const std::string digits = std::to_string(number);
    return std::string(2 - digits.size(), '0') + digits;
}

constexpr Backoff quick{std::chrono::milliseconds{5}, std::chrono::milliseconds{20}};

} // namespace

SellCounter::SellCounter()
{
    shop.settings.shopName = "성수점";
    const Staff staff{StaffId{uuidOf(9, 1)}, "kim", "김수진", Role::Cashier, true, {}};
    shop.staff.emplace(staff.id, staff);
    const Terminal terminal{TerminalId{uuidOf(8, 1)}, "계산대 2", "B", 1, 1};
    shop.terminals.emplace(terminal.id, terminal);
    m_session = std::make_unique<SessionModel>(shop.settings, terminal, Language::Korean);
    m_session->signIn(staff);
}

SellCounter::~SellCounter() = default;

SellPorts SellCounter::ports()
{
    return {catalogue, customers, sales, coupons, carts, clock, dispatch, *m_submitter, *m_session};
}

void SellCounter::start()
{
    m_submitter = std::make_unique<Submitter>(
        SubmitterPorts{book, carts, clock, ids},
        dispatch,
        [this] { return m_session->actor(); },
        quick
    );
    m_model = std::make_unique<SellModel>(ports());
    m_model->start();
    QVERIFY(QTest::qWaitFor([this] { return m_model->shelf().isLoaded(); }));
    settle();
}

void SellCounter::kill()
{
    m_model.reset();
    m_submitter.reset();
    settle();
}

void SellCounter::settle()
{
    // A round through each lane comes back after all that went before it.
    for (int round = 0; round < 4; ++round) {
        QObject receiver;
        int open = 2;
        dispatch.run(Lane::Keeping, &receiver, [] { return true; }, [&open](bool) { --open; });
        dispatch.run(Lane::Reading, &receiver, [] { return true; }, [&open](bool) { --open; });
        QVERIFY(QTest::qWaitFor([&open] { return open == 0; }));
        QCoreApplication::processEvents();
    }
}

QString SellCounter::barcode(int number)
{
    const std::string digits = "8801000000" + padded(number);
    return QString::fromStdString(digits + checkDigitOf(digits));
}

ProductId
SellCounter::addProduct(int number, const std::string& name, std::int64_t price, std::int64_t stock)
{
    Product product;
    product.id = ProductId{uuidOf(1, number)};
    product.details.code = "P" + padded(number);
    product.details.barcodes = {barcode(number).toStdString()};
    product.details.name = name;
    product.details.category = number % 2 == 0 ? "음료" : "라면";
    product.details.price = Money{price};
    product.details.unit = "개";
    product.details.lowStockAt = 5;
    product.stock = stock;
    product.version = 1;
    const std::lock_guard lock(shop.mutex);
    shop.products[product.id] = product;
    return product.id;
}

CustomerId
SellCounter::addCustomer(const std::string& name, const std::string& lastFour, std::int64_t balance)
{
    const std::lock_guard lock(shop.mutex);
    const auto number = static_cast<int>(shop.profiles.size()) + 1;
    const CustomerId id{uuidOf(2, number)};
    CustomerProfile profile;
    profile.name = name;
    profile.phone = "+82101234" + lastFour;
    profile.memberNo = 17'000 + number;
    shop.profiles.emplace(id, profile);
    shop.wallets.emplace(id, Wallet{id, Money{balance}, false, 1});
    if (balance > 0) {
        const CommandId topUp{uuidOf(3, number)};
        const Entry entry{topUp, house::cash, walletAccount(id), Money{balance}, EntryCode::TopUp};
        shop.entries.push_back({1, 0, clock.now(), entry});
    }
    return id;
}

std::int64_t SellCounter::stockOf(ProductId product) const
{
    const std::lock_guard lock(shop.mutex);
    return shop.products.at(product).stock;
}

std::int64_t SellCounter::balanceOf(CustomerId customer) const
{
    const std::lock_guard lock(shop.mutex);
    return shop.wallets.at(customer).balance.minor;
}

} // namespace jangbu::ui
