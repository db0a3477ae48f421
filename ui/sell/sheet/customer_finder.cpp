#include "ui/sell/sheet/customer_finder.h"

#include "ui/control/field/search_field.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/number_pad.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/empty_state.h"
#include "ui/sell/sell_model.h"
#include "ui/theme/layout.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::chrono::milliseconds restAfterTyping{120};
constexpr int listHeight = 368;
constexpr int padWidth = 264;

} // namespace

CustomerFinder::CustomerFinder(SellModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    //: In the field that finds a customer.
    , m_field(new SearchField(tr("Phone, last four digits, member number or name"), this))
    //: Accessible name of the list of found customers.
    , m_table(new TableView(tr("Customers found"), this))
    , m_empty(new EmptyState(IconName::Customer, {}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_pad(new NumberPad(NumberPad::Corner::Clear, this))
    , m_walkIn(new KeyButton(tr("Sell without membership"), KeyKind::Plain, this))
    , m_typed(new QTimer(this))
{
    layOut();
    m_typed->setSingleShot(true);
    m_typed->setInterval(restAfterTyping);
    connect(m_typed, &QTimer::timeout, this, &CustomerFinder::ask);
    connect(m_field, &SearchField::composedTextChanged, this, [this] {
        m_choosesWhenFound = false;
        m_typed->start();
    });
    connect(m_pad, &NumberPad::digitsPressed, m_field, &SearchField::insert);
    connect(m_pad, &NumberPad::backspacePressed, m_field, &SearchField::backspace);
    connect(m_pad, &NumberPad::clearPressed, m_field, &SearchField::empty);
    connect(m_table, &TableView::activated, this, [this](const QModelIndex& index) {
        choose(index.row());
    });
    connect(m_table, &TableView::clicked, this, [this](const QModelIndex& index) {
        choose(index.row());
    });
    connect(m_walkIn, &KeyButton::clicked, this, [this] {
        m_model.serveWalkIn();
        Q_EMIT done();
    });
    connect(&m_model, &SellModel::customersFound, this, &CustomerFinder::takeFound);
}

void CustomerFinder::layOut()
{
    setObjectName(QStringLiteral("customerFinder"));
    m_field->setObjectName(QStringLiteral("customerField"));
    m_table->setObjectName(QStringLiteral("customerTable"));
    m_field->installEventFilter(this);
    m_table->setModel(&m_model.foundCustomers());
    m_table->horizontalHeader()->hide();
    m_table->setTallRows(true);
    m_table->setStretchColumn(CustomerTableModel::Who);
    m_table->setAmountColumn(CustomerTableModel::Balance);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_stack->setFixedHeight(listHeight);
    m_pad->setFixedWidth(padWidth);
    QVBoxLayout* left = makeColumn(space::two);
    left->addWidget(m_field);
    left->addWidget(m_stack, 1);
    QVBoxLayout* right = makeColumn(space::two);
    right->addWidget(m_pad);
    right->addStretch(1);
    right->addWidget(m_walkIn);
    QHBoxLayout* row = makeRow(space::three, this);
    row->addLayout(left, 1);
    row->addLayout(right);
}

void CustomerFinder::begin()
{
    m_field->empty();
    m_typed->stop();
    m_model.findCustomers({});
}

void CustomerFinder::ask()
{
    m_model.findCustomers(m_field->composedText());
}

void CustomerFinder::takeFound(bool isAnswered)
{
    const int rows = m_model.foundCustomers().rowCount();
    const bool isBlank = m_field->composedText().trimmed().isEmpty();
    if (!isAnswered) {
        m_empty->setTexts(
            //: In place of the found customers.
            tr("Customers cannot be looked up now"),
            tr("Try again in a moment, or sell without membership.")
        );
    } else if (isBlank) {
        m_empty->setTexts(
            tr("Who pays?"),
            tr("Type the last four digits of the phone number, or scan the member's card.")
        );
    } else {
        m_empty->setTexts(
            tr("No customer found"),
            tr("Check the digits, or register the customer under Top-up.")
        );
    }
    const bool showsTable = rows > 0 && !isBlank;
    m_stack->setCurrentWidget(showsTable ? static_cast<QWidget*>(m_table) : m_empty);
    if (showsTable) {
        m_table->selectRow(0);
    }
    if (std::exchange(m_choosesWhenFound, false) && showsTable && rows == 1) {
        choose(0);
    }
}

void CustomerFinder::choose(int row)
{
    m_model.chooseCustomer(row);
    Q_EMIT done();
}

void CustomerFinder::enter()
{
    const bool isTyped = m_typed->isActive();
    if (isTyped || m_model.isFindingCustomers()) {
        m_choosesWhenFound = true;
        if (isTyped) {
            m_typed->stop();
            ask();
        }
        return;
    }
    if (m_stack->currentWidget() == m_table) {
        choose(qMax(0, m_table->currentIndex().row()));
    }
}

bool CustomerFinder::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool moves = key.key() == Qt::Key_Down || key.key() == Qt::Key_Up;
    if (moves && m_stack->currentWidget() == m_table) {
        const int step = key.key() == Qt::Key_Down ? 1 : -1;
        const int last = m_model.foundCustomers().rowCount() - 1;
        m_table->selectRow(qBound(0, m_table->currentIndex().row() + step, last));
        return true;
    }
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        enter();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jangbu::ui
