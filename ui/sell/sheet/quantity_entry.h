#pragma once

#include <QWidget>

class QLabel;

namespace jangbu::ui {

class KeyButton;
class NumberPad;

// Asks for a line's quantity with number keys big enough for a thumb.
class QuantityEntry : public QWidget
{
    Q_OBJECT

public:
    explicit QuantityEntry(QWidget* parent = nullptr);

    // Typed digits replace `quantity`.
    void begin(const QString& productName, int quantity);

    [[nodiscard]] int quantity() const { return m_quantity; }

Q_SIGNALS:
    void chosen(int quantity);
    void priceAsked(); // another price instead of another quantity

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_name;
    QLabel* m_figure;
    NumberPad* m_pad;
    KeyButton* m_price;
    KeyButton* m_ok;
    int m_quantity = 0;
    bool m_isFresh = true; // nothing typed yet

    void type(const QString& digits);
    void erase();
    void show(int quantity);
};

} // namespace jangbu::ui
