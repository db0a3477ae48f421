#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace jangbu::ui {

class AmountPad;
class KeyButton;
class NoticeLine;
class SessionModel;
class ShiftModel;

// Asks for cash that goes into the drawer or out of it: a float, cash in, cash out.
class CashPage : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Float, In, Out };

    CashPage(ShiftModel& model, const SessionModel& session, QWidget* parent = nullptr);

    // Empties the page and takes the focus.
    void begin(Kind kind);

Q_SIGNALS:
    void backAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ShiftModel& m_model;
    Kind m_kind = Kind::Float;
    QLabel* m_heading;
    QLabel* m_hint;
    QLabel* m_reasonLabel;
    QLineEdit* m_reason;
    NoticeLine* m_notice;
    KeyButton* m_ok;
    KeyButton* m_back;
    AmountPad* m_pad;

    void layOut();
    void showKind();
    void follow();
    void submit();
};

} // namespace jangbu::ui
