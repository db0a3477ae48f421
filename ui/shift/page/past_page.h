#pragma once

#include <QWidget>

class QStackedWidget;

namespace jangbu::ui {

class EmptyState;
class KeyButton;
class NoticeLine;
class PaperArea;
class ReceiptDesk;
class ShiftModel;
class TableView;

// The shifts of this counter and the report of the chosen one, to be printed again.
class PastPage : public QWidget
{
    Q_OBJECT

public:
    PastPage(ShiftModel& model, ReceiptDesk& desk, QWidget* parent = nullptr);

    // Reads the shifts anew and shows the newest one's report.
    void begin();

Q_SIGNALS:
    void backAsked();

private:
    ShiftModel& m_model;
    ReceiptDesk& m_desk;
    TableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    PaperArea* m_paper;
    NoticeLine* m_notice;
    KeyButton* m_print;
    KeyButton* m_save;
    KeyButton* m_back;

    void layOut();
    void connectParts();
    void takeShifts(bool isAnswered);
    void followPaper();
};

} // namespace jangbu::ui
