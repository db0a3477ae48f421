#pragma once

#include "ui/admin/staff/staff_model.h"
#include "ui/control/surface/sheet.h"

class QLineEdit;

namespace jangbu::ui {

class Form;
class KeyButton;
class NoticeLine;
class Segment;

// The form of somebody who works here, known or new.
class StaffEditSheet final : public Sheet
{
    Q_OBJECT

public:
    StaffEditSheet(StaffModel& model, QWidget* host);

    // Nothing: somebody new.
    void openFor(std::optional<int> row);

private:
    StaffModel& m_model;
    std::optional<int> m_row;
    NoticeLine* m_notice;
    Form* m_form;
    QLineEdit* m_name;
    QLineEdit* m_login;
    QLineEdit* m_pin;
    Segment* m_role;
    Segment* m_active;
    KeyButton* m_save;

    void submit();
    void showRefusal(StaffField field, const QString& text);
};

} // namespace jangbu::ui
