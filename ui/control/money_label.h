#pragma once

#include "ui/theme/text_role.h"

#include <QLabel>

namespace jangbu::ui {

// An amount, right-aligned in tabular digits. It takes finished text and never does arithmetic.
// Where there is no room it becomes smaller, never shorter.
class MoneyLabel : public QLabel
{
    Q_OBJECT

public:
    explicit MoneyLabel(TextRole role, QWidget* parent = nullptr);

    void setAmount(const QString& amount);
    // Shows "before → after", the latter bold and in accent.
    void setBeforeAfter(const QString& before, const QString& after);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_before;
    QString m_after;
    TextRole m_role;

    void showTexts(const QString& before, const QString& after);
    // What the texts take at this size of type.
    [[nodiscard]] int widthAt(int pixels) const;
};

} // namespace jangbu::ui
