#pragma once

#include "core/identity/ids.h"
#include "core/staff/staff.h"
#include "core/time/instant.h"
#include "storage/wire/api/read_fields.h"

#include <optional>
#include <string>

// What the server and its clients say to each other about tokens, codes and PINs.
namespace jangbu::storage {

struct SignInRequest
{
    std::string login;
    std::string pin;
};

template <class Fields>
void describe(Fields& field, Described<Fields, SignInRequest>& request)
{
    field("login", request.login);
    field("pin", request.pin);
}

/// Of a session: who it is, and the token when it is new.
struct SentSession
{
    std::optional<std::string> token;
    std::optional<Instant> expiresAt;
    std::optional<Staff> staff;
    std::optional<TerminalId> terminal;
    std::optional<CustomerId> customer;
    std::string kind; // nobody, terminal, cashier, manager, admin, customer, platform, monitor
};

template <class Fields>
void describe(Fields& field, Described<Fields, SentSession>& session)
{
    field("kind", session.kind);
    field("token", session.token);
    field("expires_at", session.expiresAt);
    field("staff", session.staff);
    field("terminal", session.terminal);
    field("customer", session.customer);
}

struct EnrolmentRequest
{
    TerminalId terminal;
};

template <class Fields>
void describe(Fields& field, Described<Fields, EnrolmentRequest>& request)
{
    field("terminal", request.terminal);
}

struct SentEnrolment
{
    std::string code;
    Instant expiresAt;
};

template <class Fields>
void describe(Fields& field, Described<Fields, SentEnrolment>& enrolment)
{
    field("code", enrolment.code);
    field("expires_at", enrolment.expiresAt);
}

struct EnrolRequest
{
    std::string code;
};

template <class Fields>
void describe(Fields& field, Described<Fields, EnrolRequest>& request)
{
    field("code", request.code);
}

struct CustomerTokenRequest
{
    CustomerId customer;
};

template <class Fields>
void describe(Fields& field, Described<Fields, CustomerTokenRequest>& request)
{
    field("customer", request.customer);
}

struct ServiceTokenRequest
{
    std::string kind; // platform or monitor
};

template <class Fields>
void describe(Fields& field, Described<Fields, ServiceTokenRequest>& request)
{
    field("kind", request.kind);
}

struct PinRequest
{
    std::string pin;
};

template <class Fields>
void describe(Fields& field, Described<Fields, PinRequest>& request)
{
    field("pin", request.pin);
}

struct SentPinHash
{
    std::string pinHash;
};

template <class Fields>
void describe(Fields& field, Described<Fields, SentPinHash>& sent)
{
    field("pin_hash", sent.pinHash);
}

/// In a body, because a phone number has no place in an address that proxies log.
struct CustomerSearch
{
    std::string text;
    std::int64_t limit = 20;
};

template <class Fields>
void describe(Fields& field, Described<Fields, CustomerSearch>& search)
{
    field("text", search.text);
    field("limit", search.limit);
}

struct SentBalance
{
    CustomerId customer;
    Money balance;
};

template <class Fields>
void describe(Fields& field, Described<Fields, SentBalance>& sent)
{
    field("customer", sent.customer);
    field("balance", sent.balance);
}

struct SentCount
{
    std::int64_t count = 0;
};

template <class Fields>
void describe(Fields& field, Described<Fields, SentCount>& sent)
{
    field("count", sent.count);
}

/// Nothing where there is no such product.
struct SentStock
{
    ProductId product;
    std::optional<std::int64_t> stock;
};

template <class Fields>
void describe(Fields& field, Described<Fields, SentStock>& sent)
{
    field("product", sent.product);
    field("stock", sent.stock);
}

} // namespace jangbu::storage
