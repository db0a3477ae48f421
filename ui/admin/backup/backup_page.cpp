#include "ui/admin/backup/backup_page.h"

#include "ui/admin/backup/passphrase_sheet.h"
#include "ui/control/elided_label.h"
#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/theme/layout.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int madeWidth = 220;
constexpr int sizeWidth = 120;

} // namespace

BackupPage::BackupPage(BackupModel& model, QWidget* host)
    : AdminPage(
          //: Heading of a section of Admin, and what it is for.
          tr("Backups"),
          tr("A backup holds the book, its key and the pictures, locked with a passphrase. Every one "
             "is opened again and checked before it counts.")
      )
    , m_model(model)
    //: Key that makes a backup.
    , m_make(new KeyButton(tr("Back up now"), KeyKind::Primary))
    //: Key that stops the backup that is being made.
    , m_stop(new KeyButton(tr("Stop")))
    //: Key that chooses what locks backups.
    , m_passphrase(new KeyButton(tr("Passphrase")))
    //: Key that chooses where backups go.
    , m_choose(new KeyButton(tr("Folder")))
    //: Key that opens the chosen backup to see whether it is good.
    , m_try(new KeyButton(tr("Test restore")))
    //: Key that leaves the counter to put the chosen backup in place of the book.
    , m_restore(new KeyButton(tr("Restore this backup…")))
    , m_progress(makeLabel({}, TextRole::Body, Tone::Second))
    , m_last(makeLabel({}, TextRole::Strong))
    , m_next(makeLabel({}, TextRole::Strong))
    , m_folder(new ElidedLabel({}, TextRole::Strong))
    //: Accessible name of the table of backups.
    , m_table(new TableView(tr("Backups in the folder")))
    , m_nothing(new EmptyState(IconName::Download, {}, {}))
    , m_lists(new QStackedWidget)
    , m_content(new QWidget)
    , m_elsewhere(new EmptyState(
          IconName::Shop,
          tr("The book is on the server"),
          //: Where a book on a server is backed up.
          tr("It is backed up there: jangbuctl --data DIR backup while the server stands still, or "
             "pgBackRest for PostgreSQL.")
      ))
    , m_sheet(new PassphraseSheet(model, host))
{
    auto* const column = makeColumn(space::two, m_content);
    column->addWidget(makeFacts());
    column->addWidget(makeKeys());
    makeList();
    column->addWidget(m_lists, 1);
    column->addWidget(makeChosenKeys());
    body()->addWidget(m_content, 1);
    body()->addWidget(m_elsewhere, 1);
    connectModel();
    follow();
}

QWidget* BackupPage::makeFacts()
{
    auto* const facts = new QWidget;
    auto* const grid = makeGrid(space::one, facts);
    const auto add = [grid](int row, const QString& label, QWidget* value) {
        grid->addWidget(makeLabel(label, TextRole::Body, Tone::Second), row, 0);
        grid->addWidget(value, row, 1);
    };
    //: Before the moment of the last backup.
    add(0, tr("Last backup"), m_last);
    //: Before the moment of the next backup.
    add(1, tr("Next"), m_next);
    //: Before the folder where backups go.
    add(2, tr("Where"), m_folder);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(space::three);
    return facts;
}

QWidget* BackupPage::makeKeys()
{
    auto* const keys = new QWidget;
    auto* const row = makeRow(space::one, keys);
    m_make->setIconName(IconName::Download);
    m_passphrase->setIconName(IconName::Lock);
    m_choose->setIconName(IconName::File);
    for (KeyButton* const key : {m_make, m_stop, m_passphrase, m_choose}) {
        row->addWidget(key);
    }
    row->addWidget(m_progress, 1);
    return keys;
}

QWidget* BackupPage::makeChosenKeys()
{
    auto* const keys = new QWidget;
    auto* const row = makeRow(space::one, keys);
    m_try->setIconName(IconName::Check);
    m_restore->setIconName(IconName::Undo);
    m_restore->hide();
    row->addWidget(m_try);
    row->addWidget(m_restore);
    row->addWidget(
        makeParagraph(
            //: What a backup that is restored does to what is there.
            tr("A restored backup takes the book's place. What is there is set aside, never "
               "overwritten."),
            TextRole::Small,
            Tone::Hint
        ),
        1
    );
    return keys;
}

void BackupPage::useRestore(RestoreWishModel& wish)
{
    m_restore->show();
    connect(m_restore, &KeyButton::clicked, &wish, [this, &wish] {
        notice().clear();
        wish.wish(m_model.fileAt(m_table->currentIndex().row()));
    });
    connect(&wish, &RestoreWishModel::refused, this, [this](const QString& why) {
        notice().say(NoticeTone::Refused, why);
    });
}

void BackupPage::makeList()
{
    m_table->setModel(&m_model.files());
    m_table->setStretchColumn(1);
    m_table->setColumnWidth(0, madeWidth);
    m_table->setColumnWidth(2, sizeWidth);
    m_lists->addWidget(m_nothing);
    m_lists->addWidget(m_table);
}

void BackupPage::connectModel()
{
    connect(m_make, &KeyButton::clicked, &m_model, &BackupModel::make);
    connect(m_stop, &KeyButton::clicked, &m_model, &BackupModel::stop);
    connect(m_passphrase, &KeyButton::clicked, this, &BackupPage::openPassphrase);
    connect(m_choose, &KeyButton::clicked, this, &BackupPage::chooseFolder);
    connect(m_try, &KeyButton::clicked, this, [this] {
        m_model.tryRestore(m_table->currentIndex().row());
    });
    connect(m_table, &TableView::currentRowChanged, this, &BackupPage::follow);
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] {
        if (m_model.hasSecret()) {
            m_model.make();
        } else {
            openPassphrase();
        }
    });
    connect(this, &AdminPage::entered, &m_model, &BackupModel::load);
    connect(&m_model, &BackupModel::changed, this, &BackupPage::follow);
    connect(&m_model, &BackupModel::progressed, this, [this] {
        m_progress->setText(m_model.progressText());
    });
    connect(&m_model, &BackupModel::told, this, [this](const QString& text, bool isWrong) {
        notice().say(isWrong ? NoticeTone::Refused : NoticeTone::Info, text);
    });
    connect(&m_model, &BackupModel::passphraseKept, this, [this] {
        //: A passphrase was chosen.
        notice().say(NoticeTone::Info, tr("Backups are locked with it from now on."));
    });
}

void BackupPage::follow()
{
    const bool isElsewhere = m_model.state() == BackupModel::State::OnServer;
    m_content->setVisible(!isElsewhere);
    m_elsewhere->setVisible(isElsewhere);
    const bool isBusy = m_model.isBusy();
    const bool mayMake = m_model.state() == BackupModel::State::Ready && m_model.hasSecret();
    m_make->setEnabled(mayMake);
    m_stop->setVisible(m_model.state() == BackupModel::State::Making);
    m_passphrase->setEnabled(!isBusy);
    m_choose->setEnabled(!isBusy);
    m_try->setEnabled(!isBusy && m_table->currentIndex().isValid());
    m_restore->setEnabled(m_try->isEnabled());
    m_progress->setText(isBusy ? m_model.progressText() : QString());
    m_last->setText(m_model.lastText());
    m_next->setText(m_model.nextText());
    m_folder->setText(m_model.folder());
    m_lists->setCurrentIndex(m_model.files().rowCount() > 0 ? 1 : 0);
    if (m_model.hasSecret()) {
        //: No backup is in the folder yet: what to do.
        m_nothing->setTexts(tr("No backup here yet"), tr("The first one takes a moment."));
        m_nothing->setAction(tr("Back up now"));
    } else {
        //: Before the first backup: what to do.
        m_nothing->setTexts(tr("No backup yet"), tr("Choose the passphrase that locks them."));
        m_nothing->setAction(tr("Choose a passphrase"));
    }
}

void BackupPage::openPassphrase()
{
    notice().clear();
    m_sheet->openEmpty();
}

void BackupPage::chooseFolder()
{
    //: Title of the dialog that chooses where backups go.
    const QString chosen =
        QFileDialog::getExistingDirectory(this, tr("Backup folder"), m_model.folder());
    if (!chosen.isEmpty()) {
        m_model.setFolder(chosen);
    }
}

} // namespace jangbu::ui
