#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QInputMethodEvent;
class QKeyEvent;

namespace jangbu::ui {

// How a scanner is told from a person.
struct ScanTiming
{
    qsizetype charactersMin = 6; // fewer are a person, however fast
    qint64 gapMsMax = 35;        // between two characters, and before the terminator
};

// Watches every key of the application. Characters are held back until it is clear who typed them:
// a burst that ends in Enter or Tab is a scan and reaches nobody else, whatever has the focus and
// whether or not Hangul input is on; anything else goes on to its receiver, in order, a blink later.
class ScanFilter : public QObject
{
    Q_OBJECT

public:
    // Milliseconds of any steady clock, for events that carry no time of their own (input methods).
    using SteadyClock = std::function<qint64()>;

    explicit ScanFilter(SteadyClock clock, ScanTiming timing = {}, QObject* parent = nullptr);
    ~ScanFilter() override;

    void setTiming(const ScanTiming& timing);
    // Gives what is held back to its receivers now.
    void settle();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    // The code without its terminator, never empty.
    void scanned(const QString& code);

private:
    struct Held
    {
        QPointer<QObject> receiver;
        std::unique_ptr<QEvent> event;
    };

    struct Moment
    {
        qint64 stamp = 0;   // the event's own; 0: none
        qint64 arrival = 0; // by the clock
    };

    SteadyClock m_clock;
    ScanTiming m_timing;
    QTimer m_quiet;
    std::vector<Held> m_held;
    QString m_code;    // what the held events wrote
    QString m_preedit; // the syllable an input method is still composing at the end of it
    QString m_shown;   // a syllable in the making that its receiver shows already
    Moment m_last;
    QSet<int> m_swallowed; // keys of a finished scan that are not released yet
    bool m_replaying = false;

    [[nodiscard]] bool handleKey(QObject* watched, const QKeyEvent& event);
    [[nodiscard]] bool handleRelease(QObject* watched, const QKeyEvent& event);
    [[nodiscard]] bool handleInputMethod(QObject* watched, const QInputMethodEvent& event);
    [[nodiscard]] bool finishScan(int terminator);
    void settleAfterGap(const Moment& moment);
    void hold(QObject* watched, const QEvent& event, const Moment& moment);
    void forget();
    [[nodiscard]] QString heldCode() const;
};

} // namespace jangbu::ui
