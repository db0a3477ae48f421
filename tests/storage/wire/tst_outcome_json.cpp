#include "storage/wire/outcome_json.h"
#include "tests/generators/cast.h"

#include <QTest>

#include <vector>

namespace jangbu::storage {

namespace {

ProductId productNo(std::uint64_t number)
{
    return ProductId{generators::numberedId(number)};
}

std::vector<Outcome> everyKind()
{
    return {
        Accepted{Done{}},
        Accepted{BalanceChanged{Money{0}, Money{-5}}},
        Accepted{
            OrderPaid{Money{10}, Money{1}, Money{9}, Money{1}, Money{20}, Money{11}, "A-000001"}
        },
        Accepted{OrderPaid{}},
        Accepted{OrderRefunded{Money{9}, Money{0}, Money{9}, true}},
        Accepted{StockChanged{3, 0}},
        Accepted{CouponClaimed{1, 2, Instant{-7}}},
        Accepted{ShiftClosed{ShiftId{generators::numberedId(81)}, Money{5}, Money{4}}},
        Refused{OrderRefusal::EmptyCart, {}, {}, {}},
        Refused{
            OrderRefusal::InsufficientStock,
            {{productNo(1), 0}, {productNo(2), 3}},
            productNo(1),
            {}
        },
        Refused{OrderRefusal::InsufficientBalance, {}, {}, Money{1'200}},
        Refused{TopUpRefusal::UnknownCustomer, {}, {}, {}},
        Refused{AccessRefusal::NotPermitted, {}, {}, {}},
        Refused{RecordRefusal::SubjectEmpty, {}, {}, {}},
    };
}

} // namespace

class TestOutcomeJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void equalOutcomesAreEqualTexts();
    void textIsFixed();
    void wrongTextsAreRefused_data();
    void wrongTextsAreRefused();
};

void TestOutcomeJson::whatIsWrittenIsRead()
{
    for (const Outcome& outcome : everyKind()) {
        const std::string json = writeOutcome(outcome);
        const auto read = readOutcome(json);
        QVERIFY2(read && *read == outcome, json.c_str());
        QCOMPARE(writeOutcome(*read), json);
    }
}

void TestOutcomeJson::equalOutcomesAreEqualTexts()
{
    const std::vector<Outcome> outcomes = everyKind();
    for (std::size_t left = 0; left < outcomes.size(); ++left) {
        for (std::size_t right = 0; right < outcomes.size(); ++right) {
            const bool isSame = writeOutcome(outcomes[left]) == writeOutcome(outcomes[right]);
            QCOMPARE(isSame, left == right);
        }
    }
}

void TestOutcomeJson::textIsFixed()
{
    // Stored for ever: this text never changes.
    QCOMPARE(
        writeOutcome(Accepted{BalanceChanged{Money{0}, Money{5'000}}}),
        std::string(R"({"accepted":"balance_changed","facts":{"before":0,"after":5000}})")
    );
    QCOMPARE(
        writeOutcome(Refused{OrderRefusal::InsufficientBalance, {}, {}, Money{1'200}}),
        std::string(R"({"refused":"insufficient_balance","of":"order","missing":1200})")
    );
}

void TestOutcomeJson::wrongTextsAreRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("empty") << QString();
    QTest::newRow("no object") << QStringLiteral("1");
    QTest::newRow("nothing in it") << QStringLiteral("{}");
    QTest::newRow("unknown kind") << QStringLiteral(R"({"accepted":"won","facts":{}})");
    QTest::newRow("no facts") << QStringLiteral(R"({"accepted":"done"})");
    QTest::newRow("other facts") << QStringLiteral(R"({"accepted":"done","facts":{"before":0}})");
    QTest::newRow("both"
    ) << QStringLiteral(R"({"accepted":"done","facts":{},"refused":"empty_cart","of":"order"})");
    QTest::newRow("unknown reason") << QStringLiteral(R"({"refused":"mood","of":"order"})");
    QTest::newRow("other family") << QStringLiteral(R"({"refused":"empty_cart","of":"top_up"})");
}

void TestOutcomeJson::wrongTextsAreRefused()
{
    QFETCH(const QString, json);
    QVERIFY(!readOutcome(json.toStdString()));
}

} // namespace jangbu::storage

QTEST_GUILESS_MAIN(jangbu::storage::TestOutcomeJson)

#include "tst_outcome_json.moc"
