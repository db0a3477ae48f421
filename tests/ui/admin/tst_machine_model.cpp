#include "tests/ui/admin/admin_counter.h"
#include "tests/ui/admin/memory_machine.h"
#include "ui/admin/counter/machine_model.h"

#include <QScopeGuard>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

/// The model over a machine in memory, with what it said.
struct Desk
{
    explicit Desk(Role role = Role::Admin) : counter(role)
    {
        model.load();
        counter.settle();
    }

    [[nodiscard]] QString said() const { return told.isEmpty() ? u""_s : at(0).toString(); }

    [[nodiscard]] bool isWrong() const { return !told.isEmpty() && at(1).toBool(); }

    [[nodiscard]] QVariant at(qsizetype place) const { return told.last().at(place); }

    AdminCounter counter;
    MemoryMachine machine;
    MachineModel model{counter.ports, machine};
    QSignalSpy told{&model, &MachineModel::told};
    QSignalSpy refused{&model, &MachineModel::printerRefused};
};

QString textOf(const PrintJob& job)
{
    QString text;
    for (const ReceiptLine& line : job.lines) {
        text += QString::fromStdString(line.text) + u'\n';
    }
    return text;
}

} // namespace

/// What belongs to one machine: its name, its printer, where its exports go.
class TestMachineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreReadAndWritten_data();
    void addressesAreReadAndWritten();
    void whatIsNoAddressIsTheSystems();
    void itSaysWhichCounterThisIs();
    void theMachineIsReadWithoutWaitingForTheShop();
    void nothingIsChangedBeforeTheMachineIsRead();
    void aLateAnswerPutsNothingOlderBack();
    void aPrinterIsUsedAndRemembered();
    void whatIsNoAddressIsRefusedBesideTheField();
    void whatCannotBeRememberedIsSaid();
    void aTrialPrintsTheSlipThereAndKeepsNothing();
    void everyFailureOfATrialIsSaid();
    void theSystemsPrintersAreTriedToo();
    void anotherExportFolderIsHandedOn();
    void aFolderThatCannotBeWrittenIsRefused();
    void onlyAnAdministratorChanges();
};

void TestMachineModel::addressesAreReadAndWritten_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<PrinterKind>("kind");
    QTest::addColumn<QString>("where");
    const auto row = [](const QString& address, PrinterKind kind, const QString& where) {
        QTest::addRow("%s", qPrintable(address)) << address << kind << where;
    };
    row(u""_s, PrinterKind::System, u""_s);
    row(u"tcp:192.168.0.20"_s, PrinterKind::Network, u"192.168.0.20"_s);
    row(u"tcp:printer:9101"_s, PrinterKind::Network, u"printer:9101"_s);
    row(u"file:/dev/usb/lp0"_s, PrinterKind::Device, u"/dev/usb/lp0"_s);
    row(u"cups:영수증"_s, PrinterKind::Queue, u"영수증"_s);
}

void TestMachineModel::addressesAreReadAndWritten()
{
    QFETCH(const QString, address);
    QFETCH(const PrinterKind, kind);
    QFETCH(const QString, where);
    const PrinterEntry entry{kind, where};
    QVERIFY(printerEntry(address) == entry);
    QCOMPARE(addressOf(entry), address);
    // Blanks at the ends are slips of the hand.
    QCOMPARE(addressOf({kind, u" %1 "_s.arg(where)}), address);
}

void TestMachineModel::whatIsNoAddressIsTheSystems()
{
    QVERIFY(printerEntry(u"usb"_s) == PrinterEntry{});
    QVERIFY(printerEntry(u"TCP:printer"_s) == PrinterEntry{});
    QCOMPARE(addressOf({PrinterKind::System, u"192.168.0.20"_s}), QString());
}

void TestMachineModel::itSaysWhichCounterThisIs()
{
    Desk desk;
    QCOMPARE(desk.model.counterText(), u"계산대 (A)"_s);
    QCOMPARE(desk.model.dataFolder(), u"/shop"_s);
    // Renamed at another counter.
    desk.counter.shop.terminals.begin()->second.name = "정문 계산대";
    desk.model.load();
    desk.counter.settle();
    QCOMPARE(desk.model.counterText(), u"정문 계산대 (A)"_s);
}

void TestMachineModel::theMachineIsReadWithoutWaitingForTheShop()
{
    AdminCounter counter;
    MemoryMachine machine;
    machine.there.printer = u"tcp:printer"_s;
    MachineModel model{counter.ports, machine};
    counter.shop.terminals.begin()->second.name = "정문 계산대";
    {
        const std::scoped_lock silence{counter.shop.mutex}; // the shop does not answer
        model.load();
        QVERIFY(QTest::qWaitFor([&] { return model.isLoaded(); }));
        QVERIFY(model.printer() == (PrinterEntry{PrinterKind::Network, u"printer"_s}));
        QCOMPARE(model.counterText(), u"계산대 (A)"_s);
    }
    counter.settle();
    QCOMPARE(model.counterText(), u"정문 계산대 (A)"_s);
}

void TestMachineModel::nothingIsChangedBeforeTheMachineIsRead()
{
    AdminCounter counter;
    MemoryMachine machine;
    machine.there.printer = u"tcp:printer"_s;
    MachineModel model{counter.ports, machine};
    model.usePrinter({});
    model.tryPrinter({});
    model.setExportFolder(u"/stick"_s);
    counter.settle();
    QCOMPARE(machine.there.printer, u"tcp:printer"_s);
    QVERIFY(machine.there.exports.isUsual);
    QVERIFY(machine.trials.empty());
}

void TestMachineModel::aLateAnswerPutsNothingOlderBack()
{
    Desk desk;
    const QSignalSpy loaded(&desk.model, &MachineModel::loaded);
    desk.machine.isNextHeld = true;
    desk.model.load();
    {
        const auto answer = qScopeGuard([&desk] { desk.machine.mayAnswer.release(); });
        QVERIFY(QTest::qWaitFor([&] { return desk.machine.isHolding.load(); }));
        desk.model.usePrinter({PrinterKind::Network, u"printer"_s});
        QVERIFY(QTest::qWaitFor([&] { return loaded.count() == 1; }));
    }
    desk.counter.settle();
    QVERIFY(desk.model.printer() == (PrinterEntry{PrinterKind::Network, u"printer"_s}));
    QCOMPARE(loaded.count(), 1);
}

void TestMachineModel::aPrinterIsUsedAndRemembered()
{
    Desk desk;
    QVERIFY(desk.model.printer() == PrinterEntry{});
    const QSignalSpy loaded(&desk.model, &MachineModel::loaded);
    desk.model.usePrinter({PrinterKind::Network, u" 192.168.0.20 "_s});
    desk.counter.settle();
    QCOMPARE(desk.machine.there.printer, u"tcp:192.168.0.20"_s);
    QVERIFY(desk.model.printer() == (PrinterEntry{PrinterKind::Network, u"192.168.0.20"_s}));
    QCOMPARE(loaded.count(), 1);
    QVERIFY(!desk.said().isEmpty() && !desk.isWrong());
    const QString ofItsOwn = desk.said();
    desk.model.usePrinter({});
    desk.counter.settle();
    QVERIFY(desk.machine.there.printer.isEmpty());
    QVERIFY(desk.said() != ofItsOwn);
    QVERIFY(
        MachineModel::drawerText(PrinterKind::System)
        != MachineModel::drawerText(PrinterKind::Queue)
    );
}

void TestMachineModel::whatIsNoAddressIsRefusedBesideTheField()
{
    Desk desk;
    desk.machine.there.printer = u"tcp:printer"_s;
    QSet<QString> sentences;
    for (const PrinterKind kind : {PrinterKind::Network, PrinterKind::Device, PrinterKind::Queue}) {
        desk.model.usePrinter({kind, u" "_s});
        desk.model.tryPrinter({kind, u" "_s});
        QCOMPARE(desk.refused.count(), 2);
        QCOMPARE(desk.refused.first(), desk.refused.last());
        sentences.insert(desk.refused.last().first().toString());
        desk.refused.clear();
    }
    desk.counter.settle();
    QCOMPARE(sentences.size(), 3);
    QVERIFY(desk.told.isEmpty());
    QVERIFY(desk.machine.trials.empty());
    QCOMPARE(desk.machine.there.printer, u"tcp:printer"_s);
}

void TestMachineModel::whatCannotBeRememberedIsSaid()
{
    QSet<QString> sentences;
    for (const auto trouble : {MachineTrouble::NoAddress, MachineTrouble::NotKept}) {
        Desk desk;
        desk.machine.trouble = trouble;
        desk.model.usePrinter({PrinterKind::Network, u"printer"_s});
        desk.counter.settle();
        QVERIFY(desk.isWrong());
        QVERIFY(desk.model.printer() == PrinterEntry{});
        sentences.insert(desk.said());
    }
    QCOMPARE(sentences.size(), 2);
}

void TestMachineModel::aTrialPrintsTheSlipThereAndKeepsNothing()
{
    Desk desk;
    desk.model.tryPrinter({PrinterKind::Network, u"printer"_s});
    QVERIFY(!desk.isWrong()); // it is on its way
    desk.model.tryPrinter({PrinterKind::Network, u"printer"_s});
    desk.counter.settle();
    QCOMPARE(desk.machine.trials.size(), std::size_t{1});
    const MemoryMachine::Trial& trial = desk.machine.trials.front();
    QCOMPARE(trial.address, u"tcp:printer"_s);
    for (const QString& part : {u"우리 가게"_s, u"계산대"_s, u"tcp:printer"_s, u"12,300"_s}) {
        QVERIFY2(textOf(trial.job).contains(part), qPrintable(textOf(trial.job)));
    }
    QVERIFY(desk.machine.there.printer.isEmpty());
    const QString notUsedYet = desk.said();
    QVERIFY(!desk.isWrong());
    desk.model.usePrinter({PrinterKind::Network, u"printer"_s});
    desk.counter.settle();
    desk.model.tryPrinter({PrinterKind::Network, u"printer"_s});
    desk.counter.settle();
    QVERIFY(!desk.isWrong());
    QVERIFY(desk.said() != notUsedYet);
}

void TestMachineModel::everyFailureOfATrialIsSaid()
{
    QSet<QString> sentences;
    for (const auto error :
         {PrinterError::NotFound,
          PrinterError::NotAllowed,
          PrinterError::Unreachable,
          PrinterError::Failed}) {
        Desk desk;
        desk.machine.printed = std::unexpected(error);
        desk.model.tryPrinter({PrinterKind::Network, u"printer"_s});
        desk.counter.settle();
        QVERIFY(desk.isWrong());
        sentences.insert(desk.said());
    }
    QCOMPARE(sentences.size(), 4);
}

void TestMachineModel::theSystemsPrintersAreTriedToo()
{
    Desk desk;
    desk.model.tryPrinter({});
    desk.counter.settle();
    QCOMPARE(desk.machine.trials.back().address, QString());
    QVERIFY(!desk.isWrong());
    desk.machine.printed = std::unexpected(PrinterError::NotFound);
    desk.model.tryPrinter({});
    desk.counter.settle();
    QVERIFY(desk.isWrong());
    const QString none = desk.said();
    desk.model.tryPrinter({PrinterKind::Network, u"printer"_s});
    desk.counter.settle();
    QVERIFY(desk.said() != none);
}

void TestMachineModel::anotherExportFolderIsHandedOn()
{
    Desk desk;
    QVERIFY(desk.model.isUsualExportFolder());
    QList<ExportFolder> chosen;
    connect(
        &desk.model,
        &MachineModel::exportFolderChosen,
        &desk.model,
        [&chosen](const ExportFolder& folder) { chosen << folder; }
    );
    desk.model.setExportFolder(u"/stick"_s);
    desk.counter.settle();
    QCOMPARE(desk.model.exportFolder(), u"/stick"_s);
    QVERIFY(desk.said().contains(u"/stick"_s) && !desk.isWrong());
    desk.model.setExportFolder({});
    desk.counter.settle();
    QVERIFY(desk.model.isUsualExportFolder());
    QVERIFY(chosen == (QList<ExportFolder>{{u"/stick"_s, false}, {u"/shop/exports"_s, true}}));
}

void TestMachineModel::aFolderThatCannotBeWrittenIsRefused()
{
    Desk desk;
    const QSignalSpy chosen(&desk.model, &MachineModel::exportFolderChosen);
    desk.machine.trouble = MachineTrouble::FolderUnusable;
    desk.model.setExportFolder(u"/stick"_s);
    desk.counter.settle();
    QVERIFY(desk.isWrong() && !desk.said().isEmpty());
    QCOMPARE(chosen.count(), 0);
    QVERIFY(desk.model.isUsualExportFolder());
}

void TestMachineModel::onlyAnAdministratorChanges()
{
    Desk desk(Role::Manager);
    desk.model.usePrinter({PrinterKind::Network, u"printer"_s});
    desk.model.tryPrinter({PrinterKind::Network, u"printer"_s});
    desk.model.setExportFolder(u"/stick"_s);
    desk.counter.settle();
    QVERIFY(desk.machine.there.printer.isEmpty());
    QVERIFY(desk.machine.there.exports.isUsual);
    QVERIFY(desk.machine.trials.empty());
}

QTEST_GUILESS_MAIN(TestMachineModel)
#include "tst_machine_model.moc"
