#pragma once

#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace jangbu::ui {

inline Uuid numbered(std::uint8_t number)
{
    Uuid uuid;
    uuid.bytes.fill(number);
    return uuid;
}

// Answers each submission as the script says, on a thread of its own; done when it runs out.
class ScriptedBook final : public Book
{
public:
    std::deque<Answer> script;
    std::vector<Command> seen;

    void submit(Command command, OnAnswer onAnswer) override
    {
        seen.push_back(command);
        onSubmit(command);
        if (isSilent) {
            return;
        }
        Answer answer = Outcome(Accepted(Done{}));
        if (!script.empty()) {
            answer = script.front();
            script.pop_front();
        }
        std::thread([onAnswer = std::move(onAnswer), answer] { onAnswer(answer); }).join();
    }

    std::function<void(const Command&)> onSubmit = [](const Command& /*command*/) {};
    bool isSilent = false;
};

// Remembers intents; can fail. The keeping lane is its only caller, tests look when it rests.
class RememberedIntents final : public CartStore
{
public:
    std::expected<Cart, StoreError> current() override { return Cart{}; }

    std::expected<void, StoreError> saveCurrent(const Cart& /*cart*/) override { return {}; }

    std::expected<void, StoreError> park(const ParkedCart& /*parked*/) override { return {}; }

    std::expected<std::vector<ParkedCart>, StoreError> parked() override
    {
        return std::vector<ParkedCart>{};
    }

    std::expected<std::optional<Cart>, StoreError> resume(std::int64_t /*number*/) override
    {
        return std::nullopt;
    }

    std::expected<void, StoreError> keepIntent(const Command& command) override
    {
        const std::scoped_lock guard(m_mutex);
        if (isFull) {
            return std::unexpected(StoreError::Full);
        }
        m_kept.push_back(command);
        return {};
    }

    std::expected<void, StoreError> forgetIntent(CommandId id) override
    {
        const std::scoped_lock guard(m_mutex);
        if (isStuck) {
            return std::unexpected(StoreError::Full);
        }
        std::erase_if(m_kept, [id](const Command& command) { return command.id == id; });
        return {};
    }

    std::expected<std::vector<Command>, StoreError> intents() override
    {
        const std::scoped_lock guard(m_mutex);
        return m_kept;
    }

    [[nodiscard]] bool keeps(CommandId id)
    {
        const std::scoped_lock guard(m_mutex);
        return std::ranges::any_of(m_kept, [id](const Command& kept) { return kept.id == id; });
    }

    std::atomic<bool> isFull = false;  // keeps nothing new
    std::atomic<bool> isStuck = false; // forgets nothing

private:
    std::mutex m_mutex;
    std::vector<Command> m_kept;
};

class StoppedClock final : public Clock
{
public:
    Instant now() const override { return Instant{1'000'000}; }
};

class CountingIds final : public IdSource
{
public:
    Uuid next() override { return numbered(++m_last); }

private:
    std::uint8_t m_last = 0;
};

struct Counter
{
    ScriptedBook book;
    RememberedIntents store;
    StoppedClock clock;
    CountingIds ids;
    Dispatch dispatch;
    Submitter submitter{
        SubmitterPorts{book, store, clock, ids},
        dispatch,
        [] { return Actor{StaffId{numbered(201)}, TerminalId{numbered(202)}, {}}; },
        Backoff{std::chrono::milliseconds(1), std::chrono::milliseconds(4)}
    };
};

inline Command topUp(const Submitter& submitter)
{
    return submitter.make(TopUp{walkInCustomer, Money{5'000}, Tender::Cash, {}}).value();
}

} // namespace jangbu::ui
