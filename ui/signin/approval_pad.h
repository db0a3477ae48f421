#pragma once

#include <QWidget>

class QLabel;

namespace jangbu::ui {

class ChipBar;
class KeyButton;
class NoticeLine;
class PinCheckModel;
class PinPad;

// Asks somebody with more rights for a PIN, over the shoulder of the one who stands at the counter.
class ApprovalPad : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalPad(PinCheckModel& model, QWidget* parent = nullptr);

    // Empties the pad and takes the focus; `what` is approved, unless that is to be seen anyway.
    void begin(const QString& what = {});

Q_SIGNALS:
    void backAsked(); // nobody approves after all

private:
    PinCheckModel& m_model;
    QLabel* m_what;
    ChipBar* m_who;
    NoticeLine* m_notice;
    PinPad* m_pin;
    KeyButton* m_back;

    void listStaff();
    void refuse(const QString& why);
};

} // namespace jangbu::ui
