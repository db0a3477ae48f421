#include "core/decision/decisions.h"
#include "core/limit/limits.h"
#include "core/result/must.h"
#include "core/text/card_number.h"

namespace jangbu::decision {

namespace {

bool isActiveAdmin(Role role, bool isActive)
{
    return role == Role::Admin && isActive;
}

bool isActiveAdmin(const Staff* staff)
{
    return staff != nullptr && isActiveAdmin(staff->role, staff->isActive);
}

std::optional<StaffRefusal> refusalOf(const SaveStaff& body, const WorkingSet& set)
{
    const Staff* const known = set.staff.find(body.staff);
    if (isBlank(body.login)) {
        return StaffRefusal::LoginEmpty;
    }
    if (isLongerThan(body.login, limit::codeCharacters)
        || isLongerThan(body.name, limit::nameCharacters)
        || isLongerThan(body.pinHash, limit::noteCharacters)) {
        return StaffRefusal::TextTooLong;
    }
    if (isHeldByOther(set.holders.logins, body.login, body.staff)) {
        return StaffRefusal::LoginTaken;
    }
    if (isBlank(body.name)) {
        return StaffRefusal::NameEmpty;
    }
    if (known == nullptr && body.pinHash.empty()) {
        return StaffRefusal::PinMissing;
    }
    // Without one nobody could ever mend it again.
    if (isActiveAdmin(known) && !isActiveAdmin(body.role, body.isActive) && set.activeAdmins <= 1) {
        return StaffRefusal::LastAdmin;
    }
    if (containsCardNumber(body.login) || containsCardNumber(body.name)) {
        return StaffRefusal::CardNumberGiven;
    }
    return std::nullopt;
}

std::string_view roleText(Role role)
{
    switch (role) {
    case Role::Cashier:
        return "cashier";
    case Role::Manager:
        return "manager";
    case Role::Admin:
        return "admin";
    }
    MUST(false);
}

std::string summaryOf(const Staff& staff)
{
    return staff.login + " " + std::string{roleText(staff.role)}
           + (staff.isActive ? " active" : " disabled");
}

} // namespace

Outcome decideOn(const Command& command, const SaveStaff& body, WorkingSet& set)
{
    if (const auto refusal = refusalOf(body, set)) {
        return refuse(*refusal);
    }
    const Staff* const known = set.staff.find(body.staff);
    Staff staff{body.staff, body.login, body.name, body.role, body.isActive, body.pinHash};
    set.activeAdmins += (isActiveAdmin(&staff) ? 1 : 0) - (isActiveAdmin(known) ? 1 : 0);
    MUST(set.activeAdmins >= 0);
    hold(set.holders.logins, staff.login, staff.id);

    const std::string subject = toText(staff.id);
    if (known == nullptr) {
        journal(set, command, {"staff_created", subject, "", summaryOf(staff)});
        set.staff.create(body.staff, std::move(staff));
        return Done{};
    }
    journalChange(set, command, {"staff", subject, summaryOf(*known), summaryOf(staff)});
    if (staff.pinHash.empty()) {
        staff.pinHash = known->pinHash;
    } else {
        journal(set, command, {"staff_pin", subject, "", ""});
    }
    set.staff.change(body.staff) = std::move(staff);
    return Done{};
}

} // namespace jangbu::decision
