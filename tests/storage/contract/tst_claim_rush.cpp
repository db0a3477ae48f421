#include "storage/sql/reader/coupon/sql_coupon_reader.h"
#include "storage/sql/reader/reader_pool.h"
#include "tests/generators/cast.h"
#include "tests/storage/contract/every_engine.h"
#include "tests/storage/contract/open_book.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <thread>

namespace jangbu::tests {

namespace {

constexpr std::size_t threads = 8;
constexpr std::uint64_t claims = 10'000;
constexpr std::uint64_t customers = 500;
constexpr std::int64_t quantity = 1'000;
constexpr std::int64_t perCustomer = 3;

const CampaignId rushed{generators::numberedId(900'000)};

CustomerId customerNo(std::uint64_t number)
{
    return CustomerId{generators::numberedId(1'000 + number)};
}

Command commandOf(std::uint64_t number, CommandBody body)
{
    return {
        CommandId{generators::numberedId(1'000'000 + number)},
        {},
        generators::openingTime,
        std::move(body)
    };
}

SaveCampaign campaignBody()
{
    SaveCampaign body;
    body.campaign = rushed;
    body.details.name = "선착순 1,000명";
    body.details.terms.amountOff = Money{1'000};
    body.details.terms.validDays = 30;
    body.details.quantity = quantity;
    body.details.perCustomer = perCustomer;
    body.details.opensAt = Instant{0};
    body.details.closesAt = Instant{generators::openingTime.us + usPerDay};
    return body;
}

std::vector<Command> preparation()
{
    std::vector<Command> commands{commandOf(0, campaignBody())};
    for (std::uint64_t number = 0; number < customers; ++number) {
        SaveCustomer body;
        body.customer = customerNo(number);
        body.profile.name = "홍길동";
        commands.push_back(commandOf(1 + number, body));
    }
    return commands;
}

/// Twenty tries of everybody, spread over the threads.
std::vector<Command> shareOf(std::size_t thread)
{
    std::vector<Command> share;
    for (std::uint64_t number = thread; number < claims; number += threads) {
        const ClaimCoupon claim{rushed, customerNo(number * 7 % customers)};
        share.push_back(commandOf(100'000 + number, claim));
    }
    return share;
}

/// What was turned away because the queue was full is sent again, as a client does.
std::vector<Answer> sendShare(Book& book, const std::vector<Command>& share)
{
    std::vector<Answer> answers = submitAll(book, share);
    for (std::size_t place = 0; place < share.size(); ++place) {
        while (answers[place] == Answer(std::unexpected(SubmitError::Busy))) {
            answers[place] = submitAndWait(book, share[place]);
        }
    }
    return answers;
}

} // namespace

class TestClaimRush : public QObject
{
    Q_OBJECT

public:
    explicit TestClaimRush(Engine& engine) : m_engine(engine) {}

private Q_SLOTS:
    void exactlyAsManyAsThereAreAndNobodyAboveTheLimit();

private:
    Engine& m_engine;
};

void TestClaimRush::exactlyAsManyAsThereAreAndNobodyAboveTheLimit()
{
    OpenBook open(m_engine);
    for (const Answer& answer : sendShare(open.book(), preparation())) {
        QVERIFY(answer && isAccepted(*answer));
    }
    std::array<std::vector<Answer>, threads> told;
    {
        std::vector<std::jthread> crowd;
        for (std::size_t thread = 0; thread < threads; ++thread) {
            crowd.emplace_back([&, thread] {
                told.at(thread) = sendShare(open.book(), shareOf(thread));
            });
        }
    }
    std::vector<std::int64_t> numbers;
    std::map<CustomerId, std::int64_t> had;
    for (std::size_t thread = 0; thread < threads; ++thread) {
        const std::vector<Command> share = shareOf(thread);
        for (std::size_t place = 0; place < share.size(); ++place) {
            const Answer& answer = told.at(thread)[place];
            QVERIFY(answer.has_value());
            if (isAccepted(*answer)) {
                const auto& facts = std::get<CouponClaimed>(std::get<Accepted>(*answer));
                numbers.push_back(facts.issueNo);
                had[std::get<ClaimCoupon>(share[place].body).customer] += 1;
                continue;
            }
            const Refusal reason = std::get<Refused>(*answer).reason;
            QVERIFY(
                reason == Refusal(ClaimRefusal::Exhausted)
                || reason == Refusal(ClaimRefusal::AlreadyClaimed)
            );
        }
    }
    std::ranges::sort(numbers);
    std::vector<std::int64_t> withoutHole(static_cast<std::size_t>(quantity));
    std::iota(withoutHole.begin(), withoutHole.end(), 1);
    QVERIFY(numbers == withoutHole);
    QVERIFY(std::ranges::all_of(had, [](const auto& one) { return one.second <= perCustomer; }));

    storage::ReaderPool pool(open.database());
    storage::SqlCouponReader coupons(pool, open.vault());
    const auto figures = coupons.campaign(rushed);
    QVERIFY(figures && *figures);
    QCOMPARE((*figures)->campaign.remaining, 0);
    QCOMPARE((*figures)->campaign.nextIssueNo, quantity + 1);
    for (const auto& [customer, count] : had) {
        QCOMPARE(static_cast<std::int64_t>(coupons.couponsOf(customer)->size()), count);
    }
    // The same ids again have the same answers, the refused ones too.
    QVERIFY(sendShare(open.book(), shareOf(3)) == told.at(3));
    QVERIFY(open.alerts().empty());
    QCOMPARE(brokenLaws(open), std::string{});
}

} // namespace jangbu::tests

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return jangbu::tests::runOnEveryEngine<jangbu::tests::TestClaimRush>(argc, argv);
}

#include "tst_claim_rush.moc"
