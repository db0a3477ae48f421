#pragma once

#include <QWidget>

namespace jangbu::ui {

// One dot a digit: filled when entered, a ring while it may still come.
class PinDots : public QWidget
{
    Q_OBJECT

public:
    explicit PinDots(QWidget* parent = nullptr);

    // `least` rings are shown at once, more as digits come.
    void setCounts(int filled, int least, int most);
    void setRefused(bool refused);
    // The ring around the dots: typed digits come here.
    void setFocused(bool focused);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_filled = 0;
    int m_least = 4;
    int m_most = 8;
    bool m_refused = false;
    bool m_focused = false;
};

} // namespace jangbu::ui
