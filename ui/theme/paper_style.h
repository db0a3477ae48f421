#pragma once

#include <QProxyStyle>

namespace jangbu::ui {

// Fusion, with the marks a style sheet cannot tint (ticks, arrows) drawn in the theme's colours.
class PaperStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    PaperStyle();

    void drawPrimitive(
        PrimitiveElement element,
        const QStyleOption* option,
        QPainter* painter,
        const QWidget* widget
    ) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric,
        const QStyleOption* option,
        const QWidget* widget
    ) const override;
    [[nodiscard]] int styleHint(
        StyleHint hint,
        const QStyleOption* option,
        const QWidget* widget,
        QStyleHintReturn* data
    ) const override;
};

} // namespace jangbu::ui
