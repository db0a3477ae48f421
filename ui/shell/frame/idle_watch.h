#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace jangbu::ui {

/// Notices that nobody touched the counter for a while: no key, no mouse, no finger.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    /// Watches all windows of the application.
    explicit IdleWatch(QObject* parent = nullptr);

    /// 0 watches nothing.
    void setPatience(std::chrono::milliseconds patience);

    /// Counts anew, as after a touch.
    void restart();

    /// Until it becomes idle; negative while nothing is watched.
    [[nodiscard]] std::chrono::milliseconds remaining() const;

Q_SIGNALS:
    /// Once for each idleness.
    void becameIdle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_timer;
};

} // namespace jangbu::ui
