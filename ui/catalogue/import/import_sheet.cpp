#include "ui/catalogue/import/import_sheet.h"

#include "ui/control/key/key_button.h"
#include "ui/control/key/segment.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/text/import_text.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int panelWidth = 1'080;
constexpr int tableHeight = 236;
constexpr int lineWidth = 84;
constexpr int resultWidth = 130;
constexpr int columnsOfMapping = 8;
constexpr int ruleWidth = 380;

using State = ImportModel::State;

ImportField fieldAt(int place)
{
    return static_cast<ImportField>(place);
}

QString fileIn(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportSheet::ImportSheet(ImportModel& model, QWidget* host)
    //: Heading of the panel that imports products from a file.
    : Sheet(tr("Import products"), host)
    , m_model(model)
    , m_file(makeLabel({}, TextRole::Heading))
    //: Key: chooses the file with the products.
    , m_choose(new KeyButton(tr("Choose a file")))
    //: Accessible name of the keys that say how the file's text is written.
    , m_encoding(new Segment(tr("Encoding")))
    , m_mapping(new QWidget)
    , m_summary(makeLabel({}, TextRole::Strong))
    //: Accessible name of the keys that choose which rows are shown.
    , m_shown(new Segment(tr("Rows shown")))
    , m_notice(new NoticeLine)
    //: Accessible name of the table of rows of a file.
    , m_table(new TableView(tr("Rows of the file")))
    , m_pages(new QStackedWidget)
    //: Accessible name of the keys that say what happens when rows are bad.
    , m_rule(new Segment(tr("When rows are bad")))
    , m_import(new KeyButton({}, KeyKind::Primary))
{
    setObjectName(QStringLiteral("importSheet"));
    setAcceptDrops(true);
    m_choose->setIconName(IconName::File);
    m_import->setObjectName(QStringLiteral("importNow"));
    m_encoding->setChoices({QStringLiteral("UTF-8"), QStringLiteral("CP949")});
    //: Which rows of the file are shown.
    m_shown->setChoices({tr("All rows"), tr("Rejected only")});
    //: What happens when some rows are bad.
    m_rule->setChoices({tr("Import valid rows"), tr("All or nothing")});
    fillMapping();
    makeTable();
    auto* const content = new QWidget;
    QVBoxLayout* const column = makeColumn(space::two, content);
    column->addWidget(makeHead());
    column->addWidget(m_mapping);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    column->addWidget(makeFoot());
    setContent(content);
    setPanelWidth(panelWidth);
    connectModel();
    follow();
}

QWidget* ImportSheet::makeHead()
{
    auto* const head = new QWidget;
    QHBoxLayout* const row = makeRow(space::two, head);
    row->addWidget(m_choose);
    row->addWidget(m_file, 1);
    row->addWidget(m_encoding);
    return head;
}

void ImportSheet::fillMapping()
{
    QGridLayout* const grid = makeGrid(space::one, m_mapping);
    grid->setVerticalSpacing(space::half);
    for (int place = 0; place < static_cast<int>(importFieldCount); ++place) {
        const QString name = importFieldText(fieldAt(place));
        auto* const box = new QComboBox;
        box->setAccessibleName(name);
        const int row = 2 * (place / columnsOfMapping);
        const int column = place % columnsOfMapping;
        grid->addWidget(makeLabel(name, TextRole::Small, Tone::Second), row, column);
        grid->addWidget(box, row + 1, column);
        grid->setColumnStretch(column, 1);
        m_columns.append(box);
        connect(box, &QComboBox::activated, this, [this, place](int choice) {
            m_model.setColumn(fieldAt(place), choice - 1);
        });
    }
}

void ImportSheet::makeTable()
{
    m_table->setModel(&m_model.rows());
    m_table->setTallRows(true);
    m_table->setStretchColumn(ImportRowsModel::Product);
    m_table->setColumnWidth(ImportRowsModel::Line, lineWidth);
    m_table->setColumnWidth(ImportRowsModel::What, resultWidth);
    m_table->setAmountColumn(ImportRowsModel::Price);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_pages->addWidget(new EmptyState(
        IconName::Import,
        //: No file of products is chosen yet.
        tr("Choose a CSV file, or drop it here"),
        tr("Its first line names the columns. Nothing is changed before you have seen what will "
           "happen to each row.")
    ));
    m_pages->addWidget(m_table);
    m_pages->setMinimumHeight(tableHeight);
}

QWidget* ImportSheet::makeFoot()
{
    auto* const foot = new QWidget;
    QVBoxLayout* const column = makeColumn(space::two, foot);
    QHBoxLayout* const told = makeRow(space::two);
    told->addWidget(m_summary, 1);
    told->addWidget(m_shown);
    column->addLayout(told);
    QHBoxLayout* const keys = makeRow(space::two);
    m_rule->setFixedWidth(ruleWidth);
    keys->addWidget(m_rule);
    keys->addWidget(m_import, 1);
    column->addLayout(keys);
    return foot;
}

void ImportSheet::connectModel()
{
    connect(m_choose, &KeyButton::clicked, this, &ImportSheet::askForFile);
    connect(m_encoding, &Segment::currentChanged, this, [this](int choice) {
        m_model.setEncoding(choice == 0 ? ImportEncoding::Utf8 : ImportEncoding::Cp949);
    });
    connect(m_shown, &Segment::currentChanged, this, [this](int choice) {
        m_model.rows().showRejectedOnly(choice == 1);
    });
    connect(m_rule, &Segment::currentChanged, this, [this](int choice) {
        m_model.setAllOrNothing(choice == 1);
    });
    connect(m_import, &KeyButton::clicked, this, &ImportSheet::act);
    connect(m_notice, &NoticeLine::actionTriggered, &m_model, &ImportModel::stop);
    connect(&m_model, &ImportModel::changed, this, &ImportSheet::follow);
    connect(&m_model, &ImportModel::progressed, this, &ImportSheet::followNotice);
}

void ImportSheet::begin()
{
    if (m_model.isAllowed()) {
        open();
        m_choose->setFocus(Qt::OtherFocusReason);
    }
}

void ImportSheet::askForFile()
{
    const QString start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: In a file dialog: files of separated values, and all files.
    const QString kinds = tr("CSV (*.csv *.txt *.tsv);;All files (*)");
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose a file"), start, kinds);
    if (!file.isEmpty()) {
        m_model.chooseFile(file);
    }
}

void ImportSheet::act()
{
    if (m_model.state() == State::Done) {
        closeSheet();
        m_model.reset();
    } else {
        m_model.import();
    }
}

void ImportSheet::follow()
{
    const State state = m_model.state();
    const bool hasFile = state != State::Choosing;
    const bool isBusy = state == State::Importing;
    m_file->setText(m_model.fileName());
    m_choose->setEnabled(!isBusy);
    m_encoding->setVisible(hasFile);
    m_encoding->setEnabled(!isBusy && state != State::Done);
    {
        const QSignalBlocker quiet(m_encoding);
        m_encoding->setCurrent(m_model.encoding() == ImportEncoding::Utf8 ? 0 : 1);
    }
    m_mapping->setVisible(hasFile && state != State::Done);
    m_mapping->setEnabled(!isBusy);
    followMapping();
    m_pages->setCurrentIndex(hasFile ? 1 : 0);
    m_summary->setText(m_model.summaryText());
    // When it is over only rejected rows are left to be shown.
    m_shown->setVisible(m_model.summary().rejected > 0 && state != State::Done);
    {
        const QSignalBlocker quiet(m_shown);
        m_shown->setCurrent(m_model.rows().isRejectedOnly() ? 1 : 0);
    }
    m_rule->setVisible(hasFile && state != State::Done);
    m_rule->setEnabled(!isBusy);
    const std::int64_t going = m_model.summary().fresh + m_model.summary().changed;
    //: Main key of the import; %n is how many products go in.
    const QString now = tr("Import %n products", nullptr, static_cast<int>(going));
    //: Main key of the import when it is over, and before there is anything to import.
    m_import->setText(state == State::Done ? tr("Close") : going > 0 ? now : tr("Import"));
    m_import->setEnabled(state == State::Done || m_model.canImport());
    followNotice();
}

void ImportSheet::followMapping()
{
    const QStringList headings = m_model.headings();
    for (int place = 0; place < m_columns.size(); ++place) {
        QComboBox* const box = m_columns.at(place);
        const QSignalBlocker quiet(box);
        if (headings != m_headings || box->count() == 0) {
            box->clear();
            //: In a list of a file's columns: none of them.
            box->addItem(tr("None"));
            box->addItems(headings);
        }
        box->setCurrentIndex(m_model.columnOf(fieldAt(place)) + 1);
    }
    m_headings = headings;
}

void ImportSheet::followNotice()
{
    switch (m_model.state()) {
    case State::Looking:
        m_notice->say(NoticeTone::Info, m_model.progressText());
        return;
    case State::Importing:
        //: Key: stops an import.
        m_notice->say(NoticeTone::Info, m_model.progressText(), tr("Stop"));
        return;
    case State::Unready:
        m_notice->say(NoticeTone::Refused, m_model.stopText());
        return;
    case State::Choosing:
    case State::Ready:
    case State::Done:
        m_notice->clear();
        return;
    }
}

void ImportSheet::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileIn(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ImportSheet::dropEvent(QDropEvent* event)
{
    m_model.chooseFile(fileIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace jangbu::ui
