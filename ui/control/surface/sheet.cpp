#include "ui/control/surface/sheet.h"

#include "ui/control/hairline.h"
#include "ui/control/key/key_button.h"
#include "ui/control/panel.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int usualWidth = 480;

bool isFunctionKey(int key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F12;
}

// Keys that would act on the screen behind. Locking (Ctrl+L) still works.
bool belongsToScreen(const QKeyEvent& event)
{
    if (isFunctionKey(event.key())) {
        return true;
    }
    const bool digit = event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9;
    const bool parking = event.key() == Qt::Key_R || event.key() == Qt::Key_Backspace;
    return event.modifiers() == Qt::ControlModifier && (digit || parking);
}

bool takesTab(const QWidget* widget, const QWidget* sheet)
{
    const bool reachable = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    return reachable && widget->isEnabled() && widget->isVisibleTo(sheet);
}

} // namespace

Sheet::Sheet(const QString& title, QWidget* host)
    : QWidget(host)
    , m_panel(new Panel(this))
    , m_title(makeLabel(title, TextRole::Heading, m_panel))
    , m_area(new QScrollArea(m_panel))
    , m_panelWidth(usualWidth)
{
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    //: Accessible name of the key that closes a panel lying over the screen.
    auto* close = new KeyButton(IconName::Close, tr("Close"), KeyKind::Quiet, m_panel);
    connect(close, &KeyButton::clicked, this, &Sheet::closeSheet);
    QHBoxLayout* head = makeRow(space::one);
    head->setContentsMargins(space::three, space::one, space::one, space::one);
    head->addWidget(m_title, 1);
    head->addWidget(close);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_panel->setFlush(true);
    m_panel->body()->setSpacing(space::none);
    m_panel->body()->addLayout(head);
    m_panel->body()->addWidget(new Hairline(m_panel));
    m_panel->body()->addWidget(m_area, 1);
    host->installEventFilter(this);
    // Queued: only what has settled counts.
    connect(qApp, &QApplication::focusChanged, this, &Sheet::keepFocus, Qt::QueuedConnection);
    hide();
}

void Sheet::setContent(QWidget* content)
{
    auto* padded = new QWidget;
    QVBoxLayout* column = makeColumn(space::none, padded);
    setPadding(column, space::three);
    column->addWidget(content);
    m_area->setWidget(padded);
    padded->setAutoFillBackground(false);
    padded->installEventFilter(this);
    place();
}

void Sheet::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Sheet::setPanelWidth(int width)
{
    m_panelWidth = width;
    place();
}

void Sheet::open()
{
    if (isOpen()) {
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    place();
    show();
    raise();
    focusInside();
}

void Sheet::focusInside()
{
    QWidget* inside = m_area->widget();
    QWidget* first = inside == nullptr ? nullptr : nextInside(inside, true);
    (first == nullptr ? this : first)->setFocus(Qt::TabFocusReason);
}

// What had the focus was disabled: keys would go nowhere.
void Sheet::keepFocus()
{
    if (isVisible() && isActiveWindow() && QApplication::focusWidget() == nullptr) {
        focusInside();
    }
}

void Sheet::closeSheet()
{
    if (!isOpen()) {
        return;
    }
    hide();
    if (m_focusBefore != nullptr) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT closed();
}

bool Sheet::isOpen() const
{
    return !isHidden();
}

void Sheet::place()
{
    const QSize room = parentWidget()->size();
    setGeometry(QRect(QPoint(0, 0), room));
    const int width = qMin(m_panelWidth, room.width() - 2 * space::two);
    int height = m_panel->body()->minimumSize().height();
    if (QWidget* content = m_area->widget(); content != nullptr) {
        const int inner = width - 2 * stroke::hairline;
        const int wanted = content->hasHeightForWidth() ? content->heightForWidth(inner)
                                                        : content->sizeHint().height();
        const int head = touch::least + 2 * space::one + 3 * stroke::hairline;
        height = head + qMax(wanted, content->minimumSizeHint().height());
    }
    height = qMin(height, room.height() - 2 * space::two);
    m_panel->setGeometry((room.width() - width) / 2, (room.height() - height) / 2, width, height);
}

QWidget* Sheet::nextInside(QWidget* from, bool next) const
{
    QWidget* widget = from;
    do {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
        if (widget != this && isAncestorOf(widget) && takesTab(widget, this)) {
            return widget;
        }
    } while (widget != from);
    return nullptr;
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget* from = QApplication::focusWidget();
    if (from == nullptr || !isAncestorOf(from)) {
        from = this;
    }
    if (QWidget* to = nextInside(from, next); to != nullptr) {
        to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        m_area->ensureWidgetVisible(to);
    }
    return true;
}

bool Sheet::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* press = dynamic_cast<QKeyEvent*>(event);
        if (press != nullptr && (belongsToScreen(*press) || press->key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    const bool resized = watched == parentWidget() && event->type() == QEvent::Resize;
    const bool grew = watched == m_area->widget() && event->type() == QEvent::LayoutRequest;
    if (resized || grew) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

bool Sheet::pressKeyNamed(const QString& keyCap)
{
    const QList<KeyButton*> keys = findChildren<KeyButton*>();
    for (KeyButton* key : keys) {
        if (key->keyCap() == keyCap && key->isVisible() && key->isEnabled()) {
            key->click();
            return true;
        }
    }
    return false;
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        closeSheet();
        return;
    }
    if (isFunctionKey(event->key())) {
        static_cast<void>(pressKeyNamed(QKeySequence(event->key()).toString()));
    }
    // Nothing goes on to the screen behind.
    event->accept();
}

void Sheet::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void Sheet::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), currentTheme().colour.scrim);
}

} // namespace jangbu::ui
