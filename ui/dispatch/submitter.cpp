#include "ui/dispatch/submitter.h"

#include "ui/dispatch/dispatch.h"

#include <QTimer>

#include <algorithm>
#include <mutex>

namespace jangbu::ui {

// The book answers on its own thread, perhaps after the submitter is gone.
class Submitter::Mailbox
{
public:
    explicit Mailbox(Submitter* owner) : m_owner(owner) {}

    void close()
    {
        const std::scoped_lock guard(m_mutex);
        m_owner = nullptr;
    }

    void deliver(CommandId id, const Answer& answer)
    {
        const std::scoped_lock guard(m_mutex);
        if (m_owner == nullptr) {
            return;
        }
        QMetaObject::invokeMethod(
            m_owner,
            [owner = m_owner, id, answer] { owner->receive(id, answer); },
            Qt::QueuedConnection
        );
    }

private:
    std::mutex m_mutex;
    Submitter* m_owner;
};

namespace {

bool isWorthRetrying(SubmitError error)
{
    switch (error) {
    case SubmitError::Busy:
    case SubmitError::Unavailable:
    case SubmitError::Unknown:
        return true;
    case SubmitError::IdReused:
    case SubmitError::Quarantined:
    case SubmitError::Closed:
        return false;
    }
    return false;
}

} // namespace

Submitter::Submitter(
    const SubmitterPorts& ports,
    Dispatch& dispatch,
    CurrentActor actor,
    Backoff backoff
)
    : m_ports(ports)
    , m_dispatch(dispatch)
    , m_actor(std::move(actor))
    , m_backoff(backoff)
    , m_mailbox(std::make_shared<Mailbox>(this))
{}

Submitter::~Submitter()
{
    m_mailbox->close();
}

CommandId Submitter::newId() const
{
    return CommandId{m_ports.ids.next()};
}

std::optional<Command> Submitter::make(CommandBody body) const
{
    const std::optional<Actor> actor = m_actor();
    if (!actor || actor->staff.isNil()) {
        return std::nullopt;
    }
    return Command{newId(), *actor, m_ports.clock.now(), std::move(body)};
}

void Submitter::submit(Command command, QObject* receiver, Reply reply)
{
    enter({.command = std::move(command), .listeners = {}}, {receiver, std::move(reply)});
}

void Submitter::submitKept(Command command, QObject* receiver, Reply reply)
{
    enter(
        {.command = std::move(command), .listeners = {}, .mayBeDone = true},
        {receiver, std::move(reply)}
    );
}

void Submitter::enter(Pending pending, Listener listener)
{
    const CommandId id = pending.command.id;
    if (const auto known = m_pending.find(id); known != m_pending.end()) {
        known->second.mayBeDone = known->second.mayBeDone || pending.mayBeDone;
        known->second.listeners.push_back(std::move(listener));
        return;
    }
    pending.listeners.push_back(std::move(listener));
    const auto place = m_pending.emplace(id, std::move(pending)).first;
    keepThenSend(place->second);
    Q_EMIT deliveryChanged();
}

void Submitter::keepThenSend(const Pending& pending)
{
    const bool wasKept = pending.mayBeDone;
    m_dispatch.run(
        Lane::Keeping,
        this,
        [&store = m_ports.store, command = pending.command] { return store.keepIntent(command); },
        [this, id = pending.command.id, wasKept](const std::expected<void, StoreError>& kept) {
            if (kept || wasKept) {
                send(id);
            } else {
                // A failure to write says nothing about what is on the disk.
                leave(id, [this, id] { finish(id, std::unexpected(SubmitError::Unavailable)); });
            }
        }
    );
}

void Submitter::resubmitKept()
{
    m_dispatch.run(
        Lane::Keeping,
        this,
        [&store = m_ports.store] { return store.intents(); },
        [this](const std::expected<std::vector<Command>, StoreError>& intents) {
            for (const Command& command : intents.value_or(std::vector<Command>{})) {
                const auto [place, isNew] = m_pending.try_emplace(
                    command.id,
                    Pending{
                        .command = command,
                        .listeners = {},
                        .mayBeDone = true,
                        .isRecovered = true
                    }
                );
                // One that is on its way already needs no second sending.
                if (isNew) {
                    send(command.id);
                }
            }
            Q_EMIT deliveryChanged();
        }
    );
}

void Submitter::send(CommandId id)
{
    const auto place = m_pending.find(id);
    if (place == m_pending.end()) {
        return;
    }
    place->second.isWaiting = false;
    m_ports.book.submit(place->second.command, [mailbox = m_mailbox, id](const Answer& answer) {
        mailbox->deliver(id, answer);
    });
}

void Submitter::receive(CommandId id, const Answer& answer)
{
    const auto place = m_pending.find(id);
    if (place == m_pending.end() || place->second.isLeaving) {
        return;
    }
    if (!answer && isWorthRetrying(answer.error())) {
        tryAgain(id, answer.error());
        return;
    }
    setTroubled(false);
    if (answer) {
        forget(id);
        finish(id, answer);
    } else if (answer.error() == SubmitError::Closed && place->second.mayBeDone) {
        // Kept over the closing, so that the next run finds out.
        finish(id, answer);
    } else {
        // Whoever hears "not done" may do it again: no later run may send this one then.
        leave(id, [this, id, answer] { finish(id, answer); });
    }
}

void Submitter::tryAgain(CommandId id, SubmitError error)
{
    Pending& pending = m_pending.at(id);
    ++pending.failures;
    pending.mayBeDone = pending.mayBeDone || error == SubmitError::Unknown;
    pending.isWaiting = true;
    QTimer::singleShot(waitAfter(pending.failures), this, [this, id] { sendAgainLater(id); });
    setTroubled(true);
    if (pending.mayBeDone) {
        Q_EMIT deliveryChanged(); // unknownCount
    }
    tellChecking(pending, error);
}

void Submitter::tellChecking(const Pending& pending, SubmitError error)
{
    const SubmitError told = pending.mayBeDone ? SubmitError::Unknown : error;
    const std::vector<Listener> listeners = pending.listeners; // a listener may submit or withdraw
    for (const Listener& listener : listeners) {
        if (!listener.receiver.isNull() && listener.reply.onChecking) {
            listener.reply.onChecking(told);
        }
    }
}

void Submitter::sendAgainLater(CommandId id)
{
    const auto place = m_pending.find(id);
    if (place != m_pending.end() && place->second.isWaiting) {
        send(id);
    }
}

bool Submitter::mayWithdraw(CommandId id) const
{
    const auto place = m_pending.find(id);
    return place != m_pending.end() && place->second.isWaiting && !place->second.mayBeDone;
}

bool Submitter::withdraw(CommandId id, QObject* receiver, std::function<void()> onGone)
{
    if (!mayWithdraw(id)) {
        return false;
    }
    leave(id, [this, id, asker = QPointer(receiver), told = std::move(onGone)] {
        if (asker) {
            drop(id);
            told();
        } else {
            // Somebody else may have joined since.
            finish(id, std::unexpected(SubmitError::Unavailable));
        }
    });
    return true;
}

void Submitter::leave(CommandId id, std::function<void()> onGone)
{
    const auto place = m_pending.find(id);
    if (place == m_pending.end()) {
        return;
    }
    place->second.isWaiting = false;
    place->second.isLeaving = true;
    m_dispatch.run(
        Lane::Keeping,
        this,
        [&store = m_ports.store, id] { return store.forgetIntent(id).has_value(); },
        [this, id, told = std::move(onGone)](bool isForgotten) {
            if (isForgotten) {
                told();
            } else {
                stayUnforgotten(id, told);
            }
        }
    );
}

void Submitter::stayUnforgotten(CommandId id, std::function<void()> onGone)
{
    Pending& pending = m_pending.at(id);
    ++pending.failures;
    QTimer::singleShot(waitAfter(pending.failures), this, [this, id, told = std::move(onGone)] {
        leave(id, told);
    });
    setTroubled(true);
    tellChecking(pending, SubmitError::Unavailable);
}

void Submitter::drop(CommandId id)
{
    m_pending.erase(id);
    if (m_pending.empty()) {
        setTroubled(false);
    }
    Q_EMIT deliveryChanged();
}

void Submitter::finish(CommandId id, const Answer& answer)
{
    const auto place = m_pending.find(id);
    if (place == m_pending.end()) {
        return;
    }
    const Pending done = std::move(place->second);
    drop(id);
    for (const Listener& listener : done.listeners) {
        if (!listener.receiver.isNull() && listener.reply.onAnswer) {
            listener.reply.onAnswer(answer);
        }
    }
    if (done.isRecovered) {
        Q_EMIT recovered(done.command, answer);
    }
}

void Submitter::forget(CommandId id)
{
    // Only after an outcome: the book keeps it under the id. When it fails the intent is sent again
    // at the next start and gets the same.
    m_dispatch.post(Lane::Keeping, [&store = m_ports.store, id] {
        static_cast<void>(store.forgetIntent(id));
    });
}

void Submitter::setTroubled(bool troubled)
{
    if (troubled == m_troubledSince.has_value()) {
        return;
    }
    if (troubled) {
        m_troubledSince = m_ports.clock.now();
    } else {
        m_troubledSince.reset();
    }
    Q_EMIT deliveryChanged();
}

std::chrono::milliseconds Submitter::waitAfter(int failures) const
{
    const int doublings = std::clamp(failures - 1, 0, 10);
    return std::min(m_backoff.first * (1 << doublings), m_backoff.longest);
}

bool Submitter::isUnsent(CommandId id) const
{
    return m_pending.contains(id);
}

int Submitter::unsentCount() const
{
    return static_cast<int>(m_pending.size());
}

int Submitter::unknownCount() const
{
    return static_cast<int>(std::ranges::count_if(m_pending, [](const auto& entry) {
        return entry.second.mayBeDone && entry.second.failures > 0;
    }));
}

std::optional<Instant> Submitter::troubledSince() const
{
    return m_troubledSince;
}

} // namespace jangbu::ui
