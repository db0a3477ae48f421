#include "tests/fakes/memory_book.h"

#include "core/decision/decide.h"

#include <array>
#include <utility>

namespace jangbu::fakes {

Answer MemoryBook::decideNow(const Command& command)
{
    if (const auto known = m_shop.answers.find(command.id); known != m_shop.answers.end()) {
        if (known->second.command != command) {
            return std::unexpected(SubmitError::IdReused);
        }
        return known->second.outcome;
    }
    WorkingSet set = load(m_shop, rowKeysOf(std::array{command}));
    set.recordedAt = m_clock.now();
    Outcome outcome = decide(command, set);
    if (isAccepted(outcome)) {
        apply(m_shop, set);
    }
    m_shop.answers.emplace(command.id, AnsweredCommand{command, outcome});
    return outcome;
}

Answer MemoryBook::answerTo(const Command& command)
{
    if (const auto error = std::exchange(m_nextError, std::nullopt)) {
        return std::unexpected(*error);
    }
    Answer answer = decideNow(command);
    if (std::exchange(m_losesNextAnswer, false)) {
        return std::unexpected(SubmitError::Unknown);
    }
    return answer;
}

void MemoryBook::submit(Command command, OnAnswer onAnswer)
{
    Answer answer = std::unexpected(SubmitError::Closed);
    {
        const std::lock_guard lock(m_shop.mutex);
        answer = answerTo(command);
        m_submitted.push_back(std::move(command));
        if (m_holdsAnswers) {
            m_held.push_back({std::move(onAnswer), answer});
            return;
        }
    }
    onAnswer(answer);
}

void MemoryBook::failNext(SubmitError error)
{
    const std::lock_guard lock(m_shop.mutex);
    m_nextError = error;
}

void MemoryBook::loseNextAnswer()
{
    const std::lock_guard lock(m_shop.mutex);
    m_losesNextAnswer = true;
}

void MemoryBook::holdAnswers()
{
    const std::lock_guard lock(m_shop.mutex);
    m_holdsAnswers = true;
}

void MemoryBook::release()
{
    std::vector<Held> held;
    {
        const std::lock_guard lock(m_shop.mutex);
        m_holdsAnswers = false;
        held = std::exchange(m_held, {});
    }
    for (const Held& waiting : held) {
        waiting.onAnswer(waiting.answer);
    }
}

std::vector<Command> MemoryBook::submitted() const
{
    const std::lock_guard lock(m_shop.mutex);
    return m_submitted;
}

} // namespace jangbu::fakes
