#include "tests/app/ctl/ctl_run.h"

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
