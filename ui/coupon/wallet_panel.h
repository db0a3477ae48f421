#pragma once

#include "ui/control/panel.h"

class QStackedWidget;

namespace jangbu::ui {

class ChipBar;
class CouponsModel;
class ElidedLabel;
class EmptyState;
class TableView;

// The customer's coupons: usable, used, over.
class WalletPanel final : public Panel
{
    Q_OBJECT

public:
    explicit WalletPanel(CouponsModel& model, QWidget* parent = nullptr);

private:
    CouponsModel& m_model;
    ElidedLabel* m_who;
    ChipBar* m_filters;
    TableView* m_table;
    EmptyState* m_nothing;
    QStackedWidget* m_tableOrNothing;

    void layOut();
    void showModel();
    void showFilters();
    void sayNothing();
};

} // namespace jangbu::ui
