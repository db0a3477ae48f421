#include "tests/core/decision/world.h"

#include "core/decision/decide.h"

namespace jangbu::tests {

namespace {

void addStaff(WorkingSet& set, const Staff& staff)
{
    set.staff.load(staff.id, staff);
    set.holders.logins.emplace(staff.login, staff.id);
    set.activeAdmins += staff.role == Role::Admin && staff.isActive ? 1 : 0;
}

void addTerminal(WorkingSet& set, const Terminal& terminal)
{
    set.terminals.load(terminal.id, terminal);
    set.holders.receiptPrefixes.emplace(terminal.prefix, terminal.id);
}

void addShift(WorkingSet& set)
{
    Shift shift;
    shift.id = morning;
    shift.terminal = counter;
    shift.openedBy = cashier;
    shift.openedAt = Instant{now.us - usPerHour};
    shift.opening = Money{100'000};
    shift.expected = Money{130'000};
    set.shifts.load(morning, shift);
    set.openShifts.emplace(counter, morning);
}

void addCustomer(WorkingSet& set, CustomerId id, Money balance)
{
    Wallet wallet;
    wallet.customer = id;
    wallet.balance = balance;
    wallet.isBlocked = id == blocked;
    set.wallets.load(id, wallet);
}

void addProduct(WorkingSet& set, ProductId id, std::int64_t stock, const ProductDetails& details)
{
    Product product;
    product.id = id;
    product.details = details;
    product.stock = stock;
    set.products.load(id, product);
    set.holders.productCodes.emplace(details.code, id);
    for (const std::string& barcode : details.barcodes) {
        set.holders.barcodes.emplace(barcode, id);
    }
}

void addProducts(WorkingSet& set)
{
    ProductDetails details;
    details.code = "R-001";
    details.barcodes = {"8801043014809"};
    details.name = "신라면";
    details.category = "라면";
    details.price = Money{1'000};
    addProduct(set, ramyun, 100, details);
    details.code = "F-001";
    details.barcodes = {"TOFU"};
    details.name = "두부";
    details.category = "신선";
    details.price = Money{2'330};
    details.taxClass = TaxClass::Exempt;
    addProduct(set, tofu, 50, details);
    details.code = "X-001";
    details.barcodes.clear();
    details.isActive = false;
    addProduct(set, discontinued, 50, details);
}

void addCampaigns(WorkingSet& set)
{
    Campaign campaign;
    campaign.id = thousandOff;
    campaign.details.name = "1,000원 할인";
    campaign.details.terms.amountOff = Money{1'000};
    campaign.details.terms.minimumSpend = Money{5'000};
    campaign.details.terms.validDays = 7;
    campaign.details.quantity = 10;
    campaign.details.perCustomer = 2;
    campaign.details.opensAt = Instant{now.us - usPerDay};
    campaign.details.closesAt = Instant{now.us + usPerDay};
    campaign.remaining = 9;
    campaign.nextIssueNo = 2;
    set.campaigns.load(thousandOff, campaign);
    set.claims.load(ClaimKey{thousandOff, hong}, 1);
    Coupon coupon;
    coupon.key = hongsCoupon;
    coupon.issueNo = 1;
    coupon.expiresAt = Instant{now.us + usPerDay};
    set.coupons.load(hongsCoupon, coupon);

    campaign.id = tenPercent;
    campaign.details.name = "10 % 할인";
    campaign.details.terms = {};
    campaign.details.terms.kind = CampaignKind::PercentOff;
    campaign.details.terms.percentOff = 10;
    campaign.details.terms.cap = Money{500};
    campaign.details.terms.validUntil = Instant{now.us + 5 * usPerDay};
    campaign.remaining = 10;
    campaign.nextIssueNo = 1;
    set.campaigns.load(tenPercent, campaign);
}

void addTopUp(WorkingSet& set, CommandId id, Money amount, Tender tender)
{
    TopUpRecord record;
    record.id = id;
    record.customer = hong;
    record.amount = amount;
    record.tender = tender;
    set.topUps.load(id, record);
}

} // namespace

Command World::command(CommandBody body)
{
    Command command;
    command.id = CommandId{generators::numberedId(++lastNumber)};
    command.actor = actor;
    command.occurredAt = at;
    command.body = std::move(body);
    return command;
}

Outcome World::run(CommandBody body)
{
    return decide(command(std::move(body)), set);
}

Money World::balanceOf(CustomerId customer) const
{
    return set.wallets.find(customer)->balance;
}

std::int64_t World::stockOf(ProductId product) const
{
    return set.products.find(product)->stock;
}

World makeWorld()
{
    World world;
    WorkingSet& set = world.set;
    set.settings.shopName = "장부상회";
    addStaff(set, {admin, "admin", "관리자", Role::Admin, true, "pin:1234"});
    addStaff(set, {manager, "manager", "김점장", Role::Manager, true, "pin:1234"});
    addStaff(set, {cashier, "cashier", "이판매", Role::Cashier, true, "pin:1234"});
    addStaff(set, {former, "former", "박퇴사", Role::Manager, false, "pin:1234"});
    addTerminal(set, {counter, "계산대 1", "A", 5, 4});
    addTerminal(set, {idleCounter, "계산대 2", "B", 1, 0});
    addShift(set);
    addCustomer(set, walkInCustomer, Money{0});
    addCustomer(set, hong, Money{50'000});
    addCustomer(set, kim, Money{0});
    addCustomer(set, blocked, Money{50'000});
    set.holders.phones.emplace("+821012345678", hong);
    set.holders.memberNos.emplace(1'001, hong);
    set.holders.memberNos.emplace(1'002, kim);
    addProducts(set);
    addCampaigns(set);
    addTopUp(set, hongsTopUp, Money{10'000}, Tender::Cash);
    addTopUp(set, hongsCardTopUp, Money{20'000}, Tender::Card);
    return world;
}

OrderedLine lineOf(ProductId product, std::int64_t quantity)
{
    const Money price{product == ramyun ? 1'000 : 2'330};
    return {product, quantity, price, std::nullopt};
}

} // namespace jangbu::tests
