#pragma once

#include "core/port/clock.h"
#include "core/port/coupon_reader.h"
#include "ui/coupon/claim/claim_table_model.h"
#include "ui/dispatch/latest_question.h"

#include <QObject>

#include <optional>

namespace jangbu::ui {

class Dispatch;
class SessionModel;

/// What the list of claims asks. All must outlive it.
struct ClaimsPorts
{
    CouponReader& coupons;
    const Clock& clock;
    Dispatch& dispatch;
    const SessionModel& session;
};

/// Who holds the coupons of one campaign, a page at a time, and how many of them are what.
class ClaimsModel final : public QObject
{
    Q_OBJECT

public:
    explicit ClaimsModel(const ClaimsPorts& ports);

    /// Whether the one at the counter may see it.
    [[nodiscard]] bool isAllowed() const;
    /// Asks for the first page; what was there is gone at once.
    void open(const CampaignFigures& campaign);
    /// Asks for the next page, or once more for the one that could not be read; nothing when there
    /// is none or one is on its way.
    void fetchMore();
    /// Asks what became of the coupon with this number, and for the campaign's figures.
    void lookAgain(std::int64_t issueNo);

    [[nodiscard]] QString campaignName() const;
    [[nodiscard]] QString issuedText() const;
    [[nodiscard]] QString usedText() const;
    [[nodiscard]] QString revokedText() const;

    [[nodiscard]] ClaimTableModel& table() { return m_table; }

    [[nodiscard]] const ClaimTableModel& table() const { return m_table; }

    [[nodiscard]] bool isAsking() const { return m_pages.isRunning(); }

    /// What went wrong with the last page; empty: nothing.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();      // figures, isAsking() or trouble()
    void staffChanged(); // isAllowed() may be another

private:
    /// One coupon and its campaign as they are now.
    struct Look
    {
        Read<std::vector<Claim>> claim;
        Read<std::optional<CampaignFigures>> campaign;
    };

    ClaimsPorts m_ports;
    CampaignFigures m_campaign;
    ClaimTableModel m_table;
    LatestQuestion m_pages;
    LatestQuestion m_looks;
    QString m_trouble;
    std::int64_t m_before = 0; // the number that the next page lies below; 0: from the newest
    bool m_hasMore = false;

    void ask();
    void take(Read<std::vector<Claim>> page);
    void takeLook(const Look& look);
};

} // namespace jangbu::ui
