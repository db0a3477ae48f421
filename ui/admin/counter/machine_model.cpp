#include "ui/admin/counter/machine_model.h"

#include "core/result/must.h"
#include "ui/admin/counter/trial_text_model.h"
#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

namespace jangbu::ui {

namespace {

struct MachineText
{
    Q_DECLARE_TR_FUNCTIONS(MachineText)
};

QString troubleText(MachineTrouble trouble)
{
    switch (trouble) {
    case MachineTrouble::NoAddress:
        return MachineText::tr("No printer can be there.");
    case MachineTrouble::FolderUnusable:
        return MachineText::tr("This folder cannot be written, so exports stay where they were. Is "
                               "its disk plugged in?");
    case MachineTrouble::NotKept:
        return MachineText::tr("It could not be remembered, so nothing was changed. Check the data "
                               "folder and its free space.");
    }
    MUST(false);
}

/// How an address of this kind is written.
QString addressFault(PrinterKind kind)
{
    switch (kind) {
    case PrinterKind::System:
        return {};
    case PrinterKind::Network:
        return MachineText::tr("Write the printer's address in the network, as 192.168.0.20 or "
                               "192.168.0.20:9100.");
    case PrinterKind::Device:
        return MachineText::tr("Write the whole path of the device, as /dev/usb/lp0.");
    case PrinterKind::Queue:
        return MachineText::tr("Write the queue's name as the system has it, as Receipts.");
    }
    MUST(false);
}

} // namespace

MachineModel::MachineModel(const AdminPorts& ports, MachineSettings& machine)
    : m_ports(ports), m_machine(machine), m_counter(ports.session.terminal())
{}

bool MachineModel::mayChange() const
{
    return m_isLoaded && m_ports.session.may(Act::EditSettings);
}

void MachineModel::load()
{
    loadState();
    loadCounter();
}

void MachineModel::loadState()
{
    // A change under way answers with what is set after it.
    if (m_isKeeping) {
        return;
    }
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&machine = m_machine] { return machine.state(); },
        [this, number = m_stateQuestion.ask()](const MachineState& state) {
            if (m_stateQuestion.isAnsweredBy(number)) {
                takeState(state);
            }
        }
    );
}

void MachineModel::takeState(const MachineState& state)
{
    m_state = state;
    // Only the first time: a form may be half filled in by the next.
    if (!std::exchange(m_isLoaded, true)) {
        Q_EMIT loaded();
    }
    Q_EMIT changed();
}

void MachineModel::loadCounter()
{
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&shop = m_ports.shop] { return shop.terminals(); },
        [this, number = m_counterQuestion.ask()](const Read<std::vector<Terminal>>& terminals) {
            if (m_counterQuestion.isAnsweredBy(number)) {
                takeCounter(terminals);
                Q_EMIT changed();
            }
        }
    );
}

/// What cannot be read stays as it was known before: it is only a name.
void MachineModel::takeCounter(const Read<std::vector<Terminal>>& terminals)
{
    for (const Terminal& terminal : terminals.value_or(std::vector<Terminal>{})) {
        if (terminal.id == m_counter.id) {
            m_counter = terminal;
        }
    }
}

QString MachineModel::counterText() const
{
    //: Which counter this machine is: %1 is its name, %2 the prefix of its receipts.
    return tr("%1 (%2)").arg(
        QString::fromStdString(m_counter.name),
        QString::fromStdString(m_counter.prefix)
    );
}

QString MachineModel::drawerText(PrinterKind kind)
{
    return kind == PrinterKind::System
               //: The system's printers are used for receipts.
               ? tr("No drawer is opened through the system's printers: it is opened with its key.")
               //: A receipt printer of the counter's own is used.
               : tr("A drawer that is plugged into this printer opens by itself whenever cash goes "
                    "in or out.");
}

bool MachineModel::isGood(const PrinterEntry& entry, const QString& address)
{
    const bool isAddress = m_machine.isAddress(address);
    if (!isAddress) {
        Q_EMIT printerRefused(addressFault(entry.kind));
    }
    return isAddress;
}

template <class Keep>
void MachineModel::change(Keep keep, void (MachineModel::*take)(const Kept&))
{
    struct Done
    {
        Kept kept;
        MachineState state;
    };

    m_isKeeping = true;
    // Its answer would show what was set before.
    m_stateQuestion.drop();
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&machine = m_machine, keep = std::move(keep)] {
            Kept kept = keep(machine);
            return Done{kept, machine.state()};
        },
        [this, take](const Done& done) {
            m_isKeeping = false;
            m_state = done.state;
            (this->*take)(done.kept);
            Q_EMIT changed();
        }
    );
}

void MachineModel::usePrinter(const PrinterEntry& entry)
{
    const QString address = addressOf(entry);
    if (m_isKeeping || !mayChange() || !isGood(entry, address)) {
        return;
    }
    change(
        [address](MachineSettings& machine) { return machine.setPrinter(address); },
        &MachineModel::takePrinter
    );
}

void MachineModel::takePrinter(const Kept& kept)
{
    if (!kept) {
        Q_EMIT told(troubleText(kept.error()), true);
        return;
    }
    Q_EMIT loaded();
    const bool isSystems = printer().kind == PrinterKind::System;
    Q_EMIT told(
        isSystems ? tr("Receipts go to the system's printers from now on.")
                  : tr("Receipts are printed there from now on."),
        false
    );
}

void MachineModel::tryPrinter(const PrinterEntry& entry)
{
    const QString address = addressOf(entry);
    if (m_isTrying || !mayChange() || !isGood(entry, address)) {
        return;
    }
    m_isTrying = true;
    Q_EMIT told(tr("The trial receipt is on its way to the printer…"), false);
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&machine = m_machine, address, job = trialJob(address)] {
            return machine.tryPrinter(address, job);
        },
        [this, address](const std::expected<void, PrinterError>& printed) {
            m_isTrying = false;
            takeTrial(printed, address);
        }
    );
}

PrintJob MachineModel::trialJob(const QString& address) const
{
    const SessionModel& session = m_ports.session;
    const TrialFacts facts{
        QString::fromStdString(session.shop().shopName),
        QString::fromStdString(m_counter.name),
        address,
        m_ports.clock.now()
    };
    return {trialText(facts, session.format()), {}};
}

void MachineModel::takeTrial(
    const std::expected<void, PrinterError>& printed,
    const QString& address
)
{
    if (printed) {
        Q_EMIT told(
            address == m_state.printer
                ? tr("The printer took the trial receipt.")
                //: "Use this printer" is a key beside it.
                : tr("The printer took the trial receipt. If it reads well, press Use this "
                     "printer."),
            false
        );
        return;
    }
    const bool hasNone = address.isEmpty() && printed.error() == PrinterError::NotFound;
    Q_EMIT told(
        hasNone ? tr("The system has no printer. Set one up in its settings, or choose another "
                     "way here.")
                : printerErrorText(printed.error()),
        true
    );
}

void MachineModel::setExportFolder(const QString& folder)
{
    if (m_isKeeping || !mayChange()) {
        return;
    }
    change(
        [folder](MachineSettings& machine) { return machine.setExportFolder(folder); },
        &MachineModel::takeExportFolder
    );
}

void MachineModel::takeExportFolder(const Kept& kept)
{
    if (!kept) {
        Q_EMIT told(troubleText(kept.error()), true);
        return;
    }
    Q_EMIT exportFolderChosen(m_state.exports);
    //: Another folder for exports was chosen; %1 is the folder.
    Q_EMIT told(
        tr("Exports go to %1 from now on.").arg(QDir::toNativeSeparators(exportFolder())),
        false
    );
}

} // namespace jangbu::ui
