#pragma once

#include "ui/admin/admin_page.h"
#include "ui/admin/check/check_model.h"

class QLabel;
class QStackedWidget;

namespace jangbu::ui {

class EmptyState;
class KeyButton;
class TableView;

// The check of the book: begun with a key, its result law by law.
class CheckPage final : public AdminPage
{
    Q_OBJECT

public:
    explicit CheckPage(CheckModel& model);

private:
    CheckModel& m_model;
    KeyButton* m_run;
    QLabel* m_progress;
    TableView* m_table;
    EmptyState* m_nothing;
    QStackedWidget* m_pages;

    void follow();
    void showProgress();
};

} // namespace jangbu::ui
