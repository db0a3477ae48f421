#pragma once

#include "ui/admin/cell_table_model.h"
#include "ui/shell/key/key_map.h"

#include <QObject>

namespace jangbu::ui {

/// Which key of the keyboard does what at this counter, and changing it.
class KeysModel final : public QObject
{
    Q_OBJECT

public:
    explicit KeysModel(KeyMap keys);

    [[nodiscard]] CellTableModel& table() { return m_table; }

    [[nodiscard]] QKeySequence keyAt(int row) const;

    /// Gives the action this key alone; an empty one takes all away. refused() when another has it.
    void setKey(int row, const QKeySequence& key);
    /// The keys that it has from the start.
    void setUsual(int row);

    [[nodiscard]] const KeyMap& keys() const { return m_keys; }

Q_SIGNALS:
    void chosen(const jangbu::ui::KeyMap& keys);
    void refused(const QString& text);

private:
    KeyMap m_keys;
    CellTableModel m_table;

    void show();
    void give(KeyAction action, const QList<QKeySequence>& keys);
};

} // namespace jangbu::ui
