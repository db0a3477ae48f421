#pragma once

#include <QProxyStyle>

namespace jangbu::ui {

// Fusion, with what a style sheet cannot tint drawn here: ticks, arrows, the fields with arrows.
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
    void drawComplexControl(
        ComplexControl control,
        const QStyleOptionComplex* option,
        QPainter* painter,
        const QWidget* widget
    ) const override;
    [[nodiscard]] QRect subControlRect(
        ComplexControl control,
        const QStyleOptionComplex* option,
        SubControl part,
        const QWidget* widget
    ) const override;
    [[nodiscard]] QSize sizeFromContents(
        ContentsType type,
        const QStyleOption* option,
        const QSize& contents,
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
