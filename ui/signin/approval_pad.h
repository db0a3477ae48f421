#pragma once

#include <QWidget>

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

    // Empties the pad and takes the focus.
    void begin();

Q_SIGNALS:
    void backAsked(); // nobody approves after all

private:
    PinCheckModel& m_model;
    ChipBar* m_who;
    NoticeLine* m_notice;
    PinPad* m_pin;
    KeyButton* m_back;

    void listStaff();
    void refuse(const QString& why);
};

} // namespace jangbu::ui
