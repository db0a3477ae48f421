#pragma once

#include "ui/admin/admin_page.h"
#include "ui/admin/terminal/terminals_model.h"

class QLineEdit;

namespace jangbu::ui {

class Form;
class KeyButton;
class TableView;

// The counters of the shop; the chosen one is edited under the table.
class TerminalsPage final : public AdminPage
{
    Q_OBJECT

public:
    explicit TerminalsPage(TerminalsModel& model);

private:
    TerminalsModel& m_model;
    TableView* m_table;
    Form* m_form;
    QLineEdit* m_name;
    QLineEdit* m_prefix;
    KeyButton* m_save;

    void choose(int row);
    void submit();
    void follow();
    void showRefusal(TerminalField field, const QString& text);
};

} // namespace jangbu::ui
