#include "core/customer/phone.h"
#include "core/decision/decisions.h"
#include "core/limit/limits.h"
#include "core/result/must.h"
#include "core/text/card_number.h"
#include "core/time/civil.h"

#include <algorithm>

namespace jangbu::decision {

namespace {

bool isDate(std::string_view text)
{
    return text.size() == std::string_view{"YYYY-MM-DD"}.size() && parseInstant(text);
}

std::optional<CustomerRefusal> nameRefusal(const CustomerProfile& profile)
{
    if (isBlank(profile.name)) {
        return CustomerRefusal::NameEmpty;
    }
    if (isLongerThan(profile.name, limit::nameCharacters)
        || isLongerThan(profile.note, limit::noteCharacters)) {
        return CustomerRefusal::TextTooLong;
    }
    return std::nullopt;
}

std::optional<CustomerRefusal> phoneRefusal(const SaveCustomer& body, const WorkingSet& set)
{
    const std::string& phone = body.profile.phone;
    if (!phone.empty() && parsePhone(phone) != phone) {
        return CustomerRefusal::PhoneInvalid;
    }
    if (isHeldByOther(set.holders.phones, phone, body.customer)) {
        return CustomerRefusal::PhoneTaken;
    }
    return std::nullopt;
}

std::optional<CustomerRefusal> memberNoRefusal(const SaveCustomer& body, const WorkingSet& set)
{
    const auto memberNo = body.profile.memberNo;
    if (memberNo && *memberNo < 1) {
        return CustomerRefusal::MemberNoInvalid;
    }
    if (memberNo && isHeldByOther(set.holders.memberNos, *memberNo, body.customer)) {
        return CustomerRefusal::MemberNoTaken;
    }
    return std::nullopt;
}

std::optional<CustomerRefusal> refusalOf(const SaveCustomer& body, const WorkingSet& set)
{
    const CustomerProfile& profile = body.profile;
    if (body.customer == walkInCustomer) {
        return CustomerRefusal::BuiltInCustomer;
    }
    if (const auto refusal = nameRefusal(profile)) {
        return refusal;
    }
    if (const auto refusal = phoneRefusal(body, set)) {
        return refusal;
    }
    if (const auto refusal = memberNoRefusal(body, set)) {
        return refusal;
    }
    if (!profile.birthday.empty() && !isDate(profile.birthday)) {
        return CustomerRefusal::BirthdayInvalid;
    }
    if (containsCardNumber(profile.name) || containsCardNumber(profile.note)) {
        return CustomerRefusal::CardNumberGiven;
    }
    return std::nullopt;
}

std::optional<CustomerRefusal> refusalOf(const BlockCustomer& body, const WorkingSet& set)
{
    if (set.wallets.find(body.customer) == nullptr) {
        return CustomerRefusal::UnknownCustomer;
    }
    if (body.customer == walkInCustomer) {
        return CustomerRefusal::BuiltInCustomer;
    }
    if (isLongerThan(body.reason, limit::noteCharacters)) {
        return CustomerRefusal::TextTooLong;
    }
    if (containsCardNumber(body.reason)) {
        return CustomerRefusal::CardNumberGiven;
    }
    return std::nullopt;
}

std::string blockedText(bool isBlocked)
{
    return isBlocked ? "blocked" : "free";
}

} // namespace

Outcome decideOn(const Command& command, const SaveCustomer& body, WorkingSet& set)
{
    if (const auto refusal = refusalOf(body, set)) {
        return refuse(*refusal);
    }
    hold(set.holders.phones, body.profile.phone, body.customer);
    hold(set.holders.memberNos, body.profile.memberNo.value_or(0), body.customer);
    // The wallet says who is a customer: profiles are sealed and not read back for a change. What was
    // changed is said without what it was: the journal is not sealed.
    const bool isNew = set.wallets.find(body.customer) == nullptr;
    journal(set, command, {isNew ? "customer_created" : "customer", toText(body.customer), "", ""});
    if (isNew) {
        set.wallets.create(body.customer, Wallet{.customer = body.customer, .balance = {}});
        set.profiles.create(body.customer, body.profile);
    } else {
        set.profiles.overwrite(body.customer, body.profile);
    }
    return Done{};
}

Outcome decideOn(const Command& command, const BlockCustomer& body, WorkingSet& set)
{
    if (const auto refusal = refusalOf(body, set)) {
        return refuse(*refusal);
    }
    Wallet& wallet = set.wallets.change(body.customer);
    journal(
        set,
        command,
        {"customer_block",
         toText(body.customer),
         blockedText(wallet.isBlocked),
         blockedText(body.isBlocked) + (body.reason.empty() ? "" : " " + body.reason)}
    );
    wallet.isBlocked = body.isBlocked;
    ++wallet.version;
    return Done{};
}

} // namespace jangbu::decision
