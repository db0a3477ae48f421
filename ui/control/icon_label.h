#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/text_role.h"

#include <QWidget>

namespace jangbu::ui {

// An icon that follows the theme. It is decoration: the text beside it says the same.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(
        IconName name,
        Tone tone = Tone::Second,
        int size = 24,
        QWidget* parent = nullptr
    );

    void setIconName(IconName name);
    void setTone(Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IconName m_name;
    Tone m_tone;
    int m_size;
};

} // namespace jangbu::ui
