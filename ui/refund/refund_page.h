#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace jangbu::ui {

class AmountRow;
class ElidedLabel;
class KeyButton;
class NoticeLine;
class QuantityStepper;
class RefundModel;
class Segment;
class TableView;

// The lines of an order with what comes back of each, and what that amounts to.
class RefundPage : public QWidget
{
    Q_OBJECT

public:
    explicit RefundPage(RefundModel& model, QWidget* parent = nullptr);

    // Forgets the reason and takes the focus.
    void begin();

Q_SIGNALS:
    void backAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    RefundModel& m_model;
    TableView* m_table;
    ElidedLabel* m_name;
    QuantityStepper* m_units;
    Segment* m_goods;
    KeyButton* m_all;
    KeyButton* m_none;
    AmountRow* m_amount;
    QLabel* m_destination;
    QLabel* m_coupon;
    QLineEdit* m_reason;
    NoticeLine* m_notice;
    KeyButton* m_submit;
    KeyButton* m_back;

    void layOut();
    [[nodiscard]] QWidget* makeFigures();
    void connectParts();
    void follow();
    void followLine();
    void submit();
    [[nodiscard]] bool takeKey(int key);
    [[nodiscard]] int row() const;
};

} // namespace jangbu::ui
