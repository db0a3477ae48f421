#include "tests/app/ctl/ctl_run.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace jangbu::app;

namespace {

constexpr int steps = 12;

} // namespace

class TestBackupCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(initCtlShop(path(QStringLiteral("shop")), QStringLiteral("KRW")).exitCode, 0);
        write(QStringLiteral("key"), QByteArray(32, 'k'));
        write(
            QStringLiteral("products.csv"),
            "code,name,category,price,unit\nP1,Noodles,Food,1000,ea\nP2,Milk,Food,2000,ea\n"
        );
        const CtlRun imported = runCtl(
            path(QStringLiteral("shop")),
            {QStringLiteral("import"),
             QStringLiteral("products"),
             path(QStringLiteral("products.csv")),
             QStringLiteral("--stock"),
             QStringLiteral("10")}
        );
        QVERIFY2(imported.exitCode == 0, qPrintable(imported.complaint));
    }

    void backedUpAndRestoredElsewhere()
    {
        const CtlRun made = backup({QStringLiteral("--to"), path(QStringLiteral("a.jbk"))});
        QVERIFY2(made.exitCode == 0, qPrintable(made.complaint));
        QVERIFY(made.json[u"intact"].toBool());
        QVERIFY(made.json[u"batch"].toInt() > 0);
        const CtlRun checked = withKey(QStringLiteral("none"), {QStringLiteral("verify-backup")});
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.complaint));
        QVERIFY(!QFile::exists(path(QStringLiteral("none"))));
        const CtlRun restored = withKey(QStringLiteral("elsewhere"), {QStringLiteral("restore")});
        QVERIFY2(restored.exitCode == 0, qPrintable(restored.complaint));
        const QString elsewhere = path(QStringLiteral("elsewhere"));
        QCOMPARE(runCtl(elsewhere, {QStringLiteral("verify")}).exitCode, 0);
        QCOMPARE(
            runCtl(elsewhere, {QStringLiteral("staff"), QStringLiteral("list")})
                .json.array()
                .size(),
            1
        );
    }

    void passphraseComesOnStandardInput()
    {
        const QStringList fromStdin{QStringLiteral("--passphrase-file"), QStringLiteral("-")};
        const QString shop = path(QStringLiteral("shop"));
        const QString file = path(QStringLiteral("a.jbk"));
        const CtlRun made = runCtl(
            shop,
            QStringList{QStringLiteral("backup"), QStringLiteral("--to"), file} + fromStdin,
            "correct horse\n"
        );
        QVERIFY2(made.exitCode == 0, qPrintable(made.complaint));
        const QStringList verify{QStringLiteral("verify-backup"), file};
        const CtlRun wrong = runCtl(shop, verify + fromStdin, "wrong horse\n");
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.complaint.contains(u"another passphrase"), qPrintable(wrong.complaint));
        QCOMPARE(runCtl(shop, verify + fromStdin, "correct horse\n").exitCode, 0);
        // Without a shop too.
        QCOMPARE(runCtl(QString(), verify + fromStdin, "correct horse\n").exitCode, 0);
        const CtlRun tooShort = runCtl(
            shop,
            QStringList{QStringLiteral("backup"), QStringLiteral("--to"), file} + fromStdin,
            "short\n"
        );
        QVERIFY2(tooShort.complaint.contains(u"at least 8"), qPrintable(tooShort.complaint));
    }

    void nothingThatLocksIsRefused()
    {
        const CtlRun run = runCtl(path(QStringLiteral("shop")), {QStringLiteral("backup")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.complaint.contains(u"--passphrase-file"), qPrintable(run.complaint));
    }

    void aFileThatIsThereIsNotOverwritten()
    {
        write(QStringLiteral("a.jbk"), "precious");
        const CtlRun run = backup({QStringLiteral("--to"), path(QStringLiteral("a.jbk"))});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(read(QStringLiteral("a.jbk")), QByteArray("precious"));
    }

    void aDamagedBackupChangesNothing()
    {
        QCOMPARE(backup({QStringLiteral("--to"), path(QStringLiteral("a.jbk"))}).exitCode, 0);
        const QByteArray whole = read(QStringLiteral("a.jbk"));
        const QByteArray book = read(QStringLiteral("shop/book.db"));
        for (int step = 0; step < steps; ++step) {
            write(QStringLiteral("a.jbk"), whole.left(whole.size() * step / steps));
            const CtlRun cut = withKey(QStringLiteral("shop"), {QStringLiteral("restore")});
            QCOMPARE(cut.exitCode, 1);
            QVERIFY2(cut.complaint.contains(u"damaged") || step == 0, qPrintable(cut.complaint));
            QByteArray flipped = whole;
            const auto place = whole.size() * step / steps + 9;
            flipped[place] = static_cast<char>(flipped[place] ^ 4);
            write(QStringLiteral("a.jbk"), flipped);
            QCOMPARE(withKey(QStringLiteral("shop"), {QStringLiteral("restore")}).exitCode, 1);
        }
        QCOMPARE(read(QStringLiteral("shop/book.db")), book);
        const QStringList aside = QDir(path(QStringLiteral("shop")))
                                      .entryList(
                                          {QStringLiteral("aside*"), QStringLiteral(".rest*")},
                                          QDir::AllEntries | QDir::Hidden
                                      );
        QVERIFY2(aside.isEmpty(), qPrintable(aside.join(u' ')));
    }

    void killedInTheMiddleLeavesNoHalfFile()
    {
        const QDir folder(path(QStringLiteral("out")));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        int killed = 0;
        for (int step = 0; step < steps; ++step) {
            QProcess process;
            process.start(
                QStringLiteral(JANGBUCTL),
                {QStringLiteral("--data"),
                 path(QStringLiteral("shop")),
                 QStringLiteral("backup"),
                 QStringLiteral("--to"),
                 folder.path(),
                 QStringLiteral("--key-file"),
                 path(QStringLiteral("key"))}
            );
            QVERIFY(process.waitForStarted());
            // Other moments of its work every time.
            if (!process.waitForFinished(10 + step * 25)) {
                process.kill();
                QVERIFY(process.waitForFinished());
                ++killed;
            }
            const QStringList files = folder.entryList({QStringLiteral("*.jbk")}, QDir::Files);
            for (const QString& file : files) {
                const CtlRun checked = runCtl(
                    path(QStringLiteral("shop")),
                    {QStringLiteral("verify-backup"),
                     folder.filePath(file),
                     QStringLiteral("--key-file"),
                     path(QStringLiteral("key"))}
                );
                QVERIFY2(checked.exitCode == 0, qPrintable(checked.complaint));
                QVERIFY(QFile::remove(folder.filePath(file)));
            }
        }
        QVERIFY(killed > 0);
        QCOMPARE(runCtl(path(QStringLiteral("shop")), {QStringLiteral("verify")}).exitCode, 0);
        QCOMPARE(backup({QStringLiteral("--to"), folder.path()}).exitCode, 0);
    }

    void withoutKeysTheFolderMustHaveThem()
    {
        QCOMPARE(
            backup({QStringLiteral("--to"),
                    path(QStringLiteral("a.jbk")),
                    QStringLiteral("--without-keys")})
                .exitCode,
            0
        );
        const CtlRun run = withKey(QStringLiteral("elsewhere"), {QStringLiteral("restore")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.complaint.contains(u"master.key"), qPrintable(run.complaint));
        QVERIFY(!QFile::exists(path(QStringLiteral("elsewhere"))));
        QCOMPARE(withKey(QStringLiteral("shop"), {QStringLiteral("restore")}).exitCode, 0);
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QStringList key() const
    {
        return {QStringLiteral("--key-file"), path(QStringLiteral("key"))};
    }

    [[nodiscard]] CtlRun backup(const QStringList& arguments) const
    {
        return runCtl(
            path(QStringLiteral("shop")),
            QStringList{QStringLiteral("backup")} + arguments + key()
        );
    }

    /// The command on a.jbk.
    [[nodiscard]] CtlRun withKey(const QString& folder, const QStringList& command) const
    {
        return runCtl(path(folder), command + QStringList{path(QStringLiteral("a.jbk"))} + key());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBackupCommand)
#include "tst_backup_command.moc"
