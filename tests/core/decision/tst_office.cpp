#include "core/limit/limits.h"
#include "tests/core/decision/breach.h"

#include <QTest>

using namespace jangbu;        // NOLINT(google-build-using-namespace)
using namespace jangbu::tests; // NOLINT(google-build-using-namespace)

namespace {

const CustomerId newcomer{generators::numberedId(72)};
const StaffId recruit{generators::numberedId(73)};
const TerminalId third{generators::numberedId(74)};

CustomerProfile profileOf(const std::string& phone, std::optional<std::int64_t> memberNo)
{
    return {"김새봄", phone, memberNo, "", ""};
}

/// Rows of `rows` that are to be written, and how many of them are new.
template <class Key, class Row>
std::pair<int, int> written(const Rows<Key, Row>& rows)
{
    std::pair<int, int> count{0, 0};
    rows.forEachChanged([&count](const Key&, const Row&, bool isCreated) {
        ++count.first;
        count.second += isCreated ? 1 : 0;
    });
    return count;
}

} // namespace

/// Customers, staff, settings, counters and the journal.
class OfficeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCustomerHasAnEmptyWallet();
    void aProfileIsWrittenOver();
    void freedPhonesAndNumbersMayBeTaken();
    void profileMayBeAsLongAsItsLimits();
    void blocksAndFrees();
    void aNewMemberOfStaff();
    void keepsOrChangesThePin();
    void aSecondAdminMayTakeOver();
    void logsInUnderANewName();
    void changesAllSettingsOrNone();
    void settingsUpToTheLimit();
    void aNewCounterMayIntroduceItself();
    void prefixIsFreeUntilItIsPrinted();
    void recordsActs_data();
    void recordsActs();
    void cashierWithAManagerMayDoAManagersActs();
};

void OfficeTest::aNewCustomerHasAnEmptyWallet()
{
    World world = makeWorld();
    world.actor = {cashier, counter, {}};
    QVERIFY(isAccepted(world.run(SaveCustomer{newcomer, profileOf("+821099998888", 1'003)})));
    QCOMPARE(world.balanceOf(newcomer).minor, 0);
    QCOMPARE(world.set.profiles.find(newcomer)->name, std::string("김새봄"));
    QVERIFY(written(world.set.wallets) == std::pair(1, 1));
    QVERIFY(written(world.set.profiles) == std::pair(1, 1));
    QVERIFY(world.set.holders.phones.at("+821099998888") == newcomer);
    // Who saved whom is in the journal, nothing personal is.
    const AuditLine line{
        CommandId{generators::numberedId(world.lastNumber)},
        "customer_created",
        toText(newcomer),
        "",
        ""
    };
    QVERIFY(world.set.effects.audits == std::vector{line});
}

void OfficeTest::aProfileIsWrittenOver()
{
    World world = makeWorld();
    QVERIFY(isAccepted(world.run(SaveCustomer{hong, profileOf("+821012345678", 1'001)})));
    QVERIFY(written(world.set.wallets) == std::pair(0, 0));
    QVERIFY(written(world.set.profiles) == std::pair(1, 0));
    QCOMPARE(world.balanceOf(hong).minor, 50'000);

    // One that this batch made stays to be made.
    world.run(SaveCustomer{newcomer, profileOf("", {})});
    world.run(SaveCustomer{newcomer, profileOf("+821099998888", {})});
    QVERIFY(written(world.set.profiles) == std::pair(2, 1));
    QCOMPARE(world.set.profiles.find(newcomer)->phone, std::string("+821099998888"));
}

void OfficeTest::freedPhonesAndNumbersMayBeTaken()
{
    World world = makeWorld();
    QVERIFY(!isAccepted(world.run(SaveCustomer{kim, profileOf("+821012345678", 1'001)})));
    QVERIFY(isAccepted(world.run(SaveCustomer{hong, profileOf("", {})})));
    QVERIFY(isAccepted(world.run(SaveCustomer{kim, profileOf("+821012345678", 1'001)})));
    QVERIFY(!isAccepted(world.run(SaveCustomer{hong, profileOf("+821012345678", {})})));
}

void OfficeTest::profileMayBeAsLongAsItsLimits()
{
    World world = makeWorld();
    CustomerProfile profile = profileOf("", 1);
    profile.name = koreanText(limit::nameCharacters);
    profile.note = koreanText(limit::noteCharacters);
    QVERIFY(isAccepted(world.run(SaveCustomer{newcomer, profile})));
}

void OfficeTest::blocksAndFrees()
{
    World world = makeWorld();
    QVERIFY(isAccepted(world.run(BlockCustomer{hong, true, "분실 신고"})));
    QVERIFY(world.set.wallets.find(hong)->isBlocked);
    QCOMPARE(world.set.effects.audits.back().before, std::string("free"));
    QCOMPARE(world.set.effects.audits.back().after, std::string("blocked 분실 신고"));
    QVERIFY(isAccepted(world.run(BlockCustomer{hong, false, ""})));
    QVERIFY(!world.set.wallets.find(hong)->isBlocked);
}

void OfficeTest::aNewMemberOfStaff()
{
    World world = makeWorld();
    const SaveStaff body{recruit, "new", "신입", Role::Cashier, true, "pin:4321"};
    QVERIFY(isAccepted(world.run(body)));
    const Staff expected{recruit, "new", "신입", Role::Cashier, true, "pin:4321"};
    QVERIFY(*world.set.staff.find(recruit) == expected);
    QCOMPARE(world.set.effects.audits.back().after, std::string("new cashier active"));
    QCOMPARE(world.set.activeAdmins, 1);
}

void OfficeTest::keepsOrChangesThePin()
{
    World world = makeWorld();
    QVERIFY(isAccepted(world.run(SaveStaff{cashier, "cashier", "이판매", Role::Cashier, true, ""}))
    );
    QCOMPARE(world.set.staff.find(cashier)->pinHash, std::string("pin:1234"));
    QVERIFY(world.set.effects.audits.empty());
    world.run(SaveStaff{cashier, "cashier", "이판매", Role::Cashier, true, "pin:9999"});
    QCOMPARE(world.set.staff.find(cashier)->pinHash, std::string("pin:9999"));
    const AuditLine& line = world.set.effects.audits.back();
    QCOMPARE(line.act, std::string("staff_pin"));
    QVERIFY(line.before.empty() && line.after.empty()); // a hash is no matter for a journal
}

void OfficeTest::aSecondAdminMayTakeOver()
{
    World world = makeWorld();
    world.run(SaveStaff{recruit, "new", "신입", Role::Admin, true, "pin:4321"});
    QCOMPARE(world.set.activeAdmins, 2);
    QVERIFY(isAccepted(world.run(SaveStaff{admin, "admin", "관리자", Role::Cashier, true, ""})));
    QCOMPARE(world.set.activeAdmins, 1);
    world.actor.staff = recruit;
    const Outcome last = world.run(SaveStaff{recruit, "new", "신입", Role::Admin, false, ""});
    QVERIFY(std::get<Refused>(last).reason == Refusal{StaffRefusal::LastAdmin});
}

void OfficeTest::logsInUnderANewName()
{
    World world = makeWorld();
    QVERIFY(isAccepted(world.run(SaveStaff{cashier, "sale1", "이판매", Role::Cashier, true, ""})));
    const SaveStaff successor{recruit, "cashier", "신입", Role::Cashier, true, "pin:4321"};
    QVERIFY(isAccepted(world.run(successor)));
}

void OfficeTest::changesAllSettingsOrNone()
{
    World world = makeWorld();
    QVERIFY(!isAccepted(world.run(ChangeSettings{{{"topup.minimum", "5000"}, {"no.key", "1"}}})));
    QCOMPARE(world.set.settings.topUpMinimum.minor, 1'000);
    QVERIFY(!world.set.settingsChanged);

    // Each bound crosses the other until the last value is in.
    const ChangeSettings body{
        {{"topup.minimum", "600000"}, {"topup.maximum", "700000"}, {"stock.low", "3"}}
    };
    QVERIFY(isAccepted(world.run(body)));
    QVERIFY(world.set.settingsChanged);
    QCOMPARE(world.set.settings.topUpMinimum.minor, 600'000);
    QCOMPARE(world.set.effects.audits.size(), std::size_t{3});
    const AuditLine expected{
        CommandId{generators::numberedId(world.lastNumber)},
        "setting",
        "topup.minimum",
        "1000",
        "600000"
    };
    QVERIFY(world.set.effects.audits[0] == expected);
}

void OfficeTest::settingsUpToTheLimit()
{
    World world = makeWorld();
    ChangeSettings body;
    body.values.resize(limit::settingsPerCommand, {"stock.low", "7"});
    QVERIFY(isAccepted(world.run(body)));
    QCOMPARE(world.set.settings.lowStockAt, 7);
}

void OfficeTest::aNewCounterMayIntroduceItself()
{
    World world = makeWorld();
    world.actor.terminal = third;
    QVERIFY(!isAccepted(world.run(SaveTerminal{idleCounter, "계산대 2", "B"})));
    QVERIFY(isAccepted(world.run(SaveTerminal{third, koreanText(limit::nameCharacters), "ABCDE123"})
    ));
    QCOMPARE(world.set.terminals.find(third)->nextReceiptNo, 1);
    QVERIFY(isAccepted(world.run(SaveTerminal{idleCounter, "계산대 2", "B"})));
}

void OfficeTest::prefixIsFreeUntilItIsPrinted()
{
    World world = makeWorld();
    QVERIFY(isAccepted(world.run(SaveTerminal{idleCounter, "계산대 2", "Z9"})));
    QVERIFY(isAccepted(world.run(SaveTerminal{third, "계산대 3", "B"})));
    QVERIFY(isAccepted(world.run(SaveTerminal{counter, "입구", "A"})));
    QVERIFY(!isAccepted(world.run(SaveTerminal{counter, "입구", "C"})));
    QCOMPARE(world.set.terminals.find(counter)->nextReceiptNo, 5);
}

void OfficeTest::recordsActs_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("least");
    const auto row = [](JournalledAct act, const char* text, Role least) {
        QTest::newRow(text) << static_cast<int>(act) << QString::fromLatin1(text)
                            << static_cast<int>(least);
    };
    row(JournalledAct::Unmasked, "unmasked", Role::Manager);
    row(JournalledAct::DrawerOpened, "drawer_opened", Role::Manager);
    row(JournalledAct::Exported, "exported", Role::Admin);
    row(JournalledAct::BackedUp, "backed_up", Role::Admin);
    row(JournalledAct::TerminalEnrolled, "terminal_enrolled", Role::Admin);
    row(JournalledAct::TokenIssued, "token_issued", Role::Admin);
    row(JournalledAct::TokensRevoked, "tokens_revoked", Role::Admin);
    row(JournalledAct::AlertRaised, "alert_raised", Role::Cashier);
    row(JournalledAct::AlertCleared, "alert_cleared", Role::Cashier);
    row(JournalledAct::Restored, "restored", Role::Admin);
    row(JournalledAct::Verified, "verified", Role::Admin);
}

void OfficeTest::recordsActs()
{
    QFETCH(const int, act);
    QFETCH(const QString, text);
    QFETCH(const int, least);
    World world = makeWorld();
    const RecordAct body{static_cast<JournalledAct>(act), "무엇", "왜"};
    QVERIFY(isAccepted(world.run(body)));
    const AuditLine expected{
        CommandId{generators::numberedId(world.lastNumber)},
        text.toStdString(),
        "무엇",
        "",
        "왜"
    };
    QVERIFY(world.set.effects.audits == std::vector{expected});
    world.actor = {manager, counter, {}};
    QCOMPARE(isAccepted(world.run(body)), least <= static_cast<int>(Role::Manager));
    world.actor = {cashier, counter, {}};
    QCOMPARE(isAccepted(world.run(body)), least == static_cast<int>(Role::Cashier));
}

void OfficeTest::cashierWithAManagerMayDoAManagersActs()
{
    World world = makeWorld();
    for (const StaffId approver : {manager, admin}) {
        world.actor = {cashier, counter, approver};
        QVERIFY(isAccepted(world.run(BlockCustomer{hong, true, ""})));
        QVERIFY(isAccepted(world.run(CountStock{ramyun, 90, ""})));
        QVERIFY(!isAccepted(world.run(ReceiveStock{ramyun, 90, false, ""})));
        QVERIFY(!isAccepted(world.run(ChangeSettings{{{"stock.low", "1"}}})));
    }
}

QTEST_GUILESS_MAIN(OfficeTest)
#include "tst_office.moc"
