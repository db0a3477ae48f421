#pragma once

#include "core/order/receipt.h"

#include <QScrollArea>

#include <vector>

namespace jangbu::ui {

class ReceiptPaper;

// A paper in as much room as there is, scrolled where it is longer. It keeps 20 px at its right for
// the scroll bar and a gap before it.
class PaperArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperArea(QWidget* parent = nullptr);

    void setLines(const std::vector<ReceiptLine>& lines);

    [[nodiscard]] ReceiptPaper* paper() const { return m_paper; }

private:
    ReceiptPaper* m_paper;
};

} // namespace jangbu::ui
