#include "core/limit/limits.h"
#include "tests/core/decision/breach.h"

namespace jangbu::tests {

namespace {

BreachTable saveCustomer()
{
    const CustomerProfile profile{"홍길동", "+821087654321", 1'005, "1988-02-29", "단골"};
    BreachTable table{"save customer", SaveCustomer{kim, profile}};
    using Reason = CustomerRefusal;
    table.add<SaveCustomer>(Reason::BuiltInCustomer, "walk-in", [](World&, SaveCustomer& body) {
        body.customer = walkInCustomer;
    });
    table.add<SaveCustomer>(Reason::NameEmpty, "blank", [](World&, SaveCustomer& body) {
        body.profile.name = " ";
    });
    table.add<SaveCustomer>(Reason::TextTooLong, "name", [](World&, SaveCustomer& body) {
        body.profile.name = koreanText(limit::nameCharacters + 1);
    });
    table.add<SaveCustomer>(Reason::TextTooLong, "note", [](World&, SaveCustomer& body) {
        body.profile.note = koreanText(limit::noteCharacters + 1);
    });
    for (const char* const wrong : {"01012345678", "+0101234567", "+82101234567x", "+82", "+"}) {
        table.breaches.push_back({Reason::PhoneInvalid, wrong, [wrong](World&, CommandBody& body) {
                                      std::get<SaveCustomer>(body).profile.phone = wrong;
                                  }});
    }
    table.add<SaveCustomer>(Reason::PhoneTaken, "hong's", [](World&, SaveCustomer& body) {
        body.profile.phone = "+821012345678";
    });
    table.add<SaveCustomer>(Reason::MemberNoInvalid, "0", [](World&, SaveCustomer& body) {
        body.profile.memberNo = 0;
    });
    table.add<SaveCustomer>(Reason::MemberNoTaken, "hong's", [](World&, SaveCustomer& body) {
        body.profile.memberNo = 1'001;
    });
    for (const char* const wrong : {"1989-02-29", "1988-2-29", "1988-02-29 10:00:00", "29/02/88"}) {
        table.breaches
            .push_back({Reason::BirthdayInvalid, wrong, [wrong](World&, CommandBody& body) {
                            std::get<SaveCustomer>(body).profile.birthday = wrong;
                        }});
    }
    table.add<SaveCustomer>(Reason::CardNumberGiven, "note", [](World&, SaveCustomer& body) {
        body.profile.note = cardNumber;
    });
    table.add<SaveCustomer>(Reason::CardNumberGiven, "name", [](World&, SaveCustomer& body) {
        body.profile.name = cardNumber;
    });
    return table;
}

BreachTable blockCustomer()
{
    BreachTable table{"block customer", BlockCustomer{hong, true, "확인 필요"}};
    using Reason = CustomerRefusal;
    table.add<BlockCustomer>(Reason::UnknownCustomer, "nobody", [](World&, BlockCustomer& body) {
        body.customer = CustomerId{unknownId};
    });
    table.add<BlockCustomer>(Reason::BuiltInCustomer, "walk-in", [](World&, BlockCustomer& body) {
        body.customer = walkInCustomer;
    });
    table.add<BlockCustomer>(Reason::TextTooLong, "1,001", [](World&, BlockCustomer& body) {
        body.reason += " " + koreanText(limit::noteCharacters);
    });
    table.add<BlockCustomer>(Reason::CardNumberGiven, "card", [](World&, BlockCustomer& body) {
        body.reason = cardNumber + " " + body.reason;
    });
    return table;
}

BreachTable saveStaff()
{
    BreachTable table{
        "save staff",
        SaveStaff{StaffId{unknownId}, "new", "신입", Role::Cashier, true, "pin:4321"}
    };
    using Reason = StaffRefusal;
    table.add<SaveStaff>(Reason::LoginEmpty, "blank", [](World&, SaveStaff& body) {
        body.login = " ";
    });
    table.add<SaveStaff>(Reason::TextTooLong, "login", [](World&, SaveStaff& body) {
        body.login = koreanText(limit::codeCharacters + 1);
    });
    table.add<SaveStaff>(Reason::TextTooLong, "name", [](World&, SaveStaff& body) {
        body.name = koreanText(limit::nameCharacters + 1);
    });
    table.add<SaveStaff>(Reason::TextTooLong, "hash", [](World&, SaveStaff& body) {
        body.pinHash = koreanText(limit::noteCharacters + 1);
    });
    table.add<SaveStaff>(Reason::LoginTaken, "manager's", [](World&, SaveStaff& body) {
        body.login = "manager";
    });
    table.add<SaveStaff>(Reason::NameEmpty, "blank", [](World&, SaveStaff& body) {
        body.name = "";
    });
    table.add<SaveStaff>(Reason::PinMissing, "none", [](World&, SaveStaff& body) {
        body.staff = StaffId{unknownId}; // who is known already has one
        body.pinHash.clear();
    });
    table.add<SaveStaff>(Reason::LastAdmin, "steps down", [](World&, SaveStaff& body) {
        body.staff = admin;
        body.role = Role::Manager;
    });
    table.add<SaveStaff>(Reason::LastAdmin, "goes", [](World&, SaveStaff& body) {
        body.staff = admin;
        body.role = Role::Admin;
        body.isActive = false;
    });
    table.add<SaveStaff>(Reason::CardNumberGiven, "name", [](World&, SaveStaff& body) {
        body.name = cardNumber;
    });
    table.add<SaveStaff>(Reason::CardNumberGiven, "login", [](World&, SaveStaff& body) {
        body.login = cardNumber;
    });
    return table;
}

BreachTable changeSettings()
{
    BreachTable table{"change settings", ChangeSettings{{{"topup.maximum", "600000"}}}};
    using Reason = SettingRefusal;
    table.add<ChangeSettings>(Reason::NothingGiven, "none", [](World&, ChangeSettings& body) {
        body.values.clear();
    });
    table.add<ChangeSettings>(Reason::TooManyValues, "101", [](World&, ChangeSettings& body) {
        body.values.resize(limit::settingsPerCommand + 1, {"stock.low", "1"});
    });
    table.add<ChangeSettings>(Reason::UnknownKey, "no key", [](World&, ChangeSettings& body) {
        body.values.insert(body.values.begin(), {"topup.minimun", "1"});
    });
    table.add<ChangeSettings>(Reason::Malformed, "no number", [](World&, ChangeSettings& body) {
        body.values.insert(body.values.begin(), {"topup.minimum", "1천"});
    });
    table.add<ChangeSettings>(Reason::OutOfRange, "0원", [](World&, ChangeSettings& body) {
        body.values.insert(body.values.begin(), {"topup.minimum", "0"});
    });
    table.add<ChangeSettings>(Reason::Fixed, "currency", [](World&, ChangeSettings& body) {
        body.values.insert(body.values.begin(), {"shop.currency", "GBP"});
    });
    table.add<ChangeSettings>(Reason::Inconsistent, "crossed", [](World&, ChangeSettings& body) {
        body.values.push_back({"topup.minimum", "600001"});
    });
    table.add<ChangeSettings>(Reason::CardNumberGiven, "name", [](World&, ChangeSettings& body) {
        body.values.push_back({"shop.name", cardNumber});
    });
    return table;
}

BreachTable saveTerminal()
{
    BreachTable table{"save terminal", SaveTerminal{counter, "계산대 1", "A"}};
    using Reason = TerminalRefusal;
    table.add<SaveTerminal>(Reason::NameEmpty, "blank", [](World&, SaveTerminal& body) {
        body.name = "";
    });
    for (const char* const wrong : {"", "A-1", "가", "ABCDEFGHI", "a b"}) {
        table.breaches.push_back({Reason::PrefixInvalid, wrong, [wrong](World&, CommandBody& body) {
                                      std::get<SaveTerminal>(body).prefix = wrong;
                                  }});
    }
    table.add<SaveTerminal>(Reason::PrefixTaken, "counter 2's", [](World&, SaveTerminal& body) {
        body.prefix = "B";
    });
    table.add<SaveTerminal>(Reason::PrefixFixed, "printed", [](World&, SaveTerminal& body) {
        body.prefix = "C";
    });
    table.add<SaveTerminal>(Reason::TextTooLong, "201", [](World&, SaveTerminal& body) {
        body.name = koreanText(limit::nameCharacters + 1);
    });
    table.add<SaveTerminal>(Reason::CardNumberGiven, "name", [](World&, SaveTerminal& body) {
        body.name = cardNumber;
    });
    return table;
}

BreachTable recordAct()
{
    BreachTable table{"record act", RecordAct{JournalledAct::Exported, "sales.csv", "월말"}};
    using Reason = RecordRefusal;
    table.add<RecordAct>(Reason::SubjectEmpty, "blank", [](World&, RecordAct& body) {
        body.subject = "";
    });
    table.add<RecordAct>(Reason::CardNumberGiven, "subject", [](World&, RecordAct& body) {
        body.subject = cardNumber;
    });
    table.add<RecordAct>(Reason::CardNumberGiven, "reason", [](World&, RecordAct& body) {
        body.reason = cardNumber + " " + body.reason;
    });
    table.add<RecordAct>(Reason::TextTooLong, "subject", [](World&, RecordAct& body) {
        body.subject = koreanText(limit::noteCharacters + 1);
    });
    table.add<RecordAct>(Reason::TextTooLong, "reason", [](World&, RecordAct& body) {
        body.reason += " " + koreanText(limit::noteCharacters);
    });
    return table;
}

} // namespace

std::vector<BreachTable> officeBreaches()
{
    return {
        saveCustomer(),
        blockCustomer(),
        saveStaff(),
        changeSettings(),
        saveTerminal(),
        recordAct()
    };
}

} // namespace jangbu::tests
