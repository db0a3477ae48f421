#include "ui/scan/scan_filter.h"

#include "core/text/keyboard_slip.h"
#include "ui/scan/scan_key.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace jangbu::ui {

namespace {

// A timer is never exact: the next key of a burst must not come too late for it.
constexpr int timerSlackMs = 15;

bool isTerminator(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
           || key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock
           || key == Qt::Key_NumLock;
}

bool isCommand(Qt::KeyboardModifiers modifiers)
{
    return (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
           != Qt::NoModifier;
}

} // namespace

ScanFilter::ScanFilter(SteadyClock clock, ScanTiming timing, QObject* parent)
    : QObject(parent), m_clock(std::move(clock))
{
    m_quiet.setSingleShot(true);
    m_quiet.setTimerType(Qt::PreciseTimer);
    connect(&m_quiet, &QTimer::timeout, this, &ScanFilter::settle);
    setTiming(timing);
}

ScanFilter::~ScanFilter() = default;

void ScanFilter::setTiming(const ScanTiming& timing)
{
    settle();
    m_timing = timing;
    m_quiet.setInterval(static_cast<int>(timing.gapMsMax) + timerSlackMs);
}

bool ScanFilter::eventFilter(QObject* watched, QEvent* event)
{
    // Windows see each key before their widgets do; only the latter is the receiver.
    if (m_replaying || !watched->isWidgetType()) {
        return false;
    }
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress) {
        return handleKey(watched, *static_cast<QKeyEvent*>(event));
    }
    if (type == QEvent::KeyRelease) {
        return handleRelease(watched, *static_cast<QKeyEvent*>(event));
    }
    if (type == QEvent::InputMethod) {
        return handleInputMethod(watched, *static_cast<QInputMethodEvent*>(event));
    }
    if (type == QEvent::MouseButtonPress || type == QEvent::TouchBegin
        || type == QEvent::WindowDeactivate) {
        settle();
    }
    return false;
}

bool ScanFilter::handleKey(QObject* watched, const QKeyEvent& event)
{
    if (isModifier(event.key())) {
        return false;
    }
    // Without a time of its own a key cannot be told to be fast.
    const bool isPerson =
        event.timestamp() == 0 || event.isAutoRepeat() || isCommand(event.modifiers());
    const Moment moment{static_cast<qint64>(event.timestamp()), m_clock()};
    settleAfterGap(moment);
    if (!isPerson && isTerminator(event.key())) {
        return finishScan(event.key());
    }
    const QChar character = isPerson ? QChar{} : scannedCharacter(event);
    if (character.isNull()) {
        settle();
        return false;
    }
    // A key that is not composed ends the syllable before it.
    m_code += m_preedit + character;
    m_preedit.clear();
    hold(watched, event, moment);
    return true;
}

bool ScanFilter::handleRelease(QObject* watched, const QKeyEvent& event)
{
    if (!event.isAutoRepeat() && m_swallowed.remove(event.key())) {
        return true;
    }
    const bool isHeld = std::ranges::any_of(m_held, [&event](const Held& held) {
        return held.event->type() == QEvent::KeyPress
               && static_cast<const QKeyEvent&>(*held.event).key() == event.key();
    });
    if (isHeld) {
        m_held.push_back({watched, std::unique_ptr<QEvent>(event.clone())});
    }
    return isHeld;
}

bool ScanFilter::handleInputMethod(QObject* watched, const QInputMethodEvent& event)
{
    const Moment moment{0, m_clock()};
    settleAfterGap(moment);
    // The first scanned digit makes the input method commit what a person was composing.
    const bool isOfPerson =
        m_held.empty() && event.preeditString().isEmpty() && event.commitString() == m_shown;
    if (isOfPerson) {
        m_shown.clear();
        return false;
    }
    m_code += event.commitString();
    m_preedit = event.preeditString();
    hold(watched, event, moment);
    return true;
}

bool ScanFilter::finishScan(int terminator)
{
    const QString code = heldCode();
    if (code.size() < m_timing.charactersMin) {
        settle();
        return false;
    }
    for (const Held& held : m_held) {
        if (held.event->type() == QEvent::KeyPress) {
            m_swallowed.insert(static_cast<const QKeyEvent&>(*held.event).key());
        } else if (held.event->type() == QEvent::KeyRelease) {
            m_swallowed.remove(static_cast<const QKeyEvent&>(*held.event).key());
        }
    }
    m_swallowed.insert(terminator);
    forget();
    Q_EMIT scanned(code);
    return true;
}

void ScanFilter::settleAfterGap(const Moment& moment)
{
    if (m_held.empty()) {
        return;
    }
    const bool areStamped = moment.stamp != 0 && m_last.stamp != 0;
    const qint64 gap = areStamped ? moment.stamp - m_last.stamp : moment.arrival - m_last.arrival;
    if (gap > m_timing.gapMsMax || gap < 0) {
        settle();
    }
}

void ScanFilter::hold(QObject* watched, const QEvent& event, const Moment& moment)
{
    m_held.push_back({watched, std::unique_ptr<QEvent>(event.clone())});
    m_last = moment;
    m_quiet.start();
}

void ScanFilter::settle()
{
    const std::vector<Held> held = std::exchange(m_held, {});
    forget();
    const QScopedValueRollback<bool> replaying(m_replaying, true);
    for (const Held& one : held) {
        if (one.event->type() == QEvent::InputMethod) {
            m_shown = static_cast<const QInputMethodEvent&>(*one.event).preeditString();
        }
        if (one.receiver != nullptr) {
            QCoreApplication::sendEvent(one.receiver, one.event.get());
        }
    }
}

void ScanFilter::forget()
{
    m_quiet.stop();
    m_held.clear();
    m_code.clear();
    m_preedit.clear();
}

QString ScanFilter::heldCode() const
{
    const std::string typed = QString(m_code + m_preedit).toStdString();
    return QString::fromStdString(latinFromHangulKeys(typed)).trimmed();
}

} // namespace jangbu::ui
