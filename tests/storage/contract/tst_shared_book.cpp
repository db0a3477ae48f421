#include "core/result/must.h"
#include "storage/commit/committer.h"
#include "storage/wire/outcome_json.h"
#include "tests/generators/cast.h"
#include "tests/generators/history.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/open_book.h"
#include "tests/storage/contract/stored_book.h"

#include <QTest>

#include <map>
#include <optional>
#include <thread>

namespace jangbu::tests {

namespace {

constexpr std::size_t commands = 4'000;

/// Another instance on the same database: a connection and a thread of its own.
class OtherInstance
{
public:
    OtherInstance(Engine& engine, OpenBook& open) : m_database(engine.open(open.folder()))
    {
        auto started = storage::Committer::start(
            {*m_database,
             open.vault(),
             open.clock(),
             [this](const storage::CommitAlert& alert) { m_alert = alert.failure.text; }}
        );
        MUST(started);
        m_committer = *std::move(started);
    }

    [[nodiscard]] Book& book() { return *m_committer; }

    [[nodiscard]] const std::optional<std::string>& alert() const { return m_alert; }

private:
    std::unique_ptr<storage::Database> m_database;
    std::optional<std::string> m_alert;
    std::unique_ptr<storage::Committer> m_committer;
};

/// Sends again what was turned away because the queue was full, as a client does.
std::vector<Answer> sendAll(Book& book, const std::vector<Command>& history)
{
    constexpr std::size_t step = 40;
    std::vector<Answer> answers;
    for (std::size_t from = 0; from < history.size(); from += step) {
        const std::span<const Command> part(
            history.data() + from,
            std::min(step, history.size() - from)
        );
        for (const Answer& answer : submitAll(book, part)) {
            answers.push_back(answer);
        }
    }
    return answers;
}

Command commandOf(std::uint64_t number, CommandBody body)
{
    Command command;
    command.id = CommandId{generators::numberedId(number)};
    command.occurredAt = generators::openingTime;
    command.body = std::move(body);
    return command;
}

} // namespace

/// Several instances on one database, which only a server has.
class TestSharedBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameHistoryToBothIsDoneOnce();
    void lastCouponsGoToExactlyAsManyCustomers();
    void oneOfTwoWhoTakeAPhoneIsRefused();
    void lastAdminStays();

private:
    std::unique_ptr<servers::PostgresServer> m_server;
    std::unique_ptr<PostgresEngine> m_engine;
};

void TestSharedBook::initTestCase()
{
    if (!servers::PostgresServer::isInstalled()) {
        QSKIP("the package postgresql-15 is not installed");
    }
    m_server = std::make_unique<servers::PostgresServer>();
    m_engine = std::make_unique<PostgresEngine>(*m_server);
}

void TestSharedBook::sameHistoryToBothIsDoneOnce()
{
    OpenBook open(*m_engine);
    OtherInstance other(*m_engine, open);
    const std::vector<Command> history = generators::makeHistory(20'260'930, commands);
    std::vector<Answer> here;
    std::vector<Answer> there;
    {
        const std::jthread first([&] { here = sendAll(open.book(), history); });
        const std::jthread second([&] { there = sendAll(other.book(), history); });
    }
    QVERIFY2(
        open.alerts().empty(),
        open.alerts().empty() ? "" : open.alerts()[0].failure.text.c_str()
    );
    QVERIFY2(!other.alert(), other.alert().value_or("").c_str());
    std::map<CommandId, std::string> stored;
    for (const StoredCommand& command : storedCommands(open.reader())) {
        QVERIFY(stored.emplace(command.id, command.outcome).second);
    }
    std::size_t accepted = 0;
    for (std::size_t place = 0; place < history.size(); ++place) {
        QVERIFY(here[place] == there[place]);
        if (here[place]) {
            QCOMPARE(stored.at(history[place].id), storage::writeOutcome(*here[place]));
            accepted += isAccepted(*here[place]) ? 1U : 0U;
        } else {
            QVERIFY(here[place] == Answer(std::unexpected(SubmitError::IdReused)));
        }
    }
    QVERIFY2(accepted > commands / 4, qPrintable(QString::number(accepted)));
    QCOMPARE(brokenLaws(open), std::string{});
}

void TestSharedBook::lastCouponsGoToExactlyAsManyCustomers()
{
    OpenBook open(*m_engine);
    OtherInstance other(*m_engine, open);
    constexpr std::uint64_t customers = 400;
    constexpr std::int64_t quantity = 100;
    SaveCampaign campaign;
    campaign.campaign = CampaignId{generators::numberedId(900'000)};
    campaign.details.name = "선착순";
    campaign.details.terms.amountOff = Money{1'000};
    campaign.details.terms.validDays = 30;
    campaign.details.quantity = quantity;
    campaign.details.perCustomer = 1;
    campaign.details.opensAt = Instant{0};
    campaign.details.closesAt = Instant{generators::openingTime.us + 3'600 * usPerSecond};
    std::vector<Command> preparation{commandOf(1, campaign)};
    std::vector<Command> mine;
    std::vector<Command> others;
    for (std::uint64_t number = 0; number < customers; ++number) {
        SaveCustomer customer;
        customer.customer = CustomerId{generators::numberedId(1'000 + number)};
        customer.profile.name = "홍길동";
        preparation.push_back(commandOf(10'000 + number, customer));
        const ClaimCoupon claim{campaign.campaign, customer.customer};
        // Everybody tries at both, under two ids.
        mine.push_back(commandOf(20'000 + number, claim));
        others.push_back(commandOf(30'000 + number, claim));
    }
    for (const Answer& answer : sendAll(open.book(), preparation)) {
        QVERIFY(answer && isAccepted(*answer));
    }
    std::vector<Answer> answers;
    std::vector<Answer> there;
    {
        const std::jthread first([&] { answers = sendAll(open.book(), mine); });
        const std::jthread second([&] { there = sendAll(other.book(), others); });
    }
    answers.insert(answers.end(), there.begin(), there.end());
    const auto claimed = std::ranges::count_if(answers, [](const Answer& answer) {
        return answer && isAccepted(*answer);
    });
    QCOMPARE(claimed, quantity);
    QVERIFY(open.alerts().empty() && !other.alert());
    QCOMPARE(brokenLaws(open), std::string{});
}

void TestSharedBook::oneOfTwoWhoTakeAPhoneIsRefused()
{
    OpenBook open(*m_engine);
    OtherInstance other(*m_engine, open);
    for (std::uint64_t round = 0; round < 30; ++round) {
        SaveCustomer one;
        one.customer = CustomerId{generators::numberedId(1'000 + round)};
        one.profile.name = "홍길동";
        one.profile.phone = "+8210" + std::to_string(10'000'000 + round);
        SaveCustomer two = one;
        two.customer = CustomerId{generators::numberedId(2'000 + round)};
        Answer here = std::unexpected(SubmitError::Unknown);
        Answer there = here;
        {
            const std::jthread first([&] {
                here = submitAndWait(open.book(), commandOf(10'000 + round, one));
            });
            const std::jthread second([&] {
                there = submitAndWait(other.book(), commandOf(20'000 + round, two));
            });
        }
        QVERIFY(here && there);
        QVERIFY(isAccepted(*here) != isAccepted(*there));
    }
    QVERIFY(open.alerts().empty() && !other.alert());
}

void TestSharedBook::lastAdminStays()
{
    OpenBook open(*m_engine);
    OtherInstance other(*m_engine, open);
    SaveStaff one;
    one.staff = StaffId{generators::numberedId(1)};
    one.login = "one";
    one.name = "하나";
    one.role = Role::Admin;
    one.isActive = true;
    one.pinHash = "hash";
    SaveStaff two = one;
    two.staff = StaffId{generators::numberedId(2)};
    two.login = "two";
    QVERIFY(isAccepted(submitAndWait(open.book(), commandOf(10, one)).value()));
    QVERIFY(isAccepted(submitAndWait(open.book(), commandOf(11, two)).value()));
    one.isActive = false;
    two.isActive = false;
    Answer here = std::unexpected(SubmitError::Unknown);
    Answer there = here;
    {
        const std::jthread first([&] { here = submitAndWait(open.book(), commandOf(12, one)); });
        const std::jthread second([&] { there = submitAndWait(other.book(), commandOf(13, two)); });
    }
    QVERIFY(here && there);
    QVERIFY(isAccepted(*here) != isAccepted(*there));
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestSharedBook)

#include "tst_shared_book.moc"
