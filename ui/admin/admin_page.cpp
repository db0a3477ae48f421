#include "ui/admin/admin_page.h"

#include "ui/control/surface/notice_line.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

AdminPage::AdminPage(const QString& heading, const QString& explanation, QWidget* parent)
    : QWidget(parent), m_heading(heading), m_body(makeColumn(space::two)), m_notice(new NoticeLine)
{
    auto* const column = makeColumn(space::two, this);
    setPadding(column, space::three);
    auto* const head = makeColumn(space::half);
    head->addWidget(makeLabel(heading, TextRole::Figure));
    head->addWidget(makeParagraph(explanation, TextRole::Body, Tone::Second));
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addLayout(m_body, 1);
    m_notice->clear();
}

void AdminPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT entered();
}

} // namespace jangbu::ui
