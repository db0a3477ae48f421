#include "ui/admin/check/check_page.h"

#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int rowsWidth = 150;
constexpr int resultWidth = 150;

} // namespace

CheckPage::CheckPage(CheckModel& model)
    : AdminPage(
          //: Heading of a section of Admin, and what it is for.
          tr("Check of the book"),
          tr("Recomputes every balance, stock, order and the chain of batches. Selling goes on "
             "meanwhile.")
      )
    , m_model(model)
    //: Key that recomputes the whole book.
    , m_run(new KeyButton(tr("Check now"), KeyKind::Primary))
    , m_progress(makeLabel({}, TextRole::Body, Tone::Second))
    //: Accessible name of the table of the book's laws.
    , m_table(new TableView(tr("Laws of the book")))
    , m_nothing(new EmptyState(IconName::Check, {}, {}))
    , m_pages(new QStackedWidget)
{
    m_run->setIconName(IconName::Check);
    auto* const keys = makeRow(space::two);
    keys->addWidget(m_run);
    keys->addWidget(m_progress);
    keys->addStretch(1);
    body()->addLayout(keys);
    m_table->setModel(&model.laws());
    m_table->setTallRows(false);
    m_table->setStretchColumn(0);
    m_table->setColumnWidth(1, rowsWidth);
    m_table->setColumnWidth(2, resultWidth);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_table);
    body()->addWidget(m_pages, 1);
    connect(m_run, &KeyButton::clicked, &model, &CheckModel::run);
    connect(&model, &CheckModel::changed, this, &CheckPage::follow);
    connect(&model, &CheckModel::progressed, this, &CheckPage::showProgress);
    follow();
}

void CheckPage::showProgress()
{
    //: How far the check of the book is.
    m_progress->setText(tr("Checking: %1%").arg(m_model.percent()));
}

void CheckPage::follow()
{
    m_run->setEnabled(m_model.isHere() && !m_model.isRunning());
    m_progress->setVisible(m_model.isRunning());
    showProgress();
    m_pages->setCurrentIndex(m_model.report() ? 1 : 0);
    if (!m_model.isHere()) {
        m_nothing->setTexts(
            tr("The book is on the server"),
            //: Where a book on a server is checked.
            tr("It is checked there: jangbuctl --data DIR verify --database ADDRESS.")
        );
    } else {
        m_nothing->setTexts(
            //: The book was not checked since the program was started.
            tr("Not checked yet"),
            tr("A year of orders takes some seconds.")
        );
    }
    if (m_model.isRunning() || m_model.resultText().isEmpty()) {
        notice().clear();
    } else {
        const auto tone = m_model.isBroken() ? NoticeTone::Refused : NoticeTone::Info;
        notice().say(tone, m_model.resultText());
    }
}

} // namespace jangbu::ui
