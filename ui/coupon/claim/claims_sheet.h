#pragma once

#include "ui/control/surface/sheet.h"
#include "ui/coupon/coupons_model.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace jangbu::ui {

class AmountRow;
class ElidedLabel;
class EmptyState;
class KeyButton;
class NoticeLine;
class TableView;

// Who holds the coupons of a campaign, with a key to revoke one; more come as they are scrolled to.
// Below the list the key first gives way to what follows from it, with a reason to be typed.
class ClaimsSheet final : public Sheet
{
    Q_OBJECT

public:
    ClaimsSheet(CouponsModel& model, QWidget* host);

    // Opens for the campaign that is looked at; nothing when there is none to be seen.
    void begin();
    // Asks whether the coupon of the current row is to be revoked.
    void askToRevoke();

    [[nodiscard]] TableView* table() const { return m_table; }

private:
    CouponsModel& m_model;
    ElidedLabel* m_campaign;
    AmountRow* m_issued;
    AmountRow* m_used;
    AmountRow* m_revoked;
    TableView* m_table;
    EmptyState* m_nothing;
    QStackedWidget* m_pages;
    NoticeLine* m_notice;
    QStackedWidget* m_foot;
    KeyButton* m_ask;
    QLabel* m_question;
    QLineEdit* m_reason;
    KeyButton* m_keep;
    KeyButton* m_revoke;
    std::int64_t m_asked = 0; // the number of the coupon that the question is about

    [[nodiscard]] QWidget* makeFigures();
    void makeList();
    [[nodiscard]] QWidget* makeAskPage();
    [[nodiscard]] QWidget* makeQuestion();
    void connectParts();
    void follow();
    void followTrouble();
    void followRow();
    void revokeAsked();
    void keepIt();
};

} // namespace jangbu::ui
