#include "tests/fakes/memory_book.h"
#include "tests/generators/cast.h"
#include "tests/generators/history.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/open_book.h"
#include "tests/storage/contract/stored_book.h"

#include <QTest>

namespace jangbu::tests {

namespace {

Command topUpOf(CustomerId customer, std::int64_t amount, std::uint64_t number)
{
    Command command;
    command.id = CommandId{generators::numberedId(number)};
    command.occurredAt = generators::openingTime;
    command.body = TopUp{customer, Money{amount}, Tender::Cash, ""};
    return command;
}

Money balanceOf(OpenBook& open, CustomerId customer)
{
    RowKeys keys;
    keys.customers.push_back(customer);
    const WorkingSet set = storedSet(open.reader(), open.vault(), keys);
    return set.wallets.find(customer)->balance;
}

} // namespace

class TestBookContract : public QObject
{
    Q_OBJECT

public:
    explicit TestBookContract(Engine& engine) : m_engine(engine) {}

private Q_SLOTS:
    void sameIdHasTheSameAnswer();
    void sameIdInOneBatchActsOnce();
    void refusalIsRememberedToo();
    void otherContentUnderAnIdIsRefused();
    void otherActorUnderAnIdIsTheSameCommand();
    void closedBookAnswersClosed();
    void answersSurviveReopening();
    void historiesLeadToWhatThePureBookSays_data();
    void historiesLeadToWhatThePureBookSays();

private:
    Engine& m_engine;
};

void TestBookContract::sameIdHasTheSameAnswer()
{
    OpenBook open(m_engine);
    const Command command = topUpOf(walkInCustomer, 5'000, 1);
    const Answer first = submitAndWait(open.book(), command);
    const Answer second = submitAndWait(open.book(), command);
    QVERIFY(first && isAccepted(*first));
    QVERIFY(first == second);
    QCOMPARE(balanceOf(open, walkInCustomer).minor, 5'000);
}

void TestBookContract::sameIdInOneBatchActsOnce()
{
    OpenBook open(m_engine);
    const Command command = topUpOf(walkInCustomer, 5'000, 1);
    const std::vector<Command> commands(300, command);
    const std::vector<Answer> answers = submitAll(open.book(), commands);
    for (const Answer& answer : answers) {
        QVERIFY(answer == answers.front());
        QVERIFY(answer && isAccepted(*answer));
    }
    QCOMPARE(balanceOf(open, walkInCustomer).minor, 5'000);
}

void TestBookContract::refusalIsRememberedToo()
{
    OpenBook open(m_engine);
    const CustomerId later{generators::numberedId(77)};
    const Command early = topUpOf(later, 5'000, 1);
    const Answer refused = submitAndWait(open.book(), early);
    QVERIFY(refused && !isAccepted(*refused));

    Command save;
    save.id = CommandId{generators::numberedId(2)};
    save.body = SaveCustomer{
        later,
        {.name = "홍길동", .phone = {}, .memberNo = {}, .birthday = {}, .note = {}}
    };
    QVERIFY(isAccepted(submitAndWait(open.book(), save).value()));
    QVERIFY(submitAndWait(open.book(), early) == refused);
    QVERIFY(isAccepted(submitAndWait(open.book(), topUpOf(later, 5'000, 3)).value()));
    QCOMPARE(balanceOf(open, later).minor, 5'000);
}

void TestBookContract::otherContentUnderAnIdIsRefused()
{
    OpenBook open(m_engine);
    const Command first = topUpOf(walkInCustomer, 5'000, 1);
    Command other = first;
    std::get<TopUp>(other.body).amount = Money{6'000};
    const std::vector<Answer> together =
        submitAll(open.book(), std::vector{first, other, first, other});
    QVERIFY(together[0] && isAccepted(*together[0]));
    QVERIFY(together[1] == Answer(std::unexpected(SubmitError::IdReused)));
    QVERIFY(together[2] == together[0]);
    QVERIFY(together[3] == together[1]);
    QVERIFY(submitAndWait(open.book(), other) == together[1]);
    QCOMPARE(balanceOf(open, walkInCustomer).minor, 5'000);
}

void TestBookContract::otherActorUnderAnIdIsTheSameCommand()
{
    OpenBook open(m_engine);
    const Command first = topUpOf(walkInCustomer, 5'000, 1);
    Command sentAgain = first;
    sentAgain.actor.staff = StaffId{generators::numberedId(9)};
    const Answer answer = submitAndWait(open.book(), first);
    QVERIFY(submitAndWait(open.book(), sentAgain) == answer);
}

void TestBookContract::closedBookAnswersClosed()
{
    OpenBook open(m_engine);
    auto& committer = static_cast<storage::Committer&>(open.book());
    committer.close();
    QVERIFY(
        submitAndWait(committer, topUpOf(walkInCustomer, 5'000, 1))
        == Answer(std::unexpected(SubmitError::Closed))
    );
}

void TestBookContract::answersSurviveReopening()
{
    OpenBook open(m_engine);
    const std::vector<Command> history = generators::makeHistory(7, 300);
    const std::vector<Answer> first = submitAll(open.book(), history);
    open.reopen();
    QVERIFY(submitAll(open.book(), history) == first);
}

void TestBookContract::historiesLeadToWhatThePureBookSays_data()
{
    QTest::addColumn<std::vector<Command>>("history");
    constexpr std::size_t length = 400;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        QTest::addRow("seed %u", seed) << generators::makeHistory(seed, length);
    }
    for (unsigned seed = 1; seed <= 5; ++seed) {
        QTest::addRow("busy, seed %u", seed) << generators::makeBusyHistory(seed, length);
    }
}

void TestBookContract::historiesLeadToWhatThePureBookSays()
{
    QFETCH(const std::vector<Command>, history);
    OpenBook open(m_engine);
    fakes::MemoryShop shop;
    fakes::MemoryBook pure(shop, open.clock());

    const std::vector<Answer> answers = submitAll(open.book(), history);
    for (std::size_t place = 0; place < history.size(); ++place) {
        QVERIFY2(
            answers[place] == submitAndWait(pure, history[place]),
            qPrintable(QStringLiteral("command %1").arg(place))
        );
    }
    QVERIFY(open.alerts().empty());

    const std::string different = differences(open.reader(), open.vault(), shop);
    QVERIFY2(different.empty(), different.c_str());
    QCOMPARE(brokenLaws(open), std::string{});
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestBookContract>(argc, argv);
}

#include "tst_book_contract.moc"
