#pragma once

#include "ui/control/panel.h"

class QLabel;
class QStackedWidget;

namespace jangbu::ui {

class AmountRow;
class ChipBar;
class CouponsModel;
class ElidedLabel;
class EmptyState;
class KeyButton;
class KeyMap;
class NoticeLine;
class TableView;

// The campaigns with what is left of them; below, the one that is looked at and the claim key.
class CampaignPanel final : public Panel
{
    Q_OBJECT

public:
    CampaignPanel(CouponsModel& model, const KeyMap& keys, QWidget* parent = nullptr);

Q_SIGNALS:
    void newAsked();
    void editAsked();
    void claimsAsked();

private:
    CouponsModel& m_model;
    ChipBar* m_filters;
    KeyButton* m_new;
    TableView* m_table;
    EmptyState* m_nothing;
    QStackedWidget* m_tableOrNothing;
    QWidget* m_figures;
    AmountRow* m_left;
    AmountRow* m_issued;
    AmountRow* m_used;
    KeyButton* m_holders;
    KeyButton* m_edit;
    KeyButton* m_stop;
    NoticeLine* m_notice;
    QLabel* m_hint;
    KeyButton* m_claim;

    void layOut();
    void addFigures();
    void connectParts();
    void showModel();
    void showRow();
    void sayNothing();
};

} // namespace jangbu::ui
