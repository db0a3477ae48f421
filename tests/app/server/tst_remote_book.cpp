#include "app/system/random_ids.h"
#include "app/system/system_clock.h"
#include "storage/remote/remote_book.h"
#include "storage/wire/api/problem.h"
#include "storage/wire/outcome_json.h"
#include "tests/app/server/scripted_server.h"

#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <optional>

namespace jangbu::tests {

namespace problem = storage::problem;

namespace {

/// Where the client's thread leaves what the book said.
class Heard
{
public:
    void put(const Answer& answer)
    {
        const std::scoped_lock locked(m_mutex);
        m_answer = answer;
    }

    [[nodiscard]] std::optional<Answer> get() const
    {
        const std::scoped_lock locked(m_mutex);
        return m_answer;
    }

private:
    mutable std::mutex m_mutex;
    std::optional<Answer> m_answer;
};

Answer none(SubmitError error)
{
    return std::unexpected(error);
}

} // namespace

/// What a counter may say of a command when the server answers oddly: "nothing was done" only where no
/// try of it can have been done.
class TestRemoteBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void notLetInIsNotDone_data();
    void notLetInIsNotDone();
    void notLetInAsksAfterAnEarlierTry();
    void whatWasDoneIsFoundThoughTheTokenRanOut();
    void refusedForEverNeedsNoQuestion();
    void aDeadlyQuestionLeavesWhatIsKnown();
    void whatCannotBeReadIsNotDone();
    void anUnknownCodeIsUnknown();
    void sentTwiceByItselfIsUnknown();
    void sentTwiceAndNotLetInIsUnknown();

private:
    [[nodiscard]] Answer submit();
    void say(int status, std::string_view code);
    void keepAConnection();

    app::SystemClock m_clock;
    app::RandomIds m_ids{m_clock};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<storage::HttpsClient> m_client;
    std::unique_ptr<storage::RemoteTokens> m_tokens;
    std::unique_ptr<storage::RemoteBook> m_book;
    Command m_command;
    Outcome m_outcome = Accepted(BalanceChanged{Money{0}, Money{5'000}});
};

void TestRemoteBook::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedServer>(m_folder->path().toStdString());
    const QUrl url(QStringLiteral("https://127.0.0.1:%1").arg(m_server->port()));
    m_client =
        std::make_unique<storage::HttpsClient>(storage::ServerAddress{url, m_server->fingerprint()}
        );
    m_tokens = std::make_unique<storage::RemoteTokens>(*m_client, "terminal");
    m_book = std::make_unique<storage::RemoteBook>(*m_client, *m_tokens);
    const StaffId staff{m_ids.next()};
    m_tokens->keep(staff, "staff");
    m_command = {
        CommandId{m_ids.next()},
        {staff, {}, {}},
        m_clock.now(),
        TopUp{CustomerId{m_ids.next()}, Money{5'000}, Tender::Cash, {}}
    };
}

void TestRemoteBook::cleanup()
{
    m_book.reset();
    m_tokens.reset();
    m_client.reset();
    m_server.reset();
}

void TestRemoteBook::say(int status, std::string_view code)
{
    storage::Problem said;
    said.status = status;
    said.code = code;
    m_server->say(status, QByteArray::fromStdString(writeProblem(said)));
}

/// The answer; a default-made refusal when none came.
Answer TestRemoteBook::submit()
{
    const auto heard = std::make_shared<Heard>();
    m_book->submit(m_command, [heard](const Answer& answer) { heard->put(answer); });
    const bool hasCome = QTest::qWaitFor([&heard] { return heard->get().has_value(); });
    return hasCome ? *heard->get() : Answer(Outcome(Refused{}));
}

void TestRemoteBook::keepAConnection()
{
    say(503, problem::busy);
    QCOMPARE(submit(), none(SubmitError::Unavailable));
}

void TestRemoteBook::notLetInIsNotDone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("no token") << 401 << QByteArray("token_missing");
    QTest::newRow("token ran out") << 401 << QByteArray("token_invalid");
    QTest::newRow("may not") << 403 << QByteArray("not_permitted");
    QTest::newRow("approval ran out") << 403 << QByteArray("approval_invalid");
}

void TestRemoteBook::notLetInIsNotDone()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, code);
    say(status, code.toStdString());
    say(404, problem::notFound);
    QCOMPARE(submit(), none(SubmitError::Unavailable));
}

void TestRemoteBook::notLetInAsksAfterAnEarlierTry()
{
    say(403, problem::approvalInvalid);
    say(404, problem::notFound);
    QCOMPARE(submit(), none(SubmitError::Unavailable));
    const QByteArray id = QByteArray::fromStdString(toText(m_command.id.uuid));
    QCOMPARE(
        m_server->heard(),
        (QByteArrayList{"PUT /v1/top-ups/" + id, "GET /v1/commands/" + id})
    );
}

void TestRemoteBook::whatWasDoneIsFoundThoughTheTokenRanOut()
{
    say(401, problem::tokenInvalid);
    m_server->say(200, QByteArray::fromStdString(storage::writeOutcome(m_outcome)));
    QCOMPARE(submit(), Answer(m_outcome));
}

void TestRemoteBook::refusedForEverNeedsNoQuestion()
{
    storage::Problem said;
    said.status = 403;
    said.refused.emplace().reason = AccessRefusal::NotPermitted;
    said.code = refusalName(said.refused->reason);
    m_server->say(403, QByteArray::fromStdString(writeProblem(said)));
    QCOMPARE(submit(), Answer(Outcome(*said.refused)));
    QCOMPARE(m_server->heard().size(), 1);
}

void TestRemoteBook::aDeadlyQuestionLeavesWhatIsKnown()
{
    say(401, problem::tokenInvalid);
    say(401, problem::tokenInvalid); // the counter's own token too
    QCOMPARE(submit(), none(SubmitError::Unavailable));
}

void TestRemoteBook::whatCannotBeReadIsNotDone()
{
    say(400, problem::malformed);
    QCOMPARE(submit(), none(SubmitError::Unavailable));
}

void TestRemoteBook::anUnknownCodeIsUnknown()
{
    say(403, "something_of_next_year");
    QCOMPARE(submit(), none(SubmitError::Unknown));
}

void TestRemoteBook::sentTwiceByItselfIsUnknown()
{
    keepAConnection();
    m_server->breakOff(); // it has arrived, and may have been done
    say(503, problem::busy);
    QCOMPARE(submit(), none(SubmitError::Unknown));
    QCOMPARE(m_server->heard().size(), 3);
    // The next try is one of its own; whoever submits remembers what was unknown before.
    say(503, problem::busy);
    QCOMPARE(submit(), none(SubmitError::Unavailable));
}

void TestRemoteBook::sentTwiceAndNotLetInIsUnknown()
{
    keepAConnection();
    m_server->breakOff();
    say(403, problem::notPermitted);
    say(404, problem::notFound);
    QCOMPARE(submit(), none(SubmitError::Unknown));
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestRemoteBook)

#include "tst_remote_book.moc"
