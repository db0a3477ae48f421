#include "core/command/row_keys.h"
#include "core/decision/decide.h"
#include "tests/core/decision/laws.h"
#include "tests/fakes/fixed_clock.h"
#include "tests/fakes/memory_book.h"
#include "tests/generators/act_tally.h"
#include "tests/generators/cast.h"
#include "tests/generators/history.h"

#include <QTest>

#include <rapidcheck.h>

#include <array>
#include <map>
#include <set>

using namespace jangbu; // NOLINT(google-build-using-namespace)
using fakes::FixedClock;
using fakes::MemoryBook;
using fakes::MemoryShop;

namespace {

constexpr std::size_t usualLength = 120;

Answer submit(MemoryBook& book, const Command& command)
{
    return submitAndWait(book, command);
}

WorkingSet emptyBook()
{
    WorkingSet set;
    set.wallets.load(walkInCustomer, MemoryShop::walkInWallet());
    return set;
}

/// `check` of a history of every seed that rapidcheck thinks of, as likely of a busy shop as not; it
/// prints the seed that fails.
template <class Check>
void forEachHistory(const char* law, std::size_t length, Check check)
{
    QVERIFY(rc::check(law, [&] {
        const auto seed = *rc::gen::arbitrary<std::uint64_t>();
        const bool isBusy = *rc::gen::arbitrary<bool>();
        RC_LOG() << (isBusy ? "busy, seed " : "seed ") << seed << '\n';
        check(
            isBusy ? generators::makeBusyHistory(seed, length)
                   : generators::makeHistory(seed, length)
        );
    }));
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySetUpCommandIsAccepted();
    void livesThroughEveryKindOfCommand();
    void busyShopsDoWhatShopsDo();
    void keepsEveryLaw();
    void decidesTheSameAgain();
    void leavesTheSetAloneWhenItRefuses();
    void decidesInABatchAsOneByOne();
    void answersARetryAsBefore();
    void refusesAnotherCommandUnderAKnownId();
};

void HistoryTest::everySetUpCommandIsAccepted()
{
    WorkingSet set = emptyBook();
    for (const Command& command : generators::setUpCommands(generators::makeCast())) {
        QVERIFY(isAccepted(decide(command, set)));
    }
}

/// Otherwise the other tests of this file would prove little.
void HistoryTest::livesThroughEveryKindOfCommand()
{
    MemoryShop shop;
    const FixedClock clock(generators::openingTime);
    MemoryBook book(shop, clock);
    std::map<std::size_t, int> accepted;
    std::map<std::size_t, int> refused;
    std::set<Refusal> reasons;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        MemoryShop fresh;
        MemoryBook other(fresh, clock);
        for (const Command& command : generators::makeHistory(seed, 1'500)) {
            const Answer answer = submit(other, command);
            QVERIFY(answer);
            ++(isAccepted(*answer) ? accepted : refused)[command.body.index()];
            if (const auto* const refusal = std::get_if<Refused>(&*answer)) {
                reasons.insert(refusal->reason);
            }
        }
    }
    for (std::size_t kind = 0; kind < std::variant_size_v<CommandBody>; ++kind) {
        QVERIFY2(accepted[kind] > 0, qPrintable(QString::number(kind)));
        QVERIFY2(refused[kind] > 0, qPrintable(QString::number(kind)));
    }
    QVERIFY(reasons.size() > 50);
}

void HistoryTest::busyShopsDoWhatShopsDo()
{
    const FixedClock clock(generators::openingTime);
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        MemoryShop shop;
        MemoryBook book(shop, clock);
        generators::ActTally acts;
        std::size_t accepted = 0;
        const auto history = generators::makeBusyHistory(seed, 1'000);
        std::set<CommandId> known;
        for (const Command& command : history) {
            const Answer answer = submit(book, command);
            QVERIFY(answer);
            accepted += isAccepted(*answer) ? 1U : 0U;
            if (known.insert(command.id).second) {
                acts.count(command, *answer);
            }
        }
        const std::string rare = acts.rarerThan(1);
        QVERIFY2(rare.empty(), rare.c_str());
        QVERIFY(accepted > history.size() / 2);
        QVERIFY(tests::brokenLaws(shop).empty());
    }
}

void HistoryTest::keepsEveryLaw()
{
    forEachHistory("any sequence keeps every law", 2 * usualLength, [](const auto& history) {
        MemoryShop shop;
        const FixedClock clock(generators::openingTime);
        MemoryBook book(shop, clock);
        for (const Command& command : history) {
            RC_ASSERT(submit(book, command).has_value());
        }
        const auto broken = tests::brokenLaws(shop);
        for (const std::string& law : broken) {
            RC_LOG() << law << '\n';
        }
        RC_ASSERT(broken.empty());
    });
}

void HistoryTest::decidesTheSameAgain()
{
    forEachHistory("same command, same set, same outcome", usualLength, [](const auto& history) {
        WorkingSet first = emptyBook();
        WorkingSet second = emptyBook();
        for (const Command& command : history) {
            const bool isRetry = first.orders.find(OrderId{command.id.uuid}) != nullptr
                                 || first.topUps.find(command.id) != nullptr
                                 || first.shifts.find(ShiftId{command.id.uuid}) != nullptr;
            if (isRetry) {
                continue; // a book never decides an id twice
            }
            const bool isSame = decide(command, first) == decide(command, second);
            RC_ASSERT(isSame);
        }
        const bool areSame = first == second;
        RC_ASSERT(areSame);
    });
}

void HistoryTest::leavesTheSetAloneWhenItRefuses()
{
    forEachHistory("refused leaves the set as it was", usualLength, [](const auto& history) {
        MemoryShop shop;
        const FixedClock clock(generators::openingTime);
        MemoryBook book(shop, clock);
        for (const Command& command : history) {
            WorkingSet set = fakes::load(shop, rowKeysOf(std::array{command}));
            const WorkingSet before = set;
            if (!shop.answers.contains(command.id) && !isAccepted(decide(command, set))) {
                const bool isUnchanged = set == before;
                RC_ASSERT(isUnchanged);
            }
            RC_ASSERT(submit(book, command).has_value());
        }
    });
}

void HistoryTest::decidesInABatchAsOneByOne()
{
    forEachHistory(
        "a batch is its commands one after another",
        usualLength,
        [](const auto& history) {
            MemoryShop shop;
            MemoryShop batched;
            const FixedClock clock(generators::openingTime);
            MemoryBook book(shop, clock);
            constexpr std::size_t batchSize = 64;
            for (std::size_t from = 0; from < history.size(); from += batchSize) {
                const std::span batch{
                    history.data() + from,
                    std::min(batchSize, history.size() - from)
                };
                WorkingSet set = fakes::load(batched, rowKeysOf(batch));
                set.recordedAt = clock.now();
                for (const Command& command : batch) {
                    const bool isRetry = shop.answers.contains(command.id);
                    const Answer alone = submit(book, command);
                    const bool isSame = isRetry || *alone == decide(command, set);
                    RC_ASSERT(isSame);
                }
                fakes::apply(batched, set);
            }
            RC_ASSERT((shop.wallets == batched.wallets));
            RC_ASSERT((shop.products == batched.products));
            RC_ASSERT((shop.profiles == batched.profiles));
            RC_ASSERT((shop.orders == batched.orders));
            RC_ASSERT((shop.coupons == batched.coupons));
            RC_ASSERT((shop.campaigns == batched.campaigns));
            RC_ASSERT((shop.shifts == batched.shifts));
            RC_ASSERT((shop.staff == batched.staff));
            RC_ASSERT((shop.terminals == batched.terminals));
            RC_ASSERT((shop.settings == batched.settings));
            RC_ASSERT((shop.sales == batched.sales));
        }
    );
}

void HistoryTest::answersARetryAsBefore()
{
    forEachHistory("the same id never acts twice", usualLength, [](const auto& history) {
        MemoryShop shop;
        const FixedClock clock(generators::openingTime);
        MemoryBook book(shop, clock);
        std::vector<Answer> answers;
        for (const Command& command : history) {
            answers.push_back(submit(book, command));
        }
        const auto wallets = shop.wallets;
        const std::size_t entries = shop.entries.size();
        const std::int64_t batches = shop.batchNo;
        for (std::size_t place = 0; place < history.size(); ++place) {
            const bool isSame = submit(book, history[place]) == answers[place];
            RC_ASSERT(isSame);
        }
        RC_ASSERT((shop.wallets == wallets));
        RC_ASSERT(shop.entries.size() == entries);
        RC_ASSERT((shop.batchNo == batches));
    });
}

void HistoryTest::refusesAnotherCommandUnderAKnownId()
{
    MemoryShop shop;
    const FixedClock clock(generators::openingTime);
    MemoryBook book(shop, clock);
    auto commands = generators::setUpCommands(generators::makeCast());
    QVERIFY(submit(book, commands.front()));
    Command other = commands.back();
    other.id = commands.front().id;
    const Answer answer = submit(book, other);
    QVERIFY(!answer);
    QCOMPARE(answer.error(), SubmitError::IdReused);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
