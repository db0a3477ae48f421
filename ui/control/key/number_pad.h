#pragma once

#include <QWidget>

class QGridLayout;

namespace jangbu::ui {

class KeyButton;

// 1 – 9, 00, 0, backspace, 64 px high. Its keys never take the focus from a field when touched;
// one Tab reaches them, arrow keys move between them. Typed digits belong to the screen.
class NumberPad : public QWidget
{
    Q_OBJECT

public:
    // What the key at the lower left is.
    enum class Corner { DoubleZero, Clear };

    explicit NumberPad(Corner corner = Corner::DoubleZero, QWidget* parent = nullptr);

    // Where the layout has room, the keys may be as high as this.
    void growTo(int keyHeight);

    // The key of 0 … 9.
    [[nodiscard]] KeyButton* digitKey(int digit) const;
    [[nodiscard]] KeyButton* backspaceKey() const;
    [[nodiscard]] KeyButton* cornerKey() const;

Q_SIGNALS:
    void digitsPressed(const QString& digits); // "0" … "9" or "00"
    void backspacePressed();
    void clearPressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QGridLayout* m_grid;

    void place(KeyButton* key, int row, int column);
    void addDigits(const QString& digits, int row, int column);
    [[nodiscard]] KeyButton* keyAt(int row, int column) const;
    [[nodiscard]] KeyButton* neighbour(KeyButton* from, int key) const;
    // Only one key is reached by Tab, as in any grid.
    void giveTabStop(KeyButton* to);
};

} // namespace jangbu::ui
