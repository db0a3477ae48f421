#pragma once

#include "core/port/book.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace jangbu::app {

/// Submits many commands without waiting for each: up to `inFlightMax` are on their way at once,
/// which lets the committer make large batches. Commands reach the book in the order given.
/// Used by one thread, on which all answers arrive, in the order of submission.
class SubmitWindow
{
public:
    using OnAnswer = std::function<void(const Answer&)>;

    SubmitWindow(Book& book, std::size_t inFlightMax);
    ~SubmitWindow();
    SubmitWindow(const SubmitWindow&) = delete;
    SubmitWindow& operator=(const SubmitWindow&) = delete;
    SubmitWindow(SubmitWindow&&) = delete;
    SubmitWindow& operator=(SubmitWindow&&) = delete;

    /// Waits while the window is full. A busy book is waited for, it is never an answer here.
    void submit(const Command& command, OnAnswer onAnswer);

    /// Waits until every command is answered.
    void drain();

private:
    struct Slot
    {
        std::optional<Answer> answer;
        OnAnswer onAnswer;
    };

    /// What the book's thread may still touch after this object is gone.
    struct Shared
    {
        std::mutex mutex;
        std::condition_variable answered;
    };

    [[nodiscard]] bool send(const Command& command, const std::shared_ptr<Slot>& slot);
    void awaitOldest();

    Book& m_book;
    std::size_t m_inFlightMax;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    std::deque<std::shared_ptr<Slot>> m_slots;
};

} // namespace jangbu::app
