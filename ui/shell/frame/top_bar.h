#pragma once

#include "ui/shell/shell_context.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace jangbu::ui {

class ElidedLabel;
class KeyButton;
class StatusDot;

/// The upper edge of the window: whose counter, how it is connected, the time and who stands here.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(const ShellContext& context, QWidget* parent = nullptr);

    [[nodiscard]] KeyButton* lockKey() const { return m_lock; }

    /// Opens, shows and closes the shift; says whether one is open.
    [[nodiscard]] KeyButton* shiftKey() const { return m_shift; }

    /// Opens language, theme, help and sign-out.
    [[nodiscard]] KeyButton* staffKey() const { return m_staff; }

    [[nodiscard]] QString connectionText() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ShellContext m_context;
    ElidedLabel* m_shop;
    ElidedLabel* m_counter;
    StatusDot* m_connection;
    QLabel* m_clock;
    KeyButton* m_shift;
    KeyButton* m_staff;
    KeyButton* m_lock;
    QTimer m_tick;
    QTimer m_settle; // most commands are answered before anybody could read that they were sent

    void placeAll();
    void showShop();
    void showStaff();
    void showConnection();
    void showTime();
};

} // namespace jangbu::ui
