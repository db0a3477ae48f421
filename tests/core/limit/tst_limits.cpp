#include "core/limit/limits.h"

#include <QTest>

using namespace jangbu; // NOLINT(google-build-using-namespace)

class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThoseTheShopWasPromised();
    void sumsStayInRange();
};

/// What people were told; a change here is a change of the rules, not of a number.
void LimitsTest::areThoseTheShopWasPromised()
{
    QCOMPARE(limit::linesPerOrder, std::size_t{2'000});
    QCOMPARE(limit::quantityPerLine, 9'999);
    QCOMPARE(limit::pageSize, std::size_t{200});
    QCOMPARE(limit::bodyBytes, std::size_t{524'288});
    QCOMPARE(limit::commandsPerBatch, std::size_t{256});
    QCOMPARE(limit::queuedCommands, std::size_t{2'048});
    QCOMPARE(limit::nameCharacters, std::size_t{200});
    QCOMPARE(limit::pinDigitsMin, std::size_t{4});
    QCOMPARE(limit::pinDigitsMax, std::size_t{8});
}

/// Units of an order and coupons of a campaign are summed without a look at overflow.
void LimitsTest::sumsStayInRange()
{
    constexpr auto lines = static_cast<std::int64_t>(limit::linesPerOrder);
    QVERIFY(lines * limit::quantityPerLine < limit::stockPerProduct);
    QVERIFY(limit::couponsPerCustomer <= limit::couponsPerCampaign);
    QVERIFY(limit::commandsPerBatch <= limit::queuedCommands);
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
