#pragma once

#include <QWidget>

class QLabel;

namespace jangbu::ui {

class KeyButton;
class NumberPad;
class PinDots;

// Dots, a number pad and the key that submits. Takes typed digits, Backspace and Return as well.
class PinPad : public QWidget
{
    Q_OBJECT

public:
    explicit PinPad(const QString& submitText, QWidget* parent = nullptr);

    // How many digits a PIN may have; 4 to 8 unless told. Submit is possible from `least` on.
    void setLength(int least, int most);
    // Says what went wrong under the dots, empties them and takes the next try.
    void refuse(const QString& text);
    // While busy nothing can be pressed.
    void setBusy(bool busy);
    void clear();
    [[nodiscard]] int digitCount() const;
    // What refuse() said, empty after the next digit.
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    // The dots stay until clear() or refuse().
    void submitted(const QString& pin);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    PinDots* m_dots;
    QLabel* m_message;
    NumberPad* m_pad;
    KeyButton* m_submit;
    QString m_pin;
    int m_least = 4;
    int m_most = 8;
    bool m_busy = false;

    void addDigits(const QString& digits);
    void removeLast();
    void submit();
    void refresh();
};

} // namespace jangbu::ui
