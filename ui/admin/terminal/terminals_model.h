#pragma once

#include "core/shift/shift.h"
#include "ui/admin/cell_table_model.h"
#include "ui/admin/sender_model.h"

#include <vector>

namespace jangbu::ui {

enum class TerminalField { Name, Prefix, Form };

/// The counters of the shop, and renaming them.
class TerminalsModel final : public QObject
{
    Q_OBJECT

public:
    explicit TerminalsModel(const AdminPorts& ports);

    void load();

    [[nodiscard]] CellTableModel& table() { return m_table; }

    [[nodiscard]] QString nameAt(int row) const;
    [[nodiscard]] QString prefixAt(int row) const;
    void save(int row, const QString& name, const QString& prefix);

    [[nodiscard]] bool isSending() const { return m_sender.isSending(); }

    [[nodiscard]] const QString& trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();
    void saved(const QString& name);
    void refused(jangbu::ui::TerminalField field, const QString& text);

private:
    const AdminPorts& m_ports;
    SenderModel m_sender;
    CellTableModel m_table;
    std::vector<Terminal> m_terminals;
    QString m_trouble;

    void show();
    [[nodiscard]] const Terminal* at(int row) const;
};

} // namespace jangbu::ui
