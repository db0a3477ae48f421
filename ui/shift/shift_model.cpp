#include "ui/shift/shift_model.h"

#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/shell/session_model.h"
#include "ui/shift/shift_text_model.h"
#include "ui/text/error_text.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/time_text.h"

#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::size_t pastPage = 50;

} // namespace

/// What readers gave of the open shift. The report may be missing while the shift is there.
struct ShiftModel::Found
{
    Read<std::optional<ShiftView>> shift;
    std::optional<ShiftReport> report;
};

ShiftModel::ShiftModel(const ShiftPorts& ports)
    : m_ports(ports)
    , m_approval(ports.approvals, ports.dispatch)
    , m_count(ports.session)
    , m_parked(ports.session)
    , m_past(ports.session)
{
    connect(&m_count, &DrawerCountModel::countedChanged, this, &ShiftModel::changed);
    connect(&m_approval, &ApprovalModel::changed, this, &ShiftModel::changed);
    connect(&ports.submitter, &Submitter::deliveryChanged, this, &ShiftModel::changed);
}

void ShiftModel::refresh()
{
    m_z.drop(); // something else is shown by then
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&shifts = m_ports.shifts, terminal = m_ports.session.terminal().id] {
            Found found{shifts.openShift(terminal), {}};
            if (found.shift && *found.shift) {
                found.report = shifts.shiftReport((*found.shift)->shift.id).value_or(std::nullopt);
            }
            return found;
        },
        [this, number = m_open.ask()](const Found& found) {
            if (m_open.isAnsweredBy(number)) {
                takeShift(found);
            }
        }
    );
    readCarts();
}

void ShiftModel::takeShift(const Found& found)
{
    m_paper = {};
    m_report = found.report;
    if (!found.shift) {
        m_state = State::Unreadable;
        m_shift.reset();
        say(ShiftNotice::Tone::Attention, readErrorText(found.shift.error()));
        return;
    }
    if (m_state == State::Unreadable) {
        m_notice = {}; // it said that the book could not be read
    }
    m_shift = *found.shift;
    m_state = m_shift ? State::Open : State::Closed;
    if (m_report) {
        m_paper = paperOf(*m_report, false);
    } else if (m_shift) {
        say(ShiftNotice::Tone::Attention,
            //: The report of the open shift. It can be closed all the same.
            tr("The report cannot be read now. The shift can be closed all the same."));
    }
    Q_EMIT changed();
}

void ShiftModel::acknowledge()
{
    if (!m_notice.text.isEmpty() && !m_isBusy) {
        m_notice = {};
        Q_EMIT changed();
    }
}

void ShiftModel::readCarts()
{
    struct Carts
    {
        Cart current;
        std::vector<ParkedCart> parked;
    };

    m_ports.dispatch.run(
        Lane::Keeping,
        this,
        [&store = m_ports.carts] {
            return Carts{
                store.current().value_or(Cart{}),
                store.parked().value_or(std::vector<ParkedCart>{})
            };
        },
        [this](const Carts& carts) {
            m_cart = carts.current;
            m_parked.setParked(carts.parked, m_ports.clock.now());
            Q_EMIT changed();
        }
    );
}

QStringList ShiftModel::unfinished() const
{
    QStringList texts;
    if (!m_cart.lines.empty()) {
        //: What stays when a shift is closed: the cart on the sale screen.
        texts << tr("A sale is open; it stays in the cart.");
    }
    if (m_parked.rowCount() > 0) {
        //: What stays when a shift is closed.
        texts << tr("%n parked cart(s) stay parked.", nullptr, m_parked.rowCount());
    }
    if (const int unsent = m_ports.submitter.unsentCount(); unsent > 0) {
        //: What stays when a shift is closed: commands without an answer.
        texts << tr("%n command(s) have no answer yet and are sent again.", nullptr, unsent);
    }
    return texts;
}

void ShiftModel::send(
    CommandBody body,
    std::optional<StaffId> approver,
    void (ShiftModel::*take)(const Answer&)
)
{
    auto command = m_ports.submitter.make(std::move(body));
    if (!command || m_isBusy) {
        return;
    }
    command->actor.approver = approver;
    m_isBusy = true;
    m_notice = {};
    Q_EMIT changed();
    m_ports.submitter.submit(
        *command,
        this,
        {[this, take](const Answer& answer) {
             m_isBusy = false;
             m_notice = {};
             (this->*take)(answer);
         },
         [this](SubmitError error) { say(ShiftNotice::Tone::Attention, checkingText(error)); }}
    );
}

bool ShiftModel::isDone(const Answer& answer)
{
    if (!answer) {
        say(ShiftNotice::Tone::Refused, submitErrorText(answer.error()));
        return false;
    }
    if (const auto* const refused = std::get_if<Refused>(&*answer)) {
        say(ShiftNotice::Tone::Refused,
            refusalText(*refused, {m_ports.session.format(), m_ports.session.shop(), {}}));
        return false;
    }
    return true;
}

void ShiftModel::open(Money opening)
{
    send(OpenShift{opening}, {}, &ShiftModel::takeOpening);
}

void ShiftModel::takeOpening(const Answer& answer)
{
    if (isDone(answer)) {
        kickDrawer();
        Q_EMIT opened();
    }
    refresh();
}

void ShiftModel::moveCash(Money amount, const QString& reason)
{
    send(MoveCash{amount, reason.trimmed().toStdString()}, {}, &ShiftModel::takeMove);
}

void ShiftModel::takeMove(const Answer& answer)
{
    if (!isDone(answer)) {
        return;
    }
    kickDrawer();
    refresh();
    Q_EMIT moved();
}

void ShiftModel::openDrawer(const QString& reason)
{
    if (m_ports.session.may(Act::OpenDrawer)) {
        sendDrawer(reason, {});
        return;
    }
    m_approval.ask([this, reason](StaffId approver) { sendDrawer(reason, approver); });
}

void ShiftModel::sendDrawer(const QString& reason, std::optional<StaffId> approver)
{
    // Not its id: digits of an id may look like those of a card.
    const std::string& subject = m_ports.session.terminal().prefix;
    send(
        RecordAct{JournalledAct::DrawerOpened, subject, reason.trimmed().toStdString()},
        approver,
        &ShiftModel::takeDrawer
    );
}

void ShiftModel::takeDrawer(const Answer& answer)
{
    if (!isDone(answer)) {
        return;
    }
    if (!opensByItself()) {
        //: The drawer was opened in the journal, but no printer opens it.
        say(ShiftNotice::Tone::Info, tr("It is in the journal. Open the drawer with its key."));
    }
    kickDrawer();
    Q_EMIT drawerOpened();
}

bool ShiftModel::opensByItself() const
{
    return m_ports.printer != nullptr && m_ports.printer->isThere();
}

void ShiftModel::kickDrawer()
{
    if (!opensByItself()) {
        return;
    }
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [printer = m_ports.printer] { return printer->openDrawer(); },
        [this](const std::expected<void, PrinterError>& result) {
            if (!result) {
                const QString why = printerErrorText(result.error());
                say(ShiftNotice::Tone::Attention, why);
                Q_EMIT drawerStuck(why);
            }
        }
    );
}

QString ShiftModel::expectedText() const
{
    return m_shift ? moneyText(m_shift->shift.expected, m_ports.session.format()) : QString();
}

QString ShiftModel::ordersText() const
{
    return m_report ? countText(m_report->orders) : QString();
}

QString ShiftModel::salesText() const
{
    return m_report ? moneyText(m_report->netPaid, m_ports.session.format()) : QString();
}

QString ShiftModel::closedText() const
{
    const auto difference = m_report ? m_report->drawer.overShort : std::nullopt;
    return difference ? ui::overShortText(*difference, m_ports.session.format()) : QString();
}

std::optional<Money> ShiftModel::overShortNow() const
{
    const auto counted = m_count.counted();
    return m_shift && counted ? overShort(m_shift->shift, *counted) : std::nullopt;
}

QString ShiftModel::overShortText() const
{
    const auto difference = overShortNow();
    return difference ? ui::overShortText(*difference, m_ports.session.format()) : QString();
}

bool ShiftModel::isExact() const
{
    return overShortNow() == Money{};
}

bool ShiftModel::canClose() const
{
    return m_state == State::Open && !m_isBusy && m_count.counted().has_value();
}

void ShiftModel::close()
{
    if (const auto counted = m_count.counted(); counted && canClose()) {
        send(CloseShift{*counted}, {}, &ShiftModel::takeClosing);
    }
}

void ShiftModel::takeClosing(const Answer& answer)
{
    if (!isDone(answer)) {
        refresh();
        return;
    }
    const auto& facts = std::get<ShiftClosed>(std::get<Accepted>(*answer));
    m_open.drop(); // what was asked before is of the open shift
    m_state = State::Closed;
    m_shift.reset();
    m_report.reset();
    m_paper = {};
    m_count.clear();
    kickDrawer();
    readZ(facts.shift);
    Q_EMIT closed();
    Q_EMIT changed();
}

void ShiftModel::readZ(ShiftId id)
{
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&shifts = m_ports.shifts, id] { return shifts.shiftReport(id); },
        [this, number = m_z.ask()](const Read<std::optional<ShiftReport>>& report) {
            if (!m_z.isAnsweredBy(number)) {
                return;
            }
            const bool isAnswered = report && *report;
            if (isAnswered) {
                m_report = **report;
                m_paper = paperOf(**report, false);
            } else {
                say(ShiftNotice::Tone::Attention,
                    tr("The shift is closed, but its report could not be read. "
                       "It is under the past shifts."));
            }
            Q_EMIT zRead(isAnswered);
            Q_EMIT changed();
        }
    );
}

void ShiftModel::readPast()
{
    clearPastPaper();
    readPage(std::nullopt);
}

void ShiftModel::readMorePast()
{
    if (m_hasMorePast && m_past.rowCount() > 0) {
        const Shift& last = m_past.shiftAt(m_past.rowCount() - 1).shift;
        m_hasMorePast = false;
        readPage(ShiftCursor{last.openedAt, last.id});
    }
}

void ShiftModel::clearPastPaper()
{
    m_pastReport.drop(); // one that is on its way is not wanted any more
    m_pastPaper = {};
    Q_EMIT pastPaperChanged();
}

void ShiftModel::readPage(const std::optional<ShiftCursor>& after)
{
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&shifts = m_ports.shifts,
         query = ShiftQuery{m_ports.session.terminal().id, pastPage, after}] {
            return shifts.shifts(query);
        },
        [this,
         isFirst = !after.has_value(),
         number = m_pastPage.ask()](const Read<std::vector<ShiftView>>& views) {
            if (!m_pastPage.isAnsweredBy(number)) {
                return;
            }
            // A page that could not be read is asked for again.
            m_hasMorePast = !views || views->size() == pastPage;
            if (isFirst) {
                m_past.setShifts(views.value_or(std::vector<ShiftView>{}), m_ports.clock.now());
            } else if (views) {
                m_past.append(*views);
            }
            Q_EMIT pastRead(views.has_value());
        }
    );
}

void ShiftModel::showPast(int row)
{
    if (row < 0 || row >= m_past.rowCount()) {
        return;
    }
    clearPastPaper();
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&shifts = m_ports.shifts, id = m_past.shiftAt(row).shift.id] {
            return shifts.shiftReport(id);
        },
        [this, number = m_pastReport.ask()](const Read<std::optional<ShiftReport>>& report) {
            if (m_pastReport.isAnsweredBy(number)) {
                takePast(report);
            }
        }
    );
}

void ShiftModel::takePast(const Read<std::optional<ShiftReport>>& report)
{
    if (!report) {
        Q_EMIT pastUnreadable(readErrorText(report.error()));
    } else if (!*report) {
        // The book lists the shift, so it must have its report.
        Q_EMIT pastUnreadable(readErrorText(ReadError::Damaged));
    } else {
        m_pastPaper = paperOf(**report, true);
        Q_EMIT pastPaperChanged();
    }
}

PrintedPaper ShiftModel::paperOf(const ShiftReport& report, bool isCopy) const
{
    const SessionModel& session = m_ports.session;
    const bool isOfClosed = report.view.shift.closedAt.has_value();
    return shiftText(
        {report,
         QString::fromStdString(session.shop().shopName),
         m_ports.clock.now(),
         isCopy && isOfClosed},
        session.format()
    );
}

QString ShiftModel::keyText() const
{
    if (m_state != State::Open || !m_shift) {
        //: Key of the window that opens a shift.
        return tr("Open shift");
    }
    //: Key of the window while a shift is open; %1 is a time of day.
    return tr("Shift since %1").arg(timeText(m_shift->shift.openedAt, m_ports.session.format()));
}

void ShiftModel::say(ShiftNotice::Tone tone, const QString& text)
{
    m_notice = {tone, text};
    Q_EMIT changed();
}

} // namespace jangbu::ui
