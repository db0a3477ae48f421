#include "storage/platform/platform_sender.h"
#include "storage/platform/sink/endpoint_sink.h"
#include "tests/e2e/reference_consumer.h"
#include "tests/e2e/sent_book.h"
#include "tests/e2e/unreliable_receiver.h"
#include "tests/generators/history.h"
#include "tests/storage/contract/engine.h"
#include "tests/storage/contract/platform/lent_writer.h"

#include <QTest>

namespace jangbu::tests {

namespace {

using storage::EndpointSink;
using storage::PlatformSender;

constexpr int longestMs = 120'000;

std::unique_ptr<EndpointSink> sinkTo(const UnreliableReceiver& receiver)
{
    auto endpoint = storage::endpointOf(receiver.url()).value();
    endpoint.token = "token-of-the-shop";
    endpoint.address.patience = std::chrono::milliseconds{200};
    return std::make_unique<EndpointSink>(std::move(endpoint));
}

storage::DeliveryRules hasty()
{
    storage::DeliveryRules rules;
    rules.pauseBase = storage::Moment{1};
    rules.pauseMax = storage::Moment{8};
    rules.unsavedMax = 9;
    return rules;
}

} // namespace

/// Sends over real sockets on this machine, on the thread that the counter sends on.
class TestPlatformEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOrReordered_data();
    void nothingIsLostOrReordered();
    void hangingReceiverDoesNotHoldUpTheEnd();
    void aRangeIsSentAgain();

private:
    [[nodiscard]] std::unique_ptr<PlatformSender>
    senderTo(OpenBook& open, storage::ReaderPool& readers, const UnreliableReceiver& receiver);

    SqliteEngine m_engine;
};

std::unique_ptr<PlatformSender> TestPlatformEndpoint::senderTo(
    OpenBook& open,
    storage::ReaderPool& readers,
    const UnreliableReceiver& receiver
)
{
    return std::make_unique<PlatformSender>(PlatformSender::Parts{
        .readers = readers,
        .lend = lenderOf(open),
        .sink = sinkTo(receiver),
        .clock = open.clock(),
        .destination = "there",
        .target = receiver.url(),
        .rules = hasty(),
    });
}

void TestPlatformEndpoint::nothingIsLostOrReordered_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 4; ++seed) {
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
}

void TestPlatformEndpoint::nothingIsLostOrReordered()
{
    QFETCH(const quint64, seed);
    OpenBook open(m_engine);
    static_cast<void>(submitAll(open.book(), generators::makeHistory(seed, 150)));
    const auto expected = eventsOf(open);
    storage::ReaderPool readers(open.database());
    ReferenceConsumer consumer;
    UnreliableReceiver receiver(consumer, seed);
    for (const int misdeeds : {8, 16, 24}) {
        // Killed in the middle: the next one goes on from what the book remembers.
        const auto sender = senderTo(open, readers, receiver);
        const bool isFarEnough = QTest::qWaitFor(
            [&] { return receiver.misdeeds() >= misdeeds || consumer.taken() == expected; },
            longestMs
        );
        QVERIFY(isFarEnough);
    }
    receiver.becomeGood();
    const auto sender = senderTo(open, readers, receiver);
    const auto isComplete = [&] {
        const auto status = sender->status();
        for (const ParkedCustomer& parked :
             status ? status->parked : std::vector<ParkedCustomer>{}) {
            sender->retry(parked.customer);
        }
        return status && status->queued == 0 && status->parked.empty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), longestMs);
    QCOMPARE(consumer.complaint(), std::string{});
    QVERIFY(consumer.taken() == expected);
    QVERIFY(receiver.wereAllWellFormed());
    QVERIFY(receiver.misdeeds() > 0);
    QVERIFY(sender->status()->way == PlatformWay::Open);
}

void TestPlatformEndpoint::hangingReceiverDoesNotHoldUpTheEnd()
{
    OpenBook open(m_engine);
    static_cast<void>(submitAll(open.book(), generators::makeHistory(1, 150)));
    storage::ReaderPool readers(open.database());
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    auto endpoint =
        storage::endpointOf("http://127.0.0.1:" + std::to_string(silent.serverPort())).value();
    endpoint.address.patience = std::chrono::hours{1};
    auto sender = std::make_unique<PlatformSender>(PlatformSender::Parts{
        .readers = readers,
        .lend = lenderOf(open),
        .sink = std::make_unique<EndpointSink>(std::move(endpoint)),
        .clock = open.clock(),
        .destination = "there",
        .target = {},
    });
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), longestMs);
    sender.reset(); // comes back, or the test is killed
}

void TestPlatformEndpoint::aRangeIsSentAgain()
{
    OpenBook open(m_engine);
    static_cast<void>(submitAll(open.book(), generators::makeHistory(1, 150)));
    storage::ReaderPool readers(open.database());
    ReferenceConsumer consumer;
    UnreliableReceiver receiver(consumer, 1);
    receiver.becomeGood();
    const auto sender = senderTo(open, readers, receiver);
    QTRY_VERIFY_WITH_TIMEOUT(sender->status()->queued == 0, longestMs);
    QCOMPARE(consumer.duplicates(), std::size_t{0});
    QVERIFY(!sender->replay(0, 3));
    QVERIFY(!sender->replay(3, 2));
    QVERIFY(!sender->replay(1, 1'000'000));
    QVERIFY(sender->replay(2, 5));
    const auto isOver = [&] {
        const auto status = sender->status();
        return status && status->replay && status->replay->isOver;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), longestMs);
    QCOMPARE(consumer.duplicates(), std::size_t{4});
    QCOMPARE(sender->status()->replay->sentTo, 5);
    QCOMPARE(consumer.complaint(), std::string{});
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestPlatformEndpoint)

#include "tst_platform_endpoint.moc"
