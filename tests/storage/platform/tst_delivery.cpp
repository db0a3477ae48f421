#include "storage/platform/delivery.h"
#include "tests/generators/random.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <map>

namespace jangbu::storage {

namespace {

CustomerId customerOf(std::uint8_t number)
{
    CustomerId customer;
    customer.uuid.bytes[15] = number;
    return customer;
}

/// An outbox of `count` events of a few customers.
std::vector<PlatformEvent> outboxOf(std::uint64_t seed, std::int64_t count)
{
    generators::Random random(seed);
    std::vector<PlatformEvent> events;
    for (std::int64_t seq = 1; seq <= count; ++seq) {
        const auto customer = static_cast<std::uint8_t>(random.between(1, 4));
        events.push_back({seq, customerOf(customer), std::to_string(seq), "{}"});
    }
    return events;
}

std::vector<PlatformEvent>
eventsIn(const std::vector<PlatformEvent>& outbox, const FeedRange& range)
{
    std::vector<PlatformEvent> found;
    for (const PlatformEvent& event : outbox) {
        const bool isWanted = event.seq > range.after && event.seq <= range.upTo
                              && (!range.key || *range.key == event.key);
        if (isWanted && found.size() < range.limit) {
            found.push_back(event);
        }
    }
    return found;
}

/// A delivery with what surrounds it: the outbox, the time, the kept state.
class Bench
{
public:
    explicit Bench(std::vector<PlatformEvent> outbox, DeliveryRules rules = {})
        : m_outbox(std::move(outbox)), m_rules(rules), m_delivery({}, rules, 1)
    {}

    /// Goes on to the next sending; empty when there is nothing to send.
    std::span<const PlatformEvent> untilSend()
    {
        for (;;) {
            const Delivery::Step step = m_delivery.next(now);
            if (const auto* const wanted = std::get_if<Delivery::Fetch>(&step)) {
                m_delivery.fed(eventsIn(m_outbox, wanted->range));
            } else if (const auto* const pause = std::get_if<Delivery::Pause>(&step)) {
                pauses.push_back(pause->until - now);
                now = pause->until;
            } else if (std::holds_alternative<Delivery::Keep>(step)) {
                keep();
            } else if (const auto* const ready = std::get_if<Delivery::Send>(&step)) {
                return ready->events;
            } else {
                return {};
            }
        }
    }

    void answer(const SendResult& result) { m_delivery.sent(result, now, Instant{now.count()}); }

    /// As after a crash: what was not kept is forgotten.
    void crash() { m_delivery = Delivery(m_kept, m_rules, 2); }

    Delivery& delivery() { return m_delivery; }

    const DeliveryState& keptState() const { return m_kept; }

    Moment now{0};
    std::vector<Moment> pauses;

private:
    void keep()
    {
        m_kept = m_delivery.state();
        m_delivery.kept();
    }

    std::vector<PlatformEvent> m_outbox;
    DeliveryRules m_rules;
    Delivery m_delivery;
    DeliveryState m_kept;
};

/// Who is sent the events, and judges their order.
class Taker
{
public:
    explicit Taker(const std::vector<PlatformEvent>& outbox) : m_outbox(outbox) {}

    /// False: a customer's event came before an earlier one.
    [[nodiscard]] bool take(std::span<const PlatformEvent> events)
    {
        return std::ranges::all_of(events, [this](const PlatformEvent& event) {
            return takeOne(event);
        });
    }

    [[nodiscard]] bool hasAll() const { return m_count == m_outbox.size(); }

private:
    bool takeOne(const PlatformEvent& event)
    {
        std::int64_t& last = m_newest[event.key];
        if (event.seq <= last) {
            return true; // once more
        }
        const bool isNext = std::ranges::none_of(m_outbox, [&](const PlatformEvent& other) {
            return other.key == event.key && other.seq > last && other.seq < event.seq;
        });
        last = event.seq;
        ++m_count;
        return isNext;
    }

    const std::vector<PlatformEvent>& m_outbox;
    std::map<CustomerId, std::int64_t> m_newest;
    std::size_t m_count = 0;
};

const SendResult later{0, SendVerdict::Later, "HTTP 500"};
const SendResult refused{0, SendVerdict::Refused, "HTTP 400"};

} // namespace

class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAllInOrderAndKeeps();
    void pausesGrowUpToTheirEnd();
    void retryAfterIsHonoured();
    void circuitOpensAndTriesOneEvent();
    void threeRefusalsParkTheCustomer();
    void retriedCustomerCatchesUp();
    void refusedAgainStaysParked();
    void rangeEndsWhereItShould();
    void nothingIsLostOrReordered();
};

void TestDelivery::sendsAllInOrderAndKeeps()
{
    DeliveryRules rules;
    rules.atOnce = 4;
    Bench bench(outboxOf(1, 10), rules);
    std::vector<std::int64_t> sent;
    for (auto events = bench.untilSend(); !events.empty(); events = bench.untilSend()) {
        QVERIFY(events.size() <= 4);
        for (const PlatformEvent& event : events) {
            sent.push_back(event.seq);
        }
        bench.answer({events.size()});
    }
    QCOMPARE(sent, (std::vector<std::int64_t>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
    QCOMPARE(bench.keptState().cursor, 10);
    QVERIFY(bench.pauses.empty());
}

void TestDelivery::pausesGrowUpToTheirEnd()
{
    DeliveryRules rules;
    rules.failuresToOpen = 1'000;
    Bench bench(outboxOf(1, 3), rules);
    Moment longest{0};
    for (int tries = 1; tries <= 200; ++tries) {
        QCOMPARE(bench.untilSend().front().seq, 1);
        bench.answer(later);
        QVERIFY(!bench.untilSend().empty());
        const Moment pause = bench.pauses.empty() ? Moment{0} : bench.pauses.back();
        QVERIFY(pause <= rules.pauseMax);
        QVERIFY(tries > 1 || pause <= rules.pauseBase);
        longest = std::max(longest, pause);
    }
    QVERIFY(longest > rules.pauseMax / 2); // any length up to it comes
    bench.answer({1});
    bench.pauses.clear();
    QCOMPARE(bench.untilSend().front().seq, 2);
    bench.answer(later);
    QCOMPARE(bench.untilSend().front().seq, 2);
    QVERIFY(bench.pauses.empty() || bench.pauses.back() <= rules.pauseBase); // begins anew
}

void TestDelivery::retryAfterIsHonoured()
{
    Bench bench(outboxOf(1, 3));
    QVERIFY(!bench.untilSend().empty());
    bench.answer({0, SendVerdict::Later, "HTTP 429", Moment{7'000}});
    QVERIFY(!bench.untilSend().empty());
    QCOMPARE(bench.pauses, std::vector<Moment>{Moment{7'000}});
}

void TestDelivery::circuitOpensAndTriesOneEvent()
{
    DeliveryRules rules;
    rules.atOnce = 3;
    Bench bench(outboxOf(1, 9), rules);
    for (int failure = 1; failure <= rules.failuresToOpen; ++failure) {
        QVERIFY(bench.delivery().circuit() == Circuit::Closed);
        QCOMPARE(bench.untilSend().size(), std::size_t{3});
        bench.answer(later);
    }
    QVERIFY(bench.delivery().circuit() == Circuit::Open);
    QCOMPARE(bench.delivery().trouble(), later.reason);
    QCOMPARE(bench.untilSend().size(), std::size_t{1});
    QVERIFY(bench.pauses.back() >= rules.pauseMax / 2);
    QVERIFY(bench.delivery().circuit() == Circuit::HalfOpen);
    bench.answer(later);
    QVERIFY(bench.delivery().circuit() == Circuit::Open);
    QCOMPARE(bench.untilSend().size(), std::size_t{1});
    bench.answer({1});
    QVERIFY(bench.delivery().circuit() == Circuit::Closed);
    QVERIFY(bench.delivery().trouble().empty());
    QCOMPARE(bench.untilSend().size(), std::size_t{3});
}

void TestDelivery::threeRefusalsParkTheCustomer()
{
    std::vector<PlatformEvent> outbox;
    for (std::int64_t seq = 1; seq <= 6; ++seq) {
        outbox.push_back({seq, customerOf(seq % 2 == 0 ? 2 : 1), std::to_string(seq), "{}"});
    }
    Bench bench(outbox);
    for (int refusal = 1; refusal <= 3; ++refusal) {
        QCOMPARE(bench.untilSend().front().seq, 1);
        bench.answer(refused);
    }
    std::vector<std::int64_t> sent;
    for (auto events = bench.untilSend(); !events.empty(); events = bench.untilSend()) {
        sent.push_back(events.front().seq);
        bench.answer({1});
    }
    QCOMPARE(sent, (std::vector<std::int64_t>{2, 4, 6}));
    QCOMPARE(bench.keptState().cursor, 6);
    const ParkedEvents& parked = bench.keptState().parked.at(customerOf(1));
    QCOMPARE(parked.seq, 1);
    QCOMPARE(parked.reason, refused.reason);
}

void TestDelivery::retriedCustomerCatchesUp()
{
    Bench bench(outboxOf(5, 40));
    const CustomerId parked = bench.untilSend().front().key;
    std::vector<std::int64_t> waiting;
    for (int refusal = 1; refusal <= 3; ++refusal) {
        static_cast<void>(bench.untilSend());
        bench.answer(refused);
    }
    while (!bench.untilSend().empty()) {
        bench.answer({1});
    }
    bench.delivery().retry(parked);
    for (auto events = bench.untilSend(); !events.empty(); events = bench.untilSend()) {
        QCOMPARE(events.front().key, parked);
        waiting.push_back(events.front().seq);
        bench.answer({1});
    }
    std::vector<std::int64_t> expected;
    for (const PlatformEvent& event : outboxOf(5, 40)) {
        if (event.key == parked) {
            expected.push_back(event.seq);
        }
    }
    QCOMPARE(waiting, expected);
    QVERIFY(bench.keptState().parked.empty());
    QCOMPARE(bench.keptState().cursor, 40);
}

void TestDelivery::refusedAgainStaysParked()
{
    Bench bench(outboxOf(5, 40));
    const CustomerId parked = bench.untilSend().front().key;
    for (int refusal = 1; refusal <= 3; ++refusal) {
        static_cast<void>(bench.untilSend());
        bench.answer(refused);
    }
    while (!bench.untilSend().empty()) {
        bench.answer({1});
    }
    bench.delivery().retryAll();
    static_cast<void>(bench.untilSend());
    bench.answer({1});
    for (int refusal = 1; refusal <= 3; ++refusal) {
        QCOMPARE(bench.untilSend().front().key, parked);
        bench.answer(refused);
    }
    QVERIFY(bench.untilSend().empty());
    QVERIFY(bench.keptState().parked.at(parked).seq > 1);
    QCOMPARE(bench.keptState().cursor, 40);
}

void TestDelivery::rangeEndsWhereItShould()
{
    DeliveryRules rules;
    rules.upTo = 4;
    Bench bench(outboxOf(1, 10), rules);
    std::int64_t last = 0;
    for (auto events = bench.untilSend(); !events.empty(); events = bench.untilSend()) {
        last = events.back().seq;
        bench.answer({events.size()});
    }
    QCOMPARE(last, 4);
}

void TestDelivery::nothingIsLostOrReordered()
{
    const bool holds = rc::check("every customer's events come, in order", [](std::uint64_t seed) {
        generators::Random random(seed);
        const auto outbox = outboxOf(seed, 60);
        DeliveryRules rules;
        rules.atOnce = static_cast<std::size_t>(random.between(1, 8));
        rules.unsavedMax = static_cast<std::size_t>(random.between(1, 20));
        Bench bench(outbox, rules);
        Taker taker(outbox);
        for (int step = 0; step < 3'000 && !taker.hasAll(); ++step) {
            const auto events = bench.untilSend();
            if (events.empty()) {
                bench.delivery().retryAll();
                continue;
            }
            const auto many = static_cast<std::int64_t>(events.size());
            const auto taken = static_cast<std::size_t>(random.between(0, many));
            RC_ASSERT(taker.take(events.first(taken)));
            if (random.oneIn(12)) {
                bench.crash(); // it took them, and nobody remembers
            } else if (taken == events.size()) {
                bench.answer({taken});
            } else {
                const bool isRefused = random.oneIn(3);
                bench.answer({taken, isRefused ? SendVerdict::Refused : SendVerdict::Later, "why"});
            }
        }
        RC_ASSERT(taker.hasAll());
    });
    QVERIFY(holds);
}

} // namespace jangbu::storage

QTEST_GUILESS_MAIN(jangbu::storage::TestDelivery)

#include "tst_delivery.moc"
