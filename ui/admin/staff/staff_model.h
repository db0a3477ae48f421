#pragma once

#include "core/staff/staff.h"
#include "ui/admin/cell_table_model.h"
#include "ui/admin/sender_model.h"

#include <optional>
#include <vector>

namespace jangbu::ui {

enum class StaffField { Login, Name, Pin, Form };

/// Somebody as typed into the form; an empty PIN keeps the one there is.
struct StaffEntry
{
    QString login;
    QString name;
    Role role = Role::Cashier;
    bool isActive = true;
    QString pin;
};

/// Who works in the shop, and changing it.
class StaffModel final : public QObject
{
    Q_OBJECT

public:
    explicit StaffModel(const AdminPorts& ports);

    void load();

    [[nodiscard]] CellTableModel& table() { return m_table; }

    /// Somebody in the table; a new one has no row.
    [[nodiscard]] StaffEntry entryAt(std::optional<int> row) const;
    void save(std::optional<int> row, const StaffEntry& entry);

    [[nodiscard]] bool isSending() const { return m_isHashing || m_sender.isSending(); }

    /// Why there is no list; empty while all is well.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();
    void saved(const QString& name);
    void refused(jangbu::ui::StaffField field, const QString& text);

private:
    const AdminPorts& m_ports;
    SenderModel m_sender;
    CellTableModel m_table;
    std::vector<Staff> m_staff;
    QString m_trouble;
    bool m_isHashing = false;

    void show();
    void hashThenSend(SaveStaff body, const QString& pin);
    void send(const SaveStaff& body);
};

} // namespace jangbu::ui
