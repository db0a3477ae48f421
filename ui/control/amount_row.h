#pragma once

#include "ui/control/money_label.h"

#include <QWidget>

class QLabel;

namespace jangbu::ui {

// What an amount is, at the left, and the amount, at the right: one line of a receipt.
class AmountRow : public QWidget
{
    Q_OBJECT

public:
    explicit AmountRow(
        const QString& label,
        TextRole amountRole = TextRole::Body,
        QWidget* parent = nullptr
    );

    void setLabel(const QString& label);
    void setAmount(const QString& text);
    void setBeforeAfter(const QString& before, const QString& after);
    // The text at the right, as shown.
    [[nodiscard]] QString amount() const;
    void setAmountTone(Tone tone);
    void setLabelRole(TextRole role, Tone tone = Tone::Second);

private:
    QLabel* m_label;
    MoneyLabel* m_amount;

    void describe();
};

} // namespace jangbu::ui
