#pragma once

#include "core/identity/ids.h"
#include "core/staff/staff.h"
#include "storage/vault/token.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace jangbu::app {

/// Who asks. The first is everybody who shows no token.
enum class CallerKind : std::uint8_t {
    Nobody,
    Terminal, // an enrolled counter on which nobody has signed in
    Cashier,
    Manager,
    Admin,
    Customer, // its own wallet, orders and coupons only
    Platform, // reads what is exported
    Monitor,  // metrics
};

[[nodiscard]] constexpr std::string_view nameOf(CallerKind kind)
{
    switch (kind) {
    case CallerKind::Nobody:
        return "nobody";
    case CallerKind::Terminal:
        return "terminal";
    case CallerKind::Cashier:
        return "cashier";
    case CallerKind::Manager:
        return "manager";
    case CallerKind::Admin:
        return "admin";
    case CallerKind::Customer:
        return "customer";
    case CallerKind::Platform:
        return "platform";
    case CallerKind::Monitor:
        return "monitor";
    }
    return {};
}

/// A set of kinds.
class Callers
{
public:
    constexpr Callers(std::initializer_list<CallerKind> kinds)
    {
        for (const CallerKind kind : kinds) {
            m_bits = static_cast<std::uint16_t>(m_bits | bitOf(kind));
        }
    }

    [[nodiscard]] constexpr bool contains(CallerKind kind) const
    {
        return (m_bits & bitOf(kind)) != 0;
    }

private:
    [[nodiscard]] static constexpr std::uint16_t bitOf(CallerKind kind)
    {
        return static_cast<std::uint16_t>(1U << static_cast<unsigned>(kind));
    }

    std::uint16_t m_bits = 0;
};

struct Caller
{
    CallerKind kind = CallerKind::Nobody;
    StaffId staff;       // Cashier, Manager, Admin
    TerminalId terminal; // the same, and Terminal
    CustomerId customer; // Customer
    storage::TokenHash token{};
    std::optional<StaffId> approver; // who lent a manager's rights for this one call
    CallerKind approverKind = CallerKind::Nobody;
};

[[nodiscard]] constexpr CallerKind callerKindOf(Role role)
{
    switch (role) {
    case Role::Cashier:
        return CallerKind::Cashier;
    case Role::Manager:
        return CallerKind::Manager;
    case Role::Admin:
        return CallerKind::Admin;
    }
    return CallerKind::Nobody;
}

/// Whether a route for `callers` is open. What a manager may do is also done with a manager's
/// approval; what only an administrator may do is not.
[[nodiscard]] constexpr bool isOpenTo(const Callers& callers, const Caller& caller)
{
    if (callers.contains(caller.kind) || callers.contains(CallerKind::Nobody)) {
        return true;
    }
    return caller.kind == CallerKind::Cashier && caller.approver
           && callers.contains(CallerKind::Manager) && callers.contains(caller.approverKind);
}

} // namespace jangbu::app
