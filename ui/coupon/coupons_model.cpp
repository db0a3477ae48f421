#include "ui/coupon/coupons_model.h"

#include "core/coupon/campaign_standing.h"
#include "core/result/must.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/shell/session_model.h"
#include "ui/text/coupon/coupon_text.h"
#include "ui/text/error_text.h"
#include "ui/text/number_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/time_text.h"

#include <chrono>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::chrono::seconds watchEvery{2};

} // namespace

CouponsModel::CouponsModel(const CouponsPorts& ports)
    : m_ports(ports)
    , m_search(ports.customers, ports.dispatch, ports.session)
    , m_wallet({ports.coupons, ports.clock, ports.dispatch, ports.session})
    , m_campaigns(ports.session)
    , m_claims({ports.coupons, ports.clock, ports.dispatch, ports.session})
{
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, &CouponsModel::poll);
    connect(&m_search, &CustomerSearchModel::chosen, this, &CouponsModel::serve);
    connect(&m_wallet, &CouponWalletModel::changed, this, &CouponsModel::changed);
    connect(&ports.session, &SessionModel::languageChanged, this, &CouponsModel::changed);
    connect(&ports.session, &SessionModel::staffChanged, this, &CouponsModel::changed);
}

void CouponsModel::serve(const CustomerCard& card)
{
    if (m_isSending) {
        return;
    }
    m_customer = card;
    m_wallet.serve(card.id);
    m_notice = {};
    Q_EMIT changed();
}

void CouponsModel::showAll(bool isAll)
{
    if (isAll != m_isShowingAll) {
        m_isShowingAll = isAll;
        Q_EMIT changed();
        loadCampaigns();
    }
}

void CouponsModel::setWatching(bool isWatching)
{
    if (isWatching) {
        refresh();
        m_watch.start();
    } else {
        m_watch.stop();
    }
}

void CouponsModel::refresh()
{
    loadCampaigns();
    m_wallet.refresh();
}

void CouponsModel::poll()
{
    if (!m_question.isRunning()) {
        loadCampaigns();
    }
    m_wallet.poll();
}

void CouponsModel::loadCampaigns()
{
    const auto openAt = m_isShowingAll ? std::nullopt : std::optional(m_ports.clock.now());
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&coupons = m_ports.coupons, openAt] { return coupons.campaigns(openAt); },
        [this, number = m_question.ask()](Read<std::vector<CampaignFigures>> campaigns) {
            if (m_question.isAnsweredBy(number) && campaigns) {
                takeCampaigns(*std::move(campaigns));
            }
        }
    );
}

void CouponsModel::takeCampaigns(std::vector<CampaignFigures> campaigns)
{
    m_isRead = true;
    m_campaigns.setCampaigns(std::move(campaigns), m_ports.clock.now());
    const int row = m_campaign ? m_campaigns.rowOf(m_campaign->campaign.id) : -1;
    if (row >= 0) {
        m_campaign = m_campaigns.campaignAt(row);
    } else {
        m_campaign.reset();
        if (m_campaigns.rowCount() == 1) {
            m_campaign = m_campaigns.campaignAt(0); // there is nothing to choose from
        }
    }
    Q_EMIT changed();
}

void CouponsModel::choose(int row)
{
    if (row >= 0 && row < m_campaigns.rowCount()) {
        m_campaign = m_campaigns.campaignAt(row);
        m_notice = {};
        Q_EMIT changed();
    }
}

QString CouponsModel::leftText() const
{
    return m_campaign ? countText(m_campaign->campaign.remaining) + QStringLiteral(" / ")
                            + countText(m_campaign->campaign.details.quantity)
                      : QString();
}

QString CouponsModel::issuedText() const
{
    return m_campaign ? countText(issuedOf(m_campaign->campaign)) : QString();
}

QString CouponsModel::usedText() const
{
    return m_campaign ? countText(m_campaign->used) : QString();
}

// Claims.

bool CouponsModel::canClaim() const
{
    return !m_isSending && claimHint().isEmpty();
}

QString CouponsModel::claimHint() const
{
    if (!m_campaign) {
        //: What the claim key waits for.
        return tr("Choose a campaign.");
    }
    QString why = whyNotOf(m_campaign->campaign);
    if (why.isEmpty() && !m_customer) {
        //: What the claim key waits for.
        return tr("Find the customer who gets the coupon.");
    }
    return why;
}

QString CouponsModel::whyNotOf(const Campaign& campaign) const
{
    const auto refusal = [&]() -> std::optional<ClaimRefusal> {
        switch (standingAt(campaign, m_ports.clock.now())) {
        case CampaignStanding::NotOpen:
            return ClaimRefusal::CampaignNotOpen;
        case CampaignStanding::Ended:
            return ClaimRefusal::CampaignEnded;
        case CampaignStanding::Stopped:
            return ClaimRefusal::CampaignStopped;
        case CampaignStanding::Exhausted:
            return ClaimRefusal::Exhausted;
        case CampaignStanding::Running:
            return std::nullopt;
        }
        MUST(false);
    }();
    return refusal ? refusalText({*refusal, {}, {}, {}}, {m_ports.session.format(), {}, {}})
                   : QString();
}

void CouponsModel::claim()
{
    if (m_campaign && m_customer && canClaim()) {
        send(ClaimCoupon{m_campaign->campaign.id, m_customer->id}, [this](const Answer& answer) {
            takeClaim(answer);
        });
    }
}

void CouponsModel::takeClaim(const Answer& answer)
{
    if (!answer || !isAccepted(*answer)) {
        say(NoticeTone::Refused, whyNot(answer));
    } else {
        const auto& claimed = std::get<CouponClaimed>(std::get<Accepted>(*answer));
        const Instant lastMoment{claimed.expiresAt.us - 1};
        say(NoticeTone::Info,
            //: After a claim: %1 is the coupon's number, %2 the last day on which it is good.
            tr("Coupon no. %1 given out, valid until %2.")
                .arg(countText(claimed.issueNo), dateText(lastMoment, m_ports.session.format())));
    }
    refresh();
}

void CouponsModel::send(CommandBody body, std::function<void(const Answer&)> take)
{
    const auto command = m_ports.submitter.make(std::move(body));
    if (!command) {
        return;
    }
    m_isSending = true;
    m_notice = {};
    Q_EMIT changed();
    m_ports.submitter.submit(
        *command,
        this,
        {[this, take = std::move(take)](const Answer& answer) {
             m_isSending = false;
             take(answer);
         },
         [this](SubmitError error) { say(NoticeTone::Attention, checkingText(error)); }}
    );
}

void CouponsModel::say(NoticeTone tone, const QString& text)
{
    m_notice = {tone, text};
    Q_EMIT changed();
}

QString CouponsModel::whyNot(const Answer& answer) const
{
    if (!answer) {
        return submitErrorText(answer.error());
    }
    const auto* const refused = std::get_if<Refused>(&*answer);
    return refused == nullptr
               ? QString()
               : refusalText(*refused, {m_ports.session.format(), m_ports.session.shop(), {}});
}

} // namespace jangbu::ui
