#include "storage/commit/batch_writer.h"
#include "storage/commit/changed_rows.h"
#include "storage/sql/sealed_columns.h"

#include <optional>
#include <string>

// Who is in the shop and how it is run: customers, staff, counters, shifts, settings.
namespace jangbu::storage {

namespace {

constexpr std::size_t lastDigits = 4;

std::optional<BlindIndex> phoneIndexOf(const Vault& vault, const std::string& phone)
{
    return phone.empty() ? std::nullopt : std::optional{vault.phoneIndex(phone)};
}

std::optional<BlindIndex> lastFourIndexOf(const Vault& vault, const std::string& phone)
{
    if (phone.size() < lastDigits) {
        return std::nullopt;
    }
    return vault.lastFourIndex(std::string_view(phone).substr(phone.size() - lastDigits));
}

} // namespace

Sql<void> BatchWriter::customers()
{
    return writeChanged(
        m_set.profiles,
        [this](CustomerId id, const CustomerProfile& profile, bool isCreated) {
            Statement statement = m_transaction.prepare(
                isCreated ? "INSERT INTO customer (member_no, name, phone, birthday, note, "
                            "phone_index, last4_index, name_index, customer_id) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                          : "UPDATE customer SET member_no = ?, name = ?, phone = ?, birthday = ?, "
                            "note = ?, phone_index = ?, last4_index = ?, name_index = ? "
                            "WHERE customer_id = ?"
            );
            return statement.bind(profile.memberNo, sealed(profile.name, customerNamePlace(id)))
                .bind(sealed(profile.phone, customerPhonePlace(id)))
                .bind(sealed(profile.birthday, customerBirthdayPlace(id)))
                .bind(sealed(profile.note, customerNotePlace(id)))
                .bind(phoneIndexOf(m_vault, profile.phone), lastFourIndexOf(m_vault, profile.phone))
                .bind(m_vault.nameIndex(profile.name), id)
                .execute(1);
        }
    );
}

Sql<void> BatchWriter::terminals()
{
    return writeChanged(
        m_set.terminals,
        [this](TerminalId id, const Terminal& terminal, bool isCreated) {
            return m_transaction
                .prepare(
                    isCreated ? "INSERT INTO terminal (name, prefix, next_receipt_no, version, "
                                "terminal_id) VALUES (?, ?, ?, ?, ?)"
                              : "UPDATE terminal SET name = ?, prefix = ?, next_receipt_no = ?, "
                                "version = ? WHERE terminal_id = ?"
                )
                .bind(terminal.name, terminal.prefix, terminal.nextReceiptNo, terminal.version, id)
                .execute(1);
        }
    );
}

Sql<void> BatchWriter::shifts()
{
    return writeChanged(m_set.shifts, [this](ShiftId id, const Shift& shift, bool isCreated) {
        return m_transaction
            .prepare(
                isCreated ? "INSERT INTO shift (terminal_id, opened_by, opened_at, opening, "
                            "expected, closed_at, counted, version, shift_id) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                          : "UPDATE shift SET terminal_id = ?, opened_by = ?, opened_at = ?, "
                            "opening = ?, expected = ?, closed_at = ?, counted = ?, version = ? "
                            "WHERE shift_id = ?"
            )
            .bind(shift.terminal, shift.openedBy, shift.openedAt, shift.opening, shift.expected)
            .bind(shift.closedAt, shift.counted, shift.version, id)
            .execute(1);
    });
}

Sql<void> BatchWriter::staff()
{
    return writeChanged(m_set.staff, [this](StaffId id, const Staff& member, bool isCreated) {
        return m_transaction
            .prepare(
                isCreated ? "INSERT INTO staff (login, name, role, is_active, pin_hash, staff_id) "
                            "VALUES (?, ?, ?, ?, ?, ?)"
                          : "UPDATE staff SET login = ?, name = ?, role = ?, is_active = ?, "
                            "pin_hash = ? WHERE staff_id = ?"
            )
            .bind(member.login, member.name, member.role, member.isActive, member.pinHash, id)
            .execute(1);
    });
}

Sql<void> BatchWriter::settings()
{
    if (!m_set.settingsChanged) {
        return {};
    }
    return forEachRow(settingKeys(), [this](std::string_view key) {
        return m_transaction
            .prepare("INSERT INTO setting (key, value) VALUES (?, ?) "
                     "ON CONFLICT (key) DO UPDATE SET value = excluded.value")
            .bind(key, settingText(m_set.settings, key).value_or(std::string{}))
            .execute(1);
    });
}

} // namespace jangbu::storage
