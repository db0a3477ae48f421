#pragma once

#include "ui/theme/text_role.h"

#include <QLabel>

namespace jangbu::ui {

// An amount, right-aligned in tabular digits. It takes finished text and never does arithmetic.
// Its width never shrinks below the widest text it has shown, so that nothing jumps when numbers change.
class MoneyLabel : public QLabel
{
    Q_OBJECT

public:
    explicit MoneyLabel(TextRole role, QWidget* parent = nullptr);

    void setAmount(const QString& text);
    // Shows "before → after", the latter in accent.
    void setBeforeAfter(const QString& before, const QString& after);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_before;
    QString m_after;
    TextRole m_role;

    [[nodiscard]] int widthOfTexts() const;
    void announce();
};

} // namespace jangbu::ui
