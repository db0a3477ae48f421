#pragma once

#include "ui/control/surface/sheet.h"
#include "ui/dashboard/order_list_model.h"

class QStackedWidget;

namespace jangbu::ui {

class EmptyState;
class NoticeLine;
class TableView;

/// The orders behind a bar of the chart. Shows an OrderListModel; more come as they are scrolled to.
class OrderSheet final : public Sheet
{
    Q_OBJECT

public:
    OrderSheet(OrderListModel& model, QWidget* host);

    /// Opens for what the model was told to show.
    void begin();

    [[nodiscard]] TableView* table() const { return m_table; }

private:
    OrderListModel& m_model;
    TableView* m_table;
    EmptyState* m_nothing;
    QStackedWidget* m_pages;
    NoticeLine* m_notice;

    void follow();
};

} // namespace jangbu::ui
