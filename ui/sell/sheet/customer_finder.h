#pragma once

#include <QWidget>

class QStackedWidget;
class QTimer;

namespace jangbu::ui {

class EmptyState;
class KeyButton;
class NumberPad;
class SearchField;
class SellModel;
class TableView;

// Finds the customer who pays: phone, last four digits, member number or name; keys for the finger.
class CustomerFinder : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerFinder(SellModel& model, QWidget* parent = nullptr);

    // Empty, with the focus in the field.
    void begin();

Q_SIGNALS:
    void done();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    SellModel& m_model;
    SearchField* m_field;
    TableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    NumberPad* m_pad;
    KeyButton* m_walkIn;
    QTimer* m_typed;
    bool m_choosesWhenFound = false; // Enter came before the answer

    void layOut();
    void ask();
    void takeFound(bool isAnswered);
    void choose(int row);
    void enter();
};

} // namespace jangbu::ui
