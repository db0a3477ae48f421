#include "tests/fakes/memory_shop_reader.h"
#include "tests/fakes/memory_sign_in.h"
#include "tests/ui/dispatch/settled_dispatch.h"
#include "ui/dispatch/dispatch.h"
#include "ui/signin/approval_model.h"

#include <QSignalSpy>
#include <QTest>

#include <mutex>

using namespace jangbu;
using namespace jangbu::ui;

namespace {

constexpr StaffId manager{wellKnownUuid(WellKnown{6}, 1)};

/// A counter at which one manager lends a PIN.
class Desk
{
public:
    Desk()
    {
        for (const Role role : {Role::Manager, Role::Cashier}) {
            const auto number = static_cast<std::uint8_t>(shop.staff.size() + 1);
            const StaffId id{wellKnownUuid(WellKnown{6}, number)};
            const std::string login = std::to_string(number);
            shop.staff.emplace(
                id,
                Staff{id, login, "이정민", role, true, fakes::MemorySignIn::hashOf("1234")}
            );
        }
    }

    /// Asks for the approval of the act and waits until somebody can be chosen.
    void ask(const char* act)
    {
        model.ask([this, act](StaffId who) { approved.emplace_back(act, who); });
        QVERIFY(QTest::qWaitFor([this] { return model.pin().chosen() == 0; }));
    }

    void settle() { QVERIFY(hasSettled(dispatch)); }

    fakes::MemoryShop shop;
    fakes::MemoryShopReader reader{shop};
    fakes::MemorySignIn signIn{shop};
    Dispatch dispatch;
    ApprovalModel model{SignInPorts{reader, signIn}, dispatch};
    std::vector<std::pair<std::string, StaffId>> approved;
};

using Approved = std::vector<std::pair<std::string, StaffId>>;

} // namespace

class TestApprovalModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void onlyThoseWhoMayAreOffered()
    {
        Desk desk;
        desk.ask("drawer");
        QCOMPARE(desk.model.pin().staff().size(), 1U);
        QVERIFY(desk.model.pin().staff().front().id == manager);
    }

    void approvesWhatWasAskedOnce()
    {
        Desk desk;
        desk.ask("drawer");
        desk.model.pin().submit(QStringLiteral("1234"));
        desk.settle();
        QVERIFY(desk.approved == (Approved{{"drawer", manager}}));
        QVERIFY(!desk.model.isAwaited());
        desk.model.pin().submit(QStringLiteral("1234"));
        desk.settle();
        QCOMPARE(desk.approved.size(), 1U);
    }

    void whatWasCancelledIsNotApproved()
    {
        Desk desk;
        desk.ask("drawer");
        desk.model.pin().submit(QStringLiteral("1234"));
        desk.model.cancel();
        desk.settle();
        QVERIFY(desk.approved.empty());
    }

    void aPinForOneActNeverApprovesAnother()
    {
        Desk desk;
        desk.ask("drawer");
        std::unique_lock held(desk.shop.mutex);
        desk.model.pin().submit(QStringLiteral("1234"));
        QVERIFY(desk.model.pin().isBusy());
        desk.model.cancel();
        desk.ask("refund");
        QVERIFY(!desk.model.pin().isBusy());
        held.unlock();
        desk.settle();
        QVERIFY(desk.approved.empty());
        QVERIFY(desk.model.isAwaited());
        // The PIN given for it does.
        desk.model.pin().submit(QStringLiteral("1234"));
        desk.settle();
        QVERIFY(desk.approved == (Approved{{"refund", manager}}));
    }

    void aWrongPinApprovesNothing()
    {
        Desk desk;
        desk.ask("drawer");
        const QSignalSpy refused(&desk.model.pin(), &PinCheckModel::refused);
        desk.model.pin().submit(QStringLiteral("4321"));
        desk.settle();
        QCOMPARE(refused.count(), 1);
        QVERIFY(desk.approved.empty() && desk.model.isAwaited());
    }
};

QTEST_GUILESS_MAIN(TestApprovalModel)
#include "tst_approval_model.moc"
