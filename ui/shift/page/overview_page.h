#pragma once

#include <QWidget>

namespace jangbu::ui {

class AmountRow;
class KeyButton;
class KeyMap;
class NoticeLine;
class PaperArea;
class ReceiptDesk;
class ShiftModel;

// X of the open shift, or Z of the one just closed, with what may be done next.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(
        ShiftModel& model,
        ReceiptDesk& desk,
        const KeyMap& keys,
        QWidget* parent = nullptr
    );

    // Says what is shown: the open shift, or Z after its end.
    void showOpen();
    void showClosed();

Q_SIGNALS:
    void cashInAsked();
    void cashOutAsked();
    void drawerAsked();
    void closingAsked();
    void pastAsked();
    void doneAsked();

private:
    ShiftModel& m_model;
    ReceiptDesk& m_desk;
    PaperArea* m_paper;
    AmountRow* m_orders;
    AmountRow* m_sales;
    AmountRow* m_cash;
    AmountRow* m_difference;
    NoticeLine* m_notice;
    KeyButton* m_in;
    KeyButton* m_out;
    KeyButton* m_drawer;
    KeyButton* m_past;
    KeyButton* m_print;
    KeyButton* m_save;
    KeyButton* m_close;
    KeyButton* m_done;

    void layOut();
    void connectParts();
    void follow();
    void setOpen(bool isOpen);
};

} // namespace jangbu::ui
