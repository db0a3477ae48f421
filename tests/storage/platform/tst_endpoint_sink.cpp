#include "storage/platform/sink/endpoint_sink.h"

#include <QTest>

namespace jangbu::storage {

class TestEndpointSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyStatusHasItsMeaning_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<SendVerdict>("verdict");
        const auto add = [](int status, SendVerdict verdict) {
            QTest::addRow("%d", status) << status << verdict;
        };
        for (const int taken : {200, 201, 202, 204, 299}) {
            add(taken, SendVerdict::AllTaken);
        }
        for (const int refused : {400, 406, 409, 410, 413, 415, 422, 451}) {
            add(refused, SendVerdict::Refused);
        }
        // About the way there, not about the event: nobody is parked for a token that is wrong.
        for (const int later : {301, 302, 401, 403, 404, 405, 407, 408, 425, 429, 500, 503, 599}) {
            add(later, SendVerdict::Later);
        }
    }

    void everyStatusHasItsMeaning()
    {
        QFETCH(const int, status);
        QFETCH(const SendVerdict, verdict);
        const SendResult result = judgeReply(status, "");
        QVERIFY(result.verdict == verdict);
        QCOMPARE(result.taken, verdict == SendVerdict::AllTaken ? std::size_t{1} : std::size_t{0});
        QCOMPARE(result.reason.empty(), verdict == SendVerdict::AllTaken);
    }

    void retryAfterIsSeconds()
    {
        using std::chrono::milliseconds;
        QVERIFY(judgeReply(429, "7").retryAfter == milliseconds{7'000});
        QVERIFY(judgeReply(503, "0").retryAfter == milliseconds{0});
        QVERIFY(judgeReply(503, "999999999").retryAfter == milliseconds{3'600'000});
        QVERIFY(!judgeReply(503, "-1").retryAfter);
        QVERIFY(!judgeReply(503, "Sun, 22 Nov 2026 05:41:07 GMT").retryAfter);
        QVERIFY(!judgeReply(500, "7").retryAfter);
    }

    void addressesAreJudged()
    {
        const auto endpoint = endpointOf("https://platform.kr:8443/in/events?shop=1");
        QVERIFY(endpoint);
        QCOMPARE(endpoint->address.url, QUrl(QStringLiteral("https://platform.kr:8443")));
        QCOMPARE(endpoint->target, QStringLiteral("/in/events?shop=1"));
        QCOMPARE(endpointOf("https://platform.kr")->target, QStringLiteral("/"));
        QVERIFY(endpointOf("http://127.0.0.1:80/"));
        QVERIFY(endpointOf("http://localhost/"));
        for (const char* bad :
             {"", "platform.kr", "ftp://platform.kr", "http://platform.kr/", "https://a:b@c.kr/"}) {
            QVERIFY2(!endpointOf(bad), bad);
        }
    }
};

} // namespace jangbu::storage

QTEST_GUILESS_MAIN(jangbu::storage::TestEndpointSink)

#include "tst_endpoint_sink.moc"
