#include "ui/shell/main_window.h"

#include "ui/control/key/key_button.h"
#include "ui/shell/frame/attention_line.h"
#include "ui/shell/frame/help_sheet.h"
#include "ui/shell/frame/idle_watch.h"
#include "ui/shell/frame/rail.h"
#include "ui/shell/frame/staff_sheet.h"
#include "ui/shell/frame/top_bar.h"
#include "ui/theme/layout.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

MainWindow::MainWindow(const ShellContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_layers(new QStackedLayout(this))
    , m_shell(new QWidget(this))
    , m_topBar(new TopBar(context, m_shell))
    , m_rail(new Rail(m_shell))
    , m_attention(new AttentionLine(context, m_shell))
    , m_stack(new QStackedWidget(m_shell))
    , m_staffSheet(new StaffSheet(context.session, m_shell))
    , m_idle(new IdleWatch(this))
{
    setMinimumSize(window::smallestWidth, window::smallestHeight);
    placeAll();
    bindKeys();
    const SessionModel& session = m_context.session;
    connect(m_rail, &Rail::chosen, this, &MainWindow::showScreen);
    connect(m_topBar->lockKey(), &KeyButton::clicked, this, &MainWindow::lock);
    connect(m_topBar->shiftKey(), &KeyButton::clicked, this, &MainWindow::shiftAsked);
    connect(m_topBar->staffKey(), &KeyButton::clicked, m_staffSheet, &StaffSheet::begin);
    connect(m_staffSheet, &StaffSheet::languageChosen, this, &MainWindow::languageChosen);
    connect(m_staffSheet, &StaffSheet::brightnessChosen, this, &MainWindow::brightnessChosen);
    connect(m_staffSheet, &StaffSheet::helpWanted, this, &MainWindow::openHelp);
    connect(m_staffSheet, &StaffSheet::lockWanted, this, &MainWindow::lock);
    connect(m_staffSheet, &StaffSheet::signOutWanted, &m_context.session, &SessionModel::signOut);
    connect(m_attention, &AttentionLine::lowStockAsked, this, &MainWindow::lowStockAsked);
    connect(m_idle, &IdleWatch::becameIdle, this, &MainWindow::lock);
    connect(&session, &SessionModel::openChanged, this, &MainWindow::followSession);
    connect(&session, &SessionModel::staffChanged, this, &MainWindow::followStaff);
    connect(&session, &SessionModel::shopChanged, this, &MainWindow::followShop);
    followShop();
}

MainWindow::~MainWindow() = default;

void MainWindow::placeAll()
{
    QVBoxLayout* const column = makeColumn(space::none, m_shell);
    column->addWidget(m_topBar);
    QHBoxLayout* const below = makeRow(space::none);
    below->addWidget(m_rail);
    QVBoxLayout* const right = makeColumn(space::none);
    right->addWidget(m_attention);
    right->addWidget(m_stack, 1);
    below->addLayout(right, 1);
    column->addLayout(below, 1);
    m_layers->addWidget(m_shell);
}

void MainWindow::bindKeys()
{
    bind(KeyAction::Lock, &MainWindow::lock);
    bind(KeyAction::Help, &MainWindow::openHelp);
    bind(KeyAction::Shift, &MainWindow::shiftAsked);
    bind(KeyAction::Drawer, &MainWindow::drawerAsked);
}

void MainWindow::bind(KeyAction action, void (MainWindow::*act)())
{
    // On the shell and not on the window: under the cover its keys rest.
    auto* const bound = new QAction(m_shell);
    bound->setShortcuts(m_context.keys.keysFor(action));
    bound->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_shell->addAction(bound);
    connect(bound, &QAction::triggered, this, act);
}

void MainWindow::addScreen(ScreenId screen, QWidget* view)
{
    m_stack->addWidget(view);
    m_screens.emplace(screen, view);
    m_rail->addScreen(screen, m_context.keys.capFor(screenKey(screen)));
    m_rail->setScreenVisible(screen, isAllowed(screen));
    auto* const bound = new QAction(m_shell);
    bound->setShortcuts(m_context.keys.keysFor(screenKey(screen)));
    bound->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_shell->addAction(bound);
    connect(bound, &QAction::triggered, this, [this, screen] { showScreen(screen); });
    if (m_context.session.isOpen() && !m_current) {
        showScreen(screen);
    }
}

void MainWindow::showScreen(ScreenId screen)
{
    QWidget* const view = this->screen(screen);
    if (view == nullptr || !isAllowed(screen)) {
        return;
    }
    m_current = screen;
    m_rail->setCurrent(screen);
    m_stack->setCurrentWidget(view);
    // Where the focus was, or where the view put it when it was shown.
    QWidget* const inside = view->focusWidget();
    (inside == nullptr ? view : inside)->setFocus(Qt::OtherFocusReason);
    Q_EMIT screenShown(screen);
}

std::optional<ScreenId> MainWindow::currentScreen() const
{
    return m_current;
}

QWidget* MainWindow::screen(ScreenId screen) const
{
    const auto place = m_screens.find(screen);
    return place == m_screens.end() ? nullptr : place->second;
}

void MainWindow::setCover(QWidget* cover)
{
    delete m_cover;
    m_cover = cover;
    m_layers->addWidget(cover);
    followSession();
}

bool MainWindow::isCovered() const
{
    return m_cover != nullptr && m_layers->currentWidget() == m_cover;
}

void MainWindow::lock()
{
    m_context.session.lock();
}

void MainWindow::openHelp()
{
    delete m_helpSheet;
    m_helpSheet = new HelpSheet(m_context.keys, usableActions(), m_shell);
    m_helpSheet->open();
}

void MainWindow::followSession()
{
    if (m_cover == nullptr) {
        return;
    }
    const bool isOpen = m_context.session.isOpen();
    if (isOpen == !isCovered()) {
        return;
    }
    if (!isOpen) {
        QWidget* const focused = QApplication::focusWidget();
        m_focusUnderCover =
            focused != nullptr && m_shell->isAncestorOf(focused) ? focused : nullptr;
        m_layers->setCurrentWidget(m_cover);
        m_cover->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_layers->setCurrentWidget(m_shell);
    showFirstAllowed();
    if (m_focusUnderCover != nullptr) {
        m_focusUnderCover->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::followStaff()
{
    for (const auto& [screen, view] : m_screens) {
        m_rail->setScreenVisible(screen, isAllowed(screen));
    }
    // Another person starts where they may be, with nothing of the last one open.
    m_focusUnderCover = nullptr;
    m_staffSheet->closeSheet();
    if (m_helpSheet != nullptr) {
        m_helpSheet->closeSheet();
    }
    showFirstAllowed();
}

void MainWindow::followShop()
{
    setWindowTitle(
        tr("Jangbu") + QStringLiteral(" · ")
        + QString::fromStdString(m_context.session.shop().shopName)
    );
    m_idle->setPatience(std::chrono::minutes(m_context.session.shop().autoLockMinutes));
}

void MainWindow::showFirstAllowed()
{
    if (m_current && isAllowed(*m_current)) {
        return;
    }
    for (const auto& [screen, view] : m_screens) {
        if (isAllowed(screen)) {
            showScreen(screen);
            return;
        }
    }
}

bool MainWindow::isAllowed(ScreenId screen) const
{
    const auto& staff = m_context.session.staff();
    return staff && jangbu::may(staff->role, screenAct(screen));
}

QList<KeyAction> MainWindow::usableActions() const
{
    QList<KeyAction> actions;
    for (const KeyAction action : allKeyActions()) {
        const bool isOfScreen = action >= KeyAction::ScreenSell && action <= KeyAction::ScreenAdmin;
        if (!isOfScreen) {
            actions.append(action);
        }
    }
    for (const auto& [screen, view] : m_screens) {
        if (isAllowed(screen)) {
            actions.append(screenKey(screen));
        }
    }
    return actions;
}

} // namespace jangbu::ui
