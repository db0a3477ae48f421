#include "ui/customer/panel/customer_panel.h"

#include "ui/control/field/search_field.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/empty_state.h"
#include "ui/customer/customer_search_model.h"
#include "ui/shell/key/key_map.h"

#include <QApplication>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace jangbu::ui {

CustomerPanel::CustomerPanel(
    CustomerSearchModel& search,
    const KeyMap& keys,
    CustomerPanelWords words,
    QWidget* parent
)
    : Panel(parent)
    , m_model(search)
    , m_words(std::move(words))
    //: Placeholder of the field that finds a customer.
    , m_search(new SearchField(tr("Phone, last four digits, member number or name")))
    //: Accessible name of a list.
    , m_found(new TableView(tr("Customers found")))
    , m_hint(new EmptyState(IconName::Customer, {}, {}))
    , m_foundOrHint(new QStackedWidget)
{
    m_search->setAccessibleName(tr("Find a customer"));
    m_search->setKeyCap(keys.capFor(KeyAction::Customer));
    layOut();
    connect(m_search, &SearchField::composedTextChanged, &m_model, &CustomerSearchModel::find);
    connect(m_search, &SearchField::returnPressed, &m_model, &CustomerSearchModel::chooseFirst);
    connect(&m_model, &CustomerSearchModel::firstChosen, this, &CustomerPanel::entered);
    connect(m_found, &TableView::currentRowChanged, &m_model, &CustomerSearchModel::choose);
    connect(&m_model, &CustomerSearchModel::chosen, this, &CustomerPanel::showChosen);
    connect(&m_model, &CustomerSearchModel::customersFound, this, &CustomerPanel::showFound);
    connect(&m_model, &CustomerSearchModel::scanRefused, this, &CustomerPanel::refuseScan);
    showFound(true);
}

void CustomerPanel::layOut()
{
    m_found->setModel(&m_model.found());
    m_found->setTallRows(true);
    m_found->setStretchColumn(CustomerTableModel::Who);
    m_found->setAmountColumn(CustomerTableModel::Balance);
    m_found->horizontalHeader()->hide();
    m_foundOrHint->addWidget(m_found);
    m_foundOrHint->addWidget(m_hint);
    body()->addWidget(m_search);
    body()->addWidget(m_foundOrHint, 1);
}

void CustomerPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CustomerPanel::insert(const QString& text)
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->insert(text);
}

void CustomerPanel::refuseScan(const QString& text)
{
    QApplication::beep();
    m_foundOrHint->setCurrentWidget(m_hint);
    m_hint->setTexts(text, m_words.nextStep);
}

void CustomerPanel::showChosen(const CustomerCard& card)
{
    const QSignalBlocker quiet(m_found); // they are chosen already
    m_found->setCurrentIndex(m_model.found().index(m_model.found().rowOf(card.id), 0));
}

void CustomerPanel::showFound(bool isAnswered)
{
    const bool hasRows = m_model.found().rowCount() > 0;
    m_foundOrHint->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_found) : m_hint);
    if (!isAnswered) {
        m_hint->setTexts(
            //: Customers could not be read from the book.
            tr("The book cannot be read now"),
            tr("Type again in a moment; nothing is lost.")
        );
    } else if (m_search->composedText().trimmed().isEmpty()) {
        m_hint->setTexts(m_words.question, m_words.nextStep);
    } else {
        //: A search for a customer found nobody.
        m_hint->setTexts(tr("No customer found"), m_words.afterNobody);
    }
}

} // namespace jangbu::ui
