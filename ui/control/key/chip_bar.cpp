#include "ui/control/key/chip_bar.h"

#include "ui/control/key/key_button.h"
#include "ui/control/tab_order.h"
#include "ui/theme/layout.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QScroller>
#include <QWheelEvent>

#include <algorithm>

namespace jangbu::ui {

ChipBar::ChipBar(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_strip(new QWidget)
    , m_row(makeRow(space::one, m_strip))
    , m_group(new QButtonGroup(this))
    //: Accessible name of the key that scrolls a line of tabs to the left.
    , m_back(new KeyButton(IconName::ChevronLeft, tr("Earlier tabs"), KeyKind::Quiet, this))
    //: Accessible name of the key that scrolls a line of tabs to the right.
    , m_forward(new KeyButton(IconName::ChevronRight, tr("Further tabs"), KeyKind::Quiet, this))
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_area->setWidget(m_strip);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFixedHeight(touch::least);
    m_area->viewport()->setAutoFillBackground(false);
    m_strip->setAutoFillBackground(false);
    m_strip->installEventFilter(this);
    QScroller::grabGesture(m_area->viewport(), QScroller::TouchGesture);
    QHBoxLayout* row = makeRow(space::none, this);
    row->addWidget(m_back);
    row->addWidget(m_area, 1);
    row->addWidget(m_forward);
    m_back->setFocusPolicy(Qt::NoFocus);
    m_forward->setFocusPolicy(Qt::NoFocus);
    m_back->hide();
    m_forward->hide();
    connect(m_back, &KeyButton::clicked, this, [this] { scrollBy(-m_area->width() / 2); });
    connect(m_forward, &KeyButton::clicked, this, [this] { scrollBy(m_area->width() / 2); });
    const QScrollBar* bar = m_area->horizontalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &ChipBar::showEnds);
    connect(bar, &QScrollBar::valueChanged, this, &ChipBar::showEnds);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on) {
            m_area->ensureWidgetVisible(chip(index), space::six, 0);
            Q_EMIT currentChanged(index);
        }
    });
}

void ChipBar::setStacking(bool stacks)
{
    m_stacks = stacks;
    showEnds();
}

void ChipBar::setChips(const QStringList& texts)
{
    const QSignalBlocker quiet(m_group);
    const QList<QAbstractButton*> old = m_group->buttons();
    qDeleteAll(old);
    while (QLayoutItem* stretch = m_row->takeAt(0)) {
        delete stretch;
    }
    int index = 0;
    QWidget* before = this; // Tab finds them here, however late they are made
    for (const QString& text : texts) {
        auto* key = new KeyButton(text, KeyKind::Chip, m_strip);
        putInTabOrder(*before, *key);
        before = key;
        key->setCheckable(true);
        key->installEventFilter(this);
        m_group->addButton(key, index);
        m_row->addWidget(key, 0, Qt::AlignLeft);
        key->setChecked(index == 0);
        ++index;
    }
    m_row->addStretch(1);
    m_area->horizontalScrollBar()->setValue(0);
}

int ChipBar::current() const
{
    return m_group->checkedId();
}

void ChipBar::setCurrent(int index)
{
    if (QAbstractButton* key = m_group->button(index); key != nullptr) {
        key->setChecked(true);
    }
}

int ChipBar::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

KeyButton* ChipBar::chip(int index) const
{
    return qobject_cast<KeyButton*>(m_group->button(index));
}

void ChipBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showEnds();
}

void ChipBar::wheelEvent(QWheelEvent* event)
{
    const QPoint turn = event->angleDelta();
    scrollBy(-(turn.y() != 0 ? turn.y() : turn.x()));
    event->accept();
}

bool ChipBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_strip && event->type() == QEvent::LayoutRequest) {
        showEnds();
    }
    if (event->type() == QEvent::FocusIn) {
        if (auto* key = qobject_cast<KeyButton*>(watched); key != nullptr) {
            m_area->ensureWidgetVisible(key, space::six, 0);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChipBar::showEnds()
{
    const QScrollBar* bar = m_area->horizontalScrollBar();
    // Both or none, so that chips do not jump while they scroll; measured without them, or they
    // would keep themselves alive.
    const bool isTooLong = lineWidth() > width();
    if (m_stacks) {
        stack(isTooLong);
    }
    const bool scrolls = isTooLong && !m_stacks;
    m_back->setVisible(scrolls);
    m_forward->setVisible(scrolls);
    m_back->setEnabled(bar->value() > 0);
    m_forward->setEnabled(bar->value() < bar->maximum());
}

// What is more than a few is scrolled to.
void ChipBar::stack(bool isTooLong)
{
    constexpr int mostLines = 5;
    const int lines = isTooLong ? std::min(count(), mostLines) : 1;
    m_row->setDirection(isTooLong ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_area->setVerticalScrollBarPolicy(
        isTooLong && count() > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff
    );
    m_area->setFixedHeight(lines * (touch::least + space::one) - space::one);
}

int ChipBar::lineWidth() const
{
    int width = 0;
    for (int index = 0; index < count(); ++index) {
        width += chip(index)->sizeHint().width() + (index > 0 ? space::one : 0);
    }
    return width;
}

void ChipBar::scrollBy(int pixels)
{
    QScrollBar* bar = m_area->horizontalScrollBar();
    bar->setValue(bar->value() + pixels);
}

} // namespace jangbu::ui
