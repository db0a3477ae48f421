#include "app/system/import/submit_window.h"

#include <utility>

namespace jangbu::app {

SubmitWindow::SubmitWindow(Book& book, std::size_t inFlightMax)
    : m_book(book), m_inFlightMax(inFlightMax)
{}

SubmitWindow::~SubmitWindow()
{
    drain();
}

void SubmitWindow::submit(const Command& command, OnAnswer onAnswer)
{
    while (m_slots.size() >= m_inFlightMax) {
        awaitOldest();
    }
    const auto slot = std::make_shared<Slot>();
    slot->onAnswer = std::move(onAnswer);
    while (!send(command, slot)) {
        // Everything earlier must be in before this one is tried again, or the order would change.
        drain();
    }
    m_slots.push_back(slot);
}

void SubmitWindow::drain()
{
    while (!m_slots.empty()) {
        awaitOldest();
    }
}

bool SubmitWindow::send(const Command& command, const std::shared_ptr<Slot>& slot)
{
    m_book.submit(command, [shared = m_shared, slot](const Answer& answer) {
        {
            const std::scoped_lock locked(shared->mutex);
            slot->answer = answer;
        }
        shared->answered.notify_one();
    });
    const std::scoped_lock locked(m_shared->mutex);
    if (slot->answer == Answer(std::unexpected(SubmitError::Busy))) {
        slot->answer.reset();
        return false;
    }
    return true;
}

void SubmitWindow::awaitOldest()
{
    const std::shared_ptr<Slot> oldest = m_slots.front();
    std::optional<Answer> answer;
    {
        std::unique_lock locked(m_shared->mutex);
        m_shared->answered.wait(locked, [&oldest] { return oldest->answer.has_value(); });
        answer = oldest->answer;
    }
    m_slots.pop_front();
    if (answer) {
        oldest->onAnswer(*answer);
    }
}

} // namespace jangbu::app
