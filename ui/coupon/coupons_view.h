#pragma once

#include "ui/coupon/coupons_model.h"
#include "ui/scan/scan_taker.h"

#include <QWidget>

namespace jangbu::ui {

class CampaignPanel;
class CampaignSheet;
class ClaimsSheet;
class CustomerPanel;
class KeyMap;
class WalletPanel;

// The coupons' screen: who, what they have, what can be given to them. Shows a CouponsModel.
class CouponsView final : public QWidget, public ScanTaker
{
    Q_OBJECT

public:
    CouponsView(CouponsModel& model, const KeyMap& keys, QWidget* parent = nullptr);

    // A member card or a phone number.
    [[nodiscard]] bool takeScan(const QString& code) override;

    void makeNew();
    void editChosen();
    void openClaims();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    CouponsModel& m_model;
    CustomerPanel* m_customers;
    WalletPanel* m_wallet;
    CampaignPanel* m_campaigns;
    CampaignSheet* m_sheet;
    ClaimsSheet* m_claimsSheet;

    void bindKeys(const KeyMap& keys);
};

} // namespace jangbu::ui
