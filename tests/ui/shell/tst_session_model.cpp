#include "ui/shell/attention_model.h"
#include "ui/shell/session_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

Staff staffOf(Role role, std::uint8_t number)
{
    Staff staff;
    staff.id.uuid.bytes.fill(number);
    staff.role = role;
    return staff;
}

SessionModel sessionOf(const std::string& timezone = "Asia/Seoul")
{
    ShopSettings shop;
    shop.shopName = "성수점";
    shop.timezone = timezone;
    Terminal terminal;
    terminal.id.uuid.bytes.fill(9);
    return {shop, terminal, Language::Korean};
}

} // namespace

class TestSessionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyMayAnythingBeforeSignIn();
    void rolesDecide();
    void aLockedCounterAllowsNothingAndForgetsNobody();
    void anotherMayTakeOverALockedCounter();
    void signingOutForgets();
    void theFormatFollowsTheShop();
    void anUnknownZoneStillHasTimes();
    void attentionIsOneOfAKind();
};

void TestSessionModel::nobodyMayAnythingBeforeSignIn()
{
    const SessionModel session = sessionOf();
    QVERIFY(!session.isOpen());
    QVERIFY(!session.may(Act::Sell));
    QVERIFY(!session.actor());
}

void TestSessionModel::rolesDecide()
{
    SessionModel session = sessionOf();
    session.signIn(staffOf(Role::Cashier, 1));
    QVERIFY(session.may(Act::Sell));
    QVERIFY(!session.may(Act::Refund));
    QVERIFY(!session.may(Act::EditSettings));
    session.signIn(staffOf(Role::Manager, 2));
    QVERIFY(session.may(Act::Refund));
    QVERIFY(!session.may(Act::EditSettings));
    session.signIn(staffOf(Role::Admin, 3));
    QVERIFY(session.may(Act::EditSettings));
    QVERIFY(session.actor().value().staff == staffOf(Role::Admin, 3).id);
    QVERIFY(!session.actor().value().terminal.isNil());
}

void TestSessionModel::aLockedCounterAllowsNothingAndForgetsNobody()
{
    SessionModel session = sessionOf();
    const QSignalSpy opened(&session, &SessionModel::openChanged);
    const QSignalSpy changed(&session, &SessionModel::staffChanged);
    session.lock();
    QVERIFY(!session.isLocked()); // there is nobody to lock out
    const Staff cashier = staffOf(Role::Cashier, 1);
    session.signIn(cashier);
    session.lock();
    session.lock();
    QVERIFY(session.isLocked());
    QVERIFY(!session.may(Act::Sell));
    QVERIFY(session.staff() == cashier);
    session.signIn(cashier);
    QVERIFY(session.isOpen());
    QCOMPARE(opened.count(), 3);
    QCOMPARE(changed.count(), 1);
}

void TestSessionModel::anotherMayTakeOverALockedCounter()
{
    SessionModel session = sessionOf();
    session.signIn(staffOf(Role::Admin, 1));
    session.lock();
    const QSignalSpy changed(&session, &SessionModel::staffChanged);
    session.signIn(staffOf(Role::Cashier, 2));
    QVERIFY(session.isOpen());
    QVERIFY(!session.may(Act::EditSettings));
    QCOMPARE(changed.count(), 1);
}

void TestSessionModel::signingOutForgets()
{
    SessionModel session = sessionOf();
    session.signIn(staffOf(Role::Admin, 1));
    session.lock();
    const QSignalSpy opened(&session, &SessionModel::openChanged);
    session.signOut();
    QVERIFY(!session.staff());
    QVERIFY(!session.isLocked());
    QCOMPARE(opened.count(), 0); // it was not open
}

void TestSessionModel::theFormatFollowsTheShop()
{
    SessionModel session = sessionOf();
    const QSignalSpy changed(&session, &SessionModel::shopChanged);
    ShopSettings settings = session.shop();
    session.setShop(settings);
    QCOMPARE(changed.count(), 0);
    settings.currency = Currency{"GBP", 2};
    settings.timezone = "Europe/London";
    session.setShop(settings);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(session.format().currency.exponent, 2);
    QCOMPARE(session.format().zone.id(), QByteArray("Europe/London"));
    const QSignalSpy spoken(&session, &SessionModel::languageChanged);
    session.setLanguage(Language::Korean);
    session.setLanguage(Language::English);
    QCOMPARE(spoken.count(), 1);
    QCOMPARE(session.format().language, Language::English);
}

void TestSessionModel::anUnknownZoneStillHasTimes()
{
    const SessionModel session = sessionOf("Moon/Tranquility");
    QVERIFY(session.format().zone.isValid());
}

void TestSessionModel::attentionIsOneOfAKind()
{
    AttentionModel attention;
    const QSignalSpy changed(&attention, &AttentionModel::changed);
    QVERIFY(attention.line().isEmpty());
    attention.raise(AttentionKind::Notice, {u"good to know"_s, false});
    attention.raise(AttentionKind::BookUnreachable, {u"cut off"_s, true});
    attention.raise(AttentionKind::BookUnreachable, {u"cut off"_s, true});
    QCOMPARE(changed.count(), 2);
    QVERIFY(attention.isGrave());
    QVERIFY(attention.line().startsWith(u"cut off"_s)); // the most urgent first
    attention.settle(AttentionKind::BookUnreachable);
    attention.settle(AttentionKind::BookUnreachable);
    QCOMPARE(changed.count(), 3);
    QVERIFY(!attention.isGrave());
    QCOMPARE(attention.line(), u"good to know"_s);
}

QTEST_GUILESS_MAIN(TestSessionModel)
#include "tst_session_model.moc"
