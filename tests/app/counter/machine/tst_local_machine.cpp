#include "app/counter/machine/local_machine.h"
#include "app/system/printer/escpos_encoder.h"
#include "tests/app/counter/quick_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace jangbu;
using namespace jangbu::app;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The machine itself: its file, its printer, its folders.
class TestLocalMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasNeverChosenIsAsUsual();
    void aPrinterHoldsAtOnceAndAtTheNextStart();
    void whatIsNoAddressChangesNothing();
    void nonsenseInTheFileIsNoPrinter();
    void aTrialPrintsAndKeepsNothing();
    void anExportFolderIsRemembered();
    void aFolderThatCannotBeWrittenIsRefused();
    void theUsualFolderIsNoChoice();
    void whatCannotBeRememberedIsNotUsed();
    void aWishOfTheCommandLineIsUsedAtLeastForThisRun();

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] std::filesystem::path data() const
    {
        return m_folder->filePath(u"data"_s).toStdString();
    }

    /// A file in the place of a device, as a printer's address.
    [[nodiscard]] QString device(const QString& name) const
    {
        QFile file(m_folder->filePath(name));
        static_cast<void>(file.open(QIODevice::WriteOnly));
        return u"file:"_s + file.fileName();
    }

    [[nodiscard]] std::string printedOn(const QString& name) const
    {
        return contentOf(m_folder->filePath(name)).toStdString();
    }

    /// A folder that is there, by its path.
    [[nodiscard]] QString made(const QString& name) const
    {
        static_cast<void>(QDir(m_folder->path()).mkpath(name));
        return m_folder->filePath(name);
    }
};

void TestLocalMachine::init()
{
    m_folder = std::make_unique<QTemporaryDir>(tests::quickFolder());
    static_cast<void>(made(u"data"_s));
}

void TestLocalMachine::whatWasNeverChosenIsAsUsual()
{
    LocalMachine machine(data());
    const ui::MachineState state = machine.state();
    QCOMPARE(state.dataFolder, m_folder->filePath(u"data"_s));
    QVERIFY(state.printer.isEmpty());
    QVERIFY(state.exports.isUsual && state.isExportFolderThere);
    QCOMPARE(state.exports.path, m_folder->filePath(u"data/exports"_s));
    QVERIFY(machine.exportFolder() == state.exports);
    QVERIFY(!machine.printer().isThere());
}

void TestLocalMachine::aPrinterHoldsAtOnceAndAtTheNextStart()
{
    const QString address = device(u"lp0"_s);
    {
        LocalMachine machine(data());
        ReceiptPrinter& printer = machine.printer();
        QVERIFY(machine.setPrinter(address).has_value());
        QVERIFY(printer.isThere());
        QVERIFY(printer.openDrawer().has_value());
        QCOMPARE(printedOn(u"lp0"_s), drawerImpulse());
    }
    LocalMachine machine(data());
    QCOMPARE(machine.state().printer, address);
    QVERIFY(machine.printer().isThere());
    QVERIFY(machine.setPrinter({}).has_value());
    QVERIFY(!machine.printer().isThere());
    QVERIFY(machine.state().printer.isEmpty());
    QVERIFY(!LocalMachine(data()).printer().isThere());
}

void TestLocalMachine::whatIsNoAddressChangesNothing()
{
    LocalMachine machine(data());
    const QString address = device(u"lp0"_s);
    QVERIFY(machine.setPrinter(address).has_value());
    for (const QString& wrong : {u"usb"_s, u"tcp:"_s, u"tcp:printer:0"_s, u"file:lp0"_s}) {
        QVERIFY(!machine.isAddress(wrong));
        QVERIFY(machine.setPrinter(wrong) == std::unexpected(ui::MachineTrouble::NoAddress));
        QVERIFY(machine.tryPrinter(wrong, {}) == std::unexpected(PrinterError::NotFound));
    }
    QVERIFY(machine.isAddress({}) && machine.isAddress(u"tcp:printer"_s));
    QCOMPARE(machine.state().printer, address);
    QVERIFY(machine.printer().isThere());
}

void TestLocalMachine::nonsenseInTheFileIsNoPrinter()
{
    QVERIFY(TerminalFile(data()).setPrinter("usb"));
    LocalMachine machine(data());
    QVERIFY(machine.state().printer.isEmpty());
    QVERIFY(!machine.printer().isThere());
}

void TestLocalMachine::aTrialPrintsAndKeepsNothing()
{
    LocalMachine machine(data());
    const QString used = device(u"used"_s);
    const QString tried = device(u"tried"_s);
    QVERIFY(machine.setPrinter(used).has_value());
    const PrintJob job{{{"trial", false}}, {}};
    const std::string bytes = encodeReceipt(job, {});
    QVERIFY(machine.tryPrinter(tried, job).has_value());
    QCOMPARE(printedOn(u"tried"_s), bytes);
    QVERIFY(printedOn(u"used"_s).empty());
    QCOMPARE(machine.state().printer, used);
    QVERIFY(machine.tryPrinter(used, job).has_value());
    QCOMPARE(printedOn(u"used"_s), bytes);
    const QString none = u"file:"_s + m_folder->filePath(u"none"_s);
    QVERIFY(machine.tryPrinter(none, job) == std::unexpected(PrinterError::NotFound));
}

void TestLocalMachine::anExportFolderIsRemembered()
{
    const QString stick = made(u"막대"_s);
    {
        LocalMachine machine(data());
        QVERIFY(machine.setExportFolder(stick + u"/"_s).has_value());
        QVERIFY(machine.exportFolder() == (ui::ExportFolder{stick, false}));
        QVERIFY(QDir(stick).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
    LocalMachine machine(data());
    QVERIFY(machine.state().exports == (ui::ExportFolder{stick, false}));
    QVERIFY(machine.state().isExportFolderThere);
    QVERIFY(QDir().rmdir(stick));
    QVERIFY(!machine.state().isExportFolderThere);
    QVERIFY(machine.state().exports == (ui::ExportFolder{stick, false}));
    QVERIFY(machine.setExportFolder({}).has_value());
    QVERIFY(machine.state().exports.isUsual && machine.state().isExportFolderThere);
}

void TestLocalMachine::aFolderThatCannotBeWrittenIsRefused()
{
    LocalMachine machine(data());
    static_cast<void>(device(u"file"_s));
    for (const QString& name : {u"none"_s, u"file"_s}) {
        QVERIFY(
            machine.setExportFolder(m_folder->filePath(name))
            == std::unexpected(ui::MachineTrouble::FolderUnusable)
        );
        QVERIFY(machine.exportFolder().isUsual);
    }
    QVERIFY(!QFile::exists(m_folder->filePath(u"none"_s)));
}

void TestLocalMachine::theUsualFolderIsNoChoice()
{
    LocalMachine machine(data());
    // It need not be there: an export makes it.
    QVERIFY(machine.setExportFolder(m_folder->filePath(u"data/exports"_s)).has_value());
    QVERIFY(machine.exportFolder().isUsual);
    QVERIFY(TerminalFile(data()).exportFolder().isEmpty());
}

void TestLocalMachine::whatCannotBeRememberedIsNotUsed()
{
    // A folder in the place of the file: nobody can write it.
    static_cast<void>(made(u"data/terminal.ini/inside"_s));
    LocalMachine machine(data());
    const auto notKept = std::unexpected(ui::MachineTrouble::NotKept);
    QVERIFY(machine.setPrinter(device(u"lp0"_s)) == notKept);
    QVERIFY(machine.setExportFolder(made(u"stick"_s)) == notKept);
    QVERIFY(!machine.printer().isThere());
    QVERIFY(machine.state().printer.isEmpty());
    QVERIFY(machine.state().exports.isUsual);
}

void TestLocalMachine::aWishOfTheCommandLineIsUsedAtLeastForThisRun()
{
    const QString address = device(u"lp0"_s);
    {
        LocalMachine machine(data());
        QVERIFY(machine.usePrinter(u"usb"_s) == std::unexpected(ui::MachineTrouble::NoAddress));
        QVERIFY(!machine.printer().isThere());
        QVERIFY(machine.usePrinter(address).has_value());
    }
    QCOMPARE(LocalMachine(data()).state().printer, address);
    // A folder in the place of the file: nobody can write it.
    static_cast<void>(made(u"other/terminal.ini/inside"_s));
    LocalMachine machine(m_folder->filePath(u"other"_s).toStdString());
    const auto notKept = std::unexpected(ui::MachineTrouble::NotKept);
    QVERIFY(machine.usePrinter(address) == notKept);
    QCOMPARE(machine.state().printer, address);
    QVERIFY(machine.printer().openDrawer().has_value());
    QCOMPARE(printedOn(u"lp0"_s), drawerImpulse());
    QVERIFY(machine.setPrinter({}) == notKept);
    QVERIFY(machine.printer().isThere());
}

QTEST_MAIN(TestLocalMachine)
#include "tst_local_machine.moc"
