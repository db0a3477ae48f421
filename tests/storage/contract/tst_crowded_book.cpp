#include "storage/wire/outcome_json.h"
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
    const std::vector<Command> history = generators::makeHistory(20'260'930, commands);
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
    for (const StoredCommand& command : storedCommands(open.reader())) {
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
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestCrowdedBook>(argc, argv);
}

#include "tst_crowded_book.moc"
