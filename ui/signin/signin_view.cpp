#include "ui/signin/signin_view.h"

#include "core/limit/limits.h"
#include "core/port/clock.h"
#include "ui/control/key/pin_pad.h"
#include "ui/control/key/segment.h"
#include "ui/control/panel.h"
#include "ui/control/surface/notice_line.h"
#include "ui/shell/session_model.h"
#include "ui/signin/card_key.h"
#include "ui/signin/signin_model.h"
#include "ui/text/error_text.h"
#include "ui/text/name_text.h"
#include "ui/text/time_text.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int leftWidth = 440;
constexpr int rightWidth = 376;
constexpr int boxHeight = 592;
constexpr int languagesWidth = 240;
constexpr int clockTick = 1'000;

} // namespace

SignInView::SignInView(
    SignInModel& model,
    const SessionModel& session,
    const Clock& clock,
    QWidget* parent
)
    : QWidget(parent)
    , m_model(model)
    , m_session(session)
    , m_clock(clock)
    , m_shop(makeLabel({}, TextRole::Amount))
    , m_counter(makeLabel({}, TextRole::Body, Tone::Second))
    , m_time(makeLabel({}, TextRole::Body, Tone::Second))
    , m_heading(makeLabel({}, TextRole::Heading))
    , m_who(makeLabel({}, TextRole::Heading))
    , m_notice(new NoticeLine)
    , m_hint(makeParagraph({}, TextRole::Small, Tone::Second))
    , m_pin(new PinPad(tr("Sign in")))
    , m_languages(new Segment(tr("Language")))
{
    setFocusProxy(m_pin);
    m_pin->setLength(static_cast<int>(limit::pinDigitsMin), static_cast<int>(limit::pinDigitsMax));
    m_languages->setChoices({languageName(Language::Korean), languageName(Language::English)});
    m_languages->setCurrent(m_session.format().language == Language::Korean ? 0 : 1);
    placeAll();
    connect(m_languages, &Segment::currentChanged, this, [this](int index) {
        Q_EMIT languageChosen(index == 0 ? Language::Korean : Language::English);
    });
    connect(m_pin, &PinPad::submitted, &m_model, &SignInModel::submit);
    connect(&m_model, &SignInModel::staffChanged, this, &SignInView::listStaff);
    connect(&m_model, &SignInModel::chosenChanged, this, &SignInView::showChosen);
    connect(&m_model, &SignInModel::busyChanged, this, [this] {
        m_pin->setBusy(m_model.isBusy());
    });
    connect(&m_model, &SignInModel::waitChanged, this, &SignInView::showWait);
    connect(&m_model, &SignInModel::refused, this, [this](const QString& why) {
        m_pin->refuse(m_model.waitSeconds() > 0 ? waitSentence() : why);
        m_pin->setBusy(m_model.waitSeconds() > 0);
        m_pin->setFocus();
    });
    connect(&m_model, &SignInModel::signedIn, m_pin, &PinPad::clear);
    connect(&m_model, &SignInModel::unreadable, this, [this](const QString& why) {
        m_notice->say(NoticeTone::Refused, why, tr("Try again"));
    });
    connect(m_notice, &NoticeLine::actionTriggered, &m_model, &SignInModel::load);
    auto* const tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &SignInView::showPlace);
    tick->start(clockTick);
    listStaff();
    showPlace();
}

void SignInView::placeAll()
{
    auto* const box = new Panel(this);
    box->setFlush(true);
    box->setFixedHeight(boxHeight);
    QHBoxLayout* const halves = makeRow(space::none);
    halves->addWidget(makeLeft());
    halves->addWidget(makeRight());
    box->body()->addLayout(halves);
    QVBoxLayout* const column = makeColumn(space::none, this);
    setPadding(column, space::two);
    column->addStretch(1);
    column->addWidget(box, 0, Qt::AlignHCenter);
    column->addStretch(1);
}

QWidget* SignInView::makeLeft()
{
    auto* const left = new QWidget;
    left->setFixedWidth(leftWidth);
    QVBoxLayout* const column = makeColumn(space::half, left);
    setPadding(column, space::four);
    column->addWidget(makeLabel(tr("Jangbu"), TextRole::Brand));
    column->addSpacing(space::one);
    column->addWidget(m_shop);
    QHBoxLayout* const place = makeRow(space::inset);
    place->addWidget(m_counter);
    place->addWidget(m_time);
    place->addStretch(1);
    column->addLayout(place);
    column->addSpacing(space::three);
    column->addWidget(m_heading);
    column->addSpacing(space::half);
    column->addWidget(m_notice);

    auto* const keys = new QWidget;
    m_list = makeColumn(space::one, keys);
    m_list->addStretch(1);
    auto* const area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(keys);
    area->viewport()->setAutoFillBackground(false);
    keys->setAutoFillBackground(false);
    column->addWidget(area, 1);
    column->addSpacing(space::two);
    m_hint->hide();
    column->addWidget(m_hint);
    m_languages->setFixedWidth(languagesWidth);
    column->addWidget(m_languages);
    return left;
}

QWidget* SignInView::makeRight()
{
    auto* const right = new QWidget;
    right->setFixedWidth(rightWidth);
    QVBoxLayout* const column = makeColumn(space::one, right);
    column->setContentsMargins(space::none, space::four, space::four, space::four);
    m_who->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_who);
    column->addStretch(1);
    column->addWidget(m_pin);
    return right;
}

void SignInView::setHint(const QString& text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void SignInView::listStaff()
{
    qDeleteAll(m_keys);
    m_keys.clear();
    if (!m_model.staff().empty()) {
        m_notice->clear();
    }
    int place = 0;
    for (const Staff& staff : m_model.staff()) {
        const QString note =
            roleText(staff.role) + QStringLiteral(" · ") + QString::fromStdString(staff.login);
        auto* const key = new CardKey(QString::fromStdString(staff.name), note);
        connect(key, &CardKey::clicked, this, [this, place] {
            m_model.choose(place);
            m_pin->setFocus();
        });
        m_list->insertWidget(place, key);
        m_keys.append(key);
        ++place;
    }
    showChosen();
}

void SignInView::showChosen()
{
    const int chosen = m_model.chosen();
    const bool wasReady = m_pin->isEnabled();
    m_pin->clear();
    m_pin->setEnabled(chosen >= 0);
    if (!wasReady && isVisible()) {
        m_pin->setFocus(); // it could not take the focus before
    }
    if (chosen < 0) {
        m_who->clear();
        return;
    }
    m_keys.at(chosen)->setChecked(true);
    const Staff& staff = m_model.staff().at(static_cast<std::size_t>(chosen));
    //: Over the number keys; %1 is a staff member's name.
    m_who->setText(tr("PIN for %1").arg(QString::fromStdString(staff.name)));
    showWait();
}

void SignInView::showWait()
{
    if (m_model.waitSeconds() > 0) {
        m_pin->refuse(waitSentence());
        m_pin->setBusy(true);
    } else if (!m_model.isBusy()) {
        m_pin->clear();
        m_pin->setBusy(false);
    }
}

QString SignInView::waitSentence() const
{
    return signInFailureText({SignInError::MustWait, m_model.waitSeconds()});
}

void SignInView::showPlace()
{
    m_shop->setText(QString::fromStdString(m_session.shop().shopName));
    m_counter->setText(QString::fromStdString(m_session.terminal().name));
    m_time->setText(dateTimeText(m_clock.now(), m_session.format()));
    m_heading->setText(
        m_session.isLocked() ? tr("Locked. The cart is kept.") : tr("Who is at the counter?")
    );
}

void SignInView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        m_model.choose(m_model.chosen() + (event->key() == Qt::Key_Up ? -1 : 1));
        m_pin->setFocus();
        return;
    }
    // Digits typed while a name has the focus are the PIN all the same.
    const QString typed = event->text();
    if (m_pin->isEnabled() && typed.size() == 1 && typed.front().isDigit()) {
        m_pin->setFocus();
        QCoreApplication::sendEvent(m_pin, event);
        return;
    }
    QWidget::keyPressEvent(event);
}

void SignInView::showEvent(QShowEvent* event)
{
    showPlace();
    m_pin->clear();
    m_model.load();
    QWidget::showEvent(event);
}

} // namespace jangbu::ui
