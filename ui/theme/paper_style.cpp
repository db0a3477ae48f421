#include "ui/theme/paper_style.h"

#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace jangbu::ui {

namespace {

constexpr int indicatorSide = 24;
constexpr int arrowSide = 20;
constexpr int fieldPadding = 14;
constexpr int arrowRoom = 40;

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

void paintArrow(const QStyleOption& option, const QRect& room, QPainter& painter, IconName name)
{
    const Colours colour = currentTheme().colour;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QRectF box(0, 0, arrowSide, arrowSide);
    box.moveCenter(QRectF(room).center());
    paintIcon(painter, box, name, enabled ? colour.inkSecond : colour.inkThird);
}

bool isField(QStyle::ComplexControl control)
{
    return control == QStyle::CC_ComboBox || control == QStyle::CC_SpinBox;
}

// The same face that the style sheet gives to a line edit.
void paintField(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Colours colour = currentTheme().colour;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = widget != nullptr && widget->hasFocus();
    Face face{.fill = enabled ? colour.field : colour.paper, .border = colour.rule};
    if (focused) {
        face = {.fill = colour.panel, .border = colour.accent, .borderWidth = stroke::strong};
    }
    if (widget != nullptr && widget->property("wrong").toBool()) {
        face.border = colour.red;
        face.borderWidth = stroke::strong;
    }
    paintFace(painter, option.rect, face);
}

bool isInsideField(const QWidget* widget)
{
    const QWidget* around = widget == nullptr ? nullptr : widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(around) != nullptr
           || qobject_cast<const QComboBox*>(around) != nullptr;
}

QRect upperHalf(const QRect& rect)
{
    return {rect.left(), rect.top(), rect.width(), rect.height() / 2};
}

QRect lowerHalf(const QRect& rect)
{
    return rect.adjusted(0, rect.height() / 2, 0, 0);
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
    if (element == PE_PanelLineEdit && isInsideField(widget)) {
        return;
    }
    if (element == PE_IndicatorCheckBox) {
        paintTick(*option, *painter);
    } else if (element == PE_IndicatorRadioButton) {
        paintRadio(*option, *painter);
    } else if (element == PE_IndicatorArrowDown || element == PE_IndicatorSpinDown) {
        paintArrow(*option, option->rect, *painter, IconName::ChevronDown);
    } else if (element == PE_IndicatorArrowUp || element == PE_IndicatorSpinUp) {
        paintArrow(*option, option->rect, *painter, IconName::ChevronUp);
    } else if (element == PE_FrameFocusRect) {
        const QRectF around = QRectF(option->rect).adjusted(-2, -2, 2, 2);
        const QColor accent = currentTheme().colour.accent;
        static_cast<void>(paintFocusRing(*painter, around, accent, radius::mark));
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PaperStyle::drawComplexControl(
    ComplexControl control,
    const QStyleOptionComplex* option,
    QPainter* painter,
    const QWidget* widget
) const
{
    if (!isField(control)) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    paintField(*option, *painter, widget);
    const QRect end = option->rect.adjusted(option->rect.width() - arrowRoom, 0, 0, 0);
    if (control == CC_ComboBox) {
        paintArrow(*option, end, *painter, IconName::ChevronDown);
        return;
    }
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (spin != nullptr && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
        paintArrow(*option, upperHalf(end).adjusted(0, 4, 0, 0), *painter, IconName::ChevronUp);
        paintArrow(*option, lowerHalf(end).adjusted(0, 0, 0, -4), *painter, IconName::ChevronDown);
    }
}

QRect PaperStyle::subControlRect(
    ComplexControl control,
    const QStyleOptionComplex* option,
    SubControl part,
    const QWidget* widget
) const
{
    if (!isField(control) || (control == CC_ComboBox && part == SC_ComboBoxListBoxPopup)) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    const QRect rect = option->rect;
    const QRect end = rect.adjusted(rect.width() - arrowRoom, 0, 0, 0);
    const QRect text = rect.adjusted(fieldPadding, 2, -arrowRoom, -2);
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxEditField) {
            return visualRect(option->direction, rect, text.adjusted(1, 0, 0, 0));
        }
        return part == SC_ComboBoxArrow ? end : rect;
    }
    if (part == SC_SpinBoxEditField) {
        return text;
    }
    if (part == SC_SpinBoxUp) {
        return upperHalf(end);
    }
    return part == SC_SpinBoxDown ? lowerHalf(end) : rect;
}

QSize PaperStyle::sizeFromContents(
    ContentsType type,
    const QStyleOption* option,
    const QSize& contents,
    const QWidget* widget
) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox || type == CT_SpinBox) {
        size.setWidth(contents.width() + fieldPadding + arrowRoom);
        size.setHeight(touch::control);
    }
    return size;
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
