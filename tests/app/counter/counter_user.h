#pragma once

#include "app/counter/counter.h"

#include <QString>
#include <QWidget>

#include <functional>

namespace jangbu::tests {

/// Somebody at a counter: presses, types, scans and touches what can be seen in the window, and
/// waits each time until the counter has nothing left to do.
class CounterUser
{
public:
    /// The window must outlive it. The counter may be null, as during the first start.
    CounterUser(QWidget& window, std::function<app::Counter*()> counter);

    /// Until nothing is asked, kept or sent any more.
    void settle() const;

    /// Whatever has the focus gets them.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Letters that no key has come from an input method.
    void type(const QString& text) const;
    /// A burst of keys that ends in Return.
    void scan(const QString& code);

    /// The key that says so, in the panel over the screen where one is open.
    void touch(const QString& words) const;
    /// The same for a key whose words change.
    void touchNamed(const QString& objectName) const;
    /// Digits on the number keys in front.
    void touchDigits(const QString& digits) const;
    /// A file from the desktop.
    void drop(QWidget& target, const QString& file) const;

    /// Whether a text that is shown, or the paper in front, contains it.
    [[nodiscard]] bool sees(const QString& text) const;
    /// What is on the paper in front.
    [[nodiscard]] QString paper() const;
    /// The panel over the screen, else the window.
    [[nodiscard]] QWidget& front() const;

    /// What is seen of a class in the window, the first of that name; null when there is none.
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& objectName = {}) const
    {
        return findIn<Widget>(m_window, objectName);
    }

private:
    QWidget& m_window;
    std::function<app::Counter*()> m_counter;
    quint64 m_stamp = 1'000;

    template <class Widget>
    [[nodiscard]] static Widget* findIn(QWidget& where, const QString& objectName = {})
    {
        const auto all = where.findChildren<Widget*>(objectName);
        for (Widget* const one : all) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
};

} // namespace jangbu::tests
