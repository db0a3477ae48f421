#include "ui/theme/paper_style.h"

#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace jangbu::ui {

namespace {

constexpr int indicatorSide = 24;
constexpr int arrowSide = 20;

void paintTick(const QStyleOption& option, QPainter& painter)
{
    const Colours colour = currentTheme().colour;
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor chosen = enabled ? colour.accent : colour.inkThird;
    const Face face{
        .fill = on ? chosen : colour.field,
        .border = on ? chosen : colour.inkThird,
        .borderWidth = stroke::hairline,
        .cornerRadius = radius::mark,
    };
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    paintFace(painter, box, face);
    if (on) {
        paintIcon(painter, box.adjusted(2, 2, -2, -2), IconName::Check, colour.onAccent);
    }
}

void paintRadio(const QStyleOption& option, QPainter& painter)
{
    const Colours colour = currentTheme().colour;
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const Face ring{
        .fill = colour.field,
        .border = on ? colour.accent : colour.inkThird,
        .borderWidth = on ? qreal(stroke::strong) : qreal(stroke::hairline),
        .cornerRadius = box.width() / 2,
    };
    paintFace(painter, box, ring);
    if (on) {
        const QRectF dot = box.adjusted(6, 6, -6, -6);
        paintFace(
            painter,
            dot,
            {.fill = colour.accent,
             .border = Qt::transparent,
             .borderWidth = 0,
             .cornerRadius = dot.width() / 2}
        );
    }
}

void paintArrow(const QStyleOption& option, QPainter& painter, IconName name)
{
    const Colours colour = currentTheme().colour;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QRectF box(0, 0, arrowSide, arrowSide);
    box.moveCenter(QRectF(option.rect).center());
    paintIcon(painter, box, name, enabled ? colour.inkSecond : colour.inkThird);
}

} // namespace

PaperStyle::PaperStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void PaperStyle::drawPrimitive(
    PrimitiveElement element,
    const QStyleOption* option,
    QPainter* painter,
    const QWidget* widget
) const
{
    if (element == PE_IndicatorCheckBox) {
        paintTick(*option, *painter);
    } else if (element == PE_IndicatorRadioButton) {
        paintRadio(*option, *painter);
    } else if (element == PE_IndicatorArrowDown || element == PE_IndicatorSpinDown) {
        paintArrow(*option, *painter, IconName::ChevronDown);
    } else if (element == PE_IndicatorArrowUp || element == PE_IndicatorSpinUp) {
        paintArrow(*option, *painter, IconName::ChevronUp);
    } else if (element == PE_FrameFocusRect) {
        const QRectF around = QRectF(option->rect).adjusted(-2, -2, 2, 2);
        const QColor accent = currentTheme().colour.accent;
        static_cast<void>(paintFocusRing(*painter, around, accent, radius::mark));
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int PaperStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget)
    const
{
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight
        || metric == PM_ExclusiveIndicatorWidth || metric == PM_ExclusiveIndicatorHeight) {
        return indicatorSide;
    }
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin) {
        return stroke::strong;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int PaperStyle::styleHint(
    StyleHint hint,
    const QStyleOption* option,
    const QWidget* widget,
    QStyleHintReturn* data
) const
{
    if (hint == SH_EtchDisabledText || hint == SH_ItemView_ActivateItemOnSingleClick
        || hint == SH_ComboBox_Popup) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace jangbu::ui
