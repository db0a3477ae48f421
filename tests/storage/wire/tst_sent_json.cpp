#include "storage/wire/api/problem.h"
#include "storage/wire/api/sent_json.h"
#include "storage/wire/api/session_fields.h"
#include "storage/wire/command_json.h"
#include "storage/wire/time_text.h"

#include <QTest>

#include <limits>

namespace jangbu::storage {

class TestSentJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentsAreWrittenAndRead_data();
    void momentsAreWrittenAndRead();
    void otherMomentsAreNothing();
    void problemsAreWrittenAndRead();
    void requestsAreWrittenAndRead();
    void requestTextIsFixed();
    void ordersAreWrittenAndRead();
};

void TestSentJson::momentsAreWrittenAndRead_data()
{
    QTest::addColumn<qint64>("us");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << qint64{0} << QByteArray("1970-01-01T00:00:00.000000Z");
    QTest::newRow("now") << qint64{1'795'326'067'000'123}
                         << QByteArray("2026-11-22T05:41:07.000123Z");
    QTest::newRow("before") << qint64{-1} << QByteArray("1969-12-31T23:59:59.999999Z");
}

void TestSentJson::momentsAreWrittenAndRead()
{
    QFETCH(qint64, us);
    QFETCH(QByteArray, text);
    QCOMPARE(rfc3339(Instant{us}), text.toStdString());
    QCOMPARE(parseRfc3339(text.toStdString())->us, us);
}

void TestSentJson::otherMomentsAreNothing()
{
    QCOMPARE(parseRfc3339("2026-11-22T05:41:07Z")->us % usPerSecond, 0);
    QCOMPARE(parseRfc3339("2026-11-22T05:41:07.5Z")->us % usPerSecond, 500'000);
    for (const char* const text :
         {"",
          "2026-11-22",
          "2026-11-22T05:41:07",
          "2026-11-22 05:41:07Z",
          "2026-11-22T05:41:07.Z",
          "2026-11-22T05:41:07.1234567Z",
          "2026-11-22T05:41:07+09:00",
          "2026-13-22T05:41:07Z",
          "2026-11-22T05:41:07.12x4Z",
          "2026-11-22T25:41:07Z"}) {
        QVERIFY2(!parseRfc3339(text), text);
    }
}

void TestSentJson::problemsAreWrittenAndRead()
{
    Problem problem;
    problem.status = 409;
    problem.code = "insufficient_balance";
    problem.retryAfterSeconds = 3;
    problem.refused = Refused{OrderRefusal::InsufficientBalance, {{ProductId{}, 2}}, {}, Money{70}};
    const auto read = readProblem(writeProblem(problem));
    QVERIFY(read.has_value());
    QCOMPARE(read->status, 409);
    QCOMPARE(read->code, problem.code);
    QVERIFY(read->retryAfterSeconds == 3);
    QVERIFY(read->refused == problem.refused);
    QVERIFY(!readProblem(writeProblem(Problem{}))->refused);
}

void TestSentJson::requestsAreWrittenAndRead()
{
    Command command;
    command.occurredAt = Instant{1'795'326'067'000'123};
    SaveCampaign campaign;
    campaign.details.name = "선착순";
    campaign.details.terms.validUntil = Instant{42};
    campaign.details.opensAt = Instant{-5};
    command.body = campaign;
    const auto read = readRequest("save_campaign", writeRequest(command));
    QVERIFY(read.has_value());
    QVERIFY(read->occurredAt == command.occurredAt);
    QVERIFY(read->body == command.body);
    QVERIFY(!readRequest("place_order", writeRequest(command)));
    QVERIFY(!readRequest("no_such_type", writeRequest(command)));
}

void TestSentJson::requestTextIsFixed()
{
    Command command;
    command.body = TopUp{CustomerId{}, Money{10'000}, Tender::Cash, {}};
    QCOMPARE(
        writeRequest(command),
        std::string(R"({"occurred_at":"1970-01-01T00:00:00.000000Z",)"
                    R"("customer":"00000000-0000-0000-0000-000000000000",)"
                    R"("amount":10000,"tender":"cash"})")
    );
}

void TestSentJson::ordersAreWrittenAndRead()
{
    Order order;
    order.occurredAt = Instant{77};
    order.paid = Money{std::numeric_limits<std::int64_t>::max()};
    order.lines.push_back(
        {ProductId{}, "신라면 \"대\"", 3, Money{5}, Money{1}, Money{14}, Money{1}, 2}
    );
    order.state = OrderState::PartlyRefunded;
    order.receiptNo = "A-000001";
    const auto read = readSent<Order>(writeSent(order));
    QVERIFY(read.has_value());
    QVERIFY(*read == order);
    const auto list =
        readSentList<Order>("orders", writeSentList("orders", std::vector{order, order}));
    QVERIFY(list.has_value() && list->size() == 2 && list->back() == order);
}

} // namespace jangbu::storage

QTEST_GUILESS_MAIN(jangbu::storage::TestSentJson)

#include "tst_sent_json.moc"
