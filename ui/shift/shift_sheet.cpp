#include "ui/shift/shift_sheet.h"

#include "ui/control/surface/empty_state.h"
#include "ui/shell/session_model.h"
#include "ui/shift/page/cash_page.h"
#include "ui/shift/page/count_page.h"
#include "ui/shift/page/drawer_page.h"
#include "ui/shift/page/overview_page.h"
#include "ui/shift/page/past_page.h"
#include "ui/shift/shift_model.h"
#include "ui/theme/metrics.h"

#include <QStackedWidget>

namespace jangbu::ui {

namespace {

constexpr int panelWidth = 980;
constexpr int contentHeight = 560;

} // namespace

ShiftSheet::ShiftSheet(ShiftModel& model, const ShiftSurroundings& around, QWidget* host)
    //: Heading of the panel about the shift of this counter.
    : Sheet(tr("Shift"), host)
    , m_model(model)
    , m_desk([&model] { return model.paper(); }, around.printing)
    , m_pastDesk([&model] { return model.pastPaper(); }, around.printing)
    , m_pages(new QStackedWidget)
    , m_message(new EmptyState(IconName::Drawer, {}, {}, m_pages))
    , m_cash(new CashPage(model, around.session, m_pages))
    , m_overview(new OverviewPage(model, m_desk, around.keys, m_pages))
    , m_count(new CountPage(model, around.session, m_pages))
    , m_drawer(new DrawerPage(model, m_pages))
    , m_past(new PastPage(model, m_pastDesk, m_pages))
{
    layOut();
    connectPages();
    connectModel();
    // Another person does not see what the last one was doing.
    connect(&around.session, &SessionModel::staffChanged, this, &ShiftSheet::closeSheet);
}

void ShiftSheet::layOut()
{
    setObjectName(QStringLiteral("shiftSheet"));
    for (QWidget* const page : std::initializer_list<
             QWidget*>{m_message, m_cash, m_overview, m_count, m_drawer, m_past}) {
        m_pages->addWidget(page);
    }
    m_pages->setFixedHeight(contentHeight);
    setContent(m_pages);
    setPanelWidth(panelWidth);
}

void ShiftSheet::connectPages()
{
    const auto askCash = [this](CashPage::Kind kind) {
        m_pages->setCurrentWidget(m_cash);
        m_cash->begin(kind);
    };
    connect(m_overview, &OverviewPage::cashInAsked, this, [askCash] {
        askCash(CashPage::Kind::In);
    });
    connect(m_overview, &OverviewPage::cashOutAsked, this, [askCash] {
        askCash(CashPage::Kind::Out);
    });
    connect(m_overview, &OverviewPage::drawerAsked, this, [this] {
        m_pages->setCurrentWidget(m_drawer);
        m_drawer->begin();
    });
    connect(m_overview, &OverviewPage::closingAsked, this, [this] {
        m_pages->setCurrentWidget(m_count);
        m_count->begin();
        m_model.refresh();
    });
    connect(m_overview, &OverviewPage::pastAsked, this, [this] {
        m_pages->setCurrentWidget(m_past);
        m_past->begin();
    });
    connect(m_overview, &OverviewPage::doneAsked, this, &ShiftSheet::closeSheet);
    connect(m_cash, &CashPage::backAsked, this, &ShiftSheet::goBack);
    connect(m_count, &CountPage::backAsked, this, &ShiftSheet::goBack);
    connect(m_past, &PastPage::backAsked, this, &ShiftSheet::goBack);
    connect(m_drawer, &DrawerPage::backAsked, this, &ShiftSheet::leaveDrawer);
    connect(m_message, &EmptyState::actionTriggered, this, &ShiftSheet::arrive);
}

void ShiftSheet::connectModel()
{
    connect(&m_model, &ShiftModel::changed, this, &ShiftSheet::follow);
    connect(&m_model, &ShiftModel::opened, this, [this] { m_isArriving = true; });
    connect(&m_model, &ShiftModel::moved, this, &ShiftSheet::goHome);
    connect(&m_model, &ShiftModel::closed, this, [this] {
        m_pages->setCurrentWidget(m_overview);
        m_overview->showClosed();
    });
    connect(&m_model, &ShiftModel::drawerOpened, this, &ShiftSheet::leaveDrawer);
    connect(this, &Sheet::closed, &m_model.approval(), &ApprovalModel::cancel);
}

void ShiftSheet::begin()
{
    if (isOpen()) {
        return;
    }
    m_isForDrawer = false;
    m_model.acknowledge();
    arrive();
    open();
}

void ShiftSheet::beginDrawer()
{
    if (isOpen()) {
        return;
    }
    m_isForDrawer = true;
    m_model.acknowledge();
    m_isArriving = false;
    m_model.refresh();
    m_pages->setCurrentWidget(m_drawer);
    open();
    m_drawer->begin();
}

void ShiftSheet::leaveDrawer()
{
    if (m_isForDrawer) {
        closeSheet();
    } else if (m_pages->currentWidget() == m_drawer) {
        goHome();
    }
}

void ShiftSheet::arrive()
{
    m_isArriving = true;
    showMessage();
    m_model.refresh();
}

void ShiftSheet::follow()
{
    if (m_isArriving && !m_model.isReading()) {
        goHome();
    }
}

void ShiftSheet::goHome()
{
    m_isArriving = false;
    switch (m_model.state()) {
    case ShiftModel::State::Reading:
    case ShiftModel::State::Unreadable:
        showMessage();
        break;
    case ShiftModel::State::Closed:
        m_pages->setCurrentWidget(m_cash);
        m_cash->begin(CashPage::Kind::Float);
        break;
    case ShiftModel::State::Open:
        m_pages->setCurrentWidget(m_overview);
        m_overview->showOpen();
        break;
    }
}

void ShiftSheet::goBack()
{
    m_model.acknowledge();
    goHome();
}

void ShiftSheet::showMessage()
{
    const bool isUnreadable = m_model.state() == ShiftModel::State::Unreadable && !m_isArriving;
    m_message->setTexts(
        isUnreadable ? tr("The shift could not be read") : tr("Reading the shift…"),
        isUnreadable ? m_model.notice().text : QString()
    );
    m_message->setAction(isUnreadable ? tr("Try again") : QString());
    m_pages->setCurrentWidget(m_message);
}

} // namespace jangbu::ui
