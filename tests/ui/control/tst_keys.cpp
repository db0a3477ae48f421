#include "ui/control/key/chip_bar.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/key_cap.h"
#include "ui/control/key/number_pad.h"
#include "ui/control/key/pin_pad.h"
#include "ui/control/key/quantity_stepper.h"
#include "ui/control/key/rail_key.h"
#include "ui/control/key/segment.h"
#include "ui/theme/layout.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QImage>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace jangbu::ui;
using namespace Qt::StringLiterals;

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysAreHighEnough();
    void textFitsItsKey_data();
    void textFitsItsKey();
    void spaceAndReturnPress();
    void touchLeavesTheFocusInTheField();
    void pressIsSeenAtOnce();
    void focusIsSeen_data();
    void focusIsSeen();
    void iconKeyHasAName();
    void chipsChooseOneAndFollowArrows();
    void chipsScrollWhenTooMany();
    void chipsStackWhenTheLineIsTooShort();
    void segmentTellsTheChoice();
    void padGivesDigits();
    void padGrowsAsFarAsItMay();
    void padMovesByArrows();
    void pinTakesTypedDigits();
    void pinMayBeClearedWhileItIsRead();
    void pinKeepsItsLimits();
    void pinRefusalEmptiesTheDots();
    void stepperStaysInRange();
    void stepperAnswersTouchAndKeys();
};

namespace {

QImage pictureOf(QWidget& widget)
{
    return widget.grab().toImage();
}

void showAndWait(QWidget& widget)
{
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

void TestKeys::initTestCase()
{
    applyTheme(*qApp, lightTheme());
}

void TestKeys::keysAreHighEnough()
{
    for (const KeyKind kind :
         {KeyKind::Primary,
          KeyKind::Plain,
          KeyKind::Danger,
          KeyKind::Quiet,
          KeyKind::Chip,
          KeyKind::Choice}) {
        KeyButton key(u"보류"_s, kind);
        QVERIFY(key.sizeHint().height() >= 44);
        key.setKeySize(KeySize::Large);
        QVERIFY(key.sizeHint().height() >= 64);
        key.setKeySize(KeySize::Pay);
        QVERIFY(key.sizeHint().height() >= 64);
    }
    NumberPad pad;
    for (int digit = 0; digit <= 9; ++digit) {
        QVERIFY(pad.digitKey(digit)->sizeHint().height() >= 64);
    }
    QVERIFY(RailKey(IconName::Cart, u"판매"_s).sizeHint().height() >= 44);
    QVERIFY(QuantityStepper().sizeHint().height() >= 44);
}

void TestKeys::textFitsItsKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("korean") << u"부족한 3,400원 현금 충전 후 결제"_s;
    QTest::addRow("english") << u"Top up 3,400 in cash and pay"_s;
    QTest::addRow("one letter") << u"0"_s;
}

void TestKeys::textFitsItsKey()
{
    QFETCH(const QString, text);
    KeyButton key(text, KeyKind::Primary);
    const int words = QFontMetrics(roleFont(TextRole::Strong)).horizontalAdvance(text);
    QVERIFY(key.sizeHint().width() > words);
    QVERIFY(key.minimumSizeHint().width() > words);
    const int bare = key.sizeHint().width();
    key.setKeyCap(u"F12"_s);
    QVERIFY(key.sizeHint().width() >= bare + KeyCap::sizeOf(u"F12"_s).width());
    key.setKeySize(KeySize::Pay);
    const int large = QFontMetrics(roleFont(TextRole::Key)).horizontalAdvance(text);
    QVERIFY(key.minimumSizeHint().width() > large);
}

void TestKeys::spaceAndReturnPress()
{
    KeyButton key(u"결제"_s, KeyKind::Primary);
    showAndWait(key);
    key.setFocus(Qt::TabFocusReason);
    QSignalSpy clicked(&key, &KeyButton::clicked);
    QTest::keyClick(&key, Qt::Key_Space);
    QTest::keyClick(&key, Qt::Key_Return);
    QTest::keyClick(&key, Qt::Key_Enter);
    QCOMPARE(clicked.count(), 3);
}

void TestKeys::touchLeavesTheFocusInTheField()
{
    QWidget window;
    QVBoxLayout* column = makeColumn(space::one, &window);
    auto* field = new QLineEdit;
    auto* key = new KeyButton(u"보류"_s);
    column->addWidget(field);
    column->addWidget(key);
    showAndWait(window);
    field->setFocus();
    QTest::mouseClick(key, Qt::LeftButton);
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(key->hasFocus());
}

void TestKeys::pressIsSeenAtOnce()
{
    KeyButton key(u"보류"_s);
    const QImage rest = pictureOf(key);
    key.setDown(true);
    QVERIFY(pictureOf(key) != rest);
}

void TestKeys::focusIsSeen_data()
{
    QTest::addColumn<int>("kind");
    QTest::addRow("primary") << static_cast<int>(KeyKind::Primary);
    QTest::addRow("plain") << static_cast<int>(KeyKind::Plain);
    QTest::addRow("quiet") << static_cast<int>(KeyKind::Quiet);
    QTest::addRow("chip") << static_cast<int>(KeyKind::Chip);
    QTest::addRow("choice") << static_cast<int>(KeyKind::Choice);
}

void TestKeys::focusIsSeen()
{
    QFETCH(const int, kind);
    QWidget window;
    QVBoxLayout* column = makeColumn(space::one, &window);
    auto* other = new QLineEdit;
    auto* key = new KeyButton(u"보류"_s, static_cast<KeyKind>(kind));
    column->addWidget(other);
    column->addWidget(key);
    showAndWait(window);
    other->setFocus();
    key->setFocus(Qt::TabFocusReason);
    const QImage picture = pictureOf(*key);
    // The ring is two pixels of accent at the edge, with a gap inside it.
    const int middle = picture.height() / 2;
    QCOMPARE(picture.pixelColor(1, middle), lightColours().accent);
    QVERIFY(picture.pixelColor(3, middle) != lightColours().accent);
}

void TestKeys::iconKeyHasAName()
{
    KeyButton key(IconName::Trash, u"줄 지우기"_s, KeyKind::Quiet);
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&key);
    QVERIFY(seen != nullptr);
    QCOMPARE(seen->role(), QAccessible::Button);
    QCOMPARE(seen->text(QAccessible::Name), u"줄 지우기"_s);
}

void TestKeys::chipsChooseOneAndFollowArrows()
{
    ChipBar bar(u"분류"_s);
    bar.setChips({u"자주 찾는"_s, u"라면·면"_s, u"음료"_s});
    bar.resize(600, 44);
    showAndWait(bar);
    QSignalSpy changed(&bar, &ChipBar::currentChanged);
    QCOMPARE(bar.current(), 0);
    bar.setCurrent(0);
    QCOMPARE(changed.count(), 0);
    QTest::mouseClick(bar.chip(2), Qt::LeftButton);
    QCOMPARE(bar.current(), 2);
    bar.chip(2)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(bar.chip(2), Qt::Key_Left);
    QVERIFY(bar.chip(1)->hasFocus());
    QTest::keyClick(bar.chip(1), Qt::Key_Space);
    QCOMPARE(bar.current(), 1);
    QCOMPARE(changed.count(), 2);
    bar.setChips({});
    QCOMPARE(bar.current(), -1);
    QCOMPARE(bar.count(), 0);
}

void TestKeys::chipsScrollWhenTooMany()
{
    ChipBar bar(u"분류"_s);
    QStringList names;
    for (int i = 0; i < 40; ++i) {
        names.append(u"분류 %1"_s.arg(i));
    }
    bar.setChips(names);
    bar.resize(500, 44);
    showAndWait(bar);
    const auto seen = [&bar](int index) {
        const QWidget* chip = bar.chip(index);
        const int left = chip->mapTo(&bar, QPoint(0, 0)).x();
        return left >= 0 && left + chip->width() <= bar.width();
    };
    QVERIFY(seen(0));
    QVERIFY(!seen(30));
    bar.setCurrent(30);
    QVERIFY(seen(30));
    bar.resize(6'000, 44);
    QCoreApplication::processEvents();
    QCOMPARE(bar.chip(0)->mapTo(&bar, QPoint(0, 0)).x(), 0);
}

void TestKeys::chipsStackWhenTheLineIsTooShort()
{
    QWidget window;
    auto* const bar = new ChipBar(u"승인할 직원"_s);
    bar->setStacking(true);
    QVBoxLayout* const column = makeColumn(space::one, &window);
    column->addWidget(bar);
    column->addStretch(1);
    bar->setChips({u"이정민 관리자"_s, u"박서연 점장"_s});
    window.resize(400, 400);
    showAndWait(window);
    const auto placeOf = [bar](int chip) { return bar->chip(chip)->mapTo(bar, QPoint(0, 0)); };
    QCOMPARE(placeOf(1).y(), placeOf(0).y());
    window.resize(bar->chip(0)->width() + space::two, 400);
    QTRY_VERIFY(placeOf(1).y() >= bar->chip(0)->height());
    QCOMPARE(placeOf(1).x(), placeOf(0).x());
    QTRY_VERIFY(bar->rect().contains(QRect(placeOf(1), bar->chip(1)->size())));
    window.resize(400, 400);
    QTRY_COMPARE(placeOf(1).y(), placeOf(0).y());
}

void TestKeys::segmentTellsTheChoice()
{
    Segment segment(u"결제 수단"_s);
    segment.setChoices({u"현금"_s, u"카드"_s, u"이체"_s});
    showAndWait(segment);
    QSignalSpy changed(&segment, &Segment::currentChanged);
    QTest::mouseClick(segment.key(1), Qt::LeftButton);
    QCOMPARE(segment.current(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.front().front().toInt(), 1);
    QTest::mouseClick(segment.key(1), Qt::LeftButton);
    QCOMPARE(segment.current(), 1);
    QCOMPARE(changed.count(), 1);
}

void TestKeys::padGivesDigits()
{
    NumberPad pad;
    showAndWait(pad);
    QString typed;
    connect(&pad, &NumberPad::digitsPressed, this, [&typed](const QString& d) { typed += d; });
    for (const int digit : {5, 0, 9}) {
        QTest::mouseClick(pad.digitKey(digit), Qt::LeftButton);
    }
    QTest::mouseClick(pad.cornerKey(), Qt::LeftButton);
    QCOMPARE(typed, u"50900"_s);
    QSignalSpy back(&pad, &NumberPad::backspacePressed);
    QTest::mouseClick(pad.backspaceKey(), Qt::LeftButton);
    QCOMPARE(back.count(), 1);
}

void TestKeys::padGrowsAsFarAsItMay()
{
    QWidget window;
    QVBoxLayout* const column = makeColumn(space::one, &window);
    auto* const pad = new NumberPad;
    pad->growTo(touch::tall);
    column->addWidget(pad, 1);
    column->addStretch();
    window.resize(400, 900);
    showAndWait(window);
    QCOMPARE(pad->digitKey(1)->height(), touch::tall);
    window.resize(400, 300);
    QTRY_VERIFY(pad->digitKey(1)->height() < touch::tall);
    QVERIFY(pad->digitKey(1)->height() >= touch::line);
}

void TestKeys::padMovesByArrows()
{
    NumberPad pad;
    showAndWait(pad);
    pad.digitKey(1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pad.digitKey(1), Qt::Key_Right);
    QVERIFY(pad.digitKey(2)->hasFocus());
    QTest::keyClick(pad.digitKey(2), Qt::Key_Down);
    QVERIFY(pad.digitKey(5)->hasFocus());
    QTest::keyClick(pad.digitKey(5), Qt::Key_Up);
    QTest::keyClick(pad.digitKey(2), Qt::Key_Up);
    QVERIFY(pad.digitKey(2)->hasFocus());
}

void TestKeys::pinTakesTypedDigits()
{
    PinPad pad(u"들어가기"_s);
    showAndWait(pad);
    pad.setFocus();
    QSignalSpy submitted(&pad, &PinPad::submitted);
    QTest::keyClicks(&pad, u"12x3"_s);
    QTest::keyClick(&pad, Qt::Key_Return);
    QCOMPARE(submitted.count(), 0);
    QTest::keyClicks(&pad, u"49"_s);
    QTest::keyClick(&pad, Qt::Key_Backspace);
    QTest::keyClick(&pad, Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(submitted.front().front().toString(), u"1234"_s);
}

void TestKeys::pinMayBeClearedWhileItIsRead()
{
    PinPad pad(u"들어가기"_s);
    showAndWait(pad);
    pad.setFocus();
    QString read;
    QObject::connect(&pad, &PinPad::submitted, &pad, [&pad, &read](const QString& pin) {
        pad.clear();
        read = pin;
    });
    QTest::keyClicks(&pad, u"1234"_s);
    QTest::keyClick(&pad, Qt::Key_Return);
    QCOMPARE(read, u"1234"_s);
    QCOMPARE(pad.digitCount(), 0);
}

void TestKeys::pinKeepsItsLimits()
{
    PinPad pad(u"들어가기"_s);
    pad.setLength(4, 6);
    showAndWait(pad);
    pad.setFocus();
    QTest::keyClicks(&pad, u"1234567"_s);
    QCOMPARE(pad.digitCount(), 6);
    pad.setBusy(true);
    QTest::keyClick(&pad, Qt::Key_Backspace);
    QCOMPARE(pad.digitCount(), 6);
}

void TestKeys::pinRefusalEmptiesTheDots()
{
    PinPad pad(u"들어가기"_s);
    showAndWait(pad);
    pad.setFocus();
    QTest::keyClicks(&pad, u"1234"_s);
    pad.setBusy(true);
    const int before = pad.sizeHint().height();
    pad.refuse(u"PIN이 맞지 않습니다"_s);
    QCOMPARE(pad.digitCount(), 0);
    QCOMPARE(pad.message(), u"PIN이 맞지 않습니다"_s);
    QCOMPARE(pad.sizeHint().height(), before);
    QTest::keyClicks(&pad, u"1"_s);
    QCOMPARE(pad.digitCount(), 1);
    QVERIFY(pad.message().isEmpty());
}

void TestKeys::stepperStaysInRange()
{
    QuantityStepper stepper;
    stepper.setRange(1, 3);
    stepper.setQuantity(9);
    QCOMPARE(stepper.quantity(), 3);
    QSignalSpy changed(&stepper, &QuantityStepper::quantityChanged);
    QTest::keyClick(&stepper, Qt::Key_Plus);
    QCOMPARE(changed.count(), 0);
    QTest::keyClick(&stepper, Qt::Key_Minus);
    QCOMPARE(stepper.quantity(), 2);
    QCOMPARE(changed.count(), 1);
}

void TestKeys::stepperAnswersTouchAndKeys()
{
    QuantityStepper stepper;
    stepper.resize(stepper.sizeHint());
    QSignalSpy changed(&stepper, &QuantityStepper::quantityChanged);
    const int middle = stepper.height() / 2;
    QTest::mouseClick(&stepper, Qt::LeftButton, {}, {stepper.width() - 5, middle});
    QCOMPARE(stepper.quantity(), 2);
    QTest::mouseClick(&stepper, Qt::LeftButton, {}, {stepper.width() / 2, middle});
    QCOMPARE(stepper.quantity(), 2);
    QTest::mouseClick(&stepper, Qt::LeftButton, {}, {5, middle});
    QCOMPARE(stepper.quantity(), 1);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(stepper.accessibleDescription(), u"1"_s);
    // A row that paints the stepper itself asks the same question.
    const QRectF rect(100, 10, 128, 44);
    QCOMPARE(QuantityStepper::partAt(rect, {101, 20}), QuantityStepper::Part::Minus);
    QCOMPARE(QuantityStepper::partAt(rect, {227, 20}), QuantityStepper::Part::Plus);
    QCOMPARE(QuantityStepper::partAt(rect, {20, 20}), QuantityStepper::Part::None);
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
