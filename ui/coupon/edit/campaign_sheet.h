#pragma once

#include "ui/control/surface/sheet.h"
#include "ui/coupon/coupons_model.h"

class QLabel;
class QLineEdit;

namespace jangbu::ui {

class AmountRow;
class Form;
class KeyButton;
class NoticeLine;
class Segment;

// The form of a campaign: an edit of the one that is looked at, or a new one; with what became of
// its coupons so far.
class CampaignSheet final : public Sheet
{
    Q_OBJECT

public:
    CampaignSheet(CouponsModel& model, QWidget* host);

    void openChosen();
    void openNew();

private:
    CouponsModel& m_model;
    QWidget* m_figures;
    AmountRow* m_left;
    AmountRow* m_issued;
    AmountRow* m_used;
    NoticeLine* m_notice;
    Form* m_form;
    QLineEdit* m_name;
    Segment* m_kind;
    QLineEdit* m_worth;
    QLineEdit* m_cap;
    QLineEdit* m_minimumSpend;
    QLineEdit* m_quantity;
    QLineEdit* m_perCustomer;
    QLineEdit* m_opens;
    QLineEdit* m_closes;
    Segment* m_validityKind;
    QLineEdit* m_validity;
    QLabel* m_fixed;
    KeyButton* m_save;
    bool m_isActive = true;

    void makeForm();
    void makeFigures();
    void connectParts();
    void begin(const CampaignEntry& entry);
    void fill(const CampaignEntry& entry);
    void fixTerms();
    void showKind();
    void showFigures();
    [[nodiscard]] CampaignEntry typed() const;
    [[nodiscard]] QLineEdit* fieldFor(CampaignField field) const;
    void submit();
    void showRefusal(CampaignField field, const QString& text);
};

} // namespace jangbu::ui
