#pragma once

#include <QList>
#include <QStringList>

class QWidget;

namespace jangbu::tests {

/// The controls seen in a window for which a screen reader has no name, each with what it is.
[[nodiscard]] QStringList namelessControls(const QWidget& window);

/// Where Tab leads.
struct TabRound
{
    QList<QWidget*> stops;
    bool isClosed = false; // it comes back to the first stop; else something holds the focus
};

/// Presses Tab until it comes back, from whatever has the focus. The window must be active.
[[nodiscard]] TabRound tabRound();

/// The steps of a round that lead against the way one reads, which is down a column and then the
/// next one to the right; the step from the end to the beginning is none.
[[nodiscard]] QStringList stepsBack(const QList<QWidget*>& stops);

} // namespace jangbu::tests
