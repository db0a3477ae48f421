#include "ui/admin/counter/machine_page.h"

#include "core/result/must.h"
#include "ui/control/elided_label.h"
#include "ui/control/field/form.h"
#include "ui/control/hairline.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/segment.h"
#include "ui/control/surface/notice_line.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int formWidth = 720;

void addFact(QGridLayout& grid, const QString& label, QWidget* value)
{
    const int row = grid.rowCount();
    grid.addWidget(makeLabel(label, TextRole::Body, Tone::Second), row, 0);
    grid.addWidget(value, row, 1);
}

} // namespace

MachinePage::MachinePage(MachineModel& model)
    : AdminPage(
          //: Heading of a section of Admin, and what it is for.
          tr("This counter"),
          tr("What belongs to this machine alone: its receipt printer, and where its exports go.")
      )
    , m_model(model)
    , m_counter(new ElidedLabel({}, TextRole::Strong))
    , m_dataFolder(new ElidedLabel({}, TextRole::Strong))
    , m_form(new Form)
    //: Accessible name of the keys that say how receipts are printed.
    , m_kinds(new Segment(tr("Receipt printer")))
    , m_network(new QLineEdit)
    , m_device(new QLineEdit)
    , m_queue(new QLineEdit)
    , m_drawer(makeParagraph({}, TextRole::Small, Tone::Hint))
    //: Key that prints receipts on the chosen printer from now on.
    , m_use(new KeyButton(tr("Use this printer"), KeyKind::Primary))
    //: Key that prints a slip on the chosen printer, to see whether it works.
    , m_trial(new KeyButton(tr("Print a trial receipt")))
    , m_exports(new ElidedLabel({}, TextRole::Strong))
    , m_missing(makeParagraph({}, TextRole::Small, Tone::Attention))
    //: Key that chooses where exports go.
    , m_choose(new KeyButton(tr("Choose a folder…")))
    //: Key that lets exports go where they go from the start.
    , m_usual(new KeyButton(tr("Use the usual folder")))
{
    makePlace();
    body()->addWidget(new Hairline);
    makePrinter();
    body()->addWidget(new Hairline);
    makeExports();
    body()->addStretch(1);
    connectModel();
    fill();
    follow();
}

void MachinePage::makePlace()
{
    auto* const grid = makeGrid(space::one);
    //: Before the name of the counter that this machine is.
    addFact(*grid, tr("This machine is"), m_counter);
    //: Before the folder where everything of this machine lies.
    addFact(*grid, tr("Data folder"), m_dataFolder);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(space::three);
    body()->addLayout(grid);
}

void MachinePage::makePrinter()
{
    //: Kinds of printers for receipts, on keys.
    m_kinds->setChoices(
        {tr("System's printers"), tr("Network"), tr("Device file"), tr("Print queue")}
    );
    m_kinds->setMaximumWidth(formWidth);
    m_form->setMaximumWidth(formWidth);
    //: Label of a field, and how to fill it.
    m_form->addRow(
        tr("Address in the network"),
        m_network,
        tr("Such as 192.168.0.20. Port 9100 is used unless another follows: 192.168.0.20:9100.")
    );
    //: Label of a field, and how to fill it.
    m_form->addRow(
        tr("Path of the device"),
        m_device,
        tr("Such as /dev/usb/lp0, for a printer on a cable.")
    );
    //: Label of a field, and how to fill it.
    m_form->addRow(
        tr("Name of the queue"),
        m_queue,
        tr("Such as Receipts: a queue of CUPS that takes ESC/POS as it is.")
    );
    m_trial->setIconName(IconName::Printer);
    //: Heading over the choice of the receipt printer.
    body()->addWidget(makeLabel(tr("Receipt printer"), TextRole::Heading));
    body()->addWidget(m_kinds);
    body()->addWidget(m_form);
    auto* const keys = makeRow(space::one);
    keys->addWidget(m_use);
    keys->addWidget(m_trial);
    keys->addSpacing(space::one);
    keys->addWidget(m_drawer, 1);
    body()->addLayout(keys);
}

void MachinePage::makeExports()
{
    m_choose->setIconName(IconName::File);
    //: Heading over the choice of the folder where exported tables go.
    body()->addWidget(makeLabel(tr("Export folder"), TextRole::Heading));
    auto* const row = makeRow(space::one);
    row->addWidget(m_exports, 1);
    row->addWidget(m_choose);
    row->addWidget(m_usual);
    body()->addLayout(row);
    body()->addWidget(m_missing);
    //: The folder where exports go cannot be found.
    m_missing->setText(tr("It is not there now: its disk may be out. Plug it in, or choose another "
                          "folder."));
}

void MachinePage::connectModel()
{
    connect(m_kinds, &Segment::currentChanged, this, &MachinePage::followKind);
    connect(m_use, &KeyButton::clicked, this, &MachinePage::submit);
    for (QLineEdit* const field : {m_network, m_device, m_queue}) {
        connect(field, &QLineEdit::returnPressed, this, &MachinePage::submit);
    }
    connect(m_trial, &KeyButton::clicked, this, [this] {
        m_form->clearErrors();
        notice().clear();
        m_model.tryPrinter(entry());
    });
    connect(m_choose, &KeyButton::clicked, this, &MachinePage::chooseFolder);
    connect(m_usual, &KeyButton::clicked, this, [this] {
        notice().clear();
        m_model.setExportFolder({});
    });
    connect(this, &AdminPage::entered, &m_model, &MachineModel::load);
    connect(&m_model, &MachineModel::loaded, this, &MachinePage::fill);
    connect(&m_model, &MachineModel::changed, this, &MachinePage::follow);
    connect(&m_model, &MachineModel::printerRefused, this, &MachinePage::showRefusal);
    connect(&m_model, &MachineModel::told, this, [this](const QString& text, bool isWrong) {
        notice().say(isWrong ? NoticeTone::Refused : NoticeTone::Info, text);
    });
}

QLineEdit* MachinePage::fieldOf(PrinterKind kind) const
{
    switch (kind) {
    case PrinterKind::System:
        return nullptr;
    case PrinterKind::Network:
        return m_network;
    case PrinterKind::Device:
        return m_device;
    case PrinterKind::Queue:
        return m_queue;
    }
    MUST(false);
}

PrinterKind MachinePage::kind() const
{
    return printerKinds.at(static_cast<std::size_t>(m_kinds->current()));
}

PrinterEntry MachinePage::entry() const
{
    const QLineEdit* const field = fieldOf(kind());
    return {kind(), field == nullptr ? QString() : field->text()};
}

void MachinePage::chooseKind(PrinterKind kind)
{
    m_kinds->setCurrent(static_cast<int>(kind));
}

void MachinePage::fill()
{
    const PrinterEntry used = m_model.printer();
    if (QLineEdit* const field = fieldOf(used.kind); field != nullptr) {
        field->setText(used.where);
    }
    chooseKind(used.kind);
    followKind();
}

void MachinePage::followKind()
{
    m_form->clearErrors();
    for (const PrinterKind each : printerKinds) {
        if (QLineEdit* const field = fieldOf(each); field != nullptr) {
            m_form->setRowVisible(field, each == kind());
        }
    }
    m_form->setVisible(fieldOf(kind()) != nullptr);
    m_drawer->setText(MachineModel::drawerText(kind()));
}

void MachinePage::follow()
{
    m_counter->setText(m_model.counterText());
    m_dataFolder->setText(m_model.dataFolder());
    m_exports->setText(m_model.exportFolder());
    m_missing->setVisible(!m_model.isExportFolderThere());
    followLoading();
}

/// Before the machine has said what is set, nothing here is: a key would change it unseen.
void MachinePage::followLoading()
{
    const bool isLoaded = m_model.isLoaded();
    for (QWidget* const each : QList<QWidget*>{m_kinds, m_form, m_use, m_trial, m_choose}) {
        each->setEnabled(isLoaded);
    }
    m_usual->setEnabled(isLoaded && !m_model.isUsualExportFolder());
}

void MachinePage::submit()
{
    m_form->clearErrors();
    notice().clear();
    m_model.usePrinter(entry());
}

void MachinePage::showRefusal(const QString& text)
{
    if (QLineEdit* const field = fieldOf(kind()); field != nullptr) {
        m_form->setError(field, text);
        field->setFocus(Qt::OtherFocusReason);
        field->selectAll();
    }
}

void MachinePage::chooseFolder()
{
    notice().clear();
    //: Title of the dialog that chooses where exports go.
    const QString chosen =
        QFileDialog::getExistingDirectory(this, tr("Export folder"), m_model.exportFolder());
    if (!chosen.isEmpty()) {
        m_model.setExportFolder(chosen);
    }
}

} // namespace jangbu::ui
