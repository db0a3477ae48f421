#include "tests/storage/contract/open_book.h"

#include "core/result/must.h"
#include "storage/audit/verify.h"
#include "tests/generators/cast.h"

#include <condition_variable>
#include <optional>

namespace jangbu::tests {

namespace {

constexpr std::size_t windowSize = 512;

/// Answers as they come, for one thread that waits for them.
class Answers
{
public:
    explicit Answers(std::size_t count) : m_answers(count) {}

    void put(std::size_t place, const Answer& answer)
    {
        const std::scoped_lock lock{m_mutex};
        m_answers[place] = answer;
        ++m_count;
        m_changed.notify_all();
    }

    void awaitAtLeast(std::size_t count)
    {
        std::unique_lock lock{m_mutex};
        m_changed.wait(lock, [this, count] { return m_count >= count; });
    }

    [[nodiscard]] std::vector<Answer> take()
    {
        const std::scoped_lock lock{m_mutex};
        std::vector<Answer> answers;
        for (auto& answer : m_answers) {
            answers.push_back(answer.value());
        }
        return answers;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::optional<Answer>> m_answers;
    std::size_t m_count = 0;
};

// On a machine that is busy with other things a command may be turned away, at once. It is sent again
// when all before it have their answers: the order is part of a history.
void submitInTurn(Book& book, const Command& command, std::size_t place, Answers& answers)
{
    bool isTurnedAway = true;
    while (isTurnedAway) {
        isTurnedAway = false;
        book.submit(command, [&answers, &isTurnedAway, place](const Answer& answer) {
            if (answer == std::unexpected(SubmitError::Busy)) {
                isTurnedAway = true;
            } else {
                answers.put(place, answer);
            }
        });
        if (isTurnedAway) {
            answers.awaitAtLeast(place);
        }
    }
}

} // namespace

OpenBook::OpenBook(Engine& engine)
    : m_engine(engine), m_vault(storage::SecretKey{}), m_clock(generators::openingTime)
{
    MUST(m_folder.isValid());
    open();
}

OpenBook::~OpenBook()
{
    close();
}

void OpenBook::open()
{
    m_database = m_engine.open(m_folder.path().toStdString());
    MUST(m_database != nullptr);
    auto committer = storage::Committer::start(
        {*m_database,
         m_vault,
         m_clock,
         [this](const storage::CommitAlert& alert) {
             const std::scoped_lock lock{m_mutex};
             m_alerts.push_back(alert);
         }}
    );
    MUST(committer);
    m_committer = *std::move(committer);
}

void OpenBook::close()
{
    m_reader.reset();
    m_committer.reset();
    m_database.reset();
}

void OpenBook::reopen()
{
    close();
    open();
}

storage::Connection& OpenBook::reader()
{
    if (!m_reader) {
        auto reader = m_database->openReader();
        MUST(reader);
        m_reader = *std::move(reader);
    }
    return *m_reader;
}

std::vector<storage::CommitAlert> OpenBook::alerts() const
{
    const std::scoped_lock lock{m_mutex};
    return m_alerts;
}

std::string brokenLaws(OpenBook& open)
{
    return brokenLaws(open.reader(), open.vault());
}

std::string brokenLaws(storage::Connection& reader, const storage::Vault& vault)
{
    const auto report = storage::verify(reader, vault);
    if (!report) {
        return "it could not be read: " + report.error().text;
    }
    std::string broken;
    for (const storage::Law& law : report->laws) {
        if (law.broken > 0) {
            broken += law.name + " (" + law.breaks.front() + ") ";
        }
    }
    return broken;
}

std::vector<Answer> submitAll(Book& book, std::span<const Command> commands)
{
    Answers answers(commands.size());
    for (std::size_t place = 0; place < commands.size(); ++place) {
        if (place >= windowSize) {
            answers.awaitAtLeast(place - windowSize + 1);
        }
        submitInTurn(book, commands[place], place, answers);
    }
    answers.awaitAtLeast(commands.size());
    return answers.take();
}

} // namespace jangbu::tests
