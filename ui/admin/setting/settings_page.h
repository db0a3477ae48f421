#pragma once

#include "ui/admin/admin_page.h"
#include "ui/admin/setting/settings_model.h"

#include <QHash>

class QLineEdit;

namespace jangbu::ui {

class Form;
class KeyButton;

// Every setting with its unit, what it does and its bounds; an error stands under its field.
class SettingsPage final : public AdminPage
{
    Q_OBJECT

public:
    explicit SettingsPage(SettingsModel& model);

    [[nodiscard]] QLineEdit* fieldOf(const QString& key) const { return m_fields.value(key); }

private:
    SettingsModel& m_model;
    QHash<QString, QLineEdit*> m_fields;
    QHash<QString, Form*> m_forms; // by the key of a field in it
    KeyButton* m_save;

    [[nodiscard]] QWidget* makeGroups();
    void addField(Form& form, const QString& key);
    void fill();
    void submit();
    void showRefusal(const QHash<QString, QString>& wrongByKey, const QString& wrong);
};

} // namespace jangbu::ui
