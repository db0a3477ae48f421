#include "ui/admin/setting/settings_page.h"

#include "ui/control/field/form.h"
#include "ui/control/key/key_button.h"
#include "ui/control/surface/notice_line.h"
#include "ui/text/admin/setting_text.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jangbu::ui {

SettingsPage::SettingsPage(SettingsModel& model)
    //: Heading of a section of Admin, and what it is for.
    : AdminPage(tr("Settings"), tr("What this shop decides for itself. All counters follow it."))
    , m_model(model)
    //: Key that saves all settings.
    , m_save(new KeyButton(tr("Save settings"), KeyKind::Primary))
{
    body()->addWidget(makeGroups());
    auto* const foot = makeRow(space::one);
    foot->addWidget(m_save);
    foot->addStretch(1);
    body()->addLayout(foot);
    body()->addStretch(1);
    connect(m_save, &KeyButton::clicked, this, &SettingsPage::submit);
    connect(this, &AdminPage::entered, &model, &SettingsModel::load);
    connect(&model, &SettingsModel::loaded, this, &SettingsPage::fill);
    connect(&model, &SettingsModel::refused, this, &SettingsPage::showRefusal);
    connect(&model, &SettingsModel::changed, this, [this] {
        m_save->setEnabled(!m_model.isSending());
    });
    connect(&model, &SettingsModel::saved, this, [this] {
        //: Settings were saved.
        notice().say(NoticeTone::Info, tr("The settings were saved."));
    });
    connect(&model, &SettingsModel::unchanged, this, [this] {
        //: Nothing was different, so nothing was saved.
        notice().say(NoticeTone::Info, tr("Nothing was changed."));
    });
    fill();
}

QWidget* SettingsPage::makeGroups()
{
    auto* const groups = new QWidget;
    auto* const grid = makeGrid(space::three, groups);
    Form* form = nullptr;
    QString group;
    int place = 0;
    for (const QString& key : SettingsModel::keys()) {
        const QString text = settingGroupText(key.toStdString());
        if (text != group) {
            group = text;
            auto* const column = makeColumn(space::one);
            form = new Form;
            column->addWidget(makeLabel(text, TextRole::Heading));
            column->addWidget(form);
            column->addStretch(1);
            grid->addLayout(column, place / 2, place % 2);
            ++place;
        }
        addField(*form, key);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return groups;
}

void SettingsPage::addField(Form& form, const QString& key)
{
    const SettingWords words = settingWords(key.toStdString(), m_model.format());
    auto* const field = new QLineEdit;
    field->setObjectName(key);
    field->setReadOnly(SettingsModel::isFixed(key));
    const bool isText = key.startsWith(QLatin1String("shop."));
    if (!isText) {
        field->setAlignment(Qt::AlignRight);
    }
    //: The label of a setting; %1 is its name, %2 its unit.
    const QString label =
        words.unit.isEmpty() ? words.label : tr("%1 (%2)").arg(words.label, words.unit);
    form.addRow(label, field, words.hint);
    m_fields.insert(key, field);
    m_forms.insert(key, &form);
    connect(field, &QLineEdit::returnPressed, this, &SettingsPage::submit);
}

void SettingsPage::fill()
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        (*field)->setText(m_model.valueOf(field.key()));
        (*field)->setCursorPosition(0);
        m_forms.value(field.key())->setError(*field, {});
    }
    if (!m_model.trouble().isEmpty()) {
        notice().say(NoticeTone::Refused, m_model.trouble());
    }
}

void SettingsPage::submit()
{
    notice().clear();
    QHash<QString, QString> values;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        m_forms.value(field.key())->setError(*field, {});
        values.insert(field.key(), (*field)->text());
    }
    m_model.save(values);
}

void SettingsPage::showRefusal(const QHash<QString, QString>& wrongByKey, const QString& wrong)
{
    if (!wrong.isEmpty()) {
        notice().say(NoticeTone::Refused, wrong);
    }
    QLineEdit* first = nullptr;
    for (const QString& key : SettingsModel::keys()) {
        const QString fault = wrongByKey.value(key);
        if (!fault.isEmpty()) {
            m_forms.value(key)->setError(m_fields.value(key), fault);
            first = first == nullptr ? m_fields.value(key) : first;
        }
    }
    if (first != nullptr) {
        first->setFocus(Qt::OtherFocusReason);
        first->selectAll();
    }
}

} // namespace jangbu::ui
