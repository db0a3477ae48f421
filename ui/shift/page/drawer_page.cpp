#include "ui/shift/page/drawer_page.h"

#include "ui/control/key/key_button.h"
#include "ui/control/surface/notice_line.h"
#include "ui/shift/shift_model.h"
#include "ui/shift/shift_notice.h"
#include "ui/signin/approval_pad.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

DrawerPage::DrawerPage(ShiftModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_reason(new QLineEdit(this))
    , m_notice(new NoticeLine(this))
    , m_open(new KeyButton(tr("Open the drawer"), KeyKind::Primary, this))
    , m_back(new KeyButton(tr("Back"), KeyKind::Plain, this))
    , m_approval(new ApprovalPad(model.approval().pin(), this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("drawerPage"));
    m_open->setObjectName(QStringLiteral("openDrawer"));
    m_reason->setObjectName(QStringLiteral("drawerReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_pages->addWidget(makeReasonPage());
    m_pages->addWidget(m_approval);
    QVBoxLayout* const column = makeColumn(space::none, this);
    column->addWidget(m_pages);
    connect(m_open, &KeyButton::clicked, this, &DrawerPage::submit);
    connect(m_reason, &QLineEdit::returnPressed, this, &DrawerPage::submit);
    connect(m_back, &KeyButton::clicked, this, &DrawerPage::backAsked);
    connect(m_approval, &ApprovalPad::backAsked, &m_model.approval(), &ApprovalModel::cancel);
    connect(&m_model, &ShiftModel::changed, this, &DrawerPage::follow);
}

QWidget* DrawerPage::makeReasonPage()
{
    auto* const page = new QWidget(m_pages);
    m_open->setKeySize(KeySize::Large);
    QVBoxLayout* const column = makeColumn(space::one, page);
    column->addWidget(makeParagraph(
        tr("The drawer opens without a sale. Who opened it, when and why is in the journal."),
        TextRole::Body,
        Tone::Second,
        page
    ));
    column->addSpacing(space::one);
    column->addWidget(makeLabel(tr("Reason"), TextRole::Small, Tone::Second, page));
    column->addWidget(m_reason);
    column->addWidget(m_notice);
    column->addStretch(1);
    column->addWidget(m_back);
    column->addWidget(m_open);
    setTabOrder(m_back, m_open);
    return page;
}

void DrawerPage::begin()
{
    m_reason->clear();
    m_model.approval().cancel();
    follow();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void DrawerPage::submit()
{
    if (m_open->isEnabled()) {
        m_model.openDrawer(m_reason->text());
    }
}

void DrawerPage::follow()
{
    m_open->setEnabled(!m_model.isBusy());
    sayNotice(*m_notice, m_model.notice());
    const int page = m_model.approval().isAwaited() ? 1 : 0;
    if (page == m_pages->currentIndex()) {
        return;
    }
    m_pages->setCurrentIndex(page);
    if (page == 1) {
        m_approval->begin(
            QStringLiteral("%1 · %2").arg(tr("Open the drawer"), m_reason->text().trimmed())
        );
    } else {
        m_reason->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace jangbu::ui
