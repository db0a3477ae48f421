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
    /// Once. An Outcome, or an error after which the same command need not be sent again:
    /// IdReused, Quarantined, Closed; Unavailable: it could not even be kept, nothing was sent.
    std::function<void(const Answer&)> onAnswer;
    /// Each time an answer failed to come and the same command is tried again; may be empty.
    std::function<void(SubmitError)> onChecking;
};

/// The counter's way to the Book: keeps an intent before it is sent, sends it until its outcome is
/// known, and forgets it then. Lives on the thread that paints and never blocks it.
class Submitter final : public QObject
{
    Q_OBJECT

public:
    using CurrentActor = std::function<Actor()>;

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

    /// A command of whoever is signed in, now, with a new id.
    [[nodiscard]] Command make(CommandBody body) const;
    /// The same with an id that was made and kept earlier, such as Cart::payment.
    [[nodiscard]] Command make(CommandBody body, CommandId id) const;
    [[nodiscard]] CommandId newId() const;

    /// An id that is still on its way is not sent twice: the reply joins it.
    void submit(Command command, QObject* receiver, Reply reply);

    /// Sends what an earlier run left without an answer; `recovered` tells of each.
    void resubmitKept();

    /// Gives up a command that cannot have been done: it waits between tries and was never Unknown.
    /// False when it must be waited for. On true nobody is answered any more.
    bool withdraw(CommandId id);

    /// Commands whose answer is not known yet.
    [[nodiscard]] int unsentCount() const;
    /// Since when answers fail to come; nothing while all is well.
    [[nodiscard]] std::optional<Instant> troubledSince() const;

Q_SIGNALS:
    /// unsentCount or troubledSince changed.
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
        bool mayBeDone = false;   // a try ended in Unknown
        bool isRecovered = false; // of an earlier run
    };

    class Mailbox;

    SubmitterPorts m_ports;
    Dispatch& m_dispatch;
    CurrentActor m_actor;
    Backoff m_backoff;
    std::unordered_map<CommandId, Pending> m_pending;
    std::optional<Instant> m_troubledSince;
    std::shared_ptr<Mailbox> m_mailbox; // outlives this while the book still answers

    void keepThenSend(const Command& command);
    void send(CommandId id);
    void sendAgainLater(CommandId id);
    void receive(CommandId id, const Answer& answer);
    void tryAgain(CommandId id, SubmitError error);
    void finish(CommandId id, const Answer& answer);
    void forget(CommandId id);
    void setTroubled(bool troubled);
    [[nodiscard]] std::chrono::milliseconds waitAfter(int failures) const;
};

} // namespace jangbu::ui
