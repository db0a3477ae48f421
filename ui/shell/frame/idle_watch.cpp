#include "ui/shell/frame/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <array>

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
    m_timer.stop();
    m_timer.setInterval(patience);
    if (patience.count() > 0) {
        m_timer.start();
    }
}

std::chrono::milliseconds IdleWatch::remaining() const
{
    return m_timer.remainingTimeAsDuration();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (m_timer.interval() > 0 && isTouch(event->type())) {
        m_timer.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jangbu::ui
