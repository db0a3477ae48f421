// The part of the coupons' screen that is about making and changing campaigns.
#include "core/coupon/campaign_standing.h"
#include "ui/coupon/coupons_model.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/shell/session_model.h"
#include "ui/text/error_text.h"

namespace jangbu::ui {

bool CouponsModel::canEdit() const
{
    return m_ports.session.may(Act::EditCampaigns);
}

CampaignEntry CouponsModel::beginEdit()
{
    if (!m_campaign) {
        return beginNew();
    }
    m_edited = m_campaign->campaign;
    return entryOf(m_edited->details, m_ports.session.format());
}

CampaignEntry CouponsModel::beginNew()
{
    m_edited.reset();
    return newCampaignEntry(m_ports.clock.now(), m_ports.session.format());
}

bool CouponsModel::areTermsFixed() const
{
    return m_edited && issuedOf(*m_edited) > 0;
}

void CouponsModel::save(const CampaignEntry& entry)
{
    if (m_isSending) {
        return;
    }
    auto details = detailsFrom(entry, m_ports.session.format());
    if (!details) {
        Q_EMIT campaignRefused(details.error().field, details.error().text);
        return;
    }
    if (m_edited && areTermsFixed()) {
        details->terms = m_edited->details.terms; // what the fields show has no seconds
    }
    if (m_edited) {
        saveUnlessChanged(*m_edited, *details);
    } else {
        sendCampaign({CampaignId{m_ports.submitter.newId().uuid}, *details});
    }
}

// What another counter saved since the form was opened is not written over unseen.
void CouponsModel::saveUnlessChanged(const Campaign& edited, const CampaignDetails& details)
{
    m_isSending = true;
    Q_EMIT changed();
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&coupons = m_ports.coupons, id = edited.id] { return coupons.campaign(id); },
        [this, edited, details](const Read<std::optional<CampaignFigures>>& now) {
            m_isSending = false;
            if (!now) {
                refuse(CampaignField::Form, readErrorText(now.error()));
            } else if (*now && (*now)->campaign.details != edited.details) {
                m_edited = (*now)->campaign;
                Q_EMIT entryReplaced(entryOf(m_edited->details, m_ports.session.format()));
                refuse(
                    CampaignField::Form,
                    //: Two counters edit one campaign.
                    tr("Somebody else has changed this campaign meanwhile. Nothing was saved: the "
                       "form shows how it is now.")
                );
            } else {
                sendCampaign({edited.id, details});
            }
        }
    );
}

void CouponsModel::sendCampaign(const SaveCampaign& body)
{
    send(body, [this, body](const Answer& answer) { takeSaved(body, answer); });
}

void CouponsModel::takeSaved(const SaveCampaign& body, const Answer& answer)
{
    if (!answer || !isAccepted(*answer)) {
        const auto* const refused = answer ? std::get_if<Refused>(&*answer) : nullptr;
        refuse(
            refused == nullptr ? CampaignField::Form : campaignFieldOf(refused->reason),
            whyNot(answer)
        );
        return;
    }
    showSaved(body);
    //: After a campaign was made or changed; %1 is its name.
    const QString text = tr("%1 is saved.").arg(QString::fromStdString(body.details.name));
    say(NoticeTone::Info, text);
    loadCampaigns();
    Q_EMIT campaignSaved();
}

// A new one is what everybody wants to see next. What became of the coupons of one that was changed
// is known, and is read again all the same.
void CouponsModel::showSaved(const SaveCampaign& body)
{
    const int row = m_campaigns.rowOf(body.campaign);
    CampaignFigures figures;
    if (m_campaign && m_campaign->campaign.id == body.campaign) {
        figures = *m_campaign;
    } else if (row >= 0) {
        figures = m_campaigns.campaignAt(row);
    }
    figures.campaign.id = body.campaign;
    figures.campaign.details = body.details;
    figures.campaign.remaining = body.details.quantity - issuedOf(figures.campaign);
    m_campaign = figures;
}

// Said by the form where one is open, and by the screen.
void CouponsModel::refuse(CampaignField field, const QString& text)
{
    say(NoticeTone::Refused, text);
    Q_EMIT campaignRefused(field, text);
}

bool CouponsModel::canSetActive() const
{
    return m_campaign && !m_isSending && canEdit()
           && standingAt(m_campaign->campaign, m_ports.clock.now()) != CampaignStanding::Ended;
}

void CouponsModel::setActive(bool isActive)
{
    if (!m_campaign || !canSetActive()) {
        return;
    }
    // Read again first: only whether it goes on is changed.
    const Campaign edited = m_campaign->campaign;
    SaveCampaign body{edited.id, edited.details};
    body.details.isActive = isActive;
    saveUnlessChanged(edited, body.details);
}

} // namespace jangbu::ui
