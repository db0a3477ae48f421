#include "ui/receipt/paper_area.h"

#include "ui/control/list/scroll_bar_place.h"
#include "ui/receipt/receipt_paper.h"
#include "ui/theme/metrics.h"

namespace jangbu::ui {

PaperArea::PaperArea(QWidget* parent) : QScrollArea(parent), m_paper(new ReceiptPaper(this))
{
    setWidget(m_paper);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keepScrollBarPlace(*this);
    setViewportMargins(0, 0, space::one, 0);
    viewport()->setAutoFillBackground(false);
    m_paper->setAutoFillBackground(false);
}

void PaperArea::setLines(const std::vector<ReceiptLine>& lines)
{
    m_paper->setLines(lines);
}

} // namespace jangbu::ui
