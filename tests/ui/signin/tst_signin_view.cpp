#include "tests/fakes/fixed_clock.h"
#include "tests/fakes/memory_shop_reader.h"
#include "tests/fakes/memory_sign_in.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/number_pad.h"
#include "ui/control/key/pin_pad.h"
#include "ui/control/key/segment.h"
#include "ui/control/surface/notice_line.h"
#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"
#include "ui/signin/card_key.h"
#include "ui/signin/signin_model.h"
#include "ui/signin/signin_view.h"
#include "ui/text/translation.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

void employ(fakes::MemoryShop& shop, const std::string& login, const std::string& name, Role role)
{
    Staff staff;
    staff.id.uuid.bytes.fill(static_cast<std::uint8_t>(shop.staff.size() + 1));
    staff.login = login;
    staff.name = name;
    staff.role = role;
    staff.pinHash = fakes::MemorySignIn::hashOf(login + "234");
    shop.staff.emplace(staff.id, staff);
}

struct Door
{
    Door()
    {
        employ(shop, "1", "이정민", Role::Admin);
        employ(shop, "2", "김하진", Role::Cashier);
        employ(shop, "3", "그만둔이", Role::Cashier);
        shop.staff.rbegin()->second.isActive = false;
        view.show();
        view.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&view));
    }

    [[nodiscard]] bool isReady() const { return view.staffKeys().size() == 2; }

    [[nodiscard]] PinPad& pin() const { return *view.pinPad(); }

    fakes::MemoryShop shop;
    fakes::MemoryShopReader reader{shop};
    fakes::MemorySignIn signIn{shop};
    fakes::FixedClock clock{Instant{1'795'323'900'000'000}};
    Dispatch dispatch;
    SessionModel session{{}, {}, Language::Korean};
    SignInModel
        model{SignInPorts{reader, signIn}, dispatch, session, std::chrono::milliseconds(10)};
    SignInView view{model, session, clock};
};

void touch(const PinPad& pad, const QString& digits)
{
    const auto* const keys = pad.findChild<NumberPad*>();
    for (const QChar digit : digits) {
        QTest::mouseClick(keys->digitKey(digit.digitValue()), Qt::LeftButton);
    }
}

} // namespace

class TestSignInView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWhoIsActive();
    void signsInByTouch();
    void signsInByKeyboard();
    void digitsTypedOnANameAreThePin();
    void aWrongPinIsSaidInLine();
    void theWaitIsCountedDown();
    void whoLockedComesFirst();
    void anUnreadableBookIsSaidWithARemedy();
    void typedDigitsSurviveASecondReading();
    void leavesNoPinBehind();
    void offersTheOtherLanguage();

private:
    Translation m_translation;
};

void TestSignInView::initTestCase()
{
    applyTheme(*qApp, lightTheme());
    QVERIFY(m_translation.use(Language::Korean));
}

void TestSignInView::listsWhoIsActive()
{
    const Door door;
    QTRY_VERIFY(door.isReady());
    QCOMPARE(door.view.staffKeys().at(0)->text(), u"이정민"_s);
    QVERIFY(door.view.staffKeys().at(0)->isChecked());
    QCOMPARE(door.view.staffKeys().at(1)->accessibleDescription(), u"판매원 · 2"_s);
}

void TestSignInView::signsInByTouch()
{
    const Door door;
    QTRY_VERIFY(door.isReady());
    QTest::mouseClick(door.view.staffKeys().at(1), Qt::LeftButton);
    touch(door.pin(), u"2234"_s);
    QCOMPARE(door.pin().digitCount(), 4);
    auto* const enter = door.pin().findChild<KeyButton*>({}, Qt::FindDirectChildrenOnly);
    QTest::mouseClick(enter, Qt::LeftButton);
    QTRY_VERIFY(door.session.isOpen());
    QCOMPARE(door.session.staff()->name, std::string("김하진"));
}

void TestSignInView::signsInByKeyboard()
{
    Door door;
    QTRY_VERIFY(door.isReady());
    QTRY_VERIFY(door.pin().hasFocus());
    QTest::keyClick(&door.pin(), Qt::Key_Down);
    QCOMPARE(door.model.chosen(), 1);
    QTest::keyClicks(&door.pin(), u"2234"_s);
    QTest::keyClick(&door.pin(), Qt::Key_Return);
    QTRY_VERIFY(door.session.isOpen());
    QCOMPARE(door.session.staff()->login, std::string("2"));
}

void TestSignInView::digitsTypedOnANameAreThePin()
{
    const Door door;
    QTRY_VERIFY(door.isReady());
    door.view.staffKeys().at(0)->setFocus();
    QTest::keyClicks(door.view.staffKeys().at(0), u"12"_s);
    QCOMPARE(door.pin().digitCount(), 2);
    QVERIFY(door.pin().hasFocus());
}

void TestSignInView::aWrongPinIsSaidInLine()
{
    const Door door;
    QTRY_VERIFY(door.isReady());
    QTest::keyClicks(&door.pin(), u"9999"_s);
    QTest::keyClick(&door.pin(), Qt::Key_Return);
    QTRY_VERIFY(door.pin().message().contains(u"PIN이 맞지 않습니다"_s));
    QVERIFY(!door.session.isOpen());
    QCOMPARE(door.pin().digitCount(), 0);
    QVERIFY(door.view.isActiveWindow() && QApplication::activeModalWidget() == nullptr);
    // The next try is taken at once.
    QTest::keyClicks(&door.pin(), u"1234"_s);
    QTest::keyClick(&door.pin(), Qt::Key_Return);
    QTRY_VERIFY(door.session.isOpen());
}

void TestSignInView::theWaitIsCountedDown()
{
    Door door;
    QTRY_VERIFY(door.isReady());
    door.signIn.fail(SignInFailure{SignInError::MustWait, 5});
    QStringList said;
    QObject::connect(&door.model, &SignInModel::waitChanged, &door.view, [&] {
        said << door.pin().message();
    });
    QTest::keyClicks(&door.pin(), u"1234"_s);
    QTest::keyClick(&door.pin(), Qt::Key_Return);
    QTRY_COMPARE(said.size(), 6);
    QVERIFY(said.at(0).contains(u"5초"_s));
    QVERIFY(said.at(4).contains(u"1초"_s));
    QVERIFY(said.at(5).isEmpty());
    door.signIn.fail(std::nullopt);
    QTest::keyClicks(&door.pin(), u"1234"_s);
    QTest::keyClick(&door.pin(), Qt::Key_Return);
    QTRY_VERIFY(door.session.isOpen());
}

void TestSignInView::whoLockedComesFirst()
{
    Door door;
    QTRY_VERIFY(door.isReady());
    door.session.signIn(std::next(door.shop.staff.begin())->second);
    door.session.lock();
    door.model.load();
    QTRY_COMPARE(door.view.staffKeys().at(0)->text(), u"김하진"_s);
    QVERIFY(door.view.staffKeys().at(0)->isChecked());
}

void TestSignInView::anUnreadableBookIsSaidWithARemedy()
{
    Door door;
    QTRY_VERIFY(door.isReady());
    door.shop.failReads(ReadError::Unavailable);
    door.model.load();
    QTRY_VERIFY(door.view.notice()->isVisible());
    door.shop.readAgain();
    {
        const std::scoped_lock guard(door.shop.mutex);
        door.shop.staff.begin()->second.name = "이정민 점장";
    }
    QTest::mouseClick(door.view.notice()->actionKey(), Qt::LeftButton);
    QTRY_VERIFY(!door.view.notice()->isVisible());
}

void TestSignInView::typedDigitsSurviveASecondReading()
{
    Door door;
    QTRY_VERIFY(door.isReady());
    QTest::keyClicks(&door.pin(), u"12"_s);
    door.model.load();
    bool isRead = false;
    door.dispatch.run(Lane::Reading, &door.view, [] {}, [&isRead] { isRead = true; });
    QTRY_VERIFY(isRead);
    QCOMPARE(door.pin().digitCount(), 2);
}

void TestSignInView::leavesNoPinBehind()
{
    const Door door;
    QTRY_VERIFY(door.isReady());
    QTest::keyClicks(&door.pin(), u"1234"_s);
    QTest::keyClick(&door.pin(), Qt::Key_Return);
    QTRY_VERIFY(door.session.isOpen());
    QCOMPARE(door.pin().digitCount(), 0);
}

void TestSignInView::offersTheOtherLanguage()
{
    const Door door;
    QTRY_VERIFY(door.isReady());
    const QSignalSpy chosen(&door.view, &SignInView::languageChosen);
    QTest::mouseClick(door.view.languages()->key(1), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
}

QTEST_MAIN(TestSignInView)
#include "tst_signin_view.moc"
