#pragma once

#include "ui/admin/admin_page.h"
#include "ui/admin/platform/platform_model.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace jangbu::ui {

class ElidedLabel;
class EmptyState;
class KeyButton;
class TableView;

// The data platform: how far it is, who is parked, a range once more.
class PlatformPage final : public AdminPage
{
    Q_OBJECT

public:
    explicit PlatformPage(PlatformModel& model);

    [[nodiscard]] TableView* table() const { return m_table; }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    PlatformModel& m_model;
    ElidedLabel* m_target;
    QLabel* m_sent;
    QLabel* m_queued;
    QLabel* m_lag;
    QLineEdit* m_from;
    QLineEdit* m_to;
    KeyButton* m_replay;
    KeyButton* m_retry;
    QLabel* m_replayed;
    TableView* m_table;
    EmptyState* m_nothing;
    QStackedWidget* m_lists;
    QWidget* m_content;
    EmptyState* m_off;
    QString m_lastTrouble; // said in the notice

    [[nodiscard]] QWidget* makeFacts();
    [[nodiscard]] QWidget* makeKeys();
    void makeList();
    void connectModel();
    void follow();
    void sayTrouble();
    void sendAgain();
};

} // namespace jangbu::ui
