#pragma once

#include "ui/admin/admin_page.h"
#include "ui/admin/keys/keys_model.h"

class QKeySequenceEdit;

namespace jangbu::ui {

class KeyButton;
class TableView;

// The keys of this counter: choose a row, press the new key, use it.
class KeysPage final : public AdminPage
{
    Q_OBJECT

public:
    explicit KeysPage(KeysModel& model);

private:
    KeysModel& m_model;
    TableView* m_table;
    QKeySequenceEdit* m_key;
    KeyButton* m_use;
    KeyButton* m_usual;

    void choose(int row);
};

} // namespace jangbu::ui
