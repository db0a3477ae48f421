#include "core/result/must.h"
#include "storage/wire/outcome_json.h"
#include "tests/fakes/memory_book.h"
#include "tests/generators/history.h"
#include "tests/generators/random.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/open_book.h"
#include "tests/storage/contract/stored_book.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstring>
#include <semaphore>
#include <set>
#include <string>
#include <string_view>

// The victim is this program once more: it sells until it is killed and says on a pipe what it was
// answered. The killer then opens the book and looks at what is left.
namespace jangbu::tests {

namespace {

constexpr int rounds = 200;
constexpr int roundsABook = 10;
constexpr std::size_t historyLength = 1'400;

/// The history without repetitions, so that what is stored must be its beginning.
std::vector<Command> historyOf(std::uint64_t seed)
{
    std::vector<Command> history;
    std::set<CommandId> known;
    for (Command& command : generators::makeHistory(seed, historyLength)) {
        if (known.insert(command.id).second) {
            history.push_back(std::move(command));
        }
    }
    return history;
}

/// Writes the outcome to the pipe, whole: a length and the text.
void say(int pipe, const Answer& answer)
{
    MUST(answer.has_value());
    const std::string outcome = storage::writeOutcome(*answer);
    const auto size = static_cast<std::uint32_t>(outcome.size());
    std::string message(sizeof size, '\0');
    std::memcpy(message.data(), &size, sizeof size);
    message += outcome;
    MUST(::write(pipe, message.data(), message.size()) == static_cast<ssize_t>(message.size()));
}

int beVictim(Engine& engine, const std::string& folder, std::uint64_t seed, std::size_t from)
{
    const std::vector<Command> history = historyOf(seed);
    const storage::Vault vault{storage::SecretKey{}};
    const fakes::FixedClock clock(history.front().occurredAt);
    const auto database = engine.open(folder);
    MUST(database != nullptr);
    auto committer = storage::Committer::start(
        {*database, vault, clock, [](const storage::CommitAlert& /*alert*/) { MUST(false); }}
    );
    MUST(committer);
    std::counting_semaphore<> places(200);
    for (std::size_t place = from; place < history.size(); ++place) {
        places.acquire();
        (*committer)->submit(history[place], [&places](const Answer& answer) {
            say(STDOUT_FILENO, answer);
            places.release();
        });
    }
    (*committer)->close();
    return 0;
}

/// A child that runs as the victim.
class Victim
{
public:
    Victim(Engine& engine, const QString& folder, std::uint64_t seed, std::size_t from)
    {
        const std::string where = folder.toStdString();
        start(
            {"--victim", where, std::to_string(seed), std::to_string(from), engine.addressOf(where)}
        );
    }

    ~Victim() { ::close(m_pipe); }

    Victim(const Victim&) = delete;
    Victim& operator=(const Victim&) = delete;
    Victim(Victim&&) = delete;
    Victim& operator=(Victim&&) = delete;

    /// The next answer it was given; nothing when it has said all.
    [[nodiscard]] std::optional<std::string> nextAnswer()
    {
        std::uint32_t size = 0;
        if (!readAll(reinterpret_cast<char*>(&size), sizeof size)) {
            return std::nullopt;
        }
        std::string outcome(size, '\0');
        return readAll(outcome.data(), size) ? std::optional{outcome} : std::nullopt;
    }

    /// Whether it says anything, or ends, within the time.
    [[nodiscard]] bool saysWithin(int milliseconds) const
    {
        pollfd pipe{m_pipe, POLLIN, 0};
        return ::poll(&pipe, 1, milliseconds) > 0;
    }

    void kill() const
    {
        ::kill(m_child, SIGKILL);
        int status = 0;
        MUST(::waitpid(m_child, &status, 0) == m_child);
        const bool wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
        MUST(wasKilled || (WIFEXITED(status) && WEXITSTATUS(status) == 0));
    }

private:
    /// This program again, with its output to us.
    void start(std::vector<std::string> words)
    {
        words.insert(words.begin(), QCoreApplication::applicationFilePath().toStdString());
        std::vector<char*> arguments;
        for (std::string& word : words) {
            arguments.push_back(word.data());
        }
        arguments.push_back(nullptr);
        std::array<int, 2> ends{};
        MUST(::pipe(ends.data()) == 0);
        m_child = ::fork();
        MUST(m_child >= 0);
        if (m_child == 0) {
            ::dup2(ends[1], STDOUT_FILENO);
            ::close(ends[0]);
            ::close(ends[1]);
            ::execv(arguments.front(), arguments.data());
            ::_exit(127);
        }
        ::close(ends[1]);
        m_pipe = ends[0];
    }

    [[nodiscard]] bool readAll(char* bytes, std::size_t size) const
    {
        while (size > 0) {
            const ssize_t got = ::read(m_pipe, bytes, size);
            if (got <= 0) {
                return false;
            }
            bytes += got;
            size -= static_cast<std::size_t>(got);
        }
        return true;
    }

    pid_t m_child = -1;
    int m_pipe = -1;
};

std::vector<std::string> expectedOutcomes(const std::vector<Command>& history)
{
    fakes::MemoryShop shop;
    const fakes::FixedClock clock(history.front().occurredAt);
    fakes::MemoryBook book(shop, clock);
    std::vector<std::string> outcomes;
    for (const Command& command : history) {
        outcomes.push_back(storage::writeOutcome(submitAndWait(book, command).value()));
    }
    return outcomes;
}

} // namespace

class TestKilledBook : public QObject
{
    Q_OBJECT

public:
    explicit TestKilledBook(Engine& engine) : m_engine(engine) {}

private Q_SLOTS:
    void everyAnswerSurvivesAKill();

private:
    /// Runs and kills one victim; gives what it was answered.
    [[nodiscard]] std::vector<std::string> killOnce(const QString& folder, std::size_t from);
    void checkBook(const QString& folder, std::size_t answered);

    Engine& m_engine;
    generators::Random m_random{20'260'931};
    std::uint64_t m_seed = 0;
    std::vector<Command> m_history;
    std::vector<std::string> m_outcomes; // of the history, as the pure book says them
    std::size_t m_unheard = 0;           // stored without an answer having been heard
};

std::vector<std::string> TestKilledBook::killOnce(const QString& folder, std::size_t from)
{
    Victim victim(m_engine, folder, m_seed, from);
    std::vector<std::string> answers;
    // Now and then so early that it is still opening or making the book.
    const std::int64_t awaited = m_random.oneIn(6) ? 0 : m_random.between(1, 150);
    while (static_cast<std::int64_t>(answers.size()) < awaited) {
        auto answer = victim.nextAnswer();
        if (!answer) {
            break;
        }
        answers.push_back(*std::move(answer));
    }
    if (awaited == 0) {
        static_cast<void>(victim.saysWithin(static_cast<int>(m_random.between(0, 60))));
    }
    victim.kill();
    while (auto answer = victim.nextAnswer()) {
        answers.push_back(*std::move(answer));
    }
    return answers;
}

void TestKilledBook::checkBook(const QString& folder, std::size_t answered)
{
    const auto database = m_engine.open(folder.toStdString());
    QVERIFY(database != nullptr);
    const auto reader = database->openReader().value();
    const std::vector<StoredCommand> stored = storedCommands(*reader);
    QVERIFY(stored.size() >= answered);
    m_unheard += stored.size() - answered;
    for (std::size_t place = 0; place < stored.size(); ++place) {
        QVERIFY(stored[place].id == m_history[place].id);
        QCOMPARE(stored[place].outcome, m_outcomes[place]);
    }
    const storage::Vault vault{storage::SecretKey{}};
    QCOMPARE(brokenLaws(*reader, vault), std::string{});
}

void TestKilledBook::everyAnswerSurvivesAKill()
{
    std::unique_ptr<QTemporaryDir> folder;
    std::size_t answered = 0;
    std::size_t allAnswered = 0;
    for (int round = 0; round < rounds; ++round) {
        if (round % roundsABook == 0) {
            folder = std::make_unique<QTemporaryDir>();
            m_seed = static_cast<std::uint64_t>(round) + 1;
            m_history = historyOf(m_seed);
            m_outcomes = expectedOutcomes(m_history);
            answered = 0;
        }
        const std::vector<std::string> answers = killOnce(folder->path(), answered);
        for (const std::string& answer : answers) {
            QCOMPARE(answer, m_outcomes[answered]);
            ++answered;
        }
        allAnswered += answers.size();
        checkBook(folder->path(), answered);
        if (QTest::currentTestFailed()) {
            qWarning("in round %d", round);
            return;
        }
    }
    qInfo("%zu answers heard, %zu commands stored unheard", allAnswered, m_unheard);
    QVERIFY(allAnswered > rounds);
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 6 && std::string_view(argv[1]) == "--victim") {
        const auto engine = jangbu::tests::engineAt(argv[5]);
        return jangbu::tests::beVictim(
            *engine,
            argv[2],
            std::stoull(argv[3]),
            std::stoull(argv[4])
        );
    }
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestKilledBook>(argc, argv);
}

#include "tst_killed_book.moc"
