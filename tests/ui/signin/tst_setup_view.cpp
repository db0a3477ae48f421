#include "ui/control/key/key_button.h"
#include "ui/control/key/number_pad.h"
#include "ui/control/key/pin_pad.h"
#include "ui/control/surface/notice_line.h"
#include "ui/dispatch/dispatch.h"
#include "ui/signin/card_key.h"
#include "ui/signin/setup_model.h"
#include "ui/signin/setup_view.h"
#include "ui/text/translation.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <deque>
#include <mutex>

using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

using Step = SetupModel::Step;

// Remembers what it was asked to found; fails as often as told.
struct Founder
{
    std::mutex mutex;
    std::vector<ShopPlan> plans;
    std::deque<FoundingFailure> failures;

    std::expected<void, FoundingFailure> found(const ShopPlan& plan)
    {
        const std::scoped_lock guard(mutex);
        plans.push_back(plan);
        if (failures.empty()) {
            return {};
        }
        const FoundingFailure failure = failures.front();
        failures.pop_front();
        return std::unexpected(failure);
    }
};

struct FirstStart
{
    explicit FirstStart(Language language = Language::Korean)
        : model([this](const ShopPlan& plan) { return founder.found(plan); }, dispatch, language)
        , view(model)
    {
        view.show();
        view.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&view));
    }

    Founder founder;
    Dispatch dispatch;
    SetupModel model;
    SetupView view;
};

void pressFocused(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

void typeFocused(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void touch(const PinPad& pad, const QString& digits)
{
    const auto* const keys = pad.findChild<NumberPad*>();
    for (const QChar digit : digits) {
        QTest::mouseClick(keys->digitKey(digit.digitValue()), Qt::LeftButton);
    }
    auto* const enter = pad.findChild<KeyButton*>({}, Qt::FindDirectChildrenOnly);
    QTest::mouseClick(enter, Qt::LeftButton);
}

} // namespace

class TestSetupView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void byKeyboardAlone();
    void byTouchAlone();
    void theOtherLanguageIsAskedForOnce();
    void aNamelessShopIsNotMade();
    void pinsThatDifferAreAskedAgain();
    void backUndoesOneStepAtATime();
    void importIsExplained();
    void aFailureIsSaidAndCanBeTriedAgain_data();
    void aFailureIsSaidAndCanBeTriedAgain();
    void nothingIsFoundedTwiceAtOnce();
    void theShopsOwnCurrencyComesFirst();

private:
    Translation m_translation;
};

void TestSetupView::initTestCase()
{
    applyTheme(*qApp, lightTheme());
    QVERIFY(m_translation.use(Language::Korean));
}

void TestSetupView::byKeyboardAlone()
{
    FirstStart start;
    const QSignalSpy founded(&start.model, &SetupModel::founded);
    pressFocused(Qt::Key_Return); // the language is right
    QCOMPARE(start.model.step(), Step::Shop);
    QVERIFY(start.view.shopName()->hasFocus());
    typeFocused(u"Seongsu"_s);
    pressFocused(Qt::Key_Return);
    QCOMPARE(start.model.step(), Step::Admin);
    typeFocused(u"2468"_s);
    pressFocused(Qt::Key_Return);
    QVERIFY(start.model.isRepeating());
    typeFocused(u"2468"_s);
    pressFocused(Qt::Key_Return);
    QCOMPARE(start.model.step(), Step::Beginning);
    pressFocused(Qt::Key_Return);
    QTRY_COMPARE(founded.count(), 1);
    const ShopPlan& plan = start.founder.plans.front();
    QCOMPARE(plan.shopName, u"Seongsu"_s);
    QCOMPARE(plan.currency, u"KRW"_s);
    QCOMPARE(plan.pin, u"2468"_s);
    QCOMPARE(plan.adminName, u"관리자"_s);
    QVERIFY(!plan.adminLogin.isEmpty());
    QVERIFY(plan.beginning == Beginning::Demo);
}

void TestSetupView::byTouchAlone()
{
    FirstStart start;
    const QSignalSpy founded(&start.model, &SetupModel::founded);
    QTest::mouseClick(start.view.languageCard(0), Qt::LeftButton);
    QCOMPARE(start.model.step(), Step::Shop);
    QTest::mouseClick(start.view.nextKey(), Qt::LeftButton);
    QCOMPARE(start.model.step(), Step::Admin);
    touch(*start.view.pinPad(), u"1357"_s);
    touch(*start.view.pinPad(), u"1357"_s);
    QCOMPARE(start.model.step(), Step::Beginning);
    QTest::mouseClick(start.view.card(2), Qt::LeftButton);
    QTest::mouseClick(start.view.nextKey(), Qt::LeftButton);
    QTRY_COMPARE(founded.count(), 1);
    QVERIFY(!start.founder.plans.front().shopName.isEmpty());
    QVERIFY(start.founder.plans.front().beginning == Beginning::Empty);
}

void TestSetupView::theOtherLanguageIsAskedForOnce()
{
    FirstStart start;
    const QSignalSpy changed(&start.model, &SetupModel::languageChanged);
    QTest::mouseClick(start.view.languageCard(1), Qt::LeftButton);
    QCOMPARE(changed.count(), 1);
    QVERIFY(start.model.plan().language == Language::English);
    QCOMPARE(start.model.step(), Step::Shop);
}

void TestSetupView::aNamelessShopIsNotMade()
{
    FirstStart start;
    start.model.goOn();
    start.view.shopName()->setText(u"   "_s);
    QTest::mouseClick(start.view.nextKey(), Qt::LeftButton);
    QCOMPARE(start.model.step(), Step::Shop);
    QVERIFY(start.view.shopName()->accessibleDescription().contains(u"매장 이름"_s));
    start.view.shopName()->setText(QString(201, u'가'));
    QTest::mouseClick(start.view.nextKey(), Qt::LeftButton);
    QCOMPARE(start.model.step(), Step::Shop);
    start.view.shopName()->setText(QString(200, u'가'));
    QTest::mouseClick(start.view.nextKey(), Qt::LeftButton);
    QCOMPARE(start.model.step(), Step::Admin);
}

void TestSetupView::pinsThatDifferAreAskedAgain()
{
    FirstStart start;
    start.model.goOn();
    QVERIFY(start.model.takeShop(u"가게"_s, u"KRW"_s, u"Asia/Seoul"_s).isEmpty());
    touch(*start.view.pinPad(), u"1357"_s);
    touch(*start.view.pinPad(), u"1359"_s);
    QCOMPARE(start.model.step(), Step::Admin);
    QVERIFY(!start.model.isRepeating());
    QVERIFY(start.view.pinPad()->message().contains(u"다릅니다"_s));
    start.view.adminLogin()->clear();
    touch(*start.view.pinPad(), u"1357"_s);
    QVERIFY(start.view.pinPad()->message().contains(u"직원 번호"_s));
    QVERIFY(!start.model.isRepeating());
}

void TestSetupView::backUndoesOneStepAtATime()
{
    FirstStart start;
    start.model.goOn();
    QVERIFY(start.model.takeShop(u"가게"_s, u"GBP"_s, u"Europe/London"_s).isEmpty());
    touch(*start.view.pinPad(), u"1357"_s);
    QVERIFY(start.model.isRepeating());
    QTest::mouseClick(start.view.backFromPinKey(), Qt::LeftButton);
    QVERIFY(!start.model.isRepeating());
    QCOMPARE(start.model.step(), Step::Admin);
    QTest::mouseClick(start.view.backFromPinKey(), Qt::LeftButton);
    QCOMPARE(start.model.step(), Step::Shop);
    QTest::mouseClick(start.view.backKey(), Qt::LeftButton);
    QCOMPARE(start.model.step(), Step::Language);
    QVERIFY(!start.view.backKey()->isVisible());
    QCOMPARE(start.model.plan().currency, u"GBP"_s);
}

void TestSetupView::importIsExplained()
{
    FirstStart start;
    const auto* const hint = start.view.findChild<QWidget*>(u"importHint"_s);
    start.model.goOn();
    QVERIFY(start.model.takeShop(u"가게"_s, u"KRW"_s, u"Asia/Seoul"_s).isEmpty());
    touch(*start.view.pinPad(), u"1357"_s);
    touch(*start.view.pinPad(), u"1357"_s);
    QVERIFY(!hint->isVisible());
    QTest::mouseClick(start.view.card(1), Qt::LeftButton);
    QVERIFY(hint->isVisible());
}

void TestSetupView::aFailureIsSaidAndCanBeTriedAgain_data()
{
    QTest::addColumn<int>("error");
    for (int error = 0; error <= static_cast<int>(FoundingError::Refused); ++error) {
        QTest::newRow(qPrintable(QString::number(error))) << error;
    }
}

void TestSetupView::aFailureIsSaidAndCanBeTriedAgain()
{
    QFETCH(int, error);
    FirstStart start;
    start.founder.failures.push_back({static_cast<FoundingError>(error), std::nullopt});
    start.model.goOn();
    QVERIFY(start.model.takeShop(u"가게"_s, u"KRW"_s, u"Asia/Seoul"_s).isEmpty());
    touch(*start.view.pinPad(), u"1357"_s);
    touch(*start.view.pinPad(), u"1357"_s);
    const QSignalSpy founded(&start.model, &SetupModel::founded);
    const QSignalSpy failed(&start.model, &SetupModel::failed);
    QTest::mouseClick(start.view.nextKey(), Qt::LeftButton);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(start.view.notice()->isVisible());
    QVERIFY(!start.view.notice()->text().isEmpty());
    QTest::mouseClick(start.view.nextKey(), Qt::LeftButton);
    QTRY_COMPARE(founded.count(), 1);
}

void TestSetupView::nothingIsFoundedTwiceAtOnce()
{
    FirstStart start;
    start.model.goOn();
    QVERIFY(start.model.takeShop(u"가게"_s, u"KRW"_s, u"Asia/Seoul"_s).isEmpty());
    touch(*start.view.pinPad(), u"1357"_s);
    touch(*start.view.pinPad(), u"1357"_s);
    const QSignalSpy founded(&start.model, &SetupModel::founded);
    start.model.found();
    start.model.found();
    QVERIFY(!start.view.nextKey()->isEnabled());
    QTRY_COMPARE(founded.count(), 1);
    QCOMPARE(start.founder.plans.size(), std::size_t{1});
}

void TestSetupView::theShopsOwnCurrencyComesFirst()
{
    const QStringList currencies = SetupModel::currencies();
    QCOMPARE(currencies.first(), u"KRW"_s);
    for (const QString& code : currencies) {
        QVERIFY(jangbu::currencyByCode(code.toStdString()).has_value());
    }
    QVERIFY(SetupModel::timezones().contains(u"Asia/Seoul"_s));
    QStringList zones = SetupModel::timezones();
    QCOMPARE(zones.removeDuplicates(), 0);
}

QTEST_MAIN(TestSetupView)
#include "tst_setup_view.moc"
