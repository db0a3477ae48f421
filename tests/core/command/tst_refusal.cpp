#include "core/command/refusal.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace jangbu; // NOLINT(google-build-using-namespace)

class RefusalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreReadBack();
    void namesAreUniqueInTheirFamily();
    void namesAreLowerCaseWords();
    void unknownNamesAreNothing();
    void storedNamesStay();
};

void RefusalTest::namesAreReadBack()
{
    for (const Refusal& reason : allRefusals()) {
        const auto found = refusalFromName(refusalFamily(reason), refusalName(reason));
        QVERIFY(found == reason);
    }
}

void RefusalTest::namesAreUniqueInTheirFamily()
{
    std::set<std::pair<std::string_view, std::string_view>> seen;
    std::set<std::string_view> families;
    for (const Refusal& reason : allRefusals()) {
        families.insert(refusalFamily(reason));
        QVERIFY(seen.emplace(refusalFamily(reason), refusalName(reason)).second);
    }
    QCOMPARE(families.size(), std::variant_size_v<Refusal>);
}

void RefusalTest::namesAreLowerCaseWords()
{
    for (const Refusal& reason : allRefusals()) {
        const std::string_view name = refusalName(reason);
        QVERIFY(!name.empty());
        QVERIFY(std::ranges::all_of(name, [](char sign) {
            return (sign >= 'a' && sign <= 'z') || sign == '_';
        }));
    }
}

void RefusalTest::unknownNamesAreNothing()
{
    QVERIFY(!refusalFromName("order", "no_such_reason"));
    QVERIFY(!refusalFromName("no_such_family", "unknown_customer"));
    QVERIFY(!refusalFromName("", ""));
    QVERIFY(!refusalFromName("top_up", "empty_cart")); // another family's
}

/// The order in which an order is checked; stored outcomes are read by these names for ever.
void RefusalTest::storedNamesStay()
{
    const std::vector<std::string_view> expected{
        "empty_cart",
        "too_many_lines",
        "quantity_out_of_range",
        "unknown_customer",
        "customer_blocked",
        "unknown_product",
        "product_inactive",
        "price_changed",
        "price_negative",
        "insufficient_stock",
        "coupon_unknown",
        "coupon_not_yours",
        "coupon_used",
        "coupon_expired",
        "coupon_minimum_not_met",
        "amount_overflow",
        "insufficient_balance",
    };
    std::vector<std::string_view> names;
    for (const Refusal& reason : allRefusals()) {
        if (std::holds_alternative<OrderRefusal>(reason)) {
            names.push_back(refusalName(reason));
        }
    }
    QVERIFY(names == expected);
}

QTEST_GUILESS_MAIN(RefusalTest)
#include "tst_refusal.moc"
