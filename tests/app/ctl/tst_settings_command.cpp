#include "tests/app/ctl/ctl_run.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace jangbu::app;

class TestSettingsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(initCtlShop(shop(), QStringLiteral("KRW")).exitCode, 0);
    }

    void textThatWouldNotBeReadBackLeavesTheBookIntact()
    {
        QCOMPARE(set(QStringLiteral("shop.name=\uFEFFABC")).exitCode, 1);
        QCOMPARE(runCtl(shop(), {QStringLiteral("verify")}).exitCode, 0);
    }

    void saysWhatWasSet()
    {
        const CtlRun run = set(QStringLiteral("stock.low=7"));
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json[u"stock.low"].toString(), QStringLiteral("7"));
    }

    void aZoneThatIsNotKnownIsRefused()
    {
        const CtlRun run = set(QStringLiteral("shop.timezone=Mars/Phobos"));
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.complaint.contains(u"Mars/Phobos"), qPrintable(run.complaint));
        QCOMPARE(set(QStringLiteral("shop.timezone=Europe/London")).exitCode, 0);
    }

    void aResultThatCannotBeWrittenIsAFailure()
    {
        QProcess shell;
        const QString command =
            QStringLiteral(JANGBUCTL " --data '%1' settings get > /dev/full").arg(shop());
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 1);
        QVERIFY(shell.readAllStandardError().contains("could not be written"));
    }

private:
    [[nodiscard]] QString shop() const { return m_folder->filePath(QStringLiteral("shop")); }

    [[nodiscard]] CtlRun set(const QString& assignment) const
    {
        return runCtl(shop(), {QStringLiteral("settings"), QStringLiteral("set"), assignment});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSettingsCommand)
#include "tst_settings_command.moc"
