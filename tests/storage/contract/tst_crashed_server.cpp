#include "core/result/must.h"
#include "storage/wire/outcome_json.h"
#include "tests/generators/history.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/open_book.h"
#include "tests/storage/contract/stored_book.h"

#include <QTest>

#include <atomic>
#include <csignal>
#include <map>
#include <thread>

namespace jangbu::tests {

namespace {

constexpr std::size_t commands = 900;
constexpr std::size_t step = 60;
constexpr std::size_t crashes = 4;

bool isToBeSentAgain(const Answer& answer)
{
    return !answer && answer.error() != SubmitError::IdReused;
}

/// Sends every command until it has an answer, as a counter does.
std::vector<Answer>
sendUntilAnswered(Book& book, const std::vector<Command>& history, std::atomic<std::size_t>& sent)
{
    std::vector<Answer> answers;
    for (std::size_t from = 0; from < history.size(); from += step) {
        const std::span<const Command> part(
            history.data() + from,
            std::min(step, history.size() - from)
        );
        const std::vector<Answer> first = submitAll(book, part);
        for (std::size_t place = 0; place < part.size(); ++place) {
            Answer answer = first[place];
            while (isToBeSentAgain(answer)) {
                answer = submitAndWait(book, part[place]);
            }
            answers.push_back(answer);
        }
        sent += part.size();
    }
    return answers;
}

} // namespace

/// The server dies under a committer that lives on.
class TestCrashedServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyAnswerIsThereOnceAfterCrashes();
    void killedBackendsAreReplaced();

private:
    /// Lets `harm` happen now and then while the history is sent; then looks at what is left.
    template <class Harm>
    void sellMeanwhile(Harm harm)
    {
        PostgresEngine engine(*m_server);
        OpenBook open(engine);
        const std::vector<Command> history = generators::makeBusyHistory(4'711, commands);
        std::atomic<std::size_t> sent = 0;
        std::vector<Answer> answers;
        {
            const std::jthread seller([&] {
                answers = sendUntilAnswered(open.book(), history, sent);
            });
            for (std::size_t crash = 1; crash <= crashes; ++crash) {
                while (sent < crash * commands / (crashes + 1)) {
                    std::this_thread::yield();
                }
                harm(open);
            }
        }
        // The last harm may have come after the last answer.
        QTRY_VERIFY(open.database().openReader().has_value());
        std::map<CommandId, std::string> stored;
        for (const StoredCommand& command : storedCommands(open.reader())) {
            QVERIFY(stored.emplace(command.id, command.outcome).second);
        }
        for (std::size_t place = 0; place < history.size(); ++place) {
            if (answers[place]) {
                QCOMPARE(stored.at(history[place].id), storage::writeOutcome(*answers[place]));
            }
        }
        QCOMPARE(brokenLaws(open), std::string{});
    }

    std::unique_ptr<servers::PostgresServer> m_server;
};

void TestCrashedServer::init()
{
    if (!servers::PostgresServer::isInstalled()) {
        QSKIP("the package postgresql-15 is not installed");
    }
    m_server = std::make_unique<servers::PostgresServer>();
}

void TestCrashedServer::everyAnswerIsThereOnceAfterCrashes()
{
    sellMeanwhile([this](OpenBook& /*open*/) { m_server->crash(); });
}

void TestCrashedServer::killedBackendsAreReplaced()
{
    // A backend that is killed takes all others with it: the server starts itself anew.
    sellMeanwhile([](OpenBook& open) {
        for (int tries = 0; tries < 1'000; ++tries) {
            const auto reader = open.database().openReader();
            const auto pid = reader ? (*reader)->runText("SELECT pg_backend_pid()")
                                    : std::unexpected(reader.error());
            if (pid) {
                MUST(::kill(std::stoi(pid->front()), SIGKILL) == 0);
                return;
            }
        }
        QFAIL("the server does not come back");
    });
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestCrashedServer)

#include "tst_crashed_server.moc"
