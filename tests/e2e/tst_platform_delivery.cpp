#include "core/result/must.h"
#include "storage/platform/pump.h"
#include "tests/e2e/reference_consumer.h"
#include "tests/e2e/sent_book.h"
#include "tests/generators/history.h"
#include "tests/generators/random.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/platform/lent_writer.h"

#include <QTest>

namespace jangbu::tests {

namespace {

using storage::Moment;
using storage::PlatformEvent;
using storage::Pump;
using storage::SendResult;
using storage::SendVerdict;

/// A platform that takes events when it feels like it.
class MoodySink final : public storage::EventSink
{
public:
    MoodySink(ReferenceConsumer& consumer, std::uint64_t seed)
        : m_consumer(consumer)
        , m_mood(seed)
        , m_atOnce(static_cast<std::size_t>(m_mood.between(1, 12)))
    {}

    [[nodiscard]] std::size_t atOnce() const override { return m_atOnce; }

    [[nodiscard]] SendResult send(std::span<const PlatformEvent> events) override
    {
        const auto count = static_cast<std::int64_t>(events.size());
        switch (m_mood.between(0, isGood ? 0 : 6)) {
        case 0:
            take(events);
            return {events.size()};
        case 1: // refuses the connection
            return {0, SendVerdict::Later, "no answer"};
        case 2: // takes it and dies before it says so
            take(events.first(static_cast<std::size_t>(m_mood.between(1, count))));
            return {0, SendVerdict::Later, "no answer"};
        case 3: { // dies in the middle
            const auto some = static_cast<std::size_t>(m_mood.between(0, count - 1));
            take(events.first(some));
            return {some, SendVerdict::Later, "HTTP 500"};
        }
        case 4:
            return {0, SendVerdict::Later, "HTTP 429", Moment{m_mood.between(0, 90'000)}};
        case 5:
            return {0, SendVerdict::Refused, "HTTP 400"};
        default:
            take(events);
            return {events.size()};
        }
    }

    void interrupt() override {}

    bool isGood = false; // takes everything at once

private:
    void take(std::span<const PlatformEvent> events)
    {
        for (const PlatformEvent& event : events) {
            m_consumer.take(event.json);
        }
    }

    ReferenceConsumer& m_consumer;
    generators::Random m_mood;
    std::size_t m_atOnce = 1;
};

/// A program that sends until it is killed; the next one goes on from what the book remembers.
class Sender
{
public:
    Sender(OpenBook& open, MoodySink& sink, std::uint32_t seed)
        : m_lend(lenderOf(open)), m_readers(open.database())
    {
        auto claimed = storage::claimDelivery(m_lend, "there");
        MUST(claimed);
        storage::DeliveryRules rules;
        rules.atOnce = sink.atOnce();
        rules.unsavedMax = 7;
        m_pump = std::make_unique<Pump>(
            Pump::Parts{m_readers, sink, open.clock()},
            storage::Delivery(std::move(claimed->state), rules, seed),
            Pump::Keeper{m_lend, {"there", claimed->epoch}}
        );
    }

    [[nodiscard]] Pump& pump() { return *m_pump; }

private:
    storage::LendWriter m_lend;
    storage::ReaderPool m_readers;
    std::unique_ptr<Pump> m_pump;
};

/// Sales while a platform is moody and programs are killed, until all is sold and sent.
class Day
{
public:
    Day(OpenBook& open, std::uint64_t seed)
        : m_open(open)
        , m_random(seed)
        , m_history(generators::makeHistory(seed, 300))
        , m_sink(m_consumer, seed)
    {
        restart();
    }

    /// False: it did not come to its end; see trouble().
    [[nodiscard]] bool live()
    {
        constexpr int stepsMax = 16'000;
        for (int step = 0; step < stepsMax && !m_isOver; ++step) {
            m_sink.isGood = m_submitted == m_history.size() && step > stepsMax / 8;
            if (m_random.oneIn(4)) {
                sell();
            }
            if (m_random.oneIn(40)) {
                restart();
            }
            turn();
        }
        return m_isOver && m_trouble.empty();
    }

    [[nodiscard]] const ReferenceConsumer& consumer() const { return m_consumer; }

    [[nodiscard]] const std::string& trouble() const { return m_trouble; }

private:
    /// A program is killed: what it had not kept is forgotten.
    void restart()
    {
        m_sender.reset();
        m_sender = std::make_unique<Sender>(m_open, m_sink, ++m_runs);
    }

    void sell()
    {
        const std::size_t more = std::min<std::size_t>(9, m_history.size() - m_submitted);
        static_cast<void>(submitAll(m_open.book(), std::span(m_history).subspan(m_submitted, more))
        );
        m_submitted += more;
    }

    void turn()
    {
        Pump& pump = m_sender->pump();
        switch (pump.turn(m_now)) {
        case Pump::Turn::Worked:
            break;
        case Pump::Turn::Paused:
            m_now = pump.pausedUntil();
            break;
        case Pump::Turn::Idle:
            m_isOver = m_sink.isGood && pump.delivery().state().parked.empty();
            pump.delivery().retryAll();
            pump.delivery().wake();
            break;
        case Pump::Turn::Ended:
            m_trouble = pump.trouble();
            m_isOver = true;
            break;
        }
    }

    OpenBook& m_open;
    generators::Random m_random;
    std::vector<Command> m_history;
    ReferenceConsumer m_consumer;
    MoodySink m_sink;
    std::unique_ptr<Sender> m_sender;
    std::size_t m_submitted = 0;
    Moment m_now{0};
    std::uint32_t m_runs = 0;
    bool m_isOver = false;
    std::string m_trouble;
};

} // namespace

/// Sends a book to a platform that refuses, hangs and dies, by programs that are killed, and lets the
/// reference consumer judge. Time is not waited for.
class TestPlatformDelivery : public QObject
{
    Q_OBJECT

public:
    explicit TestPlatformDelivery(Engine& engine) : m_engine(engine) {}

private Q_SLOTS:
    void nothingIsLostOrReordered_data();
    void nothingIsLostOrReordered();

private:
    Engine& m_engine;
};

void TestPlatformDelivery::nothingIsLostOrReordered_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 6; ++seed) {
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
}

void TestPlatformDelivery::nothingIsLostOrReordered()
{
    QFETCH(const quint64, seed);
    OpenBook open(m_engine);
    Day day(open, seed);
    QVERIFY2(day.live(), qPrintable(QString::fromStdString(day.trouble())));
    QCOMPARE(day.consumer().complaint(), std::string{});
    QVERIFY(day.consumer().taken() == eventsOf(open));
    QVERIFY(day.consumer().duplicates() > 0); // it was as bad as it should be
    QCOMPARE(brokenLaws(open), std::string{});
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestPlatformDelivery>(argc, argv);
}

#include "tst_platform_delivery.moc"
