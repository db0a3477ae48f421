#pragma once

#include "ui/admin/admin_page.h"
#include "ui/admin/staff/staff_model.h"

namespace jangbu::ui {

class KeyButton;
class StaffEditSheet;
class TableView;

// Who works here. Return or a double touch on a row opens its form.
class StaffPage final : public AdminPage
{
    Q_OBJECT

public:
    // `host` is what the form covers.
    StaffPage(StaffModel& model, QWidget* host);

    [[nodiscard]] TableView* table() const { return m_table; }

    void openNew();
    void openChosen();

private:
    StaffModel& m_model;
    TableView* m_table;
    KeyButton* m_new;
    KeyButton* m_edit;
    StaffEditSheet* m_sheet;

    void follow();
};

} // namespace jangbu::ui
