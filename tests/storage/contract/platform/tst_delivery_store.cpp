#include "storage/platform/delivery_store.h"
#include "tests/generators/history.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/platform/lent_writer.h"

#include <QTest>

namespace jangbu::tests {

namespace {

using storage::DeliveryState;
using storage::LendWriter;

constexpr auto there = "there";

DeliveryState stateIn(OpenBook& open, const std::string& destination)
{
    auto transaction =
        storage::Transaction::begin(open.reader(), storage::TransactionMode::Read).value();
    return storage::loadDelivery(transaction, destination).value();
}

DeliveryState someState()
{
    DeliveryState state;
    state.cursor = 5;
    state.parked[walkInCustomer] = {3, "HTTP 400", Instant{17}};
    return state;
}

} // namespace

/// How far a destination is, kept in the book, on every engine.
class TestDeliveryStore : public QObject
{
    Q_OBJECT

public:
    explicit TestDeliveryStore(Engine& engine) : m_engine(engine) {}

private Q_SLOTS:
    void whatIsKeptIsReadBack();
    void laterSenderPutsTheEarlierOut();
    void destinationsAreApart();
    void queueIsCounted();
    void closedBookKeepsNothing();

private:
    Engine& m_engine;
};

void TestDeliveryStore::whatIsKeptIsReadBack()
{
    OpenBook open(m_engine);
    static_cast<void>(submitAll(open.book(), generators::makeHistory(3, 200)));
    const LendWriter lend = lenderOf(open);
    const auto claimed = storage::claimDelivery(lend, there);
    QVERIFY(claimed);
    QCOMPARE(claimed->state, DeliveryState{});
    DeliveryState state = someState();
    QVERIFY(storage::keepDelivery(lend, {there, claimed->epoch}, {state, {walkInCustomer}}));
    QCOMPARE(stateIn(open, there), state);
    open.reopen();
    const LendWriter again = lenderOf(open);
    const auto next = storage::claimDelivery(again, there);
    QVERIFY(next);
    QCOMPARE(next->state, state);
    state.parked.clear();
    QVERIFY(storage::keepDelivery(again, {there, next->epoch}, {state, {walkInCustomer}}));
    QCOMPARE(stateIn(open, there), state);
    QCOMPARE(brokenLaws(open), std::string{});
}

void TestDeliveryStore::laterSenderPutsTheEarlierOut()
{
    OpenBook open(m_engine);
    const LendWriter lend = lenderOf(open);
    const auto earlier = storage::claimDelivery(lend, there);
    const auto later = storage::claimDelivery(lend, there);
    QVERIFY(earlier && later);
    const DeliveryState state = someState();
    const auto kept =
        storage::keepDelivery(lend, {there, earlier->epoch}, {state, {walkInCustomer}});
    QVERIFY(!kept);
    QCOMPARE(kept.error().fault, storage::Fault::Constraint);
    QCOMPARE(stateIn(open, there), DeliveryState{});
    QVERIFY(storage::keepDelivery(lend, {there, later->epoch}, {state, {}}));
    QCOMPARE(stateIn(open, there).cursor, state.cursor);
}

void TestDeliveryStore::destinationsAreApart()
{
    OpenBook open(m_engine);
    const LendWriter lend = lenderOf(open);
    const auto one = storage::claimDelivery(lend, there);
    const auto other = storage::claimDelivery(lend, "elsewhere");
    QVERIFY(one && other);
    const DeliveryState state = someState();
    QVERIFY(storage::keepDelivery(lend, {there, one->epoch}, {state, {walkInCustomer}}));
    QCOMPARE(stateIn(open, "elsewhere"), DeliveryState{});
}

void TestDeliveryStore::queueIsCounted()
{
    OpenBook open(m_engine);
    static_cast<void>(submitAll(open.book(), generators::makeHistory(3, 200)));
    const LendWriter lend = lenderOf(open);
    const auto claimed = storage::claimDelivery(lend, there);
    QVERIFY(claimed);
    const DeliveryState state = someState();
    QVERIFY(storage::keepDelivery(lend, {there, claimed->epoch}, {state, {walkInCustomer}}));
    auto transaction =
        storage::Transaction::begin(open.reader(), storage::TransactionMode::Read).value();
    const auto figures = storage::loadQueueFigures(transaction, there, state.cursor);
    QVERIFY(figures);
    QVERIFY(figures->last > state.cursor);
    QVERIFY(figures->oldest.has_value());
    QVERIFY(figures->held >= 0 && figures->held <= 3);
    const auto ended = storage::loadQueueFigures(transaction, there, figures->last);
    QVERIFY(ended && !ended->oldest);
}

void TestDeliveryStore::closedBookKeepsNothing()
{
    OpenBook open(m_engine);
    const LendWriter lend = lenderOf(open);
    static_cast<storage::Committer&>(open.book()).close();
    const auto claimed = storage::claimDelivery(lend, there);
    QVERIFY(!claimed);
    QCOMPARE(claimed.error().fault, storage::Fault::Lost);
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestDeliveryStore>(argc, argv);
}

#include "tst_delivery_store.moc"
