#include "tests/generators/cast.h"

#include <array>

namespace jangbu::generators {

namespace {

// Numbers of ids: set-up commands are far from what histories count up from 1.
constexpr std::uint64_t castNumbers = 1'000'000'000;
constexpr std::uint64_t setUpNumbers = 2'000'000'000;

struct Goods
{
    const char* code;
    const char* barcode;
    const char* name;
    const char* category;
    std::int64_t price;
    TaxClass taxClass;
};

constexpr std::array<Goods, 10> goods{{
    {"R-001", "8801043014809", "신라면", "라면", 1'000, TaxClass::Taxable},
    {"R-002", "8801043015653", "너구리 얼큰한맛", "라면", 1'150, TaxClass::Taxable},
    {"D-001", "8801056038861", "칠성사이다 500ml", "음료", 1'900, TaxClass::Taxable},
    {"D-002", "", "제주 삼다수 2L", "음료", 1'080, TaxClass::Taxable},
    {"S-001", "8801117752804", "초코파이 12개입", "과자", 4'980, TaxClass::Taxable},
    {"S-002", "", "새우깡", "과자", 1'500, TaxClass::Taxable},
    {"F-001", "2100001000004", "국산 콩나물", "신선", 2'330, TaxClass::Exempt},
    {"F-002", "", "대란 30구", "신선", 7'990, TaxClass::Exempt},
    {"H-001", "", "종량제 봉투 20L", "생활", 490, TaxClass::Exempt},
    {"G-001", "", "사은품", "생활", 0, TaxClass::Taxable},
}};

constexpr std::array<const char*, 9> names{
    "홍길동",
    "김영희",
    "이철수",
    "박지민",
    "최수아",
    "남궁민수",
    "John Smith",
    "정하늘",
    "윤슬",
};

/// Numbers the set-up's commands as they come.
class SetUp
{
public:
    void add(CommandBody body)
    {
        Command command;
        command.id = CommandId{numberedId(setUpNumbers + m_commands.size())};
        command.occurredAt = openingTime;
        command.body = std::move(body);
        m_commands.push_back(std::move(command));
    }

    [[nodiscard]] std::vector<Command> take() { return std::move(m_commands); }

private:
    std::vector<Command> m_commands;
};

void addStaff(SetUp& setUp, const Cast& cast)
{
    setUp.add(SaveStaff{cast.admin, "admin", "관리자", Role::Admin, true, "pin:1234"});
    setUp.add(SaveStaff{cast.manager, "manager", "김점장", Role::Manager, true, "pin:1234"});
    setUp.add(SaveStaff{cast.cashier, "cashier", "이판매", Role::Cashier, true, "pin:1234"});
    setUp.add(SaveStaff{cast.formerCashier, "former", "박퇴사", Role::Cashier, false, "pin:1234"});
    setUp.add(SaveTerminal{cast.terminals[0], "계산대 1", "A"});
    setUp.add(SaveTerminal{cast.terminals[1], "계산대 2", "B"});
}

void addProducts(SetUp& setUp, const Cast& cast)
{
    for (std::size_t place = 0; place < goods.size(); ++place) {
        const Goods& good = goods[place];
        ProductDetails details;
        details.code = good.code;
        if (*good.barcode != '\0') {
            details.barcodes.emplace_back(good.barcode);
        }
        details.name = good.name;
        details.category = good.category;
        details.price = Money{good.price};
        details.taxClass = good.taxClass;
        details.unit = "개";
        details.lowStockAt = 5;
        setUp.add(SaveProduct{cast.products[place], details});
        setUp.add(ReceiveStock{cast.products[place], 200, true, ""});
    }
}

void addCustomers(SetUp& setUp, const Cast& cast)
{
    for (std::size_t place = 0; place < names.size(); ++place) {
        CustomerProfile profile;
        profile.name = names[place];
        profile.phone = "+82101234567" + std::to_string(place);
        profile.memberNo = static_cast<std::int64_t>(1'000 + place);
        setUp.add(SaveCustomer{cast.customers[place], profile});
    }
}

void addCampaigns(SetUp& setUp, const Cast& cast)
{
    CampaignDetails details;
    details.name = "개점 기념 1,000원";
    details.terms.amountOff = Money{1'000};
    details.terms.minimumSpend = Money{5'000};
    details.terms.validDays = 7;
    details.quantity = 20;
    details.perCustomer = 3;
    details.opensAt = Instant{openingTime.us - usPerDay};
    details.closesAt = Instant{openingTime.us + 30 * usPerDay};
    setUp.add(SaveCampaign{cast.campaigns[0], details});

    details.name = "10 % 최대 500원";
    details.terms = {};
    details.terms.kind = CampaignKind::PercentOff;
    details.terms.percentOff = 10;
    details.terms.cap = Money{500};
    details.terms.validUntil = Instant{openingTime.us + 20 * usPerDay};
    details.quantity = 8;
    details.perCustomer = 1;
    setUp.add(SaveCampaign{cast.campaigns[1], details});

    details.name = "전액 할인";
    details.terms = {};
    details.terms.kind = CampaignKind::PercentOff;
    details.terms.percentOff = 100;
    details.terms.validDays = 1;
    details.quantity = 5;
    details.perCustomer = 2;
    setUp.add(SaveCampaign{cast.campaigns[2], details});
}

} // namespace

Uuid numberedId(std::uint64_t number)
{
    constexpr std::int64_t startMs = 1'790'000'000'000;
    std::array<std::uint8_t, 10> tail{};
    for (std::size_t place = 0; place < 4; ++place) {
        tail[9 - place] = static_cast<std::uint8_t>(number >> (8 * place));
    }
    return makeUuidV7(startMs + static_cast<std::int64_t>(number), tail);
}

Cast makeCast()
{
    std::uint64_t number = castNumbers;
    Cast cast;
    cast.admin = StaffId{numberedId(++number)};
    cast.manager = StaffId{numberedId(++number)};
    cast.cashier = StaffId{numberedId(++number)};
    cast.formerCashier = StaffId{numberedId(++number)};
    for (int place = 0; place < 2; ++place) {
        cast.terminals.push_back(TerminalId{numberedId(++number)});
    }
    for (std::size_t place = 0; place < goods.size(); ++place) {
        cast.products.push_back(ProductId{numberedId(++number)});
    }
    for (std::size_t place = 0; place < names.size(); ++place) {
        cast.customers.push_back(CustomerId{numberedId(++number)});
    }
    cast.customers.push_back(walkInCustomer);
    for (int place = 0; place < 3; ++place) {
        cast.campaigns.push_back(CampaignId{numberedId(++number)});
    }
    return cast;
}

std::vector<Command> setUpCommands(const Cast& cast)
{
    SetUp setUp;
    setUp.add(ChangeSettings{{{"shop.currency", "KRW"}, {"shop.name", "장부상회"}}});
    addStaff(setUp, cast);
    addProducts(setUp, cast);
    addCustomers(setUp, cast);
    addCampaigns(setUp, cast);
    return setUp.take();
}

} // namespace jangbu::generators
