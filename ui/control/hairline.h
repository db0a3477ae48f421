#pragma once

#include <QWidget>

namespace jangbu::ui {

// A rule of the ledger, one pixel; strong is two of accent, as under an amount being entered.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(QWidget* parent = nullptr);
    explicit Hairline(Qt::Orientation orientation, QWidget* parent = nullptr);

    void setStrong(bool strong);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::Orientation m_orientation = Qt::Horizontal;
    bool m_strong = false;

    void settle();
};

} // namespace jangbu::ui
