#include "ui/admin/terminal/terminals_page.h"

#include "core/limit/limits.h"
#include "ui/control/field/form.h"
#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/notice_line.h"
#include "ui/theme/layout.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int prefixWidth = 220;
constexpr int receiptWidth = 160;

} // namespace

TerminalsPage::TerminalsPage(TerminalsModel& model)
    : AdminPage(
          //: Heading of a section of Admin, and what it is for.
          tr("Counters"),
          tr("Every counter of the shop numbers its receipts by itself, after its prefix.")
      )
    , m_model(model)
    //: Accessible name of the table of counters.
    , m_table(new TableView(tr("Counters")))
    , m_form(new Form)
    , m_name(new QLineEdit)
    , m_prefix(new QLineEdit)
    //: Key that saves the chosen counter.
    , m_save(new KeyButton(tr("Save"), KeyKind::Primary))
{
    m_table->setTallRows(true);
    m_table->setModel(&model.table());
    m_table->setStretchColumn(0);
    m_table->setColumnWidth(1, prefixWidth);
    m_table->setColumnWidth(2, receiptWidth);
    body()->addWidget(m_table, 1);
    m_prefix->setMaxLength(static_cast<int>(limit::receiptPrefixCharacters));
    //: Labels of two fields of a counter.
    m_form->addPair(tr("Name of the chosen counter"), m_name, tr("Prefix of receipts"), m_prefix);
    body()->addWidget(m_form);
    auto* const foot = makeRow(space::one);
    foot->addWidget(m_save);
    foot->addStretch(1);
    body()->addLayout(foot);
    connect(m_table, &TableView::currentRowChanged, this, &TerminalsPage::choose);
    connect(m_save, &KeyButton::clicked, this, &TerminalsPage::submit);
    connect(m_name, &QLineEdit::returnPressed, this, &TerminalsPage::submit);
    connect(m_prefix, &QLineEdit::returnPressed, this, &TerminalsPage::submit);
    connect(this, &AdminPage::entered, &model, &TerminalsModel::load);
    connect(&model, &TerminalsModel::changed, this, &TerminalsPage::follow);
    connect(&model, &TerminalsModel::refused, this, &TerminalsPage::showRefusal);
    connect(&model, &TerminalsModel::saved, this, [this](const QString& name) {
        //: A counter was saved; %1 is its name.
        notice().say(NoticeTone::Info, tr("%1 was saved.").arg(name));
    });
    follow();
}

void TerminalsPage::choose(int row)
{
    m_form->clearErrors();
    m_name->setText(m_model.nameAt(row));
    m_prefix->setText(m_model.prefixAt(row));
    follow();
}

void TerminalsPage::submit()
{
    m_form->clearErrors();
    notice().clear();
    m_model.save(m_table->currentIndex().row(), m_name->text(), m_prefix->text());
}

void TerminalsPage::follow()
{
    const bool isChosen = m_table->currentIndex().isValid();
    m_form->setEnabled(isChosen);
    m_save->setEnabled(isChosen && !m_model.isSending());
    if (!m_model.trouble().isEmpty()) {
        notice().say(NoticeTone::Refused, m_model.trouble());
    }
}

void TerminalsPage::showRefusal(TerminalField field, const QString& text)
{
    switch (field) {
    case TerminalField::Name:
        m_form->setError(m_name, text);
        break;
    case TerminalField::Prefix:
        m_form->setError(m_prefix, text);
        break;
    case TerminalField::Form:
        notice().say(NoticeTone::Refused, text);
        break;
    }
}

} // namespace jangbu::ui
