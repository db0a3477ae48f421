#include "core/identity/ids.h"

#include <QTest>

#include <array>
#include <concepts>
#include <type_traits>
#include <unordered_set>

using jangbu::CustomerId;
using jangbu::OrderId;
using jangbu::ProductId;
using jangbu::WellKnown;
using jangbu::wellKnownUuid;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsOfDifferentNounsDoNotMeet();
    void wellKnownOnesLieBeforeAnyOfThisCentury();
    void areToldFromMadeOnes();
    void areKeysOfHashTables();
};

void TestIds::idsOfDifferentNounsDoNotMeet()
{
    QVERIFY((!std::is_convertible_v<OrderId, ProductId>));
    QVERIFY((!std::is_constructible_v<OrderId, ProductId>));
    QVERIFY((!std::is_assignable_v<OrderId&, ProductId>));
    QVERIFY((!std::equality_comparable_with<OrderId, ProductId>));
    QVERIFY((!std::is_convertible_v<jangbu::Uuid, OrderId>));
}

void TestIds::wellKnownOnesLieBeforeAnyOfThisCentury()
{
    constexpr std::int64_t year2000Ms = 946'684'800'000;
    const std::array<std::uint8_t, 10> random{};
    const OrderId first{jangbu::makeUuidV7(year2000Ms, random)};
    QVERIFY(jangbu::walkInCustomer.uuid < first.uuid);
    QVERIFY(wellKnownUuid(WellKnown::Account, 255) < first.uuid);
    QVERIFY(!jangbu::walkInCustomer.isNil());
    QVERIFY(CustomerId{}.isNil());
    QCOMPARE(toText(jangbu::walkInCustomer), std::string("00000000-0000-0000-0000-000000000101"));
    QVERIFY(wellKnownUuid(WellKnown::Customer, 2) != wellKnownUuid(WellKnown::Account, 1));
}

void TestIds::areToldFromMadeOnes()
{
    constexpr std::int64_t year2026Ms = 1'767'225'600'000;
    std::array<std::uint8_t, 10> random{};
    QVERIFY(jangbu::isWellKnown(jangbu::walkInCustomer.uuid));
    QVERIFY(jangbu::isWellKnown(jangbu::Uuid{}));
    QVERIFY(!jangbu::isWellKnown(jangbu::makeUuidV7(year2026Ms, random)));
    // An id from elsewhere may begin with a zero byte, or with many.
    jangbu::Uuid foreign = jangbu::walkInCustomer.uuid;
    foreign.bytes[13] = 1;
    QVERIFY(!jangbu::isWellKnown(foreign));
}

void TestIds::areKeysOfHashTables()
{
    const std::unordered_set<CustomerId> ids{jangbu::walkInCustomer, CustomerId{}};
    QVERIFY(ids.contains(jangbu::walkInCustomer));
    QVERIFY(!ids.contains(CustomerId{wellKnownUuid(WellKnown::Customer, 2)}));
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
