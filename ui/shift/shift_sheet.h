#pragma once

#include "ui/control/surface/sheet.h"
#include "ui/receipt/receipt_desk.h"

class QStackedWidget;

namespace jangbu::ui {

class CashPage;
class CountPage;
class DrawerPage;
class EmptyState;
class KeyMap;
class OverviewPage;
class PastPage;
class SessionModel;
class ShiftModel;

// What a shift's sheet needs beside the model. All outlive it.
struct ShiftSurroundings
{
    const SessionModel& session;
    const KeyMap& keys;
    PrintPlace printing;
};

// The shift of this counter over the screen: opened, looked at, counted, closed.
class ShiftSheet : public Sheet
{
    Q_OBJECT

public:
    ShiftSheet(ShiftModel& model, const ShiftSurroundings& around, QWidget* host);

    // Opens at what there is to do: a float to count, or the open shift.
    void begin();
    // Opens where the drawer is opened without a sale.
    void beginDrawer();

private:
    ShiftModel& m_model;
    ReceiptDesk m_desk;
    ReceiptDesk m_pastDesk;
    QStackedWidget* m_pages;
    EmptyState* m_message;
    CashPage* m_cash;
    OverviewPage* m_overview;
    CountPage* m_count;
    DrawerPage* m_drawer;
    PastPage* m_past;
    bool m_isArriving = false; // shows what there is to do as soon as that is known
    bool m_isForDrawer = false;

    void layOut();
    void connectPages();
    void connectModel();
    void arrive();
    void follow();
    void goHome();
    void goBack();
    void showMessage();
    void leaveDrawer();
};

} // namespace jangbu::ui
