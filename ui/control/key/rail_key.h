#pragma once

#include "ui/theme/icon.h"

#include <QPushButton>

namespace jangbu::ui {

// One place of the left rail: icon over word, a bar at the edge when it is the present one.
class RailKey : public QPushButton
{
    Q_OBJECT

public:
    RailKey(IconName icon, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconName m_icon;
};

} // namespace jangbu::ui
