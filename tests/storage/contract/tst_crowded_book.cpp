#include "storage/wire/outcome_json.h"
#include "tests/fakes/memory_book.h"
#include "tests/generators/act_tally.h"
#include "tests/generators/history.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/open_book.h"
#include "tests/storage/contract/stored_book.h"

#include <QTest>

#include <map>
#include <thread>

namespace jangbu::tests {

namespace {

constexpr std::size_t threads = 8;
constexpr std::size_t commands = 10'000;
constexpr std::int64_t leastOfEveryAct = 10; // out of their order many find nothing to act on

struct Told
{
    CommandId id;
    Answer answer;
};

/// Every thread has its own eighth of the history and sends, besides, some of its neighbour's.
std::vector<Command> shareOf(const std::vector<Command>& history, std::size_t thread)
{
    std::vector<Command> share;
    for (std::size_t place = 0; place < history.size(); ++place) {
        const bool isMine = place % threads == thread;
        const bool isNeighbours = (place + 1) % threads == thread && place % 5 == 0;
        if (isMine || isNeighbours) {
            share.push_back(history[place]);
        }
    }
    return share;
}

/// In small steps, so that the threads' commands mix in the batches.
void sendShare(Book& book, const std::vector<Command>& share, std::vector<Told>& told)
{
    constexpr std::size_t step = 50;
    for (std::size_t from = 0; from < share.size(); from += step) {
        const std::span<const Command> part(
            share.data() + from,
            std::min(step, share.size() - from)
        );
        const std::vector<Answer> answers = submitAll(book, part);
        for (std::size_t place = 0; place < part.size(); ++place) {
            Answer answer = answers[place];
            while (answer == Answer(std::unexpected(SubmitError::Busy))) {
                answer = submitAndWait(book, part[place]); // as a client does
            }
            told.push_back({part[place].id, answer});
        }
    }
}

/// The shop of somebody who alone sent all commands in the order in which the book took them.
struct LivedAlone
{
    fakes::MemoryShop shop;
    generators::ActTally acts;
    std::string difference; // the first command that the stored book answered otherwise
};

void liveAlone(
    LivedAlone& alone,
    const std::vector<StoredCommand>& stored,
    const std::vector<Command>& history,
    const Clock& clock
)
{
    std::map<CommandId, const Command*> commandsById;
    for (const Command& command : history) {
        commandsById.emplace(command.id, &command);
    }
    fakes::MemoryBook book(alone.shop, clock);
    for (const StoredCommand& one : stored) {
        const Command& command = *commandsById.at(one.id);
        const Outcome outcome = submitAndWait(book, command).value();
        alone.acts.count(command, outcome);
        if (alone.difference.empty() && storage::writeOutcome(outcome) != one.outcome) {
            alone.difference = toText(one.id) + ": " + one.outcome;
        }
    }
}

} // namespace

class TestCrowdedBook : public QObject
{
    Q_OBJECT

public:
    explicit TestCrowdedBook(Engine& engine) : m_engine(engine) {}

private Q_SLOTS:
    void manyThreadsLeaveALawfulBook();

private:
    Engine& m_engine;
};

void TestCrowdedBook::manyThreadsLeaveALawfulBook()
{
    OpenBook open(m_engine);
    const std::vector<Command> history = generators::makeBusyHistory(20'260'930, commands);
    std::vector<std::vector<Told>> told(threads);
    {
        std::vector<std::jthread> crowd;
        for (std::size_t thread = 0; thread < threads; ++thread) {
            crowd.emplace_back([&, thread] {
                sendShare(open.book(), shareOf(history, thread), told[thread]);
            });
        }
    }
    std::map<CommandId, std::string> stored;
    const std::vector<StoredCommand> inOrder = storedCommands(open.reader());
    for (const StoredCommand& command : inOrder) {
        QVERIFY(stored.emplace(command.id, command.outcome).second);
    }
    std::size_t accepted = 0;
    for (const auto& answers : told) {
        for (const Told& one : answers) {
            QVERIFY(one.answer.has_value());
            QCOMPARE(stored.at(one.id), storage::writeOutcome(*one.answer));
            accepted += isAccepted(*one.answer) ? 1U : 0U;
        }
    }
    // Out of their order many are refused, but a shop that refuses everything proves nothing.
    QVERIFY2(accepted > commands / 4, qPrintable(QString::number(accepted)));
    QVERIFY(open.alerts().empty());
    QCOMPARE(brokenLaws(open), std::string{});

    LivedAlone alone;
    liveAlone(alone, inOrder, history, open.clock());
    QVERIFY2(alone.difference.empty(), alone.difference.c_str());
    const std::string different = differences(open.reader(), open.vault(), alone.shop);
    QVERIFY2(different.empty(), different.c_str());
    qInfo("%s", alone.acts.text().c_str());
    const std::string rare = alone.acts.rarerThan(leastOfEveryAct);
    QVERIFY2(rare.empty(), rare.c_str());
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestCrowdedBook>(argc, argv);
}

#include "tst_crowded_book.moc"
