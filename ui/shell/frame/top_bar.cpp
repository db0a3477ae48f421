#include "ui/shell/frame/top_bar.h"

#include "ui/control/elided_label.h"
#include "ui/control/key/key_button.h"
#include "ui/control/status_dot.h"
#include "ui/text/name_text.h"
#include "ui/text/number_text.h"
#include "ui/text/time_text.h"
#include "ui/theme/layout.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <chrono>

namespace jangbu::ui {

namespace {

constexpr std::chrono::milliseconds tick{1'000};
constexpr std::chrono::milliseconds settling{400};

} // namespace

TopBar::TopBar(const ShellContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_shop(new ElidedLabel({}, TextRole::Strong, this))
    , m_counter(new ElidedLabel({}, TextRole::Body, this))
    , m_connection(new StatusDot(this))
    , m_clock(makeLabel({}, TextRole::Body, Tone::Second, this))
    //: Key of the top bar, before it is known whether a shift is open.
    , m_shift(new KeyButton(tr("Shift"), KeyKind::Chip, this))
    , m_staff(new KeyButton({}, KeyKind::Quiet, this))
    , m_lock(new KeyButton(tr("Lock"), KeyKind::Chip, this))
{
    setFixedHeight(window::topBarHeight);
    setTone(m_counter, Tone::Second);
    m_staff->setIconName(IconName::User);
    m_lock->setToolTip(context.keys.capFor(KeyAction::Lock));
    m_shift->setToolTip(context.keys.capFor(KeyAction::Shift));
    placeAll();

    const SessionModel& session = m_context.session;
    connect(&session, &SessionModel::shopChanged, this, &TopBar::showShop);
    connect(&session, &SessionModel::staffChanged, this, &TopBar::showStaff);
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &TopBar::showTime);
    m_tick.start();
    m_settle.setSingleShot(true);
    m_settle.setInterval(settling);
    connect(&m_settle, &QTimer::timeout, this, &TopBar::showConnection);
    connect(&m_context.submitter, &Submitter::deliveryChanged, this, [this] {
        if (!m_settle.isActive()) {
            m_settle.start();
        }
    });
    showShop();
    showStaff();
    showConnection();
}

void TopBar::placeAll()
{
    QHBoxLayout* const row = makeRow(space::none, this);
    row->setContentsMargins(space::none, space::none, space::two, space::none);
    // The mark of the program is the same in every language.
    QLabel* const brand = makeLabel(QStringLiteral("장부"), TextRole::Brand, this);
    brand->setAccessibleName(tr("Jangbu"));
    brand->setFixedWidth(window::railWidth);
    brand->setAlignment(Qt::AlignCenter);
    row->addWidget(brand);
    row->addWidget(m_shop);
    row->addSpacing(space::inset);
    row->addWidget(m_counter);
    row->addStretch(1);
    row->addWidget(m_connection);
    row->addSpacing(space::three);
    row->addWidget(m_clock);
    row->addSpacing(space::two);
    row->addWidget(m_shift);
    row->addSpacing(space::half);
    row->addWidget(m_staff);
    row->addSpacing(space::half);
    row->addWidget(m_lock);
}

void TopBar::showShop()
{
    m_shop->setText(QString::fromStdString(m_context.session.shop().shopName));
    m_counter->setText(QString::fromStdString(m_context.session.terminal().name));
    showTime();
}

void TopBar::showStaff()
{
    const auto& staff = m_context.session.staff();
    if (!staff) {
        m_staff->setText({});
        return;
    }
    const QString name = QString::fromStdString(staff->name);
    const QString role = roleText(staff->role);
    // The first administrator of a shop is often called just that.
    m_staff->setText(name == role ? name : name + QLatin1Char(' ') + role);
    m_staff->setAccessibleName(
        //: Accessible name of the key with the staff member's name; %1 is the name.
        tr("%1: language, theme, help, sign out").arg(m_staff->text())
    );
}

void TopBar::showConnection()
{
    const auto since = m_context.submitter.troubledSince();
    const QString unsent = countText(m_context.submitter.unsentCount());
    if (since) {
        //: %1 is a time of day, %2 how many commands have no answer yet.
        m_connection->setStatus(
            Tone::Attention,
            tr("Cut off since %1 · %2 unsent")
                .arg(timeText(*since, m_context.session.format()), unsent)
        );
        return;
    }
    //: %1 is how many commands have no answer yet.
    m_connection->setStatus(Tone::Accent, tr("Connected · %1 unsent").arg(unsent));
}

void TopBar::showTime()
{
    m_clock->setText(dateTimeText(m_context.clock.now(), m_context.session.format()));
}

QString TopBar::connectionText() const
{
    return m_connection->text();
}

void TopBar::paintEvent(QPaintEvent* /*event*/)
{
    const Colours colour = currentTheme().colour;
    QPainter painter(this);
    painter.fillRect(rect(), colour.panel);
    painter.fillRect(QRect(0, height() - stroke::hairline, width(), stroke::hairline), colour.rule);
}

} // namespace jangbu::ui
