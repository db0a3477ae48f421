#pragma once

#include "ui/shell/screen.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace jangbu::ui {

class RailKey;

/// The left edge of the window: one key a screen.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    /// Screens keep their order whatever the order of adding. `keyName` is shown in the tooltip.
    void addScreen(ScreenId screen, const QString& keyName);
    void setScreenVisible(ScreenId screen, bool visible) const;
    void setCurrent(ScreenId screen);
    /// Null when there is no such screen.
    [[nodiscard]] RailKey* key(ScreenId screen) const;

Q_SIGNALS:
    void chosen(jangbu::ui::ScreenId screen);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    std::map<ScreenId, RailKey*> m_keys;
};

} // namespace jangbu::ui
