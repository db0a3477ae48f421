#include "ui/dashboard/figures_missing.h"

#include "ui/control/surface/empty_state.h"

#include <QCoreApplication>

namespace jangbu::ui {

namespace {

struct FiguresMissing
{
    Q_DECLARE_TR_FUNCTIONS(FiguresMissing)
};

} // namespace

void sayFiguresAreRead(EmptyState& place)
{
    place.setTexts(FiguresMissing::tr("Reading the figures…"), {});
    place.setAction({});
}

void sayBookUnreadable(EmptyState& place)
{
    place.setTexts(
        FiguresMissing::tr("The book cannot be read now"),
        FiguresMissing::tr("Nothing is lost. The figures are read again by themselves.")
    );
    place.setAction(FiguresMissing::tr("Read again"));
}

} // namespace jangbu::ui
