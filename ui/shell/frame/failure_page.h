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

    /// Shows the key that leads to the backups.
    void offerRestore();

    [[nodiscard]] KeyButton* againKey() const { return m_again; }

    [[nodiscard]] KeyButton* restoreKey() const { return m_restore; }

    [[nodiscard]] KeyButton* quitKey() const { return m_quit; }

Q_SIGNALS:
    void againWanted();
    void restoreWanted();
    void quitWanted();

private:
    KeyButton* m_again;
    KeyButton* m_restore;
    KeyButton* m_quit;
};

} // namespace jangbu::ui
