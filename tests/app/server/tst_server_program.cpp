#include "tests/app/server/https_client.h"
#include "tests/app/server/served_shop.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace jangbu::tests {

using namespace Qt::StringLiterals;

/// jangbu-server from outside, as systemd runs it.
class TestServerProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void newShopIsServedAndEndsInOrder();
    void secondStartServesTheSameShop();
    void secondProgramIsKeptOut();
    void wrongOptionsAreExplained_data();
    void wrongOptionsAreExplained();

private:
    /// Starts it with the configuration file and waits until it listens; what it printed.
    QString start(const QStringList& more = {});
    /// SIGTERM; the exit code.
    int end();

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_program;
    QString m_fingerprint;
};

namespace {

QString captured(const QString& text, const QString& pattern)
{
    return QRegularExpression(pattern).match(text).captured(1);
}

} // namespace

void TestServerProgram::initTestCase()
{
    QFile config(m_folder.filePath(u"server.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    const QString text =
        u"database = \"sqlite:%1\"\nlisten = \"127.0.0.1:0\"\n"_s.arg(m_folder.path());
    QVERIFY(config.write(text.toUtf8()) > 0);
    QFile pin(m_folder.filePath(u"pin"_s));
    QVERIFY(pin.open(QIODevice::WriteOnly) && pin.write("1234\n") == 5);
}

QString TestServerProgram::start(const QStringList& more)
{
    m_program = std::make_unique<QProcess>();
    m_program->start(
        QStringLiteral(JANGBU_SERVER),
        QStringList{u"--config"_s, m_folder.filePath(u"server.conf"_s)} + more
    );
    QString printed;
    while (!printed.contains(u"Listening on"_s) && m_program->waitForReadyRead(20'000)) {
        printed += QString::fromUtf8(m_program->readAllStandardOutput());
    }
    return printed;
}

int TestServerProgram::end()
{
    m_program->terminate();
    return m_program->waitForFinished(20'000) && m_program->exitStatus() == QProcess::NormalExit
               ? m_program->exitCode()
               : -1;
}

void TestServerProgram::newShopIsServedAndEndsInOrder()
{
    const QString printed = start(
        {u"--new-shop"_s,
         u"우리 가게"_s,
         u"--admin"_s,
         u"kim"_s,
         u"--pin-file"_s,
         m_folder.filePath(u"pin"_s)}
    );
    m_fingerprint = captured(printed, u"Certificate SHA-256: ([0-9A-F:]{95})"_s);
    QVERIFY2(!m_fingerprint.isEmpty(), qPrintable(printed));
    const QString port = captured(printed, u"https://127\\.0\\.0\\.1:(\\d+)"_s);
    const QString code = captured(printed, u": ((?:[0-9A-Z]{5}-){4}[0-9A-Z]{5})"_s);
    QVERIFY(!port.isEmpty() && !code.isEmpty());
    HttpsClient client(port.toUShort());
    QTRY_COMPARE(client.get("/readyz").status, 200);
    const std::string enrol = R"({"code":")" + code.toLower().toStdString() + "\"}";
    client.token = fieldOf(client.post("/v1/terminal-tokens", enrol).body, "token");
    QCOMPARE(client.post("/v1/terminal-tokens", enrol).status, 403);
    const HttpsReply session = client.post("/v1/sessions", R"({"login":"kim","pin":"1234"})");
    QCOMPARE(session.status, 201);
    QCOMPARE(end(), 0);
    QCOMPARE(client.get("/healthz").status, 0);
}

void TestServerProgram::secondStartServesTheSameShop()
{
    const QString printed = start();
    QVERIFY(printed.contains(m_fingerprint));
    QVERIFY(!printed.contains(u"Code to enrol"_s)); // a counter is enrolled
    QVERIFY2(m_program->state() == QProcess::Running, qPrintable(printed));
}

void TestServerProgram::secondProgramIsKeptOut()
{
    QProcess second;
    second.start(
        QStringLiteral(JANGBU_SERVER),
        {u"--config"_s, m_folder.filePath(u"server.conf"_s)}
    );
    QVERIFY(second.waitForFinished(20'000));
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardError().contains("book.db"));
    QCOMPARE(end(), 0);
}

void TestServerProgram::wrongOptionsAreExplained_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    const QString database = u"--database"_s;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("no database") << QStringList{} << 2;
    QTest::newRow("no engine") << QStringList{database, u"oracle:x"_s} << 2;
    QTest::newRow("no keys") << QStringList{database, u"postgres:dbname=x"_s} << 2;
    QTest::newRow("no port") << QStringList{database, u"sqlite:x"_s, u"--listen"_s, u"1.2.3.4"_s}
                             << 2;
    QTest::newRow("half a certificate")
        << QStringList{database, u"sqlite:x"_s, u"--key"_s, u"y"_s} << 2;
    QTest::newRow("half a new shop")
        << QStringList{database, u"sqlite:x"_s, u"--new-shop"_s, u"y"_s} << 2;
    QTest::newRow("no shop") << QStringList{database, u"sqlite:/nonexistent"_s} << 1;
}

void TestServerProgram::wrongOptionsAreExplained()
{
    QFETCH(QStringList, options);
    QProcess program;
    program.setWorkingDirectory(m_folder.path());
    program.start(QStringLiteral(JANGBU_SERVER), options);
    QVERIFY(program.waitForFinished(20'000));
    QTEST(program.exitCode(), "code");
    const QByteArray text =
        program.exitCode() == 0 ? program.readAllStandardOutput() : program.readAllStandardError();
    QVERIFY(!text.isEmpty());
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestServerProgram)

#include "tst_server_program.moc"
