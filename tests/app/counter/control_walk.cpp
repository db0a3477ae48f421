#include "tests/app/counter/control_walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QProgressBar>
#include <QTest>

#include <algorithm>

namespace jangbu::tests {

namespace {

constexpr qsizetype mostStops = 200;

/// Takes its name from the control of Qt's that it is a part of.
bool isPart(const QWidget& widget)
{
    const auto* const area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    if (area != nullptr && area->viewport() == &widget) {
        return true;
    }
    for (const QWidget* whole = widget.parentWidget(); whole != nullptr;
         whole = whole->parentWidget()) {
        const bool hasParts = qobject_cast<const QComboBox*>(whole) != nullptr
                              || qobject_cast<const QAbstractSpinBox*>(whole) != nullptr
                              || qobject_cast<const QKeySequenceEdit*>(whole) != nullptr
                              || qobject_cast<const QAbstractItemView*>(whole) != nullptr;
        if (hasParts) {
            return true;
        }
    }
    return false;
}

bool isControl(const QWidget& widget)
{
    const bool isReached = (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    return isReached || qobject_cast<const QAbstractButton*>(&widget) != nullptr
           || qobject_cast<const QLineEdit*>(&widget) != nullptr
           || qobject_cast<const QComboBox*>(&widget) != nullptr
           || qobject_cast<const QAbstractItemView*>(&widget) != nullptr
           || qobject_cast<const QProgressBar*>(&widget) != nullptr;
}

QString spokenName(QWidget& widget)
{
    const QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken == nullptr ? QString() : spoken->text(QAccessible::Name).trimmed();
}

QString described(QWidget& widget)
{
    const QWidget* const parent = widget.parentWidget();
    return QStringLiteral("%1 \"%2\" %3 in %4")
        .arg(
            QString::fromLatin1(widget.metaObject()->className()),
            spokenName(widget),
            widget.objectName(),
            parent == nullptr ? QString() : QString::fromLatin1(parent->metaObject()->className())
        );
}

QRect placeOf(const QWidget& widget)
{
    return {widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()};
}

bool leadsBack(const QRect& from, const QRect& to)
{
    const bool isUp = to.bottom() < from.top() && to.left() <= from.right();
    const bool isLeft = to.right() < from.left() && to.top() <= from.bottom();
    return isUp || isLeft;
}

} // namespace

QStringList namelessControls(const QWidget& window)
{
    QStringList nameless;
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* const widget : widgets) {
        const bool isLookedAt = widget->isVisible() && isControl(*widget) && !isPart(*widget);
        if (isLookedAt && spokenName(*widget).isEmpty()) {
            nameless << described(*widget);
        }
    }
    return nameless;
}

TabRound tabRound()
{
    TabRound round;
    while (round.stops.size() < mostStops) {
        QWidget* const before = QApplication::focusWidget();
        if (before == nullptr) {
            return round;
        }
        QTest::keyClick(before, Qt::Key_Tab);
        QWidget* const now = QApplication::focusWidget();
        if (const qsizetype first = round.stops.indexOf(now); first >= 0) {
            round.isClosed = now != before || round.stops.size() == 1;
            round.stops.remove(0, first);
            return round;
        }
        round.stops << now;
    }
    return round;
}

QStringList stepsBack(const QList<QWidget*>& stops)
{
    // A round may end with a step to where one begins to read.
    const auto isBeginning = [&stops](const QRect& place) {
        return std::ranges::none_of(stops, [&place](const QWidget* other) {
            return leadsBack(place, placeOf(*other));
        });
    };
    QStringList back;
    for (qsizetype place = 0; place < stops.size(); ++place) {
        QWidget* const from = stops.at(place);
        QWidget* const to = stops.at((place + 1) % stops.size());
        if (leadsBack(placeOf(*from), placeOf(*to)) && !isBeginning(placeOf(*to))) {
            back << described(*from) + QStringLiteral(" -> ") + described(*to);
        }
    }
    return back;
}

} // namespace jangbu::tests
