#include "tests/ui/coupon/coupon_counter.h"

#include <QTest>

#include <chrono>

namespace jangbu::ui {

namespace {

constexpr Backoff quick{std::chrono::milliseconds{5}, std::chrono::milliseconds{20}};

Uuid uuidOf(std::uint8_t number)
{
    return wellKnownUuid(WellKnown{7}, number);
}

} // namespace

CouponCounter::CouponCounter(Role role) : hong(CustomerId{uuidOf(1)})
{
    shop.settings.shopName = "성수점";
    const Staff staff{StaffId{uuidOf(2)}, "kim", "김수진", role, true, {}};
    shop.staff.emplace(staff.id, staff);
    const Terminal terminal{TerminalId{uuidOf(3)}, "계산대 2", "B", 1, 1};
    shop.terminals.emplace(terminal.id, terminal);
    CustomerProfile profile;
    profile.name = "홍길동";
    profile.phone = "+821012345678";
    profile.memberNo = 1001;
    shop.profiles.emplace(hong, profile);
    shop.wallets.emplace(hong, Wallet{hong, Money{32'400}, false, 1});
    session = std::make_unique<SessionModel>(shop.settings, terminal, Language::Korean);
    session->signIn(staff);
    submitter = std::make_unique<Submitter>(
        SubmitterPorts{book, carts, clock, ids},
        dispatch,
        [this] { return session->actor(); },
        quick
    );
    model = std::make_unique<CouponsModel>(
        CouponsPorts{customers, coupons, clock, dispatch, *submitter, *session}
    );
}

CampaignId
CouponCounter::addCampaign(const std::string& name, std::int64_t amount, std::int64_t quantity)
{
    Campaign campaign;
    const auto number = static_cast<std::uint8_t>(20 + shop.campaigns.size());
    campaign.id = CampaignId{uuidOf(number)};
    campaign.details.name = name;
    campaign.details.terms.amountOff = Money{amount};
    campaign.details.terms.minimumSpend = Money{10'000};
    campaign.details.terms.validDays = 14;
    campaign.details.quantity = quantity;
    campaign.details.opensAt = Instant{clock.now().us - usPerDay};
    campaign.details.closesAt = Instant{clock.now().us + 9 * usPerDay};
    campaign.remaining = quantity;
    const std::lock_guard lock(shop.mutex);
    shop.campaigns.emplace(campaign.id, campaign);
    return campaign.id;
}

void CouponCounter::edit(CampaignId campaign, const std::string& name)
{
    const std::lock_guard lock(shop.mutex);
    shop.campaigns.at(campaign).details.name = name;
}

void CouponCounter::open()
{
    model->refresh();
    QVERIFY(QTest::qWaitFor([this] {
        const std::lock_guard lock(shop.mutex);
        return model->isRead()
               && model->campaigns().rowCount() == static_cast<int>(shop.campaigns.size());
    }));
}

void CouponCounter::serveHong()
{
    model->search().find(QStringLiteral("5678"));
    QVERIFY(QTest::qWaitFor([this] { return model->search().found().rowCount() == 1; }));
    model->search().choose(0);
    QVERIFY(QTest::qWaitFor([this] { return model->wallet().isRead(); }));
}

void CouponCounter::choose(CampaignId campaign) const
{
    model->choose(model->campaigns().rowOf(campaign));
}

void CouponCounter::claimAndWait()
{
    model->claim();
    QVERIFY(QTest::qWaitFor([this] { return !model->isSending(); }));
}

std::int64_t CouponCounter::remaining(CampaignId campaign) const
{
    const std::lock_guard lock(shop.mutex);
    return shop.campaigns.at(campaign).remaining;
}

} // namespace jangbu::ui
