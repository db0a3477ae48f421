#pragma once

namespace jangbu::ui {

/// Of a question that is asked over and over, the one that was asked last: the answers to those
/// before it come too late.
class LatestQuestion
{
public:
    /// A question is asked. Its number comes back with its answer.
    [[nodiscard]] int ask()
    {
        m_isRunning = true;
        return ++m_number;
    }

    /// Nobody waits for an answer any more.
    void drop()
    {
        m_isRunning = false;
        ++m_number;
    }

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// An answer came. False: to a question that was dropped or asked again since.
    [[nodiscard]] bool isAnsweredBy(int number)
    {
        const bool isLatest = number == m_number;
        m_isRunning = m_isRunning && !isLatest;
        return isLatest;
    }

private:
    int m_number = 0;
    bool m_isRunning = false;
};

} // namespace jangbu::ui
