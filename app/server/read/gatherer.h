#pragma once

#include "app/server/http/mailbox.h"
#include "app/server/read/worker_pool.h"
#include "core/port/read.h"

#include <cstddef>
#include <functional>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace jangbu::app {

/// Questions for numbers that must be those of this moment. What came while the last statement ran is
/// asked by the next one together. Lives on the I/O thread.
template <class Id, class Number>
class Gatherer
{
public:
    using Numbers = std::vector<std::optional<Number>>;
    /// Blocking; called on a reading thread.
    using AskAll = std::function<Read<Numbers>(std::vector<Id>)>;
    using OnNumbers = std::move_only_function<void(Read<Numbers>)>;

    /// All must outlive it.
    Gatherer(WorkerPool& readers, Mailbox& mailbox, AskAll askAll)
        : m_readers(readers), m_mailbox(mailbox), m_askAll(std::move(askAll))
    {}

    /// `ids` is not empty; the numbers come in its order, on the I/O thread.
    void ask(std::vector<Id> ids, OnNumbers onNumbers)
    {
        m_waiting.push_back({std::move(ids), std::move(onNumbers)});
        if (!m_isAsking) {
            askNext();
        }
    }

private:
    struct Question
    {
        std::vector<Id> ids;
        OnNumbers onNumbers;
    };

    // A statement of more would make those behind it wait.
    static constexpr std::size_t idsMax = 1'024;

    void askNext()
    {
        std::size_t taken = 0;
        std::vector<Id> all;
        while (taken < m_waiting.size()
               && (taken == 0 || all.size() + m_waiting[taken].ids.size() <= idsMax)) {
            all.insert(all.end(), m_waiting[taken].ids.begin(), m_waiting[taken].ids.end());
            ++taken;
        }
        const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(taken);
        m_asked.assign(std::move_iterator{m_waiting.begin()}, std::move_iterator{end});
        m_waiting.erase(m_waiting.begin(), end);
        m_isAsking = true;
        const bool isTaken = m_readers.post([this, all = std::move(all)]() mutable {
            auto numbers = m_askAll(std::move(all));
            m_mailbox.post([this, numbers = std::move(numbers)]() mutable { deal(numbers); });
        });
        if (!isTaken) {
            m_mailbox.post([this] { deal(std::unexpected(ReadError::Unavailable)); });
        }
    }

    void deal(const Read<Numbers>& numbers)
    {
        std::vector<Question> asked;
        asked.swap(m_asked);
        m_isAsking = false;
        if (!m_waiting.empty()) {
            askNext();
        }
        std::size_t from = 0;
        for (Question& question : asked) {
            if (!numbers) {
                question.onNumbers(std::unexpected(numbers.error()));
                continue;
            }
            const auto begin = numbers->begin() + static_cast<std::ptrdiff_t>(from);
            from += question.ids.size();
            question.onNumbers(
                Numbers(begin, begin + static_cast<std::ptrdiff_t>(question.ids.size()))
            );
        }
    }

    WorkerPool& m_readers;
    Mailbox& m_mailbox;
    AskAll m_askAll;
    std::vector<Question> m_waiting;
    std::vector<Question> m_asked;
    bool m_isAsking = false;
};

} // namespace jangbu::app
