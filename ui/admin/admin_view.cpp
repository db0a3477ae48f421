#include "ui/admin/admin_view.h"

#include "ui/admin/admin_page.h"
#include "ui/control/key/key_button.h"
#include "ui/control/panel.h"
#include "ui/theme/layout.h"

#include <QApplication>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jangbu::ui {

namespace {

constexpr int listWidth = 232;

} // namespace

AdminView::AdminView(QWidget* parent)
    : QWidget(parent)
    , m_list(makeColumn(space::half))
    , m_keys(new QButtonGroup(this))
    , m_pages(new QStackedWidget)
{
    auto* const row = makeRow(space::two, this);
    setPadding(row, space::two);
    auto* const list = new Panel;
    list->setFixedWidth(listWidth);
    list->body()->addLayout(m_list);
    list->body()->addStretch(1);
    row->addWidget(list);
    auto* const panel = new Panel;
    panel->setFlush(true);
    panel->body()->addWidget(m_pages);
    row->addWidget(panel, 1);
    m_keys->setExclusive(true);
    connect(m_keys, &QButtonGroup::idClicked, this, [this](int place) { showSection(place); });
}

void AdminView::addSection(IconName icon, AdminPage* page)
{
    const int place = count();
    auto* const key = new KeyButton(page->heading(), KeyKind::Choice);
    key->setIconName(icon);
    key->setCheckable(true);
    key->installEventFilter(this);
    m_keys->addButton(key, place);
    m_list->addWidget(key);
    auto* const area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    // The panel's own colour shows through.
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_pages->addWidget(area);
    if (place == 0) {
        showSection(0);
    } else {
        key->setFocusPolicy(Qt::NoFocus);
    }
}

int AdminView::count() const
{
    return m_pages->count();
}

int AdminView::current() const
{
    return m_pages->currentIndex();
}

KeyButton* AdminView::sectionKey(int place) const
{
    return qobject_cast<KeyButton*>(m_keys->button(place));
}

void AdminView::showSection(int place)
{
    const bool isInList = m_keys->buttons().contains(QApplication::focusWidget());
    for (int other = 0; other < count(); ++other) {
        // One Tab reaches the list, arrow keys move in it.
        sectionKey(other)->setFocusPolicy(other == place ? Qt::TabFocus : Qt::NoFocus);
    }
    sectionKey(place)->setChecked(true);
    m_pages->setCurrentIndex(place);
    if (isInList) {
        sectionKey(place)->setFocus(Qt::OtherFocusReason);
    }
}

void AdminView::showSection(const AdminPage* page)
{
    for (int place = 0; place < count(); ++place) {
        if (m_pages->widget(place)->isAncestorOf(page)) {
            showSection(place);
        }
    }
}

bool AdminView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isStep = key == Qt::Key_Up || key == Qt::Key_Down;
        if (isStep) {
            const int place = current() + (key == Qt::Key_Down ? 1 : -1);
            showSection(std::clamp(place, 0, count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jangbu::ui
