#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

class QButtonGroup;
class QStackedWidget;
class QVBoxLayout;

namespace jangbu::ui {

class AdminPage;
class KeyButton;

// The screen Admin: its sections at the left, the chosen one at the right. Arrow keys move between
// sections.
class AdminView final : public QWidget
{
    Q_OBJECT

public:
    explicit AdminView(QWidget* parent = nullptr);

    // The last place of the list; the view owns the page.
    void addSection(IconName icon, AdminPage* page);

    [[nodiscard]] int count() const;
    [[nodiscard]] int current() const;
    void showSection(int place);
    // Nothing for a page that was not added.
    void showSection(const AdminPage* page);

    [[nodiscard]] KeyButton* sectionKey(int place) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QVBoxLayout* m_list;
    QButtonGroup* m_keys;
    QStackedWidget* m_pages;
};

} // namespace jangbu::ui
