#pragma once

#include "core/port/book.h"
#include "core/port/clock.h"
#include "core/port/coupon_reader.h"
#include "core/port/customer_reader.h"
#include "ui/control/surface/notice.h"
#include "ui/coupon/campaign_table_model.h"
#include "ui/coupon/claim/claims_model.h"
#include "ui/coupon/coupon_wallet_model.h"
#include "ui/coupon/edit/campaign_entry_model.h"
#include "ui/customer/customer_search_model.h"
#include "ui/dispatch/latest_question.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace jangbu::ui {

class Dispatch;
class SessionModel;
class Submitter;

/// What the coupons' screen talks to. All must outlive it.
struct CouponsPorts
{
    CustomerReader& customers;
    CouponReader& coupons;
    const Clock& clock;
    Dispatch& dispatch;
    Submitter& submitter;
    const SessionModel& session;
};

/// A customer's coupons, the campaigns with what is left of them, and claims from one to the other.
class CouponsModel final : public QObject
{
    Q_OBJECT

public:
    explicit CouponsModel(const CouponsPorts& ports);

    // The customer.
    [[nodiscard]] CustomerSearchModel& search() { return m_search; }

    void serve(const CustomerCard& card);

    [[nodiscard]] const std::optional<CustomerCard>& customer() const { return m_customer; }

    [[nodiscard]] CouponWalletModel& wallet() { return m_wallet; }

    // Campaigns.
    [[nodiscard]] CampaignTableModel& campaigns() { return m_campaigns; }

    /// Those, too, that take no claims now.
    void showAll(bool isAll);

    [[nodiscard]] bool isShowingAll() const { return m_isShowingAll; }

    /// Asked at least once with an answer.
    [[nodiscard]] bool isRead() const { return m_isRead; }

    /// Looks at the campaign of a row.
    void choose(int row);

    [[nodiscard]] const std::optional<CampaignFigures>& campaign() const { return m_campaign; }

    /// `87 / 100`, `12`, `4` of the campaign that is looked at; empty without one.
    [[nodiscard]] QString leftText() const;
    [[nodiscard]] QString issuedText() const;
    [[nodiscard]] QString usedText() const;

    /// While on, figures are asked for again every two seconds.
    void setWatching(bool isWatching);
    /// Asks again for what may have changed elsewhere, whatever is on its way.
    void refresh();
    /// The same, unless an answer is being waited for.
    void poll();

    // Claims.
    /// Whether the claim key does anything; the book decides all the same.
    [[nodiscard]] bool canClaim() const;
    /// What the claim key waits for, or why the campaign gives nothing out; else empty.
    [[nodiscard]] QString claimHint() const;
    /// Gives the customer a coupon of the campaign that is looked at.
    void claim();

    [[nodiscard]] const Notice& notice() const { return m_notice; }

    // Who holds coupons, for those who may see it.
    [[nodiscard]] ClaimsModel& claims() { return m_claims; }

    /// Asks who holds coupons of the campaign that is looked at; false: there is none, or the one at
    /// the counter may not see it.
    [[nodiscard]] bool openClaims();
    /// Whether the coupon of a row of the claims was not used or revoked and whoever stands here may
    /// revoke it; the book decides all the same.
    [[nodiscard]] bool canRevoke(int row) const;
    /// What follows from it, asked before; empty without such a row.
    [[nodiscard]] QString revokeQuestion(int row) const;
    void revoke(int row, const QString& reason);

    // Editing, for those who may.
    [[nodiscard]] bool canEdit() const;

    [[nodiscard]] bool isSending() const { return m_isSending; }

    /// The form of the campaign that is looked at, or of a new one, is opened: what it begins with.
    [[nodiscard]] CampaignEntry beginEdit();
    [[nodiscard]] CampaignEntry beginNew();
    /// The terms stay: coupons were given out on them.
    [[nodiscard]] bool areTermsFixed() const;
    /// The form that was opened last. Answered by campaignSaved() or campaignRefused().
    void save(const CampaignEntry& entry);
    /// Whether the campaign that is looked at can be stopped or go on: not when its time is over.
    [[nodiscard]] bool canSetActive() const;
    /// Stops the campaign that is looked at, or lets it go on.
    void setActive(bool isActive);

Q_SIGNALS:
    void changed(); // customer, campaign, notice, rights or isSending
    void campaignSaved();
    /// Somebody else saved it meanwhile; campaignRefused() follows.
    void entryReplaced(const jangbu::ui::CampaignEntry& entry);
    void campaignRefused(jangbu::ui::CampaignField field, const QString& text);

private:
    CouponsPorts m_ports;
    CustomerSearchModel m_search;
    CouponWalletModel m_wallet;
    CampaignTableModel m_campaigns;
    ClaimsModel m_claims;
    QTimer m_watch;
    LatestQuestion m_question;
    std::optional<CustomerCard> m_customer;
    std::optional<CampaignFigures> m_campaign;
    std::optional<Campaign> m_edited; // as its form was opened; nothing for a new one
    bool m_isShowingAll = false;
    bool m_isRead = false;
    bool m_isSending = false;
    Notice m_notice;

    void loadCampaigns();
    void takeCampaigns(std::vector<CampaignFigures> campaigns);
    void send(CommandBody body, std::function<void(const Answer&)> take);
    void takeClaim(const Answer& answer);
    void takeRevoked(std::int64_t issueNo, const Answer& answer);
    void saveUnlessChanged(const Campaign& edited, const CampaignDetails& details);
    void sendCampaign(const SaveCampaign& body);
    void takeSaved(const SaveCampaign& body, const Answer& answer);
    void showSaved(const SaveCampaign& body);
    void refuse(CampaignField field, const QString& text);
    void say(NoticeTone tone, const QString& text);
    [[nodiscard]] QString whyNot(const Answer& answer) const;
    [[nodiscard]] QString whyNotOf(const Campaign& campaign) const;
};

} // namespace jangbu::ui
