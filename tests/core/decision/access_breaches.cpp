#include "tests/core/decision/breach.h"

namespace jangbu::tests {

namespace {

template <class Body>
void addAccessBreaches(BreachTable& table)
{
    using Reason = AccessRefusal;
    table.add<Body>(Reason::UnknownStaff, "nobody", [](World& world, Body&) {
        world.actor.staff = StaffId{unknownId};
    });
    table.add<Body>(Reason::StaffDisabled, "former", [](World& world, Body&) {
        world.actor.staff = former;
    });
    table.add<Body>(Reason::NotPermitted, "cashier alone", [](World& world, Body&) {
        world.actor.staff = cashier;
    });
    table.add<Body>(Reason::NotPermitted, "another cashier", [](World& world, Body&) {
        world.actor = {cashier, counter, cashier};
    });
    table.add<Body>(Reason::NotPermitted, "disabled approver", [](World& world, Body&) {
        world.actor = {cashier, counter, former};
    });
    table.add<Body>(Reason::NotPermitted, "unknown approver", [](World& world, Body&) {
        world.actor = {cashier, counter, StaffId{unknownId}};
    });
    table.add<Body>(Reason::UnknownTerminal, "no counter", [](World& world, Body&) {
        world.actor.terminal = TerminalId{unknownId};
    });
}

BreachTable managersAct()
{
    BreachTable table{"access: block customer", BlockCustomer{hong, true, ""}};
    addAccessBreaches<BlockCustomer>(table);
    table.add<BlockCustomer>(
        CustomerRefusal::UnknownCustomer,
        "nobody",
        [](World&, BlockCustomer& body) { body.customer = CustomerId{unknownId}; }
    );
    return table;
}

BreachTable adminsAct()
{
    BreachTable table{
        "access: save staff",
        SaveStaff{StaffId{unknownId}, "new", "신입", Role::Cashier, true, "pin:4321"}
    };
    addAccessBreaches<SaveStaff>(table);
    table.add<SaveStaff>(
        AccessRefusal::NotPermitted,
        "approved manager",
        [](World& world, SaveStaff&) { world.actor = {manager, counter, admin}; }
    );
    table.add<SaveStaff>(AccessRefusal::IdReserved, "nil", [](World&, SaveStaff& body) {
        body.staff = {};
    });
    return table;
}

// Bytes that are no UTF-8: a lead byte alone, an overlong slash, half of a surrogate pair.
constexpr auto leadAlone = "\xEA\xB0";
constexpr auto overlong = "\xC0\xAF";
constexpr auto surrogate = "\xED\xA0\x80";

/// Texts that nobody could read again, in every body that has one.
std::vector<BreachTable> malformedTexts()
{
    using Reason = AccessRefusal;
    BreachTable topUp{"access: top-up text", TopUp{hong, Money{1'000}, Tender::Card, "1234"}};
    topUp.add<TopUp>(Reason::TextMalformed, "approval", [](World&, TopUp& body) {
        body.approvalNo = leadAlone;
    });
    BreachTable product{"access: product text", SaveProduct{ramyun, {}}};
    ProductDetails& details = std::get<SaveProduct>(product.sound).details;
    details.code = "R-001";
    details.name = "신라면";
    product.add<SaveProduct>(Reason::TextMalformed, "name", [](World&, SaveProduct& body) {
        body.details.name += overlong;
    });
    product.add<SaveProduct>(Reason::TextMalformed, "category", [](World&, SaveProduct& body) {
        body.details.category = surrogate;
    });
    product.add<SaveProduct>(Reason::TextMalformed, "code", [](World&, SaveProduct& body) {
        body.details.code += leadAlone;
    });
    product.add<SaveProduct>(Reason::TextMalformed, "unit", [](World&, SaveProduct& body) {
        body.details.unit = leadAlone;
    });
    product.add<SaveProduct>(Reason::TextMalformed, "two lines", [](World&, SaveProduct& body) {
        body.details.name += "\n1,000,000";
    });
    product.add<SaveProduct>(Reason::TextMalformed, "escape", [](World&, SaveProduct& body) {
        body.details.unit = "\x1B[2J";
    });
    product.add<SaveProduct>(Reason::TextMalformed, "barcode", [](World&, SaveProduct& body) {
        body.details.barcodes = {leadAlone};
    });
    BreachTable customer{"access: customer text", SaveCustomer{hong, {"홍길동", "", {}, "", ""}}};
    customer.add<SaveCustomer>(Reason::TextMalformed, "name", [](World&, SaveCustomer& body) {
        body.profile.name += leadAlone;
    });
    customer.add<SaveCustomer>(Reason::TextMalformed, "note", [](World&, SaveCustomer& body) {
        body.profile.note = surrogate;
    });
    BreachTable setting{"access: setting text", ChangeSettings{{{"shop.name", "장부"}}}};
    setting.add<ChangeSettings>(Reason::TextMalformed, "C1", [](World&, ChangeSettings& body) {
        body.values[0].value += "\xC2\x9B";
    });
    setting.add<ChangeSettings>(Reason::TextMalformed, "value", [](World&, ChangeSettings& body) {
        body.values[0].value += leadAlone;
    });
    BreachTable cash{"access: cash text", MoveCash{Money{1'000}, ""}};
    cash.add<MoveCash>(Reason::TextMalformed, "reason", [](World&, MoveCash& body) {
        body.reason = overlong;
    });
    return {topUp, product, customer, setting, cash};
}

/// New things with ids that stand for nobody or for the house.
std::vector<BreachTable> reservedIds()
{
    BreachTable product{"access: save product", SaveProduct{ramyun, {}}};
    ProductDetails& details = std::get<SaveProduct>(product.sound).details;
    details.code = "R-001";
    details.name = "신라면";
    product.add<SaveProduct>(AccessRefusal::IdReserved, "nil", [](World&, SaveProduct& body) {
        body.product = {};
    });
    BreachTable customer{"access: save customer", SaveCustomer{hong, {"홍길동", "", {}, "", ""}}};
    customer.add<SaveCustomer>(AccessRefusal::IdReserved, "nil", [](World&, SaveCustomer& body) {
        body.customer = {};
    });
    customer.add<SaveCustomer>(AccessRefusal::IdReserved, "cash", [](World&, SaveCustomer& body) {
        body.customer = CustomerId{house::cash.uuid};
    });
    BreachTable terminal{"access: save terminal", SaveTerminal{idleCounter, "계산대 2", "B"}};
    terminal.add<SaveTerminal>(AccessRefusal::IdReserved, "nil", [](World&, SaveTerminal& body) {
        body.terminal = {};
    });
    return {product, customer, terminal};
}

} // namespace

std::vector<BreachTable> accessBreaches()
{
    std::vector<BreachTable> tables = reservedIds();
    const std::vector<BreachTable> malformed = malformedTexts();
    tables.insert(tables.end(), malformed.begin(), malformed.end());
    tables.push_back(managersAct());
    tables.push_back(adminsAct());
    return tables;
}

std::vector<BreachTable> allBreaches()
{
    std::vector<BreachTable> all;
    for (const auto& tables :
         {accessBreaches(),
          moneyBreaches(),
          orderBreaches(),
          goodsBreaches(),
          couponBreaches(),
          officeBreaches()}) {
        all.insert(all.end(), tables.begin(), tables.end());
    }
    return all;
}

} // namespace jangbu::tests
