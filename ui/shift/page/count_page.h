#pragma once

#include <QWidget>

class QLabel;

namespace jangbu::ui {

class AmountRow;
class KeyButton;
class NoticeLine;
class NumberPad;
class Segment;
class SessionModel;
class ShiftModel;
class TableView;

// The drawer is counted, by notes and coins or as a sum; what is over or short is said before it is
// booked, and what stays unfinished is listed.
class CountPage : public QWidget
{
    Q_OBJECT

public:
    CountPage(ShiftModel& model, const SessionModel& session, QWidget* parent = nullptr);

    // Begins a new count and takes the focus.
    void begin();

Q_SIGNALS:
    void backAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ShiftModel& m_model;
    const SessionModel& m_session;
    Segment* m_way;
    TableView* m_table;
    NumberPad* m_pad;
    AmountRow* m_expected;
    AmountRow* m_counted;
    AmountRow* m_difference;
    QLabel* m_unfinished;
    TableView* m_parked;
    NoticeLine* m_notice;
    KeyButton* m_close;
    KeyButton* m_back;

    void layOut();
    [[nodiscard]] QWidget* makeFigures();
    void setUpTables();
    void connectParts();
    void follow();
    void followWay();
    [[nodiscard]] int row() const;
    [[nodiscard]] bool takeDigit(int key);
    void goToRow(int row);
};

} // namespace jangbu::ui
