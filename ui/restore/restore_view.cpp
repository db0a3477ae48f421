#include "ui/restore/restore_view.h"

#include "ui/control/elided_label.h"
#include "ui/control/field/form.h"
#include "ui/control/icon_label.h"
#include "ui/control/key/key_button.h"
#include "ui/control/list/table_view.h"
#include "ui/control/panel.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/restore/restore_model.h"
#include "ui/shell/frame/idle_watch.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

using State = RestoreModel::State;

constexpr int panelWidth = 984;
constexpr int panelHeight = 656;
constexpr int madeWidth = 220;
constexpr int sizeWidth = 120;
constexpr int formWidth = 480;
constexpr int keyWidth = 200;
constexpr int iconSide = 40;
constexpr int allOfIt = 100;

} // namespace

RestoreView::RestoreView(RestoreModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(makeLabel({}, TextRole::Amount))
    , m_lead(makeParagraph({}, TextRole::Body, Tone::Second))
    , m_pages(new QStackedWidget)
    , m_lists(new QStackedWidget)
    //: Accessible name of the table of backups that may be restored.
    , m_table(new TableView(tr("Backups that can be restored")))
    , m_nothing(new EmptyState(
          IconName::Download,
          //: No backup lies where this machine puts them.
          tr("No backup in the usual place"),
          tr("Choose the file where it lies: on a stick or on another disk.")
      ))
    , m_file(new ElidedLabel({}, TextRole::Small))
    , m_form(new Form)
    , m_passphrase(new QLineEdit)
    //: Key that opens a backup with the bytes of a file instead of a passphrase.
    , m_keyFile(new KeyButton(tr("Use a key file…"), KeyKind::Quiet))
    , m_step(makeLabel({}, TextRole::Figure))
    , m_progress(new QProgressBar)
    , m_done(makeParagraph({}, TextRole::Amount, Tone::Ink))
    , m_aside(makeParagraph({}, TextRole::Body, Tone::Second))
    , m_notice(new NoticeLine)
    , m_back(new KeyButton(tr("Back")))
    //: Key that looks for a backup elsewhere.
    , m_choose(new KeyButton(tr("Choose a file…")))
    //: Key that stops a restore.
    , m_stop(new KeyButton(tr("Stop")))
    , m_main(new KeyButton({}, KeyKind::Primary))
    , m_idle(new IdleWatch(this))
{
    m_pages->addWidget(makeChoosingPage());
    m_pages->addWidget(makeLockedPage());
    m_pages->addWidget(makeWorkingPage());
    m_pages->addWidget(makeDonePage());
    placeAll();
    connectParts();
    follow();
}

void RestoreView::placeAll()
{
    auto* const panel = new Panel(this);
    panel->setFixedSize(panelWidth, panelHeight);
    QVBoxLayout* const column = panel->body();
    setPadding(column, space::four);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(space::one);
    column->addWidget(m_pages, 1);
    column->addWidget(m_notice);
    column->addWidget(makeKeys());

    QVBoxLayout* const page = makeColumn(space::none, this);
    page->addStretch(1);
    page->addWidget(panel, 0, Qt::AlignHCenter);
    page->addStretch(1);
}

QWidget* RestoreView::makeKeys()
{
    auto* const keys = new QWidget;
    QHBoxLayout* const row = makeRow(space::one, keys);
    for (KeyButton* const key : {m_back, m_stop, m_main}) {
        key->setMinimumWidth(keyWidth);
    }
    m_choose->setIconName(IconName::File);
    row->addWidget(m_back);
    row->addWidget(m_choose);
    row->addWidget(m_stop);
    row->addStretch(1);
    row->addWidget(m_main);
    return keys;
}

QWidget* RestoreView::makeChoosingPage()
{
    m_table->setModel(&m_model.files());
    m_table->setStretchColumn(1);
    m_table->setColumnWidth(0, madeWidth);
    m_table->setColumnWidth(2, sizeWidth);
    m_lists->addWidget(m_nothing);
    m_lists->addWidget(m_table);
    auto* const page = new QWidget;
    QVBoxLayout* const column = makeColumn(space::one, page);
    column->addWidget(m_lists, 1);
    column->addWidget(m_file);
    return page;
}

QWidget* RestoreView::makeLockedPage()
{
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_form->addRow(
        //: Label of a field.
        tr("Passphrase"),
        m_passphrase,
        tr("The one that was chosen before this backup was made.")
    );
    m_form->setFixedWidth(formWidth);
    auto* const page = new QWidget;
    QVBoxLayout* const column = makeColumn(space::one, page);
    column->addWidget(m_form);
    column->addWidget(m_keyFile, 0, Qt::AlignLeft);
    column->addStretch(1);
    return page;
}

QWidget* RestoreView::makeWorkingPage()
{
    m_progress->setRange(0, allOfIt);
    m_progress->setTextVisible(false);
    //: Accessible name of the bar that shows how far a restore is.
    m_progress->setAccessibleName(tr("Restore under way"));
    auto* const page = new QWidget;
    QVBoxLayout* const column = makeColumn(space::two, page);
    column->addStretch(1);
    column->addWidget(m_step);
    column->addWidget(m_progress);
    column->addStretch(2);
    return page;
}

QWidget* RestoreView::makeDonePage()
{
    m_aside->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* const page = new QWidget;
    QVBoxLayout* const column = makeColumn(space::two, page);
    column->addStretch(1);
    column->addWidget(new IconLabel(IconName::Check, Tone::Accent, iconSide), 0, Qt::AlignLeft);
    column->addWidget(m_done);
    column->addWidget(m_aside);
    column->addStretch(2);
    return page;
}

void RestoreView::connectParts()
{
    connect(m_table, &TableView::currentRowChanged, &m_model, &RestoreModel::chooseRow);
    // The main key says what would happen: Return there, not here, begins it.
    connect(m_table, &TableView::activated, m_main, [this] {
        m_main->setFocus(Qt::OtherFocusReason);
    });
    connect(m_nothing, &EmptyState::actionTriggered, this, &RestoreView::askForFile);
    connect(m_choose, &KeyButton::clicked, this, &RestoreView::askForFile);
    connect(m_keyFile, &KeyButton::clicked, this, &RestoreView::askForKeyFile);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &RestoreView::unlock);
    connect(m_back, &KeyButton::clicked, this, &RestoreView::goBack);
    connect(m_stop, &KeyButton::clicked, &m_model, &RestoreModel::stop);
    connect(m_main, &KeyButton::clicked, this, &RestoreView::act);
    connect(&m_model, &RestoreModel::changed, this, &RestoreView::follow);
    connect(&m_model, &RestoreModel::progressed, this, &RestoreView::followProgress);
    connect(m_idle, &IdleWatch::becameIdle, this, &RestoreView::leaveUntouched);
}

void RestoreView::follow()
{
    const State state = m_model.state();
    const auto place = static_cast<int>(state);
    const bool isEntered = m_pages->currentIndex() != place;
    const int list = m_lists->currentIndex();
    m_pages->setCurrentIndex(place);
    followTexts();
    followChoice();
    followKeys();
    followProgress();
    m_form->setError(m_passphrase, state == State::Locked ? m_model.notice().text : QString());
    m_notice->tell(state == State::Choosing ? m_model.notice() : Notice{});
    if (state != State::Locked) {
        m_passphrase->clear();
    }
    // What had the focus may be hidden now.
    if (isEntered || state == State::Locked || m_lists->currentIndex() != list) {
        focusState();
    }
    m_idle->restart();
}

void RestoreView::followTexts()
{
    switch (m_model.state()) {
    case State::Choosing:
        m_title->setText(tr("Restore a backup"));
        m_lead->setText(m_model.meaningText());
        break;
    case State::Locked:
        m_title->setText(tr("The backup is locked"));
        m_lead->setText(tr("The key on this machine does not open it."));
        break;
    case State::Working:
        m_title->setText(tr("Restoring"));
        m_lead->setText(tr("The backup is unpacked and checked first. Nothing is changed before it "
                           "is known to be good."));
        break;
    case State::Done:
        m_title->setText(tr("Restored"));
        m_lead->clear();
        break;
    }
    m_done->setText(m_model.doneText());
    m_aside->setText(m_model.asideText());
}

void RestoreView::followChoice()
{
    const bool hasList = m_model.files().rowCount() > 0;
    m_lists->setCurrentIndex(hasList ? 1 : 0);
    //: Key of an empty list of backups.
    m_nothing->setAction(tr("Choose a file…"));
    m_file->setText(
        //: Under the list of backups; %1 is the path of a file.
        m_model.file().isEmpty() ? QString() : tr("Chosen: %1").arg(m_model.file())
    );
    const int row = m_model.chosenRow();
    if (m_table->currentIndex().row() != row) {
        const QSignalBlocker quiet(m_table); // it is chosen already
        m_table->setCurrentIndex(m_model.files().index(row, 0));
    }
}

void RestoreView::followKeys()
{
    const State state = m_model.state();
    const bool hasList = m_model.files().rowCount() > 0;
    m_back->setVisible(state == State::Choosing || state == State::Locked);
    m_choose->setVisible(state == State::Choosing && hasList);
    m_stop->setVisible(state == State::Working);
    m_main->setVisible(state != State::Working);
    m_main->setEnabled(state != State::Choosing || !m_model.file().isEmpty());
    if (state == State::Done) {
        //: Key: the restored shop opens.
        m_main->setText(tr("Open the shop"));
    } else if (state == State::Locked) {
        //: Key: opens the locked backup and restores it.
        m_main->setText(tr("Unlock and restore"));
    } else {
        //: Key: the chosen backup takes the book's place.
        m_main->setText(tr("Restore this backup"));
    }
}

void RestoreView::followProgress()
{
    m_step->setText(m_model.progressText());
    m_progress->setValue(m_model.percent());
    m_stop->setEnabled(!m_model.isStopping());
}

void RestoreView::focusState()
{
    switch (m_model.state()) {
    case State::Choosing:
        if (m_model.files().rowCount() > 0) {
            m_table->setFocus(Qt::OtherFocusReason);
        } else {
            m_nothing->actionKey()->setFocus(Qt::OtherFocusReason);
        }
        return;
    case State::Locked:
        m_passphrase->setFocus(Qt::OtherFocusReason);
        m_passphrase->selectAll();
        return;
    case State::Working:
        m_stop->setFocus(Qt::OtherFocusReason);
        return;
    case State::Done:
        m_main->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void RestoreView::act()
{
    switch (m_model.state()) {
    case State::Choosing:
        m_model.restore();
        return;
    case State::Locked:
        unlock();
        return;
    case State::Working:
        return;
    case State::Done:
        Q_EMIT openWanted();
        return;
    }
}

void RestoreView::unlock()
{
    m_model.unlock(m_passphrase->text());
}

void RestoreView::goBack()
{
    if (m_model.state() == State::Locked) {
        m_model.goBack();
    } else if (m_model.state() == State::Choosing) {
        Q_EMIT left();
    }
}

void RestoreView::askForFile()
{
    const QString here = QFileInfo(m_model.file()).absolutePath();
    const QString start = m_model.file().isEmpty()
                              ? QStandardPaths::writableLocation(QStandardPaths::HomeLocation)
                              : here;
    //: In a file dialog: backups, and all files.
    const QString kinds = tr("Backups (*.jbk);;All files (*)");
    //: Title of the dialog that chooses a backup.
    takeFile({tr("Choose a backup"), start, kinds}, &RestoreModel::chooseFile);
}

void RestoreView::askForKeyFile()
{
    const QString start = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    //: Title of the dialog that chooses the file that opens a backup.
    takeFile({tr("Choose the key file"), start, {}}, &RestoreModel::unlockWith);
}

void RestoreView::takeFile(const FileQuestion& question, void (RestoreModel::*take)(const QString&))
{
    m_isAskingForFile = true;
    const QPointer<RestoreView> here(this);
    const QString file =
        QFileDialog::getOpenFileName(this, question.title, question.start, question.kinds);
    if (here != nullptr) { // else the page was left under the dialog
        m_isAskingForFile = false;
        m_idle->restart(); // a dialog of the system is touched unseen
        (m_model.*take)(file);
    }
}

void RestoreView::setPatience(std::chrono::milliseconds patience)
{
    m_idle->setPatience(patience);
}

void RestoreView::leaveUntouched()
{
    if (m_isAskingForFile) {
        m_idle->restart(); // the page must not go from under its dialog
    } else if (m_model.state() == State::Choosing || m_model.state() == State::Locked) {
        Q_EMIT left();
    }
}

void RestoreView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    focusState();
}

void RestoreView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        goBack();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace jangbu::ui
