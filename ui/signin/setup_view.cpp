#include "ui/signin/setup_view.h"

#include "core/limit/limits.h"
#include "ui/control/field/form.h"
#include "ui/control/hairline.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/pin_pad.h"
#include "ui/control/panel.h"
#include "ui/control/surface/notice_line.h"
#include "ui/signin/card_key.h"
#include "ui/signin/setup_model.h"
#include "ui/signin/step_list.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int panelWidth = 984;
constexpr int panelHeight = 656;
constexpr int stepsWidth = 264;
constexpr int pinWidth = 312;
constexpr int keyWidth = 200;

} // namespace

SetupView::SetupView(SetupModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_steps(new StepList({tr("Language"), tr("Shop"), tr("Administrator"), tr("First products")}))
    , m_title(makeLabel({}, TextRole::Amount))
    , m_lead(makeParagraph({}, TextRole::Body, Tone::Second))
    , m_pages(new QStackedWidget)
    , m_notice(new NoticeLine)
    //: Key that leads to the backups.
    , m_restore(new KeyButton(tr("Restore a backup"), KeyKind::Quiet))
    , m_back(new KeyButton(tr("Back")))
    , m_next(new KeyButton(tr("Next"), KeyKind::Primary))
    , m_backFromPin(new KeyButton(tr("Back")))
    , m_shopForm(new Form)
    , m_shopName(new QLineEdit(tr("My shop")))
    , m_currency(new QComboBox)
    , m_timezone(new QComboBox)
    , m_adminForm(new Form)
    , m_adminName(new QLineEdit(tr("Administrator")))
    , m_adminLogin(new QLineEdit(model.plan().adminLogin))
    , m_pinHeading(makeLabel({}, TextRole::Heading))
    , m_pin(new PinPad(tr("Next")))
{
    m_pages->addWidget(makeLanguagePage());
    m_pages->addWidget(makeShopPage());
    m_pages->addWidget(makeAdminPage());
    m_pages->addWidget(makeBeginningPage());
    placeAll();
    connectParts();
    chooseBeginning(static_cast<int>(model.plan().beginning));
    showPin();
    showStep();
}

void SetupView::placeAll()
{
    auto* const panel = new Panel(this);
    panel->setFixedSize(panelWidth, panelHeight);
    panel->setFlush(true);
    QHBoxLayout* const halves = makeRow(space::none);
    panel->body()->addLayout(halves);
    QVBoxLayout* const way = makeColumn(space::four);
    setPadding(way, space::four);
    way->addWidget(makeLabel(tr("Jangbu"), TextRole::Brand));
    m_steps->setFixedWidth(stepsWidth - 2 * space::four);
    way->addWidget(m_steps);
    way->addStretch(1);
    halves->addLayout(way);
    halves->addWidget(new Hairline(Qt::Vertical));

    QVBoxLayout* const column = makeColumn(space::one);
    setPadding(column, space::four);
    halves->addLayout(column, 1);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(space::two);
    column->addWidget(m_pages, 1);
    column->addWidget(m_notice);
    QHBoxLayout* const keys = makeRow(space::one);
    m_back->setMinimumWidth(keyWidth);
    m_next->setMinimumWidth(keyWidth);
    keys->addWidget(m_restore);
    keys->addWidget(m_back);
    keys->addStretch(1);
    keys->addWidget(m_next);
    column->addLayout(keys);

    QVBoxLayout* const page = makeColumn(space::none, this);
    page->addStretch(1);
    page->addWidget(panel, 0, Qt::AlignHCenter);
    page->addStretch(1);
}

QWidget* SetupView::makeLanguagePage()
{
    auto* const page = new QWidget;
    QVBoxLayout* const column = makeColumn(space::one, page);
    // Each in its own language, whatever the present one is.
    m_languages = {
        new CardKey(languageName(Language::Korean), QStringLiteral("화면을 한국어로 봅니다.")),
        new CardKey(languageName(Language::English), QStringLiteral("Screens are in English.")),
    };
    for (CardKey* const card : m_languages) {
        column->addWidget(card);
    }
    m_languages.at(m_model.plan().language == Language::Korean ? 0 : 1)->setChecked(true);
    column->addStretch(1);
    return page;
}

QWidget* SetupView::makeShopPage()
{
    auto* const page = new QWidget;
    QVBoxLayout* const column = makeColumn(space::one, page);
    if (!m_model.plan().shopName.isEmpty()) {
        m_shopName->setText(m_model.plan().shopName);
    }
    m_currency->addItems(SetupModel::currencies());
    m_currency->setCurrentText(m_model.plan().currency);
    m_timezone->addItems(SetupModel::timezones());
    m_timezone->setCurrentText(m_model.plan().timezone);
    m_shopForm->addRow(tr("Shop name"), m_shopName, tr("Printed on receipts."));
    m_shopForm->addPair(tr("Currency"), m_currency, tr("Time zone"), m_timezone);
    column->addWidget(m_shopForm);
    column->addWidget(
        makeParagraph(tr("The currency cannot be changed later."), TextRole::Small, Tone::Hint)
    );
    column->addStretch(1);
    return page;
}

QWidget* SetupView::makeAdminPage()
{
    auto* const page = new QWidget;
    QHBoxLayout* const halves = makeRow(space::four, page);
    QVBoxLayout* const left = makeColumn(space::one);
    if (!m_model.plan().adminName.isEmpty()) {
        m_adminName->setText(m_model.plan().adminName);
    }
    m_adminForm->addRow(tr("Name"), m_adminName);
    m_adminForm->addRow(tr("Staff number"), m_adminLogin, tr("Short, such as 1 or 1001."));
    left->addWidget(m_adminForm);
    left->addStretch(1);
    left->addWidget(m_backFromPin);
    halves->addLayout(left, 1);
    auto* const pad = new QWidget;
    pad->setFixedWidth(pinWidth);
    QVBoxLayout* const right = makeColumn(space::half, pad);
    m_pin->setLength(static_cast<int>(limit::pinDigitsMin), static_cast<int>(limit::pinDigitsMax));
    m_pinHeading->setAlignment(Qt::AlignHCenter);
    right->addWidget(m_pinHeading);
    right->addStretch(1);
    right->addWidget(m_pin);
    halves->addWidget(pad);
    return page;
}

QWidget* SetupView::makeBeginningPage()
{
    auto* const page = new QWidget;
    QVBoxLayout* const column = makeColumn(space::one, page);
    m_cards = {
        new CardKey(
            IconName::Shop,
            tr("Start with demo data"),
            tr("Some 300 products, customers and three days of sales to try everything with.")
        ),
        new CardKey(
            IconName::Import,
            tr("Import my products"),
            tr("A CSV file with names and prices, from Excel or another program.")
        ),
        new CardKey(
            IconName::File,
            tr("Start empty"),
            tr("No products yet; add them one by one in Products.")
        ),
    };
    for (int index = 0; index < m_cards.size(); ++index) {
        column->addWidget(m_cards.at(index));
        connect(m_cards.at(index), &CardKey::clicked, this, [this, index] {
            chooseBeginning(index);
        });
    }
    m_importHint = new QWidget;
    m_importHint->setObjectName(QStringLiteral("importHint"));
    QVBoxLayout* const hint = makeColumn(space::half, m_importHint);
    hint->addSpacing(space::one);
    hint->addWidget(makeParagraph(
        tr("The shop opens with the import: choose the file there and see what will happen to "
           "each row before anything is changed."),
        TextRole::Body,
        Tone::Second
    ));
    column->addWidget(m_importHint);
    column->addStretch(1);
    return page;
}

void SetupView::connectParts()
{
    for (int index = 0; index < 2; ++index) {
        // Touching a language is the answer to the only question of its step.
        connect(m_languages.at(index), &CardKey::clicked, this, [this, index] {
            m_model.goOn();
            m_model.setLanguage(index == 0 ? Language::Korean : Language::English);
        });
    }
    connect(m_next, &KeyButton::clicked, this, &SetupView::goOn);
    connect(m_restore, &KeyButton::clicked, this, &SetupView::restoreWanted);
    connect(m_back, &KeyButton::clicked, &m_model, &SetupModel::goBack);
    connect(m_backFromPin, &KeyButton::clicked, &m_model, &SetupModel::goBack);
    connect(m_shopName, &QLineEdit::returnPressed, this, &SetupView::goOn);
    connect(m_adminName, &QLineEdit::returnPressed, m_pin, qOverload<>(&QWidget::setFocus));
    connect(m_adminLogin, &QLineEdit::returnPressed, m_pin, qOverload<>(&QWidget::setFocus));
    connect(m_adminName, &QLineEdit::textChanged, &m_model, &SetupModel::setAdminName);
    connect(m_adminLogin, &QLineEdit::textChanged, &m_model, &SetupModel::setAdminLogin);
    connect(m_pin, &PinPad::submitted, this, [this](const QString& pin) {
        m_model.setAdminName(m_adminName->text());
        if (const QString wrong = m_model.takePin(pin); !wrong.isEmpty()) {
            m_pin->refuse(wrong);
        }
    });
    connect(&m_model, &SetupModel::stepChanged, this, &SetupView::showStep);
    connect(&m_model, &SetupModel::pinChanged, this, &SetupView::showPin);
    connect(&m_model, &SetupModel::workingChanged, this, &SetupView::showWorking);
    connect(&m_model, &SetupModel::failed, this, [this](const QString& why) {
        m_notice->say(NoticeTone::Refused, why);
    });
}

void SetupView::offerRestore()
{
    m_isRestoreOffered = true;
    showStep();
}

void SetupView::goOn()
{
    switch (m_model.step()) {
    case SetupModel::Step::Language:
        m_model.goOn();
        return;
    case SetupModel::Step::Shop:
        m_shopForm->setError(
            m_shopName,
            m_model
                .takeShop(m_shopName->text(), m_currency->currentText(), m_timezone->currentText())
        );
        return;
    case SetupModel::Step::Admin:
        return; // left by the PIN pad
    case SetupModel::Step::Beginning:
        m_model.found();
        return;
    }
}

void SetupView::showStep()
{
    const SetupModel::Step step = m_model.step();
    m_notice->clear();
    m_steps->setCurrent(static_cast<int>(step));
    m_pages->setCurrentIndex(static_cast<int>(step));
    const bool isPin = step == SetupModel::Step::Admin; // its keys stand beside the number keys
    m_restore->setVisible(step == SetupModel::Step::Language && m_isRestoreOffered);
    m_back->setVisible(step != SetupModel::Step::Language && !isPin);
    m_next->setVisible(!isPin);
    m_next->setText(step == SetupModel::Step::Beginning ? tr("Create the shop") : tr("Next"));
    switch (step) {
    case SetupModel::Step::Language:
        m_title->setText(tr("Welcome"));
        m_lead->setText(tr("Which language should the screens speak?"));
        break;
    case SetupModel::Step::Shop:
        m_title->setText(tr("Your shop"));
        m_lead->setText(tr("Its name, currency and time zone."));
        break;
    case SetupModel::Step::Admin:
        m_title->setText(tr("The administrator"));
        m_lead->setText(tr("May do everything. More staff can be added later."));
        break;
    case SetupModel::Step::Beginning:
        m_title->setText(tr("What to begin with"));
        m_lead->setText(tr("You can add and change everything later."));
        break;
    }
    focusStep();
}

void SetupView::showPin()
{
    m_pin->clear();
    m_pinHeading->setText(
        m_model.isRepeating() ? tr("The same PIN once more") : tr("A PIN of 4 to 8 digits")
    );
}

void SetupView::showWorking()
{
    const bool isWorking = m_model.isWorking();
    m_pages->setEnabled(!isWorking);
    m_next->setEnabled(!isWorking);
    m_back->setEnabled(!isWorking);
    if (isWorking) {
        m_notice->say(NoticeTone::Info, tr("The shop is being made…"));
    } else {
        m_notice->clear();
        focusStep(); // the pressed key was disabled meanwhile
    }
}

void SetupView::chooseBeginning(int beginning)
{
    m_cards.at(beginning)->setChecked(true);
    m_importHint->setVisible(beginning == static_cast<int>(Beginning::Import));
    m_model.setBeginning(static_cast<Beginning>(beginning));
}

void SetupView::focusStep()
{
    switch (m_model.step()) {
    case SetupModel::Step::Language:
        m_next->setFocus();
        return;
    case SetupModel::Step::Shop:
        m_shopName->setFocus();
        m_shopName->selectAll();
        return;
    case SetupModel::Step::Admin:
        m_pin->setFocus();
        return;
    case SetupModel::Step::Beginning:
        m_next->setFocus();
        return;
    }
}

void SetupView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    focusStep();
}

} // namespace jangbu::ui
