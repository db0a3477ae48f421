#include "ui/shell/frame/failure_page.h"

#include "ui/control/icon_label.h"
#include "ui/control/key/key_button.h"
#include "ui/control/panel.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int panelWidth = 640;
constexpr int iconSide = 40;

} // namespace

FailurePage::FailurePage(
    const QString& sentence,
    const QString& remedy,
    const QString& place,
    QWidget* parent
)
    : QWidget(parent)
    , m_again(new KeyButton(tr("Try again"), KeyKind::Primary))
    //: Key that leads to the backups.
    , m_restore(new KeyButton(tr("Restore a backup")))
    , m_quit(new KeyButton(tr("Quit")))
{
    auto* const panel = new Panel(this);
    panel->setFixedWidth(panelWidth);
    QVBoxLayout* const column = panel->body();
    setPadding(column, space::four);
    column->setSpacing(space::two);
    column->addWidget(new IconLabel(IconName::Warning, Tone::Refused, iconSide), 0, Qt::AlignLeft);
    column->addWidget(makeLabel(tr("The book cannot be opened"), TextRole::Amount));
    column->addWidget(makeParagraph(sentence, TextRole::Body, Tone::Ink));
    column->addWidget(makeParagraph(remedy, TextRole::Body, Tone::Second));
    if (!place.isEmpty()) {
        QLabel* const folder = makeParagraph(place, TextRole::Small, Tone::Hint);
        folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(folder);
    }
    column->addSpacing(space::one);
    QHBoxLayout* const keys = makeRow(space::one);
    keys->addWidget(m_quit, 1);
    keys->addWidget(m_restore, 2);
    m_restore->hide();
    keys->addWidget(m_again, 2);
    column->addLayout(keys);

    QVBoxLayout* const page = makeColumn(space::none, this);
    page->addStretch(2);
    page->addWidget(panel, 0, Qt::AlignHCenter);
    page->addStretch(3);
    setFocusProxy(m_again);
    connect(m_again, &KeyButton::clicked, this, &FailurePage::againWanted);
    connect(m_restore, &KeyButton::clicked, this, &FailurePage::restoreWanted);
    connect(m_quit, &KeyButton::clicked, this, &FailurePage::quitWanted);
}

void FailurePage::offerRestore()
{
    m_restore->show();
}

} // namespace jangbu::ui
