#include "ui/shell/frame/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <array>
#include <limits>

namespace jangbu::ui {

namespace {

bool isTouch(QEvent::Type type)
{
    static constexpr std::array touches{
        QEvent::KeyPress,
        QEvent::MouseButtonPress,
        QEvent::MouseMove,
        QEvent::Wheel,
        QEvent::TouchBegin,
        QEvent::InputMethod,
    };
    return std::ranges::find(touches, type) != touches.end();
}

} // namespace

IdleWatch::IdleWatch(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::becameIdle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setPatience(std::chrono::milliseconds patience)
{
    // A timer counts in int: more than its 24 days is no idleness to wait for.
    constexpr std::chrono::milliseconds longest{std::numeric_limits<int>::max()};
    const std::chrono::milliseconds interval = std::min(patience, longest);
    if (interval == m_timer.intervalAsDuration()) {
        return; // another setting was changed: nobody is less idle for it
    }
    m_timer.stop();
    m_timer.setInterval(interval);
    if (interval.count() > 0) {
        m_timer.start();
    }
}

void IdleWatch::restart()
{
    if (m_timer.interval() > 0) {
        m_timer.start();
    }
}

std::chrono::milliseconds IdleWatch::remaining() const
{
    return m_timer.remainingTimeAsDuration();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(event->type())) {
        restart();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jangbu::ui
