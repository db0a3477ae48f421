#include "ui/topup/top_up_view.h"

#include "ui/control/amount_row.h"
#include "ui/control/elided_label.h"
#include "ui/control/hairline.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/number_pad.h"
#include "ui/control/key/segment.h"
#include "ui/control/list/table_view.h"
#include "ui/control/money_label.h"
#include "ui/control/panel.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/control/surface/sheet.h"
#include "ui/customer/panel/customer_panel.h"
#include "ui/shell/key/key_map.h"
#include "ui/text/name_text.h"
#include "ui/theme/layout.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text_role.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::array tenders{Tender::Cash, Tender::Card, Tender::Transfer};
constexpr int columnStretch = 9;
constexpr int historyStretch = 7;

} // namespace

TopUpView::TopUpView(TopUpModel& model, const KeyMap& keys, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_customers(new CustomerPanel(
          model.search(),
          keys,
          {//: Nobody is chosen on the top-up screen yet.
           tr("Whose balance?"),
           tr("Type the phone number or its last four digits, or register a new customer."),
           tr("Type the whole name, or register a new customer below.")
          }
      ))
{
    auto* const row = makeRow(space::two, this);
    setPadding(row, space::two);
    row->addWidget(m_customers, columnStretch);
    addNewCustomerKey();
    row->addWidget(makeEntryPanel(keys), columnStretch);
    row->addWidget(makeHistoryPanel(), historyStretch);
    makeNewCustomerSheet();
    makeReversalSheet();
    connectModel();
    for (const QKeySequence& key : keys.keysFor(KeyAction::Customer)) {
        auto* const shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, m_customers, &CustomerPanel::focusSearch);
    }
    for (const QKeySequence& key : keys.keysFor(KeyAction::Pay)) {
        auto* const shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this] { m_model.submit(); });
    }
    showModel();
}

void TopUpView::addNewCustomerKey()
{
    //: Key that opens the form for a new customer.
    auto* const add = new KeyButton(tr("New customer"));
    m_customers->body()->addWidget(add);
    connect(add, &KeyButton::clicked, this, &TopUpView::askForNewCustomer);
    connect(m_customers, &CustomerPanel::entered, this, [this] {
        m_pad->setFocus(Qt::OtherFocusReason);
    });
}

Panel* TopUpView::makeEntryPanel(const KeyMap& keys)
{
    auto* const panel = new Panel;
    m_entryOrHint = new QStackedWidget;
    m_entryOrHint->addWidget(makeEntry(keys));
    m_entryOrHint->addWidget(new EmptyState(
        IconName::Wallet,
        //: The amount can be entered once a customer is chosen.
        tr("Choose a customer first"),
        tr("The amount is entered here.")
    ));
    panel->body()->addWidget(m_entryOrHint, 1);
    return panel;
}

QWidget* TopUpView::makeEntry(const KeyMap& keys)
{
    auto* const entry = new QWidget;
    auto* const column = makeColumn(space::one, entry);
    m_who = new ElidedLabel({}, TextRole::Heading);
    column->addWidget(m_who);
    auto* const amountRow = makeRow(space::one);
    //: Before the amount being entered.
    amountRow->addWidget(makeLabel(tr("Amount"), TextRole::Body, Tone::Second));
    m_amount = new MoneyLabel(TextRole::Total);
    m_amount->setAccessibleName(tr("Amount"));
    amountRow->addWidget(m_amount, 1);
    column->addLayout(amountRow);
    auto* const rule = new Hairline;
    rule->setStrong(true);
    column->addWidget(rule);
    //: Before the customer's balance.
    m_balance = new AmountRow(tr("Balance"));
    column->addWidget(m_balance);
    addNoteKeys(column);
    m_pad = new NumberPad;
    m_pad->growTo(touch::tall);
    column->addWidget(m_pad, 1);
    //: Accessible name of the keys cash, card, transfer.
    m_tender = new Segment(tr("How it was paid"));
    column->addWidget(m_tender);
    m_approvalNo = new QLineEdit;
    //: Placeholder: the number on the card terminal's slip, or of the transfer.
    m_approvalNo->setPlaceholderText(tr("Approval number"));
    m_approvalNo->setAccessibleName(tr("Approval number"));
    column->addWidget(m_approvalNo);
    // On a large screen the room that the keys leave lies here, and the notice takes its place from it.
    column->addStretch();
    m_abovePay = makeColumn(space::none);
    column->addLayout(m_abovePay);
    m_notice = new NoticeLine;
    m_abovePay->addWidget(m_notice);
    m_submit = new KeyButton({}, KeyKind::Primary);
    m_submit->setKeySize(KeySize::Pay);
    m_submit->setKeyCap(keys.capFor(KeyAction::Pay));
    column->addWidget(m_submit);

    connect(m_pad, &NumberPad::digitsPressed, &m_model, &TopUpModel::enterDigits);
    connect(m_pad, &NumberPad::backspacePressed, &m_model, &TopUpModel::removeDigit);
    connect(m_tender, &Segment::currentChanged, this, [this](int choice) {
        m_model.setTender(tenders.at(static_cast<std::size_t>(choice)));
    });
    connect(m_approvalNo, &QLineEdit::textChanged, &m_model, &TopUpModel::setApprovalNo);
    connect(m_submit, &KeyButton::clicked, this, [this] { m_model.submit(); });
    return entry;
}

void TopUpView::addNoteKeys(QVBoxLayout* column)
{
    m_noteKeys = new QWidget;
    auto* const row = makeRow(space::one, m_noteKeys);
    constexpr int noteKeyCount = 4;
    for (int key = 0; key < noteKeyCount; ++key) {
        auto* const note = new KeyButton({});
        connect(note, &KeyButton::clicked, &m_model, [this, key] { m_model.addNote(key); });
        row->addWidget(note, 1);
        m_notes << note;
    }
    column->addWidget(m_noteKeys);
    m_abovePad = makeColumn(space::none);
    column->addLayout(m_abovePad);
}

Panel* TopUpView::makeHistoryPanel()
{
    auto* const panel = new Panel;
    //: Heading of the customer's last top-ups.
    panel->body()->addWidget(makeLabel(tr("Last top-ups"), TextRole::Heading));
    m_history = new TableView(tr("Last top-ups"));
    m_history->setModel(&m_model.history());
    m_history->setTallRows(true);
    m_history->setStretchColumn(TopUpHistoryModel::When);
    m_history->horizontalHeader()->hide();
    panel->body()->addWidget(m_history, 1);
    //: Key that takes back the chosen top-up.
    m_reverse = new KeyButton(tr("Reverse the top-up"), KeyKind::Danger);
    panel->body()->addWidget(m_reverse);
    connect(m_reverse, &KeyButton::clicked, this, [this] {
        m_reason->clear();
        m_reversal->open();
    });
    connect(m_history, &TableView::currentRowChanged, this, &TopUpView::showModel);
    return panel;
}

void TopUpView::connectModel()
{
    connect(&m_model, &TopUpModel::changed, this, &TopUpView::showModel);
    connect(&m_model.history(), &QAbstractItemModel::modelReset, this, &TopUpView::showModel);
}

bool TopUpView::takeScan(const QString& code)
{
    if (m_newCustomer->isOpen() || m_reversal->isOpen()) {
        QApplication::beep(); // nobody else must slip under what is being entered
        return true;
    }
    return m_model.search().takeScan(code);
}

void TopUpView::showModel()
{
    const auto& customer = m_model.customer();
    m_entryOrHint->setCurrentIndex(customer ? 0 : 1);
    if (customer) {
        //: Heading of the top-up of a customer; %1 is a masked name.
        m_who->setText(tr("Top-up for %1").arg(QString::fromStdString(customer->maskedName)));
    }
    m_amount->setAmount(m_model.amountText());
    if (m_model.balanceAfterText().isEmpty()) {
        m_balance->setAmount(m_model.balanceText());
    } else {
        m_balance->setBeforeAfter(m_model.balanceText(), m_model.balanceAfterText());
    }
    const QStringList noteTexts = m_model.noteTexts();
    for (int key = 0; key < m_notes.size() && key < noteTexts.size(); ++key) {
        m_notes[key]->setText(noteTexts[key]);
    }
    if (m_tender->key(0) == nullptr || m_tender->key(0)->text() != tenderText(Tender::Cash)) {
        m_tender->setChoices(
            {tenderText(Tender::Cash), tenderText(Tender::Card), tenderText(Tender::Transfer)}
        );
    }
    {
        // Chosen elsewhere, or cash again for the next customer.
        const QSignalBlocker quiet(m_tender);
        const auto* const chosen = std::ranges::find(tenders, m_model.tender());
        m_tender->setCurrent(static_cast<int>(chosen - tenders.begin()));
    }
    m_approvalNo->setVisible(m_model.tender() != Tender::Cash);
    keepPlaces(); // before anything is said in one of them
    m_notice->tell(m_model.notice());
    const bool isDone = m_model.state() == TopUpModel::State::Done;
    //: The main key of the top-up screen; %1 is the amount.
    m_submit->setText(isDone ? tr("Next top-up") : tr("Top up %1").arg(m_model.amountText()));
    m_submit->setEnabled(isDone || m_model.canSubmit());
    m_reverse->setEnabled(m_model.canReverse(m_history->currentIndex().row()));
}

void TopUpView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.refresh();
    if (!m_model.customer()) {
        m_customers->focusSearch();
    }
}

void TopUpView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    keepPlaces();
}

// Choosing a card or being refused moves no number key. The approval number's place is kept in cash and taken by what
// is said; where a card leaves none on a low screen, what is said stands in for the note keys.
void TopUpView::keepPlaces()
{
    const bool isTall = height() >= window::smallestHeight;
    const bool isSaid = !m_model.notice().text.isEmpty();
    const bool isCash = m_model.tender() == Tender::Cash;
    QSizePolicy policy = m_approvalNo->sizePolicy();
    policy.setRetainSizeWhenHidden(isTall || !isSaid);
    m_approvalNo->setSizePolicy(policy);
    const int lowKey = isTall ? touch::control : touch::least;
    m_approvalNo->setFixedHeight(lowKey);
    for (int tender = 0; m_tender->key(tender) != nullptr; ++tender) {
        m_tender->key(tender)->setFixedHeight(lowKey);
    }
    for (KeyButton* const note : std::as_const(m_notes)) {
        note->setFixedHeight(isTall ? touch::line : touch::least);
    }
    const bool isAbove = isSaid && !isCash && !isTall;
    m_noteKeys->setVisible(!isAbove);
    QBoxLayout* const place = isAbove ? m_abovePad : m_abovePay;
    if (place->indexOf(m_notice) < 0) {
        place->addWidget(m_notice);
    }
}

// Typed anywhere but in a field, digits are the amount; before anybody is chosen all is the search.
void TopUpView::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    const bool isPrintable = text.size() == 1 && text[0].isPrint();
    if (isPrintable && !m_model.customer()) {
        m_customers->insert(text);
    } else if (isPrintable && text[0].isDigit()) {
        m_model.enterDigits(QString::number(text[0].digitValue()));
    } else if (event->key() == Qt::Key_Backspace) {
        m_model.removeDigit();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_model.submit();
    } else if (event->key() == Qt::Key_Escape) {
        m_model.clearAmount();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TopUpView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showModel();
    } else if (event->type() == QEvent::StyleChange && m_submit != nullptr) {
        keepPlaces(); // a style sheet sets heights of its own
    }
}

} // namespace jangbu::ui
