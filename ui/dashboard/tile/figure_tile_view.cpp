#include "ui/dashboard/tile/figure_tile_view.h"

#include "ui/control/elided_label.h"
#include "ui/control/money_label.h"
#include "ui/theme/layout.h"

#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

Tone toneOf(FigureTile::Tone tone)
{
    switch (tone) {
    case FigureTile::Tone::Good:
        return Tone::Accent;
    case FigureTile::Tone::Plain:
        return Tone::Second;
    case FigureTile::Tone::Attention:
        return Tone::Attention;
    }
    return Tone::Second;
}

} // namespace

FigureTileView::FigureTileView(QWidget* parent)
    : Panel(parent)
    , m_label(makeLabel({}, TextRole::Small, Tone::Second))
    , m_figure(new MoneyLabel(TextRole::Amount))
    , m_change(makeLabel({}, TextRole::Small))
    , m_note(new ElidedLabel({}, TextRole::Small))
    , m_detail(new ElidedLabel({}, TextRole::Small))
{
    setFocusPolicy(Qt::NoFocus);
    setPadding(body(), space::two, space::inset);
    body()->setSpacing(space::half / 2);
    m_figure->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTone(m_note, Tone::Second);
    QHBoxLayout* const line = makeRow(space::half);
    line->addWidget(m_change);
    line->addWidget(m_note, 1);
    body()->addWidget(m_label);
    body()->addWidget(m_figure);
    body()->addLayout(line);
    body()->addWidget(m_detail);
    body()->addStretch(1);
}

void FigureTileView::setTile(const FigureTile& tile)
{
    m_label->setText(tile.label);
    m_figure->setAmount(tile.figure);
    m_change->setText(tile.change);
    m_change->setVisible(!tile.change.isEmpty());
    setTone(m_change, toneOf(tile.tone));
    m_note->setText(tile.note);
    m_detail->setText(tile.detail);
    m_detail->setVisible(!tile.detail.isEmpty());
    setTone(m_detail, tile.isDetailUrgent ? Tone::Attention : Tone::Second);
    setAccessibleName(QStringLiteral("%1: %2").arg(tile.label, tile.figure));
    setAccessibleDescription(
        QStringLiteral("%1 %2 %3").arg(tile.change, m_note->text(), tile.detail).simplified()
    );
}

} // namespace jangbu::ui
