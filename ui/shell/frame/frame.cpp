#include "ui/shell/frame/frame.h"

#include "ui/theme/layout.h"

#include <QVBoxLayout>

namespace jangbu::ui {

Frame::Frame(QWidget* parent) : QWidget(parent), m_column(makeColumn(space::none, this))
{
    setMinimumSize(window::smallestWidth, window::smallestHeight);
}

void Frame::setPage(QWidget* page)
{
    delete m_page;
    m_page = page;
    m_column->addWidget(page);
    if (!page->windowTitle().isEmpty()) {
        setWindowTitle(page->windowTitle());
    }
    connect(page, &QWidget::windowTitleChanged, this, &QWidget::setWindowTitle);
    page->show();
    // A page that knows where its focus belongs has put it there.
    if (page->focusWidget() == nullptr) {
        page->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* Frame::page() const
{
    return m_page;
}

} // namespace jangbu::ui
