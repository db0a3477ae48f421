#include "ui/coupon/claim/claims_model.h"

#include "core/coupon/campaign_standing.h"
#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"
#include "ui/text/error_text.h"
#include "ui/text/number_text.h"

#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::size_t pageRows = 100;

} // namespace

ClaimsModel::ClaimsModel(const ClaimsPorts& ports) : m_ports(ports), m_table(ports.session)
{
    connect(&ports.session, &SessionModel::staffChanged, this, &ClaimsModel::staffChanged);
}

bool ClaimsModel::isAllowed() const
{
    return m_ports.session.may(Act::SeeDashboard); // it is among what managers see of the shop
}

void ClaimsModel::open(const CampaignFigures& campaign)
{
    m_campaign = campaign;
    m_looks.drop();
    m_before = 0;
    m_hasMore = true; // until a page says otherwise, one that could not be read included
    m_table.clear(m_ports.clock.now());
    ask();
}

void ClaimsModel::fetchMore()
{
    if (m_hasMore && !isAsking()) {
        ask();
    }
}

void ClaimsModel::ask()
{
    m_trouble.clear();
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&coupons = m_ports.coupons, id = m_campaign.campaign.id, before = m_before] {
            return coupons.claims(id, before, pageRows);
        },
        [this, number = m_pages.ask()](Read<std::vector<Claim>> page) {
            if (m_pages.isAnsweredBy(number)) {
                take(std::move(page));
            }
        }
    );
    Q_EMIT changed();
}

void ClaimsModel::take(Read<std::vector<Claim>> page)
{
    if (page) {
        m_hasMore = page->size() == pageRows;
        m_before = page->empty() ? m_before : page->back().coupon.issueNo;
        m_table.append(*std::move(page));
    } else {
        m_trouble = readErrorText(page.error());
    }
    Q_EMIT changed();
}

void ClaimsModel::lookAgain(std::int64_t issueNo)
{
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&coupons = m_ports.coupons, id = m_campaign.campaign.id, issueNo] {
            return Look{coupons.claims(id, issueNo + 1, 1), coupons.campaign(id)};
        },
        [this, number = m_looks.ask()](const Look& look) {
            if (m_looks.isAnsweredBy(number)) {
                takeLook(look);
            }
        }
    );
}

void ClaimsModel::takeLook(const Look& look)
{
    if (look.claim && !look.claim->empty()) {
        m_table.replace(look.claim->front(), m_ports.clock.now());
    }
    if (look.campaign && *look.campaign) {
        m_campaign = **look.campaign;
    }
    Q_EMIT changed();
}

QString ClaimsModel::campaignName() const
{
    return QString::fromStdString(m_campaign.campaign.details.name);
}

QString ClaimsModel::issuedText() const
{
    return countText(issuedOf(m_campaign.campaign));
}

QString ClaimsModel::usedText() const
{
    return countText(m_campaign.used);
}

QString ClaimsModel::revokedText() const
{
    return countText(m_campaign.revoked);
}

} // namespace jangbu::ui
