#pragma once

#include <QWidget>

namespace jangbu::ui {

class KeyButton;

/// The whole window when the book cannot be opened: what is wrong and what to do, never a box.
class FailurePage : public QWidget
{
    Q_OBJECT

public:
    /// `sentence` says what is wrong, `remedy` what to do; `place` is the folder meant, or empty.
    FailurePage(
        const QString& sentence,
        const QString& remedy,
        const QString& place,
        QWidget* parent = nullptr
    );

    [[nodiscard]] KeyButton* againKey() const { return m_again; }

    [[nodiscard]] KeyButton* quitKey() const { return m_quit; }

Q_SIGNALS:
    void againWanted();
    void quitWanted();

private:
    KeyButton* m_again;
    KeyButton* m_quit;
};

} // namespace jangbu::ui
