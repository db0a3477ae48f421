#include "ui/export/key/export_sheet.h"

#include "ui/control/key/key_button.h"
#include "ui/control/key/segment.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/notice_line.h"
#include "ui/theme/layout.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr int panelWidth = 560;
constexpr int rowsShown = 6;
constexpr std::array
    formatsOffered{ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Pdf, ExportFormat::Png};

} // namespace

ExportSheet::ExportSheet(ExportModel& model, QWidget* host)
    //: Heading of the panel that saves tables as files.
    : Sheet(tr("Export"), host)
    , m_model(model)
    , m_rows(new QStringListModel(this))
    //: Accessible name of the list of tables that can be exported.
    , m_list(new TableView(tr("What to export")))
    //: Accessible name of the keys that choose the kind of file.
    , m_formats(new Segment(tr("Kind of file")))
    , m_notice(new NoticeLine)
    , m_progress(new QProgressBar)
    //: Key that begins to write the file.
    , m_start(new KeyButton(tr("Save file"), KeyKind::Primary))
    //: Key that stops an export; its file is not made.
    , m_stop(new KeyButton(tr("Stop")))
{
    setObjectName(QStringLiteral("exportSheet"));
    setPanelWidth(panelWidth);
    layOut();
    connect(m_start, &KeyButton::clicked, this, &ExportSheet::begin);
    connect(m_list, &TableView::activated, this, &ExportSheet::begin);
    connect(m_stop, &KeyButton::clicked, &m_model, &ExportModel::stop);
    connect(m_list, &TableView::currentRowChanged, this, &ExportSheet::follow);
    connect(m_formats, &Segment::currentChanged, this, &ExportSheet::follow);
    connect(&m_model, &ExportModel::changed, this, &ExportSheet::follow);
    connect(&m_model, &ExportModel::staffChanged, this, [this] {
        if (!m_model.isAllowed()) {
            closeSheet();
        }
    });
    connect(&m_model, &ExportModel::progressed, this, &ExportSheet::followProgress);
    follow();
}

void ExportSheet::layOut()
{
    m_list->setModel(m_rows);
    m_list->horizontalHeader()->hide();
    m_list->setStretchColumn(0);
    QStringList names;
    for (const ExportFormat format : formatsOffered) {
        names << formatName(format);
    }
    m_formats->setChoices(names);
    m_start->setIconName(IconName::Download);
    m_progress->setRange(0, 0); // how many rows there will be is not known
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Export under way"));
    auto* const content = new QWidget;
    QVBoxLayout* const column = makeColumn(space::two, content);
    column->addWidget(m_list);
    column->addWidget(m_formats);
    column->addWidget(m_notice);
    column->addWidget(m_progress);
    QHBoxLayout* const keys = makeRow(space::one);
    keys->addWidget(m_stop);
    keys->addWidget(m_start, 1);
    column->addLayout(keys);
    setContent(content);
}

void ExportSheet::openWith(std::vector<ExportOffer> offers)
{
    if (!m_model.isAllowed()) {
        return;
    }
    m_offers = std::move(offers);
    QStringList titles;
    for (const ExportOffer& offer : m_offers) {
        titles << offer.table.title;
    }
    m_rows->setStringList(titles);
    const int shown = std::clamp(static_cast<int>(titles.size()), 1, rowsShown);
    m_list->setFixedHeight(shown * touch::control + 2 * stroke::hairline);
    m_list->selectRow(0);
    m_model.reset();
    open();
    m_list->setFocus(Qt::OtherFocusReason);
    follow();
}

const ExportOffer* ExportSheet::chosen() const
{
    const int row = m_list->currentIndex().row();
    const bool isThere = row >= 0 && row < static_cast<int>(m_offers.size());
    return isThere ? &m_offers[static_cast<std::size_t>(row)] : nullptr;
}

void ExportSheet::begin()
{
    const ExportOffer* const offer = chosen();
    const ExportFormat format = formatsOffered.at(static_cast<std::size_t>(m_formats->current()));
    const bool hasPicture = offer != nullptr && offer->picture;
    if (offer == nullptr || (format == ExportFormat::Png && !hasPicture)) {
        return;
    }
    m_model.start({offer->table, hasPicture ? offer->picture() : QImage(), format});
}

void ExportSheet::follow()
{
    const ExportOffer* const offer = chosen();
    const bool hasPicture = offer != nullptr && offer->picture;
    KeyButton* const png = m_formats->key(static_cast<int>(formatsOffered.size()) - 1);
    png->setEnabled(hasPicture);
    if (!hasPicture && m_formats->current() == static_cast<int>(formatsOffered.size()) - 1) {
        m_formats->setCurrent(0);
    }
    const bool isRunning = m_model.isRunning();
    m_list->setEnabled(!isRunning);
    m_formats->setEnabled(!isRunning);
    m_start->setVisible(!isRunning);
    m_start->setEnabled(offer != nullptr);
    m_stop->setVisible(isRunning);
    m_progress->setVisible(isRunning);
    followProgress();
}

void ExportSheet::followProgress()
{
    switch (m_model.state()) {
    case ExportModel::State::Idle:
        m_notice->clear();
        break;
    case ExportModel::State::Journalling:
    case ExportModel::State::Writing:
    case ExportModel::State::Done:
        m_notice->say(NoticeTone::Info, m_model.text());
        break;
    case ExportModel::State::Failed:
        m_notice->say(NoticeTone::Attention, m_model.text());
        break;
    }
}

} // namespace jangbu::ui
