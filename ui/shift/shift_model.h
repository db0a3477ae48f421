#pragma once

#include "core/port/book.h"
#include "core/port/cart_store.h"
#include "core/port/clock.h"
#include "core/port/receipt_printer.h"
#include "core/port/shift_reader.h"
#include "ui/dispatch/latest_question.h"
#include "ui/receipt/receipt_writer_model.h"
#include "ui/sell/parked_table_model.h"
#include "ui/shift/drawer_count_model.h"
#include "ui/shift/shift_table_model.h"
#include "ui/signin/approval_model.h"

#include <QObject>

#include <optional>

namespace jangbu::ui {

class Dispatch;
class SessionModel;
class Submitter;

/// What a shift talks to. All must outlive it.
// NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): references have no value of their own
struct ShiftPorts
{
    ShiftReader& shifts;
    CartStore& carts;
    const Clock& clock;
    Dispatch& dispatch;
    Submitter& submitter;
    const SessionModel& session;
    SignInPorts approvals;
    ReceiptPrinter* printer = nullptr; // opens the drawer; null or not there: nothing does
};

struct ShiftNotice
{
    enum class Tone { Info, Attention, Refused };

    Tone tone = Tone::Info;
    QString text; // empty: nothing

    friend bool operator==(const ShiftNotice&, const ShiftNotice&) = default;
};

/// The shift of this counter: opened with a float, cash in and out, X, counted and closed with Z.
class ShiftModel final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Reading,
        Unreadable,
        Closed, // no shift is open: one may be opened
        Open,
    };

    explicit ShiftModel(const ShiftPorts& ports);

    /// Asks for the open shift, its X, and what is not finished at this counter.
    void refresh();

    [[nodiscard]] State state() const { return m_state; }

    /// A refresh has no answer yet; what is there is of the last one.
    [[nodiscard]] bool isReading() const { return m_open.isRunning(); }

    [[nodiscard]] const std::optional<ShiftView>& shift() const { return m_shift; }

    /// X as of the last refresh, or Z of the shift just closed; nothing while it could not be read.
    [[nodiscard]] const std::optional<ShiftReport>& report() const { return m_report; }

    /// X, or after a closing Z; empty where there is neither.
    [[nodiscard]] const PrintedPaper& paper() const { return m_paper; }

    /// Something was sent and has no answer yet.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    [[nodiscard]] const ShiftNotice& notice() const { return m_notice; }

    /// The notice was read, or belongs to what is over.
    void acknowledge();

    void open(Money opening);
    /// Into the drawer (> 0) or out of it (< 0).
    void moveCash(Money amount, const QString& reason);
    /// Without a sale; asks for a manager's PIN where that is needed, approval() then.
    void openDrawer(const QString& reason);
    /// Cash was booked into the drawer or out of it: opens it where the printer can.
    void kickDrawer();

    // Closing.
    [[nodiscard]] DrawerCountModel& count() { return m_count; }

    [[nodiscard]] QString expectedText() const;
    /// Empty while the report could not be read.
    [[nodiscard]] QString ordersText() const;
    [[nodiscard]] QString salesText() const;
    /// What was over or short when the shift was closed; empty before.
    [[nodiscard]] QString closedText() const;
    /// What is over or short of what was counted so far; empty before anything was.
    [[nodiscard]] QString overShortText() const;
    /// Nothing is over or short.
    [[nodiscard]] bool isExact() const;
    [[nodiscard]] bool canClose() const;
    void close();

    // What stays when the shift is closed.
    [[nodiscard]] ParkedTableModel& parked() { return m_parked; }

    /// Open cart and unsent work, in words; empty when there is none.
    [[nodiscard]] QStringList unfinished() const;

    // Past shifts of this counter.
    void readPast();
    void readMorePast();

    [[nodiscard]] ShiftTableModel& past() { return m_past; }

    /// Reads the report of a past shift again: pastPaper(), empty until then, or pastUnreadable()
    /// follows.
    void showPast(int row);

    [[nodiscard]] const PrintedPaper& pastPaper() const { return m_pastPaper; }

    [[nodiscard]] ApprovalModel& approval() { return m_approval; }

    /// For a key of the window: `개점` or `마감`.
    [[nodiscard]] QString keyText() const;

Q_SIGNALS:
    void changed();
    void opened();
    void moved();
    void drawerOpened();
    void drawerStuck(const QString& why); // the printer did not open it
    void closed();                        // Z follows with zRead()
    void zRead(bool isAnswered);
    void pastRead(bool isAnswered);
    void pastPaperChanged();
    void pastUnreadable(const QString& why); // the report of a past shift

private:
    ShiftPorts m_ports;
    ApprovalModel m_approval;
    DrawerCountModel m_count;
    ParkedTableModel m_parked;
    ShiftTableModel m_past;
    State m_state = State::Reading;
    std::optional<ShiftView> m_shift;
    std::optional<ShiftReport> m_report;
    PrintedPaper m_paper;
    PrintedPaper m_pastPaper;
    ShiftNotice m_notice;
    Cart m_cart;
    // What is asked: the open shift, Z, a past report, a page of past shifts.
    LatestQuestion m_open;
    LatestQuestion m_z;
    LatestQuestion m_pastReport;
    LatestQuestion m_pastPage;
    bool m_isBusy = false;
    bool m_hasMorePast = false;

    struct Found;

    void send(
        CommandBody body,
        std::optional<StaffId> approver,
        void (ShiftModel::*take)(const Answer&)
    );
    void takeShift(const Found& found);
    void takeOpening(const Answer& answer);
    void takeMove(const Answer& answer);
    void takeDrawer(const Answer& answer);
    void takeClosing(const Answer& answer);
    [[nodiscard]] bool isDone(const Answer& answer);
    void readCarts();
    void readZ(ShiftId id);
    void sendDrawer(const QString& reason, std::optional<StaffId> approver);
    void readPage(const std::optional<ShiftCursor>& after);
    void clearPastPaper();
    void takePast(const Read<std::optional<ShiftReport>>& report);
    [[nodiscard]] bool opensByItself() const;
    void say(ShiftNotice::Tone tone, const QString& text);
    [[nodiscard]] PrintedPaper paperOf(const ShiftReport& report, bool isCopy) const;
    [[nodiscard]] std::optional<Money> overShortNow() const;
};

} // namespace jangbu::ui
