#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace jangbu::ui {

class ApprovalPad;
class KeyButton;
class LinePriceModel;

// Asks for another price of a line with number keys, then for the PIN of whoever approves it.
class PriceEntry : public QWidget
{
    Q_OBJECT

public:
    explicit PriceEntry(LinePriceModel& model, QWidget* parent = nullptr);

    void begin();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    LinePriceModel& m_model;
    QLabel* m_name;
    QLabel* m_list;
    QLabel* m_figure;
    KeyButton* m_restore;
    KeyButton* m_ok;
    ApprovalPad* m_approval;
    QStackedWidget* m_pages;

    [[nodiscard]] QWidget* makePricePage();
    void follow();
};

} // namespace jangbu::ui
