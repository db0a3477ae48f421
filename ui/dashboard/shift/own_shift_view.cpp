#include "ui/dashboard/shift/own_shift_view.h"

#include "ui/control/amount_row.h"
#include "ui/control/elided_label.h"
#include "ui/control/hairline.h"
#include "ui/control/key/key_button.h"
#include "ui/control/panel.h"
#include "ui/control/surface/empty_state.h"
#include "ui/dashboard/figures_missing.h"
#include "ui/dashboard/tile/figure_tile_row.h"
#include "ui/text/money_text.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int tileCount = 5;
constexpr int tileHeight = 104;

} // namespace

OwnShiftView::OwnShiftView(OwnShiftModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_opened(new ElidedLabel({}, TextRole::Small))
    , m_fresh(makeLabel({}, TextRole::Small, Tone::Second))
    //: Accessible name of the key that reads the figures again.
    , m_refresh(new KeyButton(IconName::Refresh, tr("Read again"), KeyKind::Quiet))
    //: Key: the report of the open shift, to be printed; the shift can be closed there.
    , m_report(new KeyButton(tr("Report and closing")))
    , m_pages(new QStackedWidget)
    , m_tiles(new FigureTileRow({tileCount, tileHeight}))
    , m_figures(makeFigures())
    , m_nothing(new EmptyState(IconName::Bars, {}, {}))
{
    QVBoxLayout* const column = makeColumn(space::two, this);
    column->addWidget(makeHead());
    m_pages->addWidget(m_figures);
    m_pages->addWidget(m_nothing);
    column->addWidget(m_pages, 1);
    connect(&m_model, &OwnShiftModel::changed, this, &OwnShiftView::follow);
    connect(m_refresh, &KeyButton::clicked, &m_model, &OwnShiftModel::refresh);
    connect(m_report, &KeyButton::clicked, this, &OwnShiftView::shiftAsked);
    connect(m_nothing, &EmptyState::actionTriggered, this, &OwnShiftView::act);
    follow();
}

QWidget* OwnShiftView::makeHead()
{
    auto* const head = new QWidget;
    setTone(m_opened, Tone::Second);
    QHBoxLayout* const row = makeRow(space::two, head);
    //: Heading of the figures of the shift that is open at this counter.
    row->addWidget(makeLabel(tr("This shift"), TextRole::Heading));
    row->addWidget(m_opened, 1);
    row->addWidget(m_fresh);
    row->addWidget(m_refresh);
    row->addWidget(m_report);
    return head;
}

QWidget* OwnShiftView::makeFigures()
{
    auto* const figures = new QWidget;
    QVBoxLayout* const column = makeColumn(space::two, figures);
    column->addWidget(m_tiles);
    QHBoxLayout* const sections = makeRow(space::two);
    for (const ShiftSection& section : shiftSections({})) {
        sections->addWidget(makeSection(section), 1);
    }
    column->addLayout(sections);
    column->addStretch(1);
    return figures;
}

Panel* OwnShiftView::makeSection(const ShiftSection& section)
{
    auto* const panel = new Panel;
    panel->body()->addWidget(makeLabel(section.heading, TextRole::Heading));
    std::vector<AmountRow*>& rows = m_lines.emplace_back();
    for (const ShiftLine& line : section.lines) {
        auto* const row = new AmountRow({}, line.isSum ? TextRole::Strong : TextRole::Body);
        if (line.isSum) {
            panel->body()->addWidget(new Hairline);
            row->setLabelRole(TextRole::Strong, Tone::Ink);
        }
        panel->body()->addWidget(row);
        rows.push_back(row);
    }
    panel->body()->addStretch(1);
    return panel;
}

void OwnShiftView::follow()
{
    m_opened->setText(m_model.openedText());
    m_fresh->setText(m_model.freshText());
    const std::optional<ShiftReport>& report = m_model.report();
    const bool hadFocus = m_report->hasFocus() || m_nothing->actionKey()->hasFocus();
    if (report) {
        followReport(*report);
        m_pages->setCurrentWidget(m_figures);
    } else {
        followNothing();
        m_pages->setCurrentWidget(m_nothing);
    }
    m_report->setVisible(report.has_value());
    if (hadFocus) { // one of the two keys stands for the other
        (report ? m_report : m_nothing->actionKey())->setFocus(Qt::OtherFocusReason);
    }
}

void OwnShiftView::followReport(const ShiftReport& report)
{
    m_tiles->setTiles(m_model.tiles());
    const auto sections = shiftSections(report);
    for (std::size_t section = 0; section < sections.size(); ++section) {
        const std::vector<ShiftLine>& lines = sections[section].lines;
        for (std::size_t line = 0; line < lines.size(); ++line) {
            AmountRow* const row = m_lines[section][line];
            row->setLabel(lines[line].label);
            row->setAmount(moneyText(lines[line].amount, m_model.format()));
        }
    }
}

void OwnShiftView::followNothing()
{
    switch (m_model.state()) {
    case OwnShiftModel::State::Asking:
    case OwnShiftModel::State::Open:
        sayFiguresAreRead(*m_nothing);
        return;
    case OwnShiftModel::State::NotOpen:
        m_nothing->setTexts(
            //: A cashier looks at the dashboard while the counter is closed.
            tr("No shift is open at this counter"),
            tr("Once it is open, its orders, sales and the cash in the drawer appear here. The "
               "shop's figures are for managers.")
        );
        //: Key: opens the shift with the cash that is in the drawer.
        m_nothing->setAction(tr("Open the shift"));
        return;
    case OwnShiftModel::State::Unreadable:
        sayBookUnreadable(*m_nothing);
        return;
    }
}

void OwnShiftView::act()
{
    if (m_model.state() == OwnShiftModel::State::Unreadable) {
        m_model.refresh();
    } else {
        Q_EMIT shiftAsked();
    }
}

void OwnShiftView::refresh()
{
    if (isVisible()) {
        m_model.refresh();
    }
}

void OwnShiftView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model.refresh();
}

} // namespace jangbu::ui
