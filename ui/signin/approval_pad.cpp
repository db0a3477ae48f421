#include "ui/signin/approval_pad.h"

#include "core/limit/limits.h"
#include "ui/control/key/chip_bar.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/pin_pad.h"
#include "ui/control/surface/notice_line.h"
#include "ui/signin/pin_check_model.h"
#include "ui/text/name_text.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int padWidth = 300;

} // namespace

ApprovalPad::ApprovalPad(PinCheckModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_what(makeParagraph({}, TextRole::Heading, Tone::Ink, this))
    //: Accessible name of the chips: who approves.
    , m_who(new ChipBar(tr("Who approves"), this))
    , m_notice(new NoticeLine(this))
    //: Key: the PIN that approves is entered.
    , m_pin(new PinPad(tr("Approve"), this))
    //: Key: back from the approval to what was to be approved.
    , m_back(new KeyButton(tr("Back"), KeyKind::Plain, this))
{
    setFocusProxy(m_pin);
    m_pin->setLength(static_cast<int>(limit::pinDigitsMin), static_cast<int>(limit::pinDigitsMax));
    auto* const words = makeParagraph(
        tr("This needs a manager. Choose who approves and enter that PIN."),
        TextRole::Body,
        Tone::Second,
        this
    );
    m_who->setStacking(true);
    QVBoxLayout* const left = makeColumn(space::two);
    left->addWidget(m_what);
    left->addWidget(words);
    left->addWidget(m_who);
    left->addWidget(m_notice);
    left->addStretch(1);
    left->addWidget(m_back);
    m_pin->setFixedWidth(padWidth);
    QHBoxLayout* const row = makeRow(space::three, this);
    row->addLayout(left, 1);
    row->addWidget(m_pin);
    connect(m_back, &KeyButton::clicked, this, &ApprovalPad::backAsked);
    connect(m_pin, &PinPad::submitted, &m_model, &PinCheckModel::submit);
    connect(m_who, &ChipBar::currentChanged, this, [this](int place) {
        m_pin->clear();
        m_model.choose(place);
        m_pin->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_model, &PinCheckModel::staffChanged, this, &ApprovalPad::listStaff);
    connect(&m_model, &PinCheckModel::busyChanged, this, [this] {
        m_pin->setBusy(m_model.isBusy());
    });
    connect(&m_model, &PinCheckModel::waitChanged, this, [this] {
        m_pin->setBusy(m_model.waitSeconds() > 0);
    });
    connect(&m_model, &PinCheckModel::passed, m_pin, &PinPad::clear);
    connect(&m_model, &PinCheckModel::refused, this, &ApprovalPad::refuse);
    connect(&m_model, &PinCheckModel::unreadable, this, [this](const QString& why) {
        m_notice->say(NoticeTone::Refused, why, tr("Try again"));
    });
    connect(m_notice, &NoticeLine::actionTriggered, &m_model, &PinCheckModel::load);
    listStaff();
}

void ApprovalPad::begin(const QString& what)
{
    m_what->setText(what);
    m_what->setVisible(!what.isEmpty());
    m_pin->clear();
    m_pin->setFocus(Qt::OtherFocusReason);
}

void ApprovalPad::listStaff()
{
    QStringList names;
    for (const Staff& one : m_model.staff()) {
        names << QStringLiteral("%1 %2").arg(QString::fromStdString(one.name), roleText(one.role));
    }
    m_notice->clear();
    m_who->setChips(names);
}

void ApprovalPad::refuse(const QString& why)
{
    m_pin->refuse(why);
    m_pin->setBusy(m_model.waitSeconds() > 0);
    m_pin->setFocus(Qt::OtherFocusReason);
}

} // namespace jangbu::ui
