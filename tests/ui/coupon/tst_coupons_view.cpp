#include "tests/ui/coupon/coupon_counter.h"
#include "ui/control/list/table_view.h"
#include "ui/coupon/claim/claims_sheet.h"
#include "ui/coupon/coupons_view.h"
#include "ui/shell/key/key_map.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace jangbu;
using namespace jangbu::ui;

namespace {

/// The screen over a shop in memory.
class Screen : public CouponCounter
{
public:
    explicit Screen(Role role) : CouponCounter(role), view(*model, KeyMap{})
    {
        view.resize(1278, 696);
        view.show();
        QApplication::setActiveWindow(&view);
        QVERIFY(QTest::qWaitForWindowActive(&view));
    }

    template <class Widget>
    Widget* find(const char* name) const
    {
        return view.findChild<Widget*>(QString::fromLatin1(name));
    }

    [[nodiscard]] QList<QPushButton*> visibleKeys() const
    {
        QList<QPushButton*> keys = view.findChildren<QPushButton*>();
        keys.removeIf([](const QPushButton* key) { return !key->isVisible(); });
        return keys;
    }

    [[nodiscard]] QPushButton* keyNamed(const QString& text) const
    {
        for (QPushButton* const key : visibleKeys()) {
            if (key->text() == text) {
                return key;
            }
        }
        return nullptr;
    }

    CouponsView view;
};

/// A coupon of the only campaign, which is looked at.
CouponKey giveHongOne(Screen& screen)
{
    const CampaignId campaign = screen.addCampaign("단골", 2'000, 10);
    screen.open();
    screen.serveHong();
    screen.choose(campaign);
    screen.claimAndWait();
    return {campaign, screen.hong, 1};
}

CouponState stateOf(const Screen& screen, const CouponKey& key)
{
    const std::lock_guard lock(screen.shop.mutex);
    return screen.shop.coupons.at(key).state;
}

} // namespace

class TestCouponsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { applyTheme(*qApp, lightTheme()); }

    void givesByTouch()
    {
        Screen screen(Role::Cashier);
        const CampaignId campaign = screen.addCampaign("단골", 2'000, 10);
        screen.addCampaign("신규", 1'000, 10);
        screen.open();
        screen.serveHong();
        auto* const table = screen.find<TableView>("campaignTable");
        const int row = screen.model->campaigns().rowOf(campaign);
        const QRect cell = table->visualRect(table->model()->index(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
        auto* const claim = screen.find<QPushButton>("claimKey");
        QTRY_VERIFY(claim->isEnabled());
        QTest::mouseClick(claim, Qt::LeftButton);
        QTRY_COMPARE(screen.remaining(campaign), 9);
        QTRY_COMPARE(screen.find<TableView>("walletTable")->model()->rowCount(), 1);
    }

    void whoeverWasChosenIsMarkedInTheList()
    {
        const Screen screen(Role::Cashier);
        screen.model->search().find(QStringLiteral("5678"));
        const auto tables = screen.view.findChildren<TableView*>();
        const auto list = std::ranges::find_if(tables, [&screen](const TableView* table) {
            return table->model() == &screen.model->search().found();
        });
        QVERIFY(list != tables.end());
        QTRY_COMPARE((*list)->model()->rowCount(), 1);
        QVERIFY(!(*list)->currentIndex().isValid());
        screen.model->search().choose(0);
        QCOMPARE((*list)->currentIndex().row(), 0);
    }

    void aCashierSeesNoKeysOfAnAdministrator()
    {
        for (const Role role : {Role::Cashier, Role::Admin}) {
            Screen screen(role);
            const CampaignId campaign = screen.addCampaign("단골", 2'000, 10);
            screen.open();
            screen.choose(campaign);
            const bool isAdmin = role == Role::Admin;
            QCOMPARE(screen.keyNamed(QStringLiteral("New campaign")) != nullptr, isAdmin);
            QCOMPARE(screen.keyNamed(QStringLiteral("Edit")) != nullptr, isAdmin);
            QCOMPARE(screen.keyNamed(QStringLiteral("Stop")) != nullptr, isAdmin);
            QCOMPARE(screen.keyNamed(QStringLiteral("Who has one")) != nullptr, isAdmin);
        }
    }

    void makesACampaignByKeyboard()
    {
        Screen screen(Role::Admin);
        screen.open();
        screen.view.makeNew();
        const auto type = [](const QString& text) {
            QTest::keyClicks(QApplication::focusWidget(), text);
        };
        type(QStringLiteral("Spring"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        type(QStringLiteral("3000")); // what was missing has the focus now
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        type(QStringLiteral("50"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(screen.model->campaigns().rowCount(), 1);
        QTRY_COMPARE(screen.model->leftText(), QStringLiteral("50 / 50"));
        QVERIFY(screen.keyNamed(QStringLiteral("Save")) == nullptr); // the form is closed
    }

    void revokesByKeyboardAfterAQuestion()
    {
        Screen screen(Role::Admin);
        const CouponKey key = giveHongOne(screen);
        screen.view.openClaims();
        auto* const sheet = screen.view.findChild<ClaimsSheet*>();
        QVERIFY(sheet->isOpen());
        QTRY_COMPARE(sheet->table()->model()->rowCount(), 1);
        QTRY_VERIFY(sheet->table()->hasFocus() && sheet->table()->currentIndex().isValid());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(stateOf(screen, key), CouponState::Issued); // only asked
        QVERIFY(screen.keyNamed(QStringLiteral("Revoke")) != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("twice"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(stateOf(screen, key), CouponState::Revoked);
        QVERIFY(sheet->table()->hasFocus());
        QVERIFY(screen.keyNamed(QStringLiteral("Revoke")) == nullptr);
        QTRY_VERIFY(!screen.keyNamed(QStringLiteral("Revoke this coupon"))->isEnabled());
    }

    void keepsTheCouponByTouch()
    {
        Screen screen(Role::Admin);
        const CouponKey key = giveHongOne(screen);
        QTest::mouseClick(screen.keyNamed(QStringLiteral("Who has one")), Qt::LeftButton);
        auto* const sheet = screen.view.findChild<ClaimsSheet*>();
        QTRY_COMPARE(sheet->table()->model()->rowCount(), 1);
        const QRect cell = sheet->table()->visualRect(sheet->table()->model()->index(0, 0));
        QTest::mouseClick(sheet->table()->viewport(), Qt::LeftButton, {}, cell.center());
        QTest::mouseClick(screen.keyNamed(QStringLiteral("Revoke this coupon")), Qt::LeftButton);
        QTest::mouseClick(screen.keyNamed(QStringLiteral("Keep it")), Qt::LeftButton);
        QVERIFY(screen.keyNamed(QStringLiteral("Revoke this coupon"))->isEnabled());
        QCOMPARE(stateOf(screen, key), CouponState::Issued);
        QVERIFY(sheet->isOpen());
        screen.session->signOut();
        QVERIFY(!sheet->isOpen());
    }
};

QTEST_MAIN(TestCouponsView)
#include "tst_coupons_view.moc"
