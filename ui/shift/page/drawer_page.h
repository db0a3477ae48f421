#pragma once

#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace jangbu::ui {

class ApprovalPad;
class KeyButton;
class NoticeLine;
class ShiftModel;

// The drawer is opened without a sale: why, and by whose PIN where the one at the counter may not.
class DrawerPage : public QWidget
{
    Q_OBJECT

public:
    explicit DrawerPage(ShiftModel& model, QWidget* parent = nullptr);

    void begin();

Q_SIGNALS:
    void backAsked();

private:
    ShiftModel& m_model;
    QLineEdit* m_reason;
    NoticeLine* m_notice;
    KeyButton* m_open;
    KeyButton* m_back;
    ApprovalPad* m_approval;
    QStackedWidget* m_pages;

    [[nodiscard]] QWidget* makeReasonPage();
    void follow();
    void submit();
};

} // namespace jangbu::ui
