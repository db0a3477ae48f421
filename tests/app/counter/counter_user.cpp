#include "tests/app/counter/counter_user.h"

#include "ui/control/key/key_button.h"
#include "ui/control/key/number_pad.h"
#include "ui/control/surface/sheet.h"
#include "ui/receipt/receipt_paper.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDragEnterEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include <utility>

namespace jangbu::tests {

namespace {

constexpr char16_t asciiLast = 0x7f;
constexpr int patienceMs = 60'000;
constexpr int quietLooks = 4; // one answer may ask the next question

bool canBePressed(const QAbstractButton& key)
{
    return key.isVisible() && key.isEnabled();
}

/// The keys of a panel, or of the window.
QAbstractButton* keyThatSays(const QWidget& where, const QString& words)
{
    const auto keys = where.findChildren<QAbstractButton*>();
    for (QAbstractButton* const key : keys) {
        const bool says = key->text() == words || key->accessibleName() == words;
        if (says && canBePressed(*key)) {
            return key;
        }
    }
    return nullptr;
}

void sendComposed(const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
}

/// It is held back until it is clear that no scanner sent it.
void waitUntilShown(const QWidget* receiver, const QString& text)
{
    const auto* const field = qobject_cast<const QLineEdit*>(receiver);
    QVERIFY2(field != nullptr, "nothing here takes what is composed");
    QTRY_VERIFY2_WITH_TIMEOUT(field->text().endsWith(text), qPrintable(field->text()), patienceMs);
}

} // namespace

CounterUser::CounterUser(QWidget& window, std::function<app::Counter*()> counter)
    : m_window(window), m_counter(std::move(counter))
{}

void CounterUser::settle() const
{
    int quiet = 0;
    const bool isQuiet = QTest::qWaitFor(
        [this, &quiet] {
            app::Counter* const counter = m_counter();
            const bool isBusy =
                counter != nullptr
                && (!counter->dispatch().isIdle() || counter->submitter().unsentCount() > 0);
            quiet = isBusy ? 0 : quiet + 1;
            return quiet >= quietLooks;
        },
        patienceMs
    );
    QVERIFY2(isQuiet, "the counter never came to rest");
}

void CounterUser::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QVERIFY(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    settle();
}

void CounterUser::type(const QString& text) const
{
    QWidget* const receiver = QApplication::focusWidget();
    QVERIFY(receiver != nullptr);
    bool isComposed = false;
    for (const QChar letter : text) {
        if (letter.unicode() <= asciiLast) {
            QTest::keyClick(receiver, letter.toLatin1());
        } else {
            sendComposed(letter);
            isComposed = true;
        }
    }
    if (isComposed) {
        waitUntilShown(receiver, text);
    }
    settle();
}

void CounterUser::scan(const QString& code)
{
    const QString keys = code + u'\r';
    for (const QChar character : keys) {
        const bool isEnd = character == u'\r';
        const int key = isEnd ? static_cast<int>(Qt::Key_Return) : character.unicode();
        QWidget* const receiver = QApplication::focusWidget();
        QVERIFY(receiver != nullptr);
        ++m_stamp;
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, QString(character));
            event.setTimestamp(m_stamp);
            QCoreApplication::sendEvent(receiver, &event);
        }
    }
    m_stamp += 1'000;
    settle();
}

QWidget& CounterUser::front() const
{
    QWidget* front = &m_window;
    const auto sheets = m_window.findChildren<ui::Sheet*>();
    for (ui::Sheet* const sheet : sheets) {
        if (sheet->isVisible()) {
            front = sheet;
        }
    }
    return *front;
}

void CounterUser::touch(const QString& words) const
{
    QAbstractButton* const key = keyThatSays(front(), words);
    QVERIFY2(key != nullptr, qPrintable(words));
    QTest::mouseClick(key, Qt::LeftButton);
    settle();
}

void CounterUser::touchNamed(const QString& objectName) const
{
    auto* const key = find<QAbstractButton>(objectName);
    QVERIFY2(key != nullptr && canBePressed(*key), qPrintable(objectName));
    QTest::mouseClick(key, Qt::LeftButton);
    settle();
}

void CounterUser::touchDigits(const QString& digits) const
{
    const auto* const pad = findIn<ui::NumberPad>(front());
    QVERIFY(pad != nullptr);
    for (const QChar digit : digits) {
        QTest::mouseClick(pad->digitKey(digit.digitValue()), Qt::LeftButton);
    }
    settle();
}

void CounterUser::drop(QWidget& target, const QString& file) const
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPoint place = target.rect().center();
    QDragEnterEvent over(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &over);
    QVERIFY(over.isAccepted());
    QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &dropped);
    settle();
}

bool CounterUser::sees(const QString& text) const
{
    const auto labels = m_window.findChildren<QLabel*>();
    for (const QLabel* const label : labels) {
        if (label->isVisible() && label->text().contains(text)) {
            return true;
        }
    }
    return paper().contains(text);
}

QString CounterUser::paper() const
{
    const auto* const paper = findIn<ui::ReceiptPaper>(front());
    return paper == nullptr ? QString() : paper->text();
}

} // namespace jangbu::tests
