#pragma once

#include "ui/admin/admin_page.h"
#include "ui/admin/journal/journal_model.h"

class QComboBox;
class QStackedWidget;

namespace jangbu::ui {

class EmptyState;
class Segment;
class TableView;

// The journal with its filters: period, who, what.
class JournalView final : public AdminPage
{
    Q_OBJECT

public:
    explicit JournalView(JournalModel& model);

    [[nodiscard]] TableView* table() const { return m_table; }

private:
    JournalModel& m_model;
    Segment* m_period;
    QComboBox* m_staff;
    QComboBox* m_act;
    TableView* m_table;
    EmptyState* m_nothing;
    QStackedWidget* m_pages;

    void makeFilters();
    void makeTable();
    void showChoices();
    void follow();
};

} // namespace jangbu::ui
