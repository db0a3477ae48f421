#include "ui/admin/keys/keys_page.h"

#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/notice_line.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int keyWidth = 260;

} // namespace

KeysPage::KeysPage(KeysModel& model)
    : AdminPage(
          //: Heading of a section of Admin, and what it is for.
          tr("Keys"),
          tr("Which key of the keyboard does what at this counter. F1 shows them all.")
      )
    , m_model(model)
    //: Accessible name of the table of keys.
    , m_table(new TableView(tr("Keys")))
    , m_key(new QKeySequenceEdit)
    //: Key that gives the chosen action the key that was pressed.
    , m_use(new KeyButton(tr("Use this key"), KeyKind::Primary))
    //: Key that gives the chosen action the key it has from the start.
    , m_usual(new KeyButton(tr("Reset key")))
{
    m_table->setModel(&model.table());
    m_table->setStretchColumn(0);
    m_table->setColumnWidth(1, keyWidth);
    body()->addWidget(m_table, 1);
    auto* const row = makeRow(space::one);
    //: Before the field that takes a key press.
    auto* const label = makeLabel(tr("New key:"), TextRole::Body, Tone::Second);
    label->setBuddy(m_key);
    //: Accessible name of the field that takes a key press.
    m_key->setAccessibleName(tr("Press the new key"));
    m_key->setFixedWidth(keyWidth);
    m_key->setMinimumHeight(touch::control);
    row->addWidget(label);
    row->addWidget(m_key);
    row->addWidget(m_use);
    row->addWidget(m_usual);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_table, &TableView::currentRowChanged, this, &KeysPage::choose);
    connect(m_use, &KeyButton::clicked, this, [this] {
        notice().clear();
        m_model.setKey(m_table->currentIndex().row(), m_key->keySequence());
    });
    connect(m_usual, &KeyButton::clicked, this, [this] {
        notice().clear();
        m_model.setUsual(m_table->currentIndex().row());
    });
    connect(&model, &KeysModel::chosen, this, [this] {
        //: Keys were changed.
        notice().say(
            NoticeTone::Info,
            tr("The keys were saved. They count when the program is started again.")
        );
    });
    connect(&model, &KeysModel::refused, this, [this](const QString& text) {
        notice().say(NoticeTone::Refused, text);
    });
    choose(-1);
}

void KeysPage::choose(int row)
{
    m_key->setKeySequence(m_model.keyAt(row));
    m_key->setEnabled(row >= 0);
    m_use->setEnabled(row >= 0);
    m_usual->setEnabled(row >= 0);
}

} // namespace jangbu::ui
