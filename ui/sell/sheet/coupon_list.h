#pragma once

#include <QWidget>

class QStackedWidget;

namespace jangbu::ui {

class EmptyState;
class KeyButton;
class SellModel;
class TableView;

// The coupons that the customer can use, the one that saves most first: a touch or Enter takes one,
// the key none.
class CouponList : public QWidget
{
    Q_OBJECT

public:
    explicit CouponList(SellModel& model, QWidget* parent = nullptr);

    // Chooses the one in the cart, or the best.
    void begin();

Q_SIGNALS:
    void done();

private:
    SellModel& m_model;
    TableView* m_table;
    EmptyState* m_nothing;
    QStackedWidget* m_stack;
    KeyButton* m_none;

    void showRows();
    void use(int row);
};

} // namespace jangbu::ui
