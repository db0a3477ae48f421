#include "ui/shell/frame/rail.h"

#include "ui/control/key/rail_key.h"
#include "ui/control/tab_order.h"
#include "ui/theme/layout.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <iterator>

namespace jangbu::ui {

Rail::Rail(QWidget* parent) : QWidget(parent), m_column(makeColumn(space::one, this))
{
    //: Accessible name of the keys that change the screen.
    setAccessibleName(tr("Screens"));
    setFixedWidth(window::railWidth);
    m_column->setContentsMargins(space::none, space::two, space::none, space::two);
    m_column->addStretch(1);
}

void Rail::addScreen(ScreenId screen, const QString& keyName)
{
    const QString title = screenTitle(screen);
    auto* const key = new RailKey(screenIcon(screen), title, this);
    key->setToolTip(keyName.isEmpty() ? title : title + QStringLiteral(" · ") + keyName);
    connect(key, &RailKey::clicked, this, [this, screen] {
        setCurrent(screen); // a checkable key would uncheck itself
        Q_EMIT chosen(screen);
    });
    const auto place = m_keys.emplace(screen, key).first;
    m_column->insertWidget(static_cast<int>(std::distance(m_keys.begin(), place)), key);
    // Tab goes from key to key: the screens, which are made in between, come after all of them.
    QWidget* before = this;
    for (const auto& [id, one] : m_keys) {
        putInTabOrder(*before, *one);
        before = one;
    }
}

void Rail::setScreenVisible(ScreenId screen, bool visible) const
{
    if (RailKey* const key = this->key(screen)) {
        key->setVisible(visible);
    }
}

void Rail::setCurrent(ScreenId screen)
{
    for (const auto& [id, key] : m_keys) {
        key->setChecked(id == screen);
    }
}

RailKey* Rail::key(ScreenId screen) const
{
    const auto place = m_keys.find(screen);
    return place == m_keys.end() ? nullptr : place->second;
}

void Rail::paintEvent(QPaintEvent* /*event*/)
{
    const Colours colour = currentTheme().colour;
    QPainter painter(this);
    painter.fillRect(rect(), colour.panel);
    painter.fillRect(QRect(width() - stroke::hairline, 0, stroke::hairline, height()), colour.rule);
}

} // namespace jangbu::ui
