#include "storage/platform/platform_sender.h"
#include "tests/generators/history.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/platform/lent_writer.h"

#include <QTest>

#include <atomic>

namespace jangbu::tests {

namespace {

using storage::PlatformEvent;
using storage::PlatformSender;
using storage::SendResult;
using storage::SendVerdict;

constexpr auto there = "there";
constexpr int longestMs = 60'000;
constexpr std::size_t historyLength = 400;

/// What the sink is told and tells, shared with the test.
struct Gate
{
    std::atomic<std::int64_t> shutTo = 0; // events up to this number are put off
    std::atomic<int> putOff = 0;
};

class GatedSink final : public storage::EventSink
{
public:
    explicit GatedSink(Gate& gate) : m_gate(gate) {}

    [[nodiscard]] std::size_t atOnce() const override { return 10; }

    [[nodiscard]] SendResult send(std::span<const PlatformEvent> events) override
    {
        if (events.front().seq <= m_gate.shutTo) {
            ++m_gate.putOff;
            return {0, SendVerdict::Later, "HTTP 503", std::chrono::hours(1)};
        }
        return {events.size()};
    }

    void interrupt() override {}

private:
    Gate& m_gate;
};

void live(OpenBook& open, std::size_t from, std::size_t count)
{
    const std::vector<Command> history = generators::makeHistory(3, historyLength);
    static_cast<void>(submitAll(open.book(), std::span(history).subspan(from, count)));
}

} // namespace

/// The thread that sends a book's events, on every engine.
class TestPlatformSender : public QObject
{
    Q_OBJECT

public:
    explicit TestPlatformSender(Engine& engine) : m_engine(engine) {}

private Q_SLOTS:
    void aBookThatCannotBeWrittenIsSaidOnce();
    void whatIsNewDoesNotWaitForARangeThatIsPutOff();

private:
    Engine& m_engine;
};

void TestPlatformSender::aBookThatCannotBeWrittenIsSaidOnce()
{
    OpenBook open(m_engine);
    storage::ReaderPool readers(open.database());
    Gate gate;
    std::atomic<int> tries = 0;
    std::atomic<int> told = 0;
    PlatformSender sender({
        .readers = readers,
        .lend =
            [&tries](const storage::UseWriter& use) {
                ++tries;
                use(nullptr);
            },
        .sink = std::make_unique<GatedSink>(gate),
        .clock = open.clock(),
        .destination = there,
        .target = "a platform",
        .onTrouble = [&told](const std::string&) { ++told; },
    });
    const auto isTriedAgain = [&] {
        sender.wake();
        return tries >= 3;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTriedAgain(), longestMs);
    QCOMPARE(told, 1);
    const auto status = sender.status();
    QVERIFY(status.has_value());
    QVERIFY(status->way == PlatformWay::Failing);
    QVERIFY(!status->trouble.empty());
}

void TestPlatformSender::whatIsNewDoesNotWaitForARangeThatIsPutOff()
{
    OpenBook open(m_engine);
    constexpr std::size_t half = historyLength / 2;
    live(open, 0, half);
    storage::ReaderPool readers(open.database());
    Gate gate;
    PlatformSender sender({
        .readers = readers,
        .lend = lenderOf(open),
        .sink = std::make_unique<GatedSink>(gate),
        .clock = open.clock(),
        .destination = there,
        .target = "a platform",
    });
    const auto sentAfter = [&sender](std::int64_t seq) {
        const auto status = sender.status();
        return status && status->sent > seq && status->queued == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(sentAfter(0), longestMs);
    const std::int64_t first = sender.status()->sent;
    gate.shutTo = first;
    QVERIFY(sender.replay(1, first));
    QTRY_VERIFY_WITH_TIMEOUT(gate.putOff > 0, longestMs);
    live(open, half, half);
    sender.wake();
    QTRY_VERIFY_WITH_TIMEOUT(sentAfter(first), longestMs);
    QCOMPARE(gate.putOff, 1); // it is asked again when it said
    const auto status = sender.status();
    QVERIFY(status && status->replay);
    QVERIFY(!status->replay->isOver);
    QCOMPARE(status->replay->sentTo, 0);
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestPlatformSender>(argc, argv);
}

#include "tst_platform_sender.moc"
