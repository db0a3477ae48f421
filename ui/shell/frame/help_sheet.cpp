#include "ui/shell/frame/help_sheet.h"

#include "ui/control/key/key_cap.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QGridLayout>
#include <QLabel>

namespace jangbu::ui {

namespace {

constexpr int panelWidth = 720;
constexpr int gridColumns = 2; // of caps and words each
constexpr int lineHeight = 36;

struct HelpLine
{
    QString cap;
    QString words;
};

void placeLine(QGridLayout* grid, const HelpLine& line, int row, int column)
{
    QWidget* const host = grid->parentWidget();
    grid->addWidget(new KeyCap(line.cap, host), row, 2 * column, Qt::AlignLeft | Qt::AlignVCenter);
    QLabel* const words = makeLabel(line.words, TextRole::Body, host);
    grid->addWidget(words, row, 2 * column + 1, Qt::AlignLeft | Qt::AlignVCenter);
    grid->setRowMinimumHeight(row, lineHeight);
}

} // namespace

HelpSheet::HelpSheet(const KeyMap& keys, const QList<KeyAction>& actions, QWidget* host)
    : Sheet(tr("Keys of this counter"), host)
{
    QList<HelpLine> lines;
    for (const KeyAction action : actions) {
        if (const QString cap = keys.capFor(action); !cap.isEmpty()) {
            lines.append({cap, keyActionText(action)});
        }
    }
    lines.append({QStringLiteral("5 *"), tr("Then a scan: sell five of it")});
    lines.append({QStringLiteral("Tab"), tr("Next field or key")});
    lines.append({QStringLiteral("Space"), tr("Press the chosen key")});

    auto* const content = new QWidget;
    QGridLayout* const grid = makeGrid(space::two, content);
    grid->setVerticalSpacing(space::none);
    const auto half = static_cast<int>((lines.size() + gridColumns - 1) / gridColumns);
    for (int index = 0; index < lines.size(); ++index) {
        placeLine(grid, lines.at(index), index % half, index / half);
    }
    for (int column = 0; column < gridColumns; ++column) {
        grid->setColumnStretch(2 * column + 1, 1);
    }
    setContent(content);
    setPanelWidth(panelWidth);
}

} // namespace jangbu::ui
