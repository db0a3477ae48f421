#include "core/result/must.h"
#include "storage/wire/outcome_json.h"
#include "tests/fakes/memory_book.h"
#include "tests/generators/act_tally.h"
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

// The victim is this program once more: it runs a busy shop until it is killed and says on a pipe
// what it was answered. The killer then opens the book and looks at what is left.
// JANGBU_KILL_SEED=N: other shops, killed at other moments.
namespace jangbu::tests {

namespace {

constexpr int rounds = 200;
constexpr int roundsABook = 10;
constexpr std::size_t historyLength = 2'000;
constexpr std::uint64_t usualSeed = 20'260'931;
constexpr std::int64_t leastOfEveryAct = 100; // coupons, refunds, shifts …

std::uint64_t seedOfThisRun()
{
    bool isGiven = false;
    const qulonglong seed = qEnvironmentVariable("JANGBU_KILL_SEED").toULongLong(&isGiven);
    return isGiven ? seed : usualSeed;
}

/// The history without repetitions, so that what is stored must be its beginning.
std::vector<Command> historyOf(std::uint64_t seed)
{
    std::vector<Command> history;
    std::set<CommandId> known;
    for (Command& command : generators::makeBusyHistory(seed, historyLength)) {
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

/// What a history must lead to, as the pure book says. It lives on as far as it is asked.
class ExpectedBook
{
public:
    /// `acts` must outlive it.
    ExpectedBook(std::uint64_t seed, generators::ActTally& acts)
        : m_history(historyOf(seed)), m_clock(m_history.front().occurredAt), m_acts(acts)
    {}

    /// Lives the first `length` commands of the history; never fewer than before.
    void liveUpTo(std::size_t length)
    {
        for (std::size_t place = m_outcomes.size(); place < length; ++place) {
            const Outcome outcome = submitAndWait(m_book, m_history.at(place)).value();
            m_acts.count(m_history[place], outcome);
            m_outcomes.push_back(storage::writeOutcome(outcome));
        }
    }

    [[nodiscard]] const std::string& outcomeAt(std::size_t place)
    {
        liveUpTo(place + 1);
        return m_outcomes[place];
    }

    [[nodiscard]] CommandId idAt(std::size_t place) const { return m_history.at(place).id; }

    [[nodiscard]] const fakes::MemoryShop& shop() const { return m_shop; }

private:
    std::vector<Command> m_history;
    fakes::FixedClock m_clock;
    generators::ActTally& m_acts;
    fakes::MemoryShop m_shop;
    fakes::MemoryBook m_book{m_shop, m_clock};
    std::vector<std::string> m_outcomes;
};

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
    void checkCommands(const std::vector<StoredCommand>& stored, std::size_t answered);

    Engine& m_engine;
    generators::Random m_random{seedOfThisRun()};
    std::uint64_t m_seed = 0; // of the book that is killed now
    std::unique_ptr<ExpectedBook> m_expected;
    generators::ActTally m_acts;
    std::size_t m_unheard = 0; // stored without an answer having been heard
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

void TestKilledBook::checkCommands(const std::vector<StoredCommand>& stored, std::size_t answered)
{
    QVERIFY(stored.size() >= answered);
    for (std::size_t place = 0; place < stored.size(); ++place) {
        QVERIFY(stored[place].id == m_expected->idAt(place));
        QCOMPARE(stored[place].outcome, m_expected->outcomeAt(place));
    }
}

void TestKilledBook::checkBook(const QString& folder, std::size_t answered)
{
    const auto database = m_engine.open(folder.toStdString());
    QVERIFY(database != nullptr);
    const auto reader = database->openReader().value();
    const storage::Vault vault{storage::SecretKey{}};
    std::vector<StoredCommand> stored;
    std::string different;
    do { // a server may still be finishing what the killed program had begun
        stored = storedCommands(*reader);
        checkCommands(stored, answered);
        if (QTest::currentTestFailed()) {
            return;
        }
        different = differences(*reader, vault, m_expected->shop());
    } while (storedCommands(*reader).size() != stored.size());
    m_unheard += stored.size() - answered;
    QVERIFY2(different.empty(), different.c_str());
    QCOMPARE(brokenLaws(*reader, vault), std::string{});
}

void TestKilledBook::everyAnswerSurvivesAKill()
{
    const auto seed = static_cast<unsigned long long>(seedOfThisRun());
    qInfo("JANGBU_KILL_SEED=%llu", seed);
    std::unique_ptr<QTemporaryDir> folder;
    std::size_t answered = 0;
    std::size_t allAnswered = 0;
    for (int round = 0; round < rounds; ++round) {
        if (round % roundsABook == 0) {
            folder = std::make_unique<QTemporaryDir>();
            m_seed = m_random.next();
            m_expected = std::make_unique<ExpectedBook>(m_seed, m_acts);
            answered = 0;
        }
        const std::vector<std::string> answers = killOnce(folder->path(), answered);
        for (const std::string& answer : answers) {
            QCOMPARE(answer, m_expected->outcomeAt(answered));
            ++answered;
        }
        allAnswered += answers.size();
        checkBook(folder->path(), answered);
        if (QTest::currentTestFailed()) {
            qWarning("in round %d, JANGBU_KILL_SEED=%llu", round, seed);
            return;
        }
    }
    qInfo("%zu answers heard, %zu commands stored unheard", allAnswered, m_unheard);
    qInfo("%s", m_acts.text().c_str());
    QVERIFY(allAnswered > rounds);
    const std::string rare = m_acts.rarerThan(leastOfEveryAct);
    QVERIFY2(rare.empty(), rare.c_str());
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
