#pragma once

#include "core/port/book.h"
#include "core/port/clock.h"
#include "tests/fakes/memory_shop.h"

#include <vector>

namespace jangbu::fakes {

/// The book over a MemoryShop: decides and answers at once, on the caller's thread, one command a
/// batch. A test may make it fail, lose answers or keep them back.
class MemoryBook : public Book
{
public:
    /// Both must outlive the book.
    MemoryBook(MemoryShop& shop, const Clock& clock) : m_shop(shop), m_clock(clock) {}

    void submit(Command command, OnAnswer onAnswer) override;

    /// The next command is not done and answered with `error`.
    void failNext(SubmitError error);
    /// The next command is done, but its answer is `SubmitError::Unknown`.
    void loseNextAnswer();
    /// From now on answers wait until `release`: what a slow book looks like.
    void holdAnswers();
    /// Gives the held answers, in their order, and holds no more.
    void release();

    /// Every command that was submitted, retries included, in order.
    [[nodiscard]] std::vector<Command> submitted() const;

private:
    struct Held
    {
        OnAnswer onAnswer;
        Answer answer;
    };

    [[nodiscard]] Answer answerTo(const Command& command);
    [[nodiscard]] Answer decideNow(const Command& command);

    MemoryShop& m_shop;
    const Clock& m_clock;
    std::optional<SubmitError> m_nextError;
    bool m_losesNextAnswer = false;
    bool m_holdsAnswers = false;
    std::vector<Held> m_held;
    std::vector<Command> m_submitted;
};

} // namespace jangbu::fakes
