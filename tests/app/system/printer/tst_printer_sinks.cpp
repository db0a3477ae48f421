#include "app/system/printer/device_sink.h"
#include "app/system/printer/escpos_printer.h"
#include "app/system/printer/network_sink.h"
#include "app/system/printer/printer_address.h"
#include "app/system/printer/queue_sink.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace jangbu;
using namespace jangbu::app;

class PrinterSinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceTakesBytes();
    void aDeviceThatIsNotThere();
    void aPrinterOnTheNetworkTakesBytes();
    void nobodyListens();
    void aQueueTakesBytes();
    void aQueueThatDoesNotExist();
    void addresses_data();
    void addresses();
    void aPrinterSendsWhatIsEncoded();

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString program(const QByteArray& script) const;
};

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString PrinterSinksTest::program(const QByteArray& script) const
{
    const QString path = m_folder.filePath(QStringLiteral("lp"));
    QFile file(path);
    static_cast<void>(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("#!/bin/sh\n" + script + "\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

void PrinterSinksTest::aDeviceTakesBytes()
{
    const QString path = m_folder.filePath(QStringLiteral("lp0"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    DeviceSink sink(path.toStdString());
    QVERIFY(sink.send("one").has_value());
    QVERIFY(sink.send(std::string("two\0", 4)).has_value());
    QCOMPARE(contentOf(path), QByteArray("onetwo\0", 7));
}

void PrinterSinksTest::aDeviceThatIsNotThere()
{
    const QString path = m_folder.filePath(QStringLiteral("none"));
    QVERIFY(DeviceSink(path.toStdString()).send("x") == std::unexpected(PrinterError::NotFound));
    QVERIFY(!QFile::exists(path));
    // A folder takes nothing.
    QVERIFY(!DeviceSink(m_folder.path().toStdString()).send("x").has_value());
}

void PrinterSinksTest::aPrinterOnTheNetworkTakesBytes()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const std::string bytes(100'000, 'x');
    auto sent = std::async(std::launch::async, [&bytes, port = server.serverPort()] {
        return NetworkSink("127.0.0.1", port).send(bytes);
    });
    QVERIFY(server.waitForNewConnection(10'000));
    QTcpSocket* const printer = server.nextPendingConnection();
    QByteArray taken;
    while (printer->state() == QAbstractSocket::ConnectedState || printer->bytesAvailable() > 0) {
        if (printer->bytesAvailable() == 0 && !printer->waitForReadyRead(10'000)) {
            break;
        }
        taken += printer->readAll();
    }
    QVERIFY(sent.get().has_value());
    QCOMPARE(taken.toStdString(), bytes);
}

void PrinterSinksTest::nobodyListens()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const std::uint16_t port = server.serverPort();
    server.close();
    QVERIFY(NetworkSink("127.0.0.1", port).send("x") == std::unexpected(PrinterError::Unreachable));
}

void PrinterSinksTest::aQueueTakesBytes()
{
    const QString out = m_folder.filePath(QStringLiteral("queue"));
    const QString lp =
        program("echo \"$@\" > '" + out.toUtf8() + "'; cat >> '" + out.toUtf8() + "'");
    QVERIFY(QueueSink("counter", lp.toStdString()).send("bytes").has_value());
    QCOMPARE(contentOf(out), QByteArray("-d counter -o raw -s\nbytes"));
}

void PrinterSinksTest::aQueueThatDoesNotExist()
{
    const QString lp =
        program("cat > /dev/null; echo 'lp: The printer does not exist.' >&2; exit 1");
    QVERIFY(
        QueueSink("none", lp.toStdString()).send("x") == std::unexpected(PrinterError::NotFound)
    );
    const QString failing = program("cat > /dev/null; exit 1");
    QVERIFY(
        QueueSink("none", failing.toStdString()).send("x") == std::unexpected(PrinterError::Failed)
    );
    QVERIFY(
        QueueSink("none", "/no/such/program").send("x") == std::unexpected(PrinterError::NotFound)
    );
}

void PrinterSinksTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isOne");
    const auto add = [](const char* address, bool isOne) {
        QTest::newRow(address) << QString::fromLatin1(address) << isOne;
    };
    add("file:/dev/usb/lp0", true);
    add("tcp:192.168.0.20:9100", true);
    add("tcp:printer", true);
    add("tcp:printer:65535", true);
    add("cups:Receipts", true);
    add("file:", false);
    add("file:lp0", false);
    add("tcp:", false);
    add("tcp::9100", false);
    add("tcp:printer:0", false);
    add("tcp:printer:65536", false);
    add("tcp:printer:x", false);
    add("cups:", false);
    add("cups:-h evil", false);
    add("", false);
    add("usb", false);
}

void PrinterSinksTest::addresses()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isOne);
    QCOMPARE(printerAt(address.toStdString()) != nullptr, isOne);
}

void PrinterSinksTest::aPrinterSendsWhatIsEncoded()
{
    const QString path = m_folder.filePath(QStringLiteral("lp1"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const LineRaster noPicture = [](const ReceiptLine&) { return DotPicture{}; };
    EscPosPrinter printer(printerAt("file:" + path.toStdString()), noPicture);
    const PrintJob job{{{"영수증", true}}, "JANGBU-R-A-1"};
    QVERIFY(printer.print(job).has_value());
    QVERIFY(printer.openDrawer().has_value());
    QCOMPARE(contentOf(path).toStdString(), encodeReceipt(job, noPicture) + drawerImpulse());
}

QTEST_GUILESS_MAIN(PrinterSinksTest)
#include "tst_printer_sinks.moc"
