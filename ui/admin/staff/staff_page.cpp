#include "ui/admin/staff/staff_page.h"

#include "ui/admin/staff/staff_edit_sheet.h"
#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/notice_line.h"
#include "ui/theme/layout.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int loginWidth = 200;
constexpr int roleWidth = 160;
constexpr int stateWidth = 120;

} // namespace

StaffPage::StaffPage(StaffModel& model, QWidget* host)
    //: Heading of a section of Admin, and what it is for.
    : AdminPage(tr("Staff"), tr("Who may sign in at a counter, and what they may do there."))
    , m_model(model)
    //: Accessible name of the table of staff.
    , m_table(new TableView(tr("Staff")))
    //: Key that opens the form of somebody new.
    , m_new(new KeyButton(tr("Add staff"), KeyKind::Primary))
    //: Key that opens the form of the chosen one.
    , m_edit(new KeyButton(tr("Edit")))
    , m_sheet(new StaffEditSheet(model, host))
{
    m_new->setIconName(IconName::Plus);
    m_edit->setIconName(IconName::Edit);
    auto* const keys = makeRow(space::one);
    keys->addWidget(m_new);
    keys->addWidget(m_edit);
    keys->addStretch(1);
    body()->addLayout(keys);
    m_table->setModel(&model.table());
    m_table->setStretchColumn(0);
    int column = 0;
    for (const int width : {loginWidth, roleWidth, stateWidth}) {
        m_table->setColumnWidth(++column, width);
    }
    body()->addWidget(m_table, 1);
    connect(m_new, &KeyButton::clicked, this, &StaffPage::openNew);
    connect(m_edit, &KeyButton::clicked, this, &StaffPage::openChosen);
    connect(m_table, &TableView::activated, this, &StaffPage::openChosen);
    connect(m_table, &TableView::currentRowChanged, this, &StaffPage::follow);
    connect(this, &AdminPage::entered, &model, &StaffModel::load);
    connect(&model, &StaffModel::changed, this, &StaffPage::follow);
    connect(&model, &StaffModel::saved, this, [this](const QString& name) {
        //: Somebody who works here was saved; %1 is the name.
        notice().say(NoticeTone::Info, tr("%1 was saved.").arg(name));
    });
    follow();
}

void StaffPage::openNew()
{
    notice().clear();
    m_sheet->openFor(std::nullopt);
}

void StaffPage::openChosen()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        notice().clear();
        m_sheet->openFor(index.row());
    }
}

void StaffPage::follow()
{
    m_edit->setEnabled(m_table->currentIndex().isValid());
    if (!m_model.trouble().isEmpty()) {
        notice().say(NoticeTone::Refused, m_model.trouble());
    }
}

} // namespace jangbu::ui
