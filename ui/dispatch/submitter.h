#pragma once

#include "core/command/command.h"
#include "core/port/book.h"
#include "core/port/cart_store.h"
#include "core/port/clock.h"
#include "core/port/id_source.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace jangbu::ui {

class Dispatch;

/// What a submitter talks to. All must outlive it.
struct SubmitterPorts
{
    Book& book;
    CartStore& store;
    const Clock& clock;
    IdSource& ids;
};

/// Waits between tries of one command: the first, doubling up to the longest.
struct Backoff
{
    std::chrono::milliseconds first{250};
    std::chrono::milliseconds longest{8'000};
};

/// What becomes of a submitted command, told on the receiver's thread while the receiver lives.
struct Reply
{
    /// Once. An Outcome, or an error after which the same command is never sent again, not even by
    /// the next run: IdReused, Quarantined, Closed; Unavailable: it could not even be kept. Closed
    /// where it may have been done: the next run sends it.
    std::function<void(const Answer&)> onAnswer;
    /// Each time an answer failed to come and the same command is tried again, or it could not yet be
    /// forgotten; Unknown once it may have been done. May be empty.
    std::function<void(SubmitError)> onChecking;
};

/// The counter's way to the Book: keeps an intent before it is sent, sends it until its outcome is
/// known, and forgets it then. Lives on the thread that paints and never blocks it.
class Submitter final : public QObject
{
    Q_OBJECT

public:
    /// Whoever is signed in; nothing while nobody is.
    using CurrentActor = std::function<std::optional<Actor>()>;

    Submitter(
        const SubmitterPorts& ports,
        Dispatch& dispatch,
        CurrentActor actor,
        Backoff backoff = {}
    );
    ~Submitter() override;
    Submitter(const Submitter&) = delete;
    Submitter& operator=(const Submitter&) = delete;
    Submitter(Submitter&&) = delete;
    Submitter& operator=(Submitter&&) = delete;

    /// A command of whoever is signed in, now, with a new id. Nothing while nobody is: a command
    /// without staff is the program's own and may everything.
    [[nodiscard]] std::optional<Command> make(CommandBody body) const;
    [[nodiscard]] CommandId newId() const;

    /// An id that is still on its way is not sent twice: the reply joins it.
    void submit(Command command, QObject* receiver, Reply reply);
    /// The same with a command that an earlier run kept: it may have been done.
    void submitKept(Command command, QObject* receiver, Reply reply);

    /// Sends what an earlier run left without an answer; `recovered` tells of each.
    void resubmitKept();

    /// Gives up a command that cannot have been done: of this run, between tries, never Unknown.
    /// False when it must be waited for. On true it is not sent any more and nobody is answered;
    /// `onGone` is told once no later run can send it either, while `receiver` lives.
    bool withdraw(CommandId id, QObject* receiver, std::function<void()> onGone);
    /// Whether `withdraw` would be true now.
    [[nodiscard]] bool mayWithdraw(CommandId id) const;

    /// Commands whose answer is not known yet.
    [[nodiscard]] int unsentCount() const;
    /// Whether it is one of these.
    [[nodiscard]] bool isUnsent(CommandId id) const;
    /// Of those, how many may have been done: a try failed, and nobody knows.
    [[nodiscard]] int unknownCount() const;
    /// Since when answers fail to come; nothing while all is well.
    [[nodiscard]] std::optional<Instant> troubledSince() const;

Q_SIGNALS:
    /// unsentCount, unknownCount or troubledSince changed.
    void deliveryChanged();
    /// The answer to a command of an earlier run.
    void recovered(const jangbu::Command& command, const jangbu::Answer& answer);

private:
    struct Listener
    {
        QPointer<QObject> receiver;
        Reply reply;
    };

    struct Pending
    {
        Command command;
        std::vector<Listener> listeners;
        int failures = 0;
        bool isWaiting = false;   // between two tries
        bool mayBeDone = false;   // a try ended in Unknown, or it is of an earlier run
        bool isRecovered = false; // of an earlier run
        bool isLeaving = false;   // never sent again, and not yet forgotten
    };

    class Mailbox;

    SubmitterPorts m_ports;
    Dispatch& m_dispatch;
    CurrentActor m_actor;
    Backoff m_backoff;
    std::unordered_map<CommandId, Pending> m_pending;
    std::optional<Instant> m_troubledSince;
    std::shared_ptr<Mailbox> m_mailbox; // outlives this while the book still answers

    void enter(Pending pending, Listener listener);
    void keepThenSend(const Pending& pending);
    void send(CommandId id);
    void sendAgainLater(CommandId id);
    void receive(CommandId id, const Answer& answer);
    void tryAgain(CommandId id, SubmitError error);
    void leave(CommandId id, std::function<void()> onGone);
    void stayUnforgotten(CommandId id, std::function<void()> onGone);
    void drop(CommandId id);
    void tellChecking(const Pending& pending, SubmitError error);
    void finish(CommandId id, const Answer& answer);
    void forget(CommandId id);
    void setTroubled(bool troubled);
    [[nodiscard]] std::chrono::milliseconds waitAfter(int failures) const;
};

} // namespace jangbu::ui
