#pragma once

#include "ui/shell/screen.h"
#include "ui/shell/shell_context.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

#include <map>
#include <optional>

class QStackedLayout;
class QStackedWidget;
class QVBoxLayout;

namespace jangbu::ui {

class AttentionLine;
class HelpSheet;
class IdleWatch;
class Rail;
class StaffSheet;
class TopBar;

/// The counter's window: screens with what surrounds them, and a cover over it all while nobody
/// is signed in or the counter is locked. What lies under the cover stays as it was.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(const ShellContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;
    MainWindow(const MainWindow&) = delete;
    MainWindow& operator=(const MainWindow&) = delete;
    MainWindow(MainWindow&&) = delete;
    MainWindow& operator=(MainWindow&&) = delete;

    /// Takes ownership. Its key appears in the rail for those whose role may see it.
    void addScreen(ScreenId screen, QWidget* view);
    /// Nothing when there is no such screen or the role may not see it.
    void showScreen(ScreenId screen);
    [[nodiscard]] std::optional<ScreenId> currentScreen() const;
    [[nodiscard]] QWidget* screen(ScreenId screen) const;

    /// Takes ownership. Shown over everything whenever the session is not open.
    void setCover(QWidget* cover);
    [[nodiscard]] bool isCovered() const;

    /// Sheets of a screen lie over this.
    [[nodiscard]] QWidget* sheetHost() const { return m_shell; }

    [[nodiscard]] TopBar* topBar() const { return m_topBar; }

    [[nodiscard]] Rail* rail() const { return m_rail; }

    [[nodiscard]] AttentionLine* attentionLine() const { return m_attention; }

    [[nodiscard]] StaffSheet* staffSheet() const { return m_staffSheet; }

    /// Null until it was opened once.
    [[nodiscard]] HelpSheet* helpSheet() const { return m_helpSheet; }

    void openHelp();

Q_SIGNALS:
    void screenShown(jangbu::ui::ScreenId screen);
    void languageChosen(jangbu::ui::Language language);
    void brightnessChosen(jangbu::ui::Brightness brightness);
    /// Somebody wants to see the products that are low in stock.
    void lowStockAsked();
    /// Somebody wants to open, see or close the shift.
    void shiftAsked();
    /// Somebody wants the drawer open without a sale.
    void drawerAsked();

private:
    ShellContext m_context;
    QStackedLayout* m_layers;
    QWidget* m_shell;
    QWidget* m_cover = nullptr;
    TopBar* m_topBar;
    Rail* m_rail;
    AttentionLine* m_attention;
    QStackedWidget* m_stack;
    StaffSheet* m_staffSheet;
    HelpSheet* m_helpSheet = nullptr;
    IdleWatch* m_idle;
    std::map<ScreenId, QWidget*> m_screens;
    std::optional<ScreenId> m_current;
    QPointer<QWidget> m_focusUnderCover;

    void placeAll();
    void bindKeys();
    void bind(KeyAction action, void (MainWindow::*act)());
    void lock();
    void followSession();
    void followStaff();
    void followShop();
    void showFirstAllowed();
    [[nodiscard]] bool isAllowed(ScreenId screen) const;
    [[nodiscard]] QList<KeyAction> usableActions() const;
};

} // namespace jangbu::ui
