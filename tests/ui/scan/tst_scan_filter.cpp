#include "ui/scan/scan_filter.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace jangbu::ui;

namespace {

constexpr quint64 firstStamp = 10'000;

/// Types into a focused field through the application, at the speed it is told.
class Desk
{
public:
    Desk()
    {
        QCoreApplication::instance()->installEventFilter(&filter);
        field.show();
        field.setFocus();
    }

    ~Desk() { QCoreApplication::instance()->removeEventFilter(&filter); }

    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;
    Desk(Desk&&) = delete;
    Desk& operator=(Desk&&) = delete;

    void key(int key, const QString& text, quint32 scanCode = 0)
    {
        const bool isUpper = text.size() == 1 && text.front().isUpper();
        const Qt::KeyboardModifiers held = isUpper ? Qt::ShiftModifier : Qt::NoModifier;
        QKeyEvent press(QEvent::KeyPress, key, held, scanCode, 0, 0, text);
        press.setTimestamp(stamp);
        QCoreApplication::sendEvent(&field, &press);
        QKeyEvent release(QEvent::KeyRelease, key, held, scanCode, 0, 0, text);
        release.setTimestamp(stamp + 1);
        QCoreApplication::sendEvent(&field, &release);
        stamp += static_cast<quint64>(gapMs);
        now += gapMs;
    }

    void type(const QString& text)
    {
        for (const QChar character : text) {
            key(character.toUpper().unicode(), QString(character));
        }
    }

    void compose(const QString& preedit, const QString& commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(&field, &event);
        now += gapMs;
    }

    void enter() { key(Qt::Key_Return, QStringLiteral("\r")); }

    qint64 now = 0;
    quint64 stamp = firstStamp;
    qint64 gapMs = 5;
    ScanFilter filter{[this] { return now; }};
    QLineEdit field;
    QSignalSpy scanned{&filter, &ScanFilter::scanned};
};

QString codeOf(const QSignalSpy& scanned)
{
    return scanned.isEmpty() ? QString() : scanned.last().first().toString();
}

} // namespace

class TestScanFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAScanOutOfAFocusedField();
    void replaysAPersonInOrder();
    void takesSlowKeysForAPerson();
    void takesAShortBurstForAPerson();
    void replaysWhenItIsQuiet();
    void readsScanCodesInHangulMode();
    void readsScanCodesUnderCapsLock();
    void mapsComposedHangulBack();
    void leavesAStartedSyllableAlone();
    void endsWithTab();
    void passesCommandKeys();
    void takesKeysWithoutATimeForAPerson();
    void followsOtherTimings();
    void scansTwiceInARow();
};

void TestScanFilter::keepsAScanOutOfAFocusedField()
{
    Desk desk;
    QSignalSpy returned(&desk.field, &QLineEdit::returnPressed);
    desk.type(QStringLiteral("8801234567893"));
    desk.enter();
    QCOMPARE(desk.scanned.size(), 1);
    QCOMPARE(codeOf(desk.scanned), QStringLiteral("8801234567893"));
    QVERIFY(desk.field.text().isEmpty());
    QCOMPARE(returned.size(), 0);
}

void TestScanFilter::replaysAPersonInOrder()
{
    Desk desk;
    desk.gapMs = 120;
    desk.type(QStringLiteral("milk 2l"));
    QSignalSpy returned(&desk.field, &QLineEdit::returnPressed);
    desk.enter();
    QCOMPARE(desk.field.text(), QStringLiteral("milk 2l"));
    QCOMPARE(returned.size(), 1);
    QCOMPARE(desk.scanned.size(), 0);
}

void TestScanFilter::takesSlowKeysForAPerson()
{
    Desk desk;
    desk.gapMs = 36;
    desk.type(QStringLiteral("12345678"));
    desk.enter();
    QCOMPARE(desk.scanned.size(), 0);
    QCOMPARE(desk.field.text(), QStringLiteral("12345678"));
    desk.field.clear();
    desk.gapMs = 35;
    desk.type(QStringLiteral("12345678"));
    desk.enter();
    QCOMPARE(desk.scanned.size(), 1);
}

void TestScanFilter::takesAShortBurstForAPerson()
{
    Desk desk;
    desk.type(QStringLiteral("12345"));
    desk.enter();
    QCOMPARE(desk.scanned.size(), 0);
    QCOMPARE(desk.field.text(), QStringLiteral("12345"));
}

void TestScanFilter::replaysWhenItIsQuiet()
{
    Desk desk;
    desk.type(QStringLiteral("5"));
    QVERIFY(desk.field.text().isEmpty());
    QTRY_COMPARE(desk.field.text(), QStringLiteral("5"));
}

void TestScanFilter::readsScanCodesInHangulMode()
{
    Desk desk;
    // ABC-123 on a keyboard whose layout writes Hangul: the places of the keys tell.
    desk.key(0x1000 + 1, QStringLiteral("ㅁ"), 38);
    desk.key(0x1000 + 2, QStringLiteral("ㅠ"), 56);
    desk.key(0x1000 + 3, QStringLiteral("ㅊ"), 54);
    desk.type(QStringLiteral("-123"));
    desk.enter();
    QCOMPARE(codeOf(desk.scanned), QStringLiteral("abc-123"));
}

void TestScanFilter::readsScanCodesUnderCapsLock()
{
    Desk desk;
    const auto shifted = [&desk](int key, const QString& text, quint32 code) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::ShiftModifier, code, 0, 0, text);
        press.setTimestamp(desk.stamp);
        desk.stamp += 5;
        QCoreApplication::sendEvent(&desk.field, &press);
    };
    shifted(Qt::Key_A, QStringLiteral("a"), 38); // Shift and Caps Lock write a small letter
    shifted(Qt::Key_B, QStringLiteral("b"), 56);
    desk.type(QStringLiteral("-1234"));
    desk.enter();
    QCOMPARE(codeOf(desk.scanned), QStringLiteral("AB-1234"));
}

void TestScanFilter::mapsComposedHangulBack()
{
    Desk desk;
    // The input method swallows the letters of ABC1234 and composes 뮻.
    desk.compose(QStringLiteral("ㅁ"));
    desk.compose(QStringLiteral("뮤"));
    desk.compose(QStringLiteral("뮻"));
    desk.compose({}, QStringLiteral("뮻"));
    desk.type(QStringLiteral("1234"));
    desk.enter();
    QCOMPARE(codeOf(desk.scanned), QStringLiteral("abc1234"));
    QVERIFY(desk.field.text().isEmpty());
}

void TestScanFilter::leavesAStartedSyllableAlone()
{
    Desk desk;
    desk.compose(QStringLiteral("시"));
    desk.filter.settle(); // a person paused here
    desk.compose({}, QStringLiteral("시"));
    desk.type(QStringLiteral("8801234567893"));
    desk.enter();
    QCOMPARE(codeOf(desk.scanned), QStringLiteral("8801234567893"));
    QCOMPARE(desk.field.text(), QStringLiteral("시"));
}

void TestScanFilter::endsWithTab()
{
    Desk desk;
    desk.type(QStringLiteral("ABC-1234"));
    desk.key(Qt::Key_Tab, QStringLiteral("\t"));
    QCOMPARE(codeOf(desk.scanned), QStringLiteral("ABC-1234"));
}

void TestScanFilter::passesCommandKeys()
{
    Desk desk;
    desk.type(QStringLiteral("123"));
    QKeyEvent left(QEvent::KeyPress, Qt::Key_Left, Qt::NoModifier);
    left.setTimestamp(desk.stamp);
    QCoreApplication::sendEvent(&desk.field, &left);
    QCOMPARE(desk.field.text(), QStringLiteral("123"));
    QCOMPARE(desk.field.cursorPosition(), 2);
}

void TestScanFilter::takesKeysWithoutATimeForAPerson()
{
    Desk desk;
    QTest::keyClicks(&desk.field, QStringLiteral("12345678"));
    QCOMPARE(desk.field.text(), QStringLiteral("12345678"));
    QTest::keyClick(&desk.field, Qt::Key_Return);
    QCOMPARE(desk.scanned.size(), 0);
}

void TestScanFilter::followsOtherTimings()
{
    Desk desk;
    desk.filter.setTiming({.charactersMin = 3, .gapMsMax = 100});
    desk.gapMs = 90;
    desk.type(QStringLiteral("123"));
    desk.enter();
    QCOMPARE(codeOf(desk.scanned), QStringLiteral("123"));
}

void TestScanFilter::scansTwiceInARow()
{
    Desk desk;
    desk.type(QStringLiteral("11111111"));
    desk.enter();
    desk.type(QStringLiteral("22222222"));
    desk.enter();
    QCOMPARE(desk.scanned.size(), 2);
    QCOMPARE(codeOf(desk.scanned), QStringLiteral("22222222"));
    QVERIFY(desk.field.text().isEmpty());
}

QTEST_MAIN(TestScanFilter)
#include "tst_scan_filter.moc"
