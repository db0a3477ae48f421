#include "storage/platform/outbox_feed.h"
#include "tests/generators/history.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/open_book.h"
#include "tests/storage/contract/stored_book.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <ranges>
#include <set>

namespace jangbu::tests {

namespace {

using storage::FeedRange;
using storage::PlatformEvent;

constexpr std::uint64_t seed = 3;
constexpr std::size_t historyLength = 700;

std::vector<PlatformEvent> eventsOf(OpenBook& open, const FeedRange& range)
{
    auto transaction =
        storage::Transaction::begin(open.reader(), storage::TransactionMode::Read).value();
    auto events = storage::loadEvents(transaction, range);
    if (!events) {
        qWarning("%s", events.error().text.c_str());
        return {};
    }
    return *std::move(events);
}

QJsonObject jsonOf(const PlatformEvent& event)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(event.json)).object();
}

void live(OpenBook& open, std::size_t from, std::size_t count)
{
    const std::vector<Command> history = generators::makeHistory(seed, historyLength);
    const std::size_t length = std::min(count, history.size() - from);
    static_cast<void>(submitAll(open.book(), std::span(history).subspan(from, length)));
}

} // namespace

/// What the outbox gives away, on every engine.
class TestOutboxFeed : public QObject
{
    Q_OBJECT

public:
    explicit TestOutboxFeed(Engine& engine) : m_engine(engine) {}

private Q_SLOTS:
    void everyEventComesInOrder();
    void eventsAreCloudEvents();
    void nothingPersonalIsInThem();
    void whatFollowsChangesNoEvent();
    void eventsOfOneCustomer();
    void emptyBookHasNone();
    void eventWithoutItsFactIsDamage();

private:
    Engine& m_engine;
};

void TestOutboxFeed::everyEventComesInOrder()
{
    OpenBook open(m_engine);
    live(open, 0, historyLength);
    const std::vector<OutboxEvent> stored = storedEffects(open.reader()).events;
    std::vector<PlatformEvent> fed;
    for (;;) {
        const std::int64_t last = fed.empty() ? 0 : fed.back().seq;
        const auto page = eventsOf(open, {.after = last, .limit = 7});
        if (page.empty()) {
            break;
        }
        fed.insert(fed.end(), page.begin(), page.end());
    }
    QCOMPARE(fed.size(), stored.size());
    std::set<EventKind> kinds;
    for (std::size_t place = 0; place < stored.size(); ++place) {
        QCOMPARE(fed[place].seq, static_cast<std::int64_t>(place) + 1);
        QCOMPARE(fed[place].key, stored[place].key);
        QCOMPARE(fed[place].id, storage::eventIdOf(stored[place]));
        kinds.insert(stored[place].kind);
    }
    QCOMPARE(kinds.size(), std::size_t{5}); // the history has one of each
    QCOMPARE(eventsOf(open, {.after = 3, .upTo = 9}).size(), std::size_t{6});
}

void TestOutboxFeed::eventsAreCloudEvents()
{
    OpenBook open(m_engine);
    live(open, 0, historyLength);
    std::set<std::string> ids;
    QString lastSequence;
    for (const PlatformEvent& event : eventsOf(open, {.limit = 10'000})) {
        QVERIFY(ids.insert(event.id).second);
        QVERIFY(event.json.find('\n') == std::string::npos);
        const QJsonObject json = jsonOf(event);
        QCOMPARE(json[u"specversion"].toString(), QStringLiteral("1.0"));
        QCOMPARE(json[u"id"].toString().toStdString(), event.id);
        QVERIFY(json[u"source"].toString().startsWith(u"urn:jangbu:book:"));
        QVERIFY(json[u"type"].toString().startsWith(u"kr.jangbu."));
        QVERIFY(QDateTime::fromString(json[u"time"].toString(), Qt::ISODateWithMs).isValid());
        QVERIFY(!json[u"subject"].toString().isEmpty());
        QCOMPARE(json[u"partitionkey"].toString().toStdString(), toText(event.key));
        QCOMPARE(json[u"datacontenttype"].toString(), QStringLiteral("application/json"));
        QCOMPARE(json[u"sequence"].toString().size(), 19);
        QVERIFY(json[u"sequence"].toString() > lastSequence); // as texts
        lastSequence = json[u"sequence"].toString();
        const QJsonObject data = json[u"data"].toObject();
        QCOMPARE(data.contains(u"currency"), !json[u"type"].toString().contains(u"coupon"));
        QCOMPARE(data[u"customer"].toString().toStdString(), toText(event.key));
    }
    QVERIFY(!ids.empty());
}

void TestOutboxFeed::nothingPersonalIsInThem()
{
    OpenBook open(m_engine);
    live(open, 0, historyLength);
    std::string all;
    for (const PlatformEvent& event : eventsOf(open, {.limit = 10'000})) {
        all += event.json;
    }
    const auto profiles = storedProfiles(open.reader(), open.vault());
    QVERIFY(!profiles.empty());
    for (const auto& [id, profile] : profiles) {
        QVERIFY(profile.name.empty() || all.find(profile.name) == std::string::npos);
        QVERIFY(profile.phone.empty() || all.find(profile.phone) == std::string::npos);
    }
    for (const Refund& refund : storedEffects(open.reader()).refunds) {
        QVERIFY(refund.reason.empty() || all.find(refund.reason) == std::string::npos);
    }
}

void TestOutboxFeed::whatFollowsChangesNoEvent()
{
    OpenBook open(m_engine);
    constexpr std::size_t half = historyLength / 2;
    live(open, 0, half);
    const auto before = eventsOf(open, {.limit = 10'000});
    live(open, half, historyLength);
    const auto after = eventsOf(open, {.upTo = before.back().seq, .limit = 10'000});
    QVERIFY(!before.empty());
    QVERIFY(after == before);
    QVERIFY(eventsOf(open, {.limit = 10'000}).size() > before.size());
}

void TestOutboxFeed::eventsOfOneCustomer()
{
    OpenBook open(m_engine);
    live(open, 0, historyLength);
    const auto all = eventsOf(open, {.limit = 10'000});
    const CustomerId key = all.front().key;
    std::vector<PlatformEvent> expected;
    std::ranges::copy_if(all, std::back_inserter(expected), [key](const PlatformEvent& event) {
        return event.key == key;
    });
    QVERIFY(eventsOf(open, {.limit = 10'000, .key = key}) == expected);
    QVERIFY(expected.size() > 1 && expected.size() < all.size());
}

void TestOutboxFeed::emptyBookHasNone()
{
    OpenBook open(m_engine);
    QVERIFY(eventsOf(open, {}).empty());
}

void TestOutboxFeed::eventWithoutItsFactIsDamage()
{
    OpenBook open(m_engine);
    live(open, 0, historyLength);
    open.close();
    QVERIFY(m_engine.harm(open.folder(), "DELETE FROM orders"));
    open.reopen();
    auto transaction =
        storage::Transaction::begin(open.reader(), storage::TransactionMode::Read).value();
    const auto events = storage::loadEvents(transaction, {.limit = 10'000});
    QVERIFY(!events);
    QCOMPARE(events.error().fault, storage::Fault::Damaged);
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestOutboxFeed>(argc, argv);
}

#include "tst_outbox_feed.moc"
