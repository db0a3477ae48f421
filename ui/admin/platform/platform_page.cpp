#include "ui/admin/platform/platform_page.h"

#include "ui/control/elided_label.h"
#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/theme/layout.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace jangbu::ui {

namespace {

constexpr int customerWidth = 170;
constexpr int seqWidth = 110;
constexpr int sinceWidth = 220;
constexpr int numberWidth = 120;

QLineEdit* makeNumberField(const QString& name)
{
    auto* const field = new QLineEdit;
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    field->setFixedWidth(numberWidth);
    field->setInputMethodHints(Qt::ImhDigitsOnly);
    return field;
}

} // namespace

PlatformPage::PlatformPage(PlatformModel& model)
    : AdminPage(
          //: Heading of a section of Admin, and what it is for.
          tr("Data platform"),
          tr("Orders, refunds, top-ups and coupons go to another system as they happen: in order for "
             "each customer, at least once, without names or phone numbers.")
      )
    , m_model(model)
    , m_target(new ElidedLabel({}, TextRole::Strong))
    , m_sent(makeLabel({}, TextRole::Strong))
    , m_queued(makeLabel({}, TextRole::Strong))
    , m_lag(makeLabel({}, TextRole::Strong))
    //: Field for the number of the first event of a range.
    , m_from(makeNumberField(tr("First event")))
    //: Field for the number of the last event of a range.
    , m_to(makeNumberField(tr("Last event")))
    //: Key that sends a range of events once more.
    , m_replay(new KeyButton(tr("Send again")))
    //: Key that tries the events of the chosen parked customer again.
    , m_retry(new KeyButton(tr("Try again")))
    , m_replayed(makeLabel({}, TextRole::Body, Tone::Second))
    //: Accessible name of the table of customers whose events the platform refuses.
    , m_table(new TableView(tr("Parked customers")))
    , m_nothing(new EmptyState(
          IconName::Check,
          //: The platform refused nobody's events.
          tr("Nobody is parked"),
          tr("An event that the platform refuses three times would be here, with all later ones of "
             "its customer.")
      ))
    , m_lists(new QStackedWidget)
    , m_content(new QWidget)
    , m_off(new EmptyState(
          IconName::Transfer,
          tr("No data platform"),
          //: Where events are sent to is chosen on the command line.
          tr("Close this program and choose one with jangbuctl platform set. The events of a book "
             "on a server are sent there, by jangbuctl platform run.")
      ))
{
    auto* const column = makeColumn(space::two, m_content);
    column->addWidget(makeFacts());
    column->addWidget(makeKeys());
    makeList();
    column->addWidget(m_lists, 1);
    body()->addWidget(m_content, 1);
    body()->addWidget(m_off, 1);
    connectModel();
    follow();
}

QWidget* PlatformPage::makeFacts()
{
    auto* const facts = new QWidget;
    auto* const grid = makeGrid(space::one, facts);
    const auto add = [grid](int row, const QString& label, QWidget* value) {
        grid->addWidget(makeLabel(label, TextRole::Body, Tone::Second), row, 0);
        grid->addWidget(value, row, 1);
    };
    //: Before the folder or address where events go.
    add(0, tr("Where to"), m_target);
    //: Before how many events the platform has.
    add(1, tr("Sent"), m_sent);
    //: Before how many events wait to be sent.
    add(2, tr("Queued"), m_queued);
    //: Before how long the oldest event waits.
    add(3, tr("Waiting since"), m_lag);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(space::three);
    return facts;
}

QWidget* PlatformPage::makeKeys()
{
    auto* const keys = new QWidget;
    auto* const row = makeRow(space::one, keys);
    m_retry->setIconName(IconName::Refresh);
    m_replay->setIconName(IconName::Undo);
    row->addWidget(m_retry);
    row->addSpacing(space::two);
    row->addWidget(m_from);
    row->addWidget(m_to);
    row->addWidget(m_replay);
    row->addWidget(m_replayed, 1);
    return keys;
}

void PlatformPage::makeList()
{
    m_table->setModel(&m_model.parked());
    m_table->setTallRows(false);
    m_table->setStretchColumn(2);
    m_table->setColumnWidth(0, customerWidth);
    m_table->setColumnWidth(1, seqWidth);
    m_table->setColumnWidth(3, sinceWidth);
    m_lists->addWidget(m_nothing);
    m_lists->addWidget(m_table);
}

void PlatformPage::connectModel()
{
    connect(m_retry, &KeyButton::clicked, this, [this] {
        m_model.retry(m_table->currentIndex().row());
    });
    connect(m_replay, &KeyButton::clicked, this, &PlatformPage::sendAgain);
    connect(m_from, &QLineEdit::returnPressed, m_to, qOverload<>(&QWidget::setFocus));
    connect(m_to, &QLineEdit::returnPressed, this, &PlatformPage::sendAgain);
    connect(m_table, &TableView::currentRowChanged, this, &PlatformPage::follow);
    connect(this, &AdminPage::entered, &m_model, [this] { m_model.setWatched(true); });
    connect(&m_model, &PlatformModel::changed, this, &PlatformPage::follow);
    connect(&m_model, &PlatformModel::told, this, [this](const QString& text, bool isWrong) {
        notice().say(isWrong ? NoticeTone::Refused : NoticeTone::Info, text);
    });
}

void PlatformPage::hideEvent(QHideEvent* event)
{
    m_model.setWatched(false);
    AdminPage::hideEvent(event);
}

void PlatformPage::sendAgain()
{
    notice().clear();
    m_model.replay(m_from->text(), m_to->text());
}

void PlatformPage::follow()
{
    m_content->setVisible(!m_model.isOff());
    m_off->setVisible(m_model.isOff());
    m_target->setText(m_model.targetText());
    m_sent->setText(m_model.sentText());
    m_queued->setText(m_model.queuedText());
    m_lag->setText(m_model.lagText());
    m_replayed->setText(m_model.replayText());
    m_lists->setCurrentIndex(m_model.parked().rowCount() > 0 ? 1 : 0);
    m_retry->setEnabled(m_table->currentIndex().isValid());
    sayTrouble();
}

/// Once, when it changes: what was told meanwhile stays until then.
void PlatformPage::sayTrouble()
{
    const QString before = std::exchange(m_lastTrouble, m_model.troubleText());
    if (m_lastTrouble == before) {
        return;
    }
    if (!m_lastTrouble.isEmpty()) {
        notice().say(NoticeTone::Attention, m_lastTrouble);
    } else if (notice().text() == before) {
        notice().clear();
    }
}

} // namespace jangbu::ui
