#pragma once

#include "core/identity/ids.h"

#include <string>

namespace jangbu {

/// The numbers are stored: append only.
enum class Role : std::uint8_t { Cashier = 1, Manager = 2, Admin = 3 };

/// One who works in the shop.
struct Staff
{
    StaffId id;
    std::string login; // what is typed at sign-in, unique in the shop
    std::string name;
    Role role = Role::Cashier;
    bool isActive = true;
    std::string pinHash; // Argon2id in libsodium's text form

    friend bool operator==(const Staff&, const Staff&) = default;
};

} // namespace jangbu
