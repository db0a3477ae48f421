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
