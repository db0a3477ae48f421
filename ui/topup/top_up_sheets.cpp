// The two forms over the top-up screen: somebody new, and a top-up taken back.
#include "ui/control/field/form.h"
#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/sheet.h"
#include "ui/theme/layout.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text_role.h"
#include "ui/topup/top_up_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jangbu::ui {

void TopUpView::askForNewCustomer()
{
    m_name->clear();
    m_phone->clear();
    m_newCustomerForm->clearErrors();
    m_newCustomer->open();
}

void TopUpView::makeNewCustomerSheet()
{
    //: Title of the form for a new customer.
    m_newCustomer = new Sheet(tr("New customer"), this);
    auto* const content = new QWidget;
    auto* const column = makeColumn(space::two, content);
    m_newCustomerForm = new Form;
    m_name = new QLineEdit;
    m_phone = new QLineEdit;
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    //: Label of a field.
    m_newCustomerForm->addRow(tr("Name"), m_name);
    //: Label of a field, and what it is for.
    m_newCustomerForm->addRow(tr("Phone"), m_phone, tr("Customers are found by their phone."));
    column->addWidget(m_newCustomerForm);
    //: Key that saves a new customer.
    auto* const save = new KeyButton(tr("Register"), KeyKind::Primary);
    column->addWidget(save);
    m_newCustomer->setContent(content);

    const auto submit = [this] {
        m_newCustomerForm->clearErrors();
        m_model.registerCustomer(m_name->text(), m_phone->text());
    };
    connect(save, &KeyButton::clicked, this, submit);
    connect(m_name, &QLineEdit::returnPressed, m_phone, [this] {
        m_phone->setFocus(Qt::OtherFocusReason);
    });
    connect(m_phone, &QLineEdit::returnPressed, this, submit);
    connect(&m_model, &TopUpModel::registrationRefused, this, [this](const QString& text) {
        m_newCustomerForm->setError(m_phone, text);
    });
    connect(&m_model, &TopUpModel::registered, m_newCustomer, &Sheet::closeSheet);
}

void TopUpView::makeReversalSheet()
{
    //: Title of the form that takes a top-up back.
    m_reversal = new Sheet(tr("Reverse this top-up?"), this);
    auto* const content = new QWidget;
    auto* const column = makeColumn(space::two, content);
    column->addWidget(makeParagraph(
        tr("The amount is taken off the customer's balance again. It is written in the journal."),
        TextRole::Body,
        Tone::Second
    ));
    auto* const form = new Form;
    m_reason = new QLineEdit;
    //: Label of a field.
    form->addRow(tr("Reason"), m_reason);
    column->addWidget(form);
    //: Key that takes the top-up back.
    auto* const reverse = new KeyButton(tr("Reverse the top-up"), KeyKind::Danger);
    column->addWidget(reverse);
    m_reversal->setContent(content);
    const auto submit = [this] {
        m_model.reverse(m_history->currentIndex().row(), m_reason->text());
        m_reversal->closeSheet();
    };
    connect(reverse, &KeyButton::clicked, this, submit);
    connect(m_reason, &QLineEdit::returnPressed, this, submit);
}

} // namespace jangbu::ui
