#include "core/customer/phone.h"
#include "storage/commit/batch_writer.h"
#include "storage/commit/changed_rows.h"
#include "storage/sql/sealed_columns.h"

#include <optional>
#include <string>

// Who is in the shop and how it is run: customers, staff, counters, shifts, settings.
namespace jangbu::storage {

namespace {

std::optional<BlindIndex> phoneIndexOf(const Vault& vault, const std::string& phone)
{
    return phone.empty() ? std::nullopt : std::optional{vault.phoneIndex(phone)};
}

std::optional<BlindIndex> lastFourIndexOf(const Vault& vault, const std::string& phone)
{
    return phone.empty() ? std::nullopt : std::optional{vault.lastFourIndex(lastFourDigits(phone))};
}

} // namespace

Sql<void> BatchWriter::customers()
{
    ChangedRows rows({
        "customer",
        {"member_no",
         "name",
         "phone",
         "birthday",
         "note",
         "phone_index",
         "last4_index",
         "name_index",
         "customer_id"},
    });
    m_set.profiles.forEachChanged([&](CustomerId id, const CustomerProfile& profile, bool isCreated
                                  ) {
        rows.add(
            isCreated,
            profile.memberNo,
            sealed(profile.name, customerNamePlace(id)),
            sealed(profile.phone, customerPhonePlace(id)),
            sealed(profile.birthday, customerBirthdayPlace(id)),
            sealed(profile.note, customerNotePlace(id)),
            phoneIndexOf(m_vault, profile.phone),
            lastFourIndexOf(m_vault, profile.phone),
            m_vault.nameIndex(profile.name),
            id
        );
    });
    return rows.write(m_transaction);
}

Sql<void> BatchWriter::terminals()
{
    ChangedRows rows({"terminal", {"name", "prefix", "next_receipt_no", "version", "terminal_id"}});
    m_set.terminals.forEachChanged([&](TerminalId id, const Terminal& terminal, bool isCreated) {
        rows.add(
            isCreated,
            terminal.name,
            terminal.prefix,
            terminal.nextReceiptNo,
            terminal.version,
            id
        );
    });
    return rows.write(m_transaction);
}

Sql<void> BatchWriter::shifts()
{
    ChangedRows rows({
        "shift",
        {"terminal_id",
         "opened_by",
         "opened_at",
         "opening",
         "expected",
         "closed_at",
         "counted",
         "version",
         "shift_id"},
    });
    m_set.shifts.forEachChanged([&](ShiftId id, const Shift& shift, bool isCreated) {
        rows.add(
            isCreated,
            shift.terminal,
            shift.openedBy,
            shift.openedAt,
            shift.opening,
            shift.expected,
            shift.closedAt,
            shift.counted,
            shift.version,
            id
        );
    });
    return rows.write(m_transaction);
}

Sql<void> BatchWriter::staff()
{
    ChangedRows rows({"staff", {"login", "name", "role", "is_active", "pin_hash", "staff_id"}});
    m_set.staff.forEachChanged([&](StaffId id, const Staff& member, bool isCreated) {
        rows.add(
            isCreated,
            member.login,
            member.name,
            member.role,
            member.isActive,
            member.pinHash,
            id
        );
    });
    return rows.write(m_transaction);
}

Sql<void> BatchWriter::settings()
{
    if (!m_set.settingsChanged) {
        return {};
    }
    RowBatch rows({"setting", {"key", "value"}});
    for (const std::string_view key : settingKeys()) {
        rows.add(key, settingText(m_set.settings, key).value_or(std::string{}));
    }
    return rows.insert(m_transaction, " ON CONFLICT (key) DO UPDATE SET value = excluded.value");
}

} // namespace jangbu::storage
