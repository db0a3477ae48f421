#include "ui/admin/journal/journal_view.h"

#include "ui/control/key/segment.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/theme/layout.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace jangbu::ui {

namespace {

constexpr std::array
    periods{JournalPeriod::Today, JournalPeriod::Week, JournalPeriod::Month, JournalPeriod::All};

constexpr int whenWidth = 130;
constexpr int whatWidth = 200;
constexpr int aboutWidth = 210;
constexpr int whoWidth = 170;
constexpr int changeColumn = 3;
constexpr int leastChoiceWidth = 180;

} // namespace

JournalView::JournalView(JournalModel& model)
    : AdminPage(
          //: Heading of a section of Admin, and what it is for.
          tr("Journal"),
          tr("Every privileged act: who, where, when, what, before and after. Nobody can change it."
          )
      )
    , m_model(model)
    //: Accessible name of the keys that say how far back the journal is shown.
    , m_period(new Segment(tr("Period")))
    , m_staff(new QComboBox)
    , m_act(new QComboBox)
    //: Accessible name of the table of the journal.
    , m_table(new TableView(tr("Journal")))
    , m_nothing(new EmptyState(
          IconName::Clock,
          //: The journal has no line that fits the filters.
          tr("Nothing in this period"),
          tr("Choose a longer period, everybody or everything.")
      ))
    , m_pages(new QStackedWidget)
{
    makeFilters();
    makeTable();
    connect(this, &AdminPage::entered, &model, &JournalModel::load);
    connect(&model, &JournalModel::choicesChanged, this, &JournalView::showChoices);
    connect(&model, &JournalModel::changed, this, &JournalView::follow);
    showChoices();
}

void JournalView::makeFilters()
{
    auto* const row = makeRow(space::one);
    //: How far back the journal is shown.
    m_period->setChoices({tr("Today"), tr("7 days"), tr("30 days"), tr("All")});
    m_period->setCurrent(1);
    row->addWidget(m_period, 1);
    //: Accessible names of two lists that narrow the journal.
    m_staff->setAccessibleName(tr("Who"));
    m_act->setAccessibleName(tr("What"));
    for (QComboBox* const box : {m_staff, m_act}) {
        box->setMinimumWidth(leastChoiceWidth);
        row->addWidget(box);
    }
    body()->addLayout(row);
    connect(m_period, &Segment::currentChanged, this, [this](int place) {
        m_model.choosePeriod(periods.at(static_cast<std::size_t>(place)));
    });
    connect(m_staff, &QComboBox::activated, &m_model, &JournalModel::chooseStaff);
    connect(m_act, &QComboBox::activated, &m_model, &JournalModel::chooseAct);
}

void JournalView::makeTable()
{
    m_table->setTallRows(true);
    m_table->setModel(&m_model.lines());
    m_table->setStretchColumn(changeColumn);
    m_table->setColumnWidth(0, whenWidth);
    m_table->setColumnWidth(1, whatWidth);
    m_table->setColumnWidth(2, aboutWidth);
    m_table->setColumnWidth(changeColumn + 1, whoWidth);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    body()->addWidget(m_pages, 1);
}

void JournalView::showChoices()
{
    const auto fill = [](QComboBox& box, const QStringList& texts) {
        const QString chosen = box.currentText();
        box.clear();
        box.addItems(texts);
        box.setCurrentIndex(std::max(0, box.findText(chosen)));
    };
    fill(*m_staff, m_model.staffChoices());
    fill(*m_act, m_model.actChoices());
}

void JournalView::follow()
{
    m_pages->setCurrentIndex(m_model.isEmpty() ? 1 : 0);
    if (m_model.trouble().isEmpty()) {
        notice().clear();
    } else {
        notice().say(NoticeTone::Refused, m_model.trouble());
    }
}

} // namespace jangbu::ui
