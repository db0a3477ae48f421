#include "ui/sell/zone/product_zone.h"

#include "ui/control/field/search_field.h"
#include "ui/control/key/chip_bar.h"
#include "ui/control/key/key_button.h"
#include "ui/control/list/product_grid.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/shell/key/key_map.h"
#include "ui/theme/layout.h"

#include <QInputMethodEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace jangbu::ui {

namespace {

constexpr std::chrono::milliseconds restAfter{120};

} // namespace

ProductZone::ProductZone(SellModel& model, const KeyMap& keys, QWidget* parent)
    : Panel(parent)
    , m_model(model)
    //: In the search field over the products. 초성: initial consonants, as ㅅㄹㅁ for 신라면.
    , m_search(new SearchField(tr("Name, initials or barcode"), this))
    //: Accessible name of the tabs over the products.
    , m_tabs(new ChipBar(tr("Categories"), this))
    //: Accessible name of the key that asks for prices without selling.
    , m_priceKey(new KeyButton(IconName::Barcode, tr("Price check"), KeyKind::Plain, this))
    , m_priceCheck(new NoticeLine(this))
    , m_stack(new QStackedWidget(this))
    //: Accessible name of the grid of product cards.
    , m_grid(new ProductGrid(tr("Products"), m_stack))
    , m_empty(new EmptyState(IconName::Box, {}, {}, m_stack))
    , m_settled(new QTimer(this))
{
    layOut();
    m_search->setKeyCap(keys.capFor(KeyAction::Search));
    m_priceKey->setToolTip(
        QStringLiteral("%1 %2").arg(tr("Price check"), keys.capFor(KeyAction::PriceCheck))
    );
    connectModel();
    followTabs();
    followShelf();
}

void ProductZone::layOut()
{
    m_search->setObjectName(QStringLiteral("sellSearch"));
    m_priceKey->setObjectName(QStringLiteral("priceCheck"));
    m_priceKey->setCheckable(true);
    m_priceKey->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_grid->setObjectName(QStringLiteral("sellGrid"));
    m_grid->setModel(&m_model.shelf().cards());
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    body()->setSpacing(space::none);
    // The grid keeps its own room for the scroll bar.
    body()->setContentsMargins(space::none, space::two, space::half, space::half);
    QVBoxLayout* head = makeColumn(space::one);
    head->setContentsMargins(space::two, space::none, space::inset, space::one);
    QHBoxLayout* searching = makeRow(space::one);
    searching->addWidget(m_search, 1);
    searching->addWidget(m_priceKey);
    head->addLayout(searching);
    head->addWidget(m_tabs);
    QVBoxLayout* rest = makeColumn(space::none);
    rest->setContentsMargins(space::two, space::none, space::none, space::none);
    rest->addWidget(m_stack, 1);
    QVBoxLayout* foot = makeColumn(space::none);
    foot->setContentsMargins(space::none, space::one, space::inset, space::inset);
    foot->addWidget(m_priceCheck);
    rest->addLayout(foot);
    body()->addLayout(head);
    body()->addLayout(rest, 1);
    setTabOrder(m_search, m_priceKey);
    setTabOrder(m_grid, m_priceCheck->actionKey());
    m_settled->setSingleShot(true);
    m_settled->setInterval(restAfter);
}

void ProductZone::connectModel()
{
    connect(m_search, &SearchField::composedTextChanged, this, &ProductZone::takeSearch);
    connect(m_tabs, &ChipBar::currentChanged, this, [this](int tab) {
        clearSearch();
        m_model.shelf().showTab(tab);
    });
    connect(m_grid, &ProductGrid::chosen, this, [this](const QModelIndex& index) {
        m_model.choose(index.row());
    });
    connect(m_grid->verticalScrollBar(), &QScrollBar::valueChanged, m_settled, [this] {
        m_settled->start();
    });
    connect(
        &m_model.shelf().cards(),
        &ProductShelfModel::picturesChanged,
        m_grid->viewport(),
        qOverload<>(&QWidget::update)
    );
    connect(m_settled, &QTimer::timeout, this, &ProductZone::tellVisibleRows);
    connect(&m_model.shelf(), &Shelf::tabsChanged, this, &ProductZone::followTabs);
    connect(&m_model.shelf(), &Shelf::shown, this, &ProductZone::followShelf);
    connect(&m_model, &SellModel::priceCheckChanged, this, &ProductZone::followPriceCheck);
    connect(&m_model, &SellModel::priceAnswered, this, &ProductZone::sayPrice);
    connect(m_priceKey, &KeyButton::clicked, &m_model, &SellModel::setPriceCheck);
    connect(m_priceCheck, &NoticeLine::actionTriggered, this, [this] {
        m_model.setPriceCheck(false);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model.shelf().hasFailed()) {
            m_model.shelf().load();
        } else {
            clearSearch();
        }
    });
}

void ProductZone::takeSearch(const QString& text)
{
    // `5*`: the next product five times.
    static const QRegularExpression times(QStringLiteral("^\\s*([1-9]\\d{0,3})\\s*[*×]$"));
    const QRegularExpressionMatch match = times.match(text);
    if (match.hasMatch()) {
        m_model.setPendingQuantity(match.captured(1).toInt());
        clearSearch();
        return;
    }
    m_model.shelf().search(text);
}

void ProductZone::clearSearch()
{
    if (!m_search->composedText().isEmpty()) {
        m_search->empty();
    }
}

void ProductZone::followTabs()
{
    m_tabs->setChips(m_model.shelf().tabs());
    if (m_model.shelf().currentTab() < m_tabs->count()) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrent(m_model.shelf().currentTab());
    }
}

void ProductZone::followShelf()
{
    m_grid->scrollToTop();
    m_grid->setCurrentIndex({});
    if (m_model.shelf().cards().rowCount() > 0) {
        m_stack->setCurrentWidget(m_grid);
        m_settled->start();
        return;
    }
    m_empty->setIconName(IconName::Box);
    m_empty->setAction({});
    if (m_model.shelf().hasFailed()) {
        m_empty->setTexts(
            //: In place of the product cards.
            tr("The products could not be read"),
            tr("Scanning and the rest of the screen work. Try again in a moment.")
        );
        m_empty->setAction(tr("Try again"));
    } else if (!m_model.shelf().isLoaded()) {
        m_empty->setTexts(tr("Reading the products…"), tr("You can scan already."));
    } else if (!m_model.shelf().searchText().trimmed().isEmpty()) {
        m_empty->setIconName(IconName::Search);
        m_empty->setTexts(
            tr("Nothing found for “%1”").arg(m_model.shelf().searchText()),
            tr("Try initials (ㅅㄹㅁ), a part of the name or the last digits of the barcode.")
        );
        m_empty->setAction(tr("Show all again"));
    } else {
        m_empty->setTexts(
            tr("No products yet"),
            tr("An administrator adds or imports them under Products.")
        );
    }
    m_stack->setCurrentWidget(m_empty);
}

void ProductZone::followPriceCheck()
{
    m_priceKey->setChecked(m_model.isPriceCheck());
    if (m_model.isPriceCheck()) {
        m_priceCheck->say(
            NoticeTone::Info,
            //: Price check: the next product is not sold.
            tr("Price check: scan or touch a product. It is not sold."),
            //: Key that ends the price check.
            tr("Done")
        );
    } else {
        m_priceCheck->clear();
    }
}

void ProductZone::sayPrice(const PriceAnswer& answer)
{
    if (answer.name.isEmpty()) {
        const QString text = tr("No product has the code %1.").arg(answer.code);
        m_priceCheck->say(NoticeTone::Refused, text, tr("Done"));
        return;
    }
    //: Answer of a price check: name, price, stock.
    const QString text = tr("%1  %2 · %3").arg(answer.name, answer.price, answer.stock);
    m_priceCheck->say(NoticeTone::Info, text, tr("Done"));
}

void ProductZone::tellVisibleRows()
{
    const QRect seen = m_grid->viewport()->rect();
    const QModelIndex first = m_grid->indexAt(seen.topLeft() + QPoint(space::half, space::half));
    if (!first.isValid()) {
        m_model.shelf().setVisibleRows(0, -1);
        return;
    }
    const int rows = seen.height() / qMax(1, m_grid->gridSize().height()) + 2;
    m_model.shelf().setVisibleRows(first.row(), first.row() + rows * m_grid->columns() - 1);
}

void ProductZone::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    m_settled->start();
}

void ProductZone::changeEvent(QEvent* event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_model.refresh();
    }
}

} // namespace jangbu::ui
