#pragma once

#include "core/identity/ids.h"
#include "storage/vault/vault.h"

// Which columns are sealed, and where their values stand. Each always holds a sealed value, also of
// an empty text: what is missing is nobody's business either.
namespace jangbu::storage {

[[nodiscard]] inline FieldPlace customerNamePlace(CustomerId id)
{
    return {"customer", "name", id.uuid};
}

[[nodiscard]] inline FieldPlace customerPhonePlace(CustomerId id)
{
    return {"customer", "phone", id.uuid};
}

[[nodiscard]] inline FieldPlace customerBirthdayPlace(CustomerId id)
{
    return {"customer", "birthday", id.uuid};
}

[[nodiscard]] inline FieldPlace customerNotePlace(CustomerId id)
{
    return {"customer", "note", id.uuid};
}

[[nodiscard]] inline FieldPlace approvalNoPlace(CommandId id)
{
    return {"top_up", "approval_no", id.uuid};
}

} // namespace jangbu::storage
