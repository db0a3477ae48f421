#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace jangbu::architecture;
using namespace Qt::StringLiterals;

/// Every engine's migrations are numbered without a gap, and each has its step, its check and its
/// story. What they do to a database is tested with the engine.
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEngineIsInOrder();
    void plantedFaultsAreFound_data();
    void plantedFaultsAreFound();
};

namespace {

QString complaintAboutNotes(const QString& notes)
{
    static const QRegularExpression oldest(u"Oldest program that may open the result: schema \\d+"_s
    );
    return notes.contains(oldest) ? QString() : u"does not say the oldest program"_s;
}

QStringList complaintsAboutStep(const QDir& step)
{
    QStringList complaints;
    for (const QString& name : {u"up.sql"_s, u"check.sql"_s, u"notes.md"_s}) {
        QFile file(step.filePath(name));
        const QString text =
            file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        const bool silent = name == u"notes.md" && !complaintAboutNotes(text).isEmpty();
        if (text.trimmed().isEmpty() || silent) {
            complaints << step.dirName() + u'/' + name;
        }
    }
    if (step.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() != 3) {
        complaints << step.dirName() + u": holds more or less than its three files"_s;
    }
    return complaints;
}

/// What is wrong with a folder of NNNN_name steps.
QStringList complaintsAbout(const QDir& migrations)
{
    static const QRegularExpression shape(u"^\\d{4}_[a-z][a-z0-9_]*$"_s);
    const QStringList steps = migrations.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QStringList complaints;
    if (steps.isEmpty()) {
        complaints << u"no step"_s;
    }
    for (qsizetype at = 0; at < steps.size(); ++at) {
        const QString& step = steps.at(at);
        if (!step.contains(shape) || step.left(4).toLongLong() != at + 1) {
            complaints << step + u": out of order or badly named"_s;
        }
        complaints += complaintsAboutStep(QDir(migrations.filePath(step)));
    }
    return complaints;
}

void write(const QString& path, const QString& text)
{
    QVERIFY(QDir().mkpath(path.left(path.lastIndexOf(u'/'))));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

void writeStep(const QString& folder)
{
    write(folder + u"/up.sql"_s, u"CREATE TABLE a(b);\n"_s);
    write(folder + u"/check.sql"_s, u"SELECT 1 WHERE 0;\n"_s);
    write(folder + u"/notes.md"_s, u"Oldest program that may open the result: schema 1.\n"_s);
}

} // namespace

void TestMigrations::everyEngineIsInOrder()
{
    const QDir storage(projectRoot() + u"/storage"_s);
    qsizetype engines = 0;
    for (const QString& engine : storage.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir migrations(storage.filePath(engine + u"/migrations"_s));
        if (migrations.exists()) {
            const QStringList complaints = complaintsAbout(migrations);
            QVERIFY2(complaints.isEmpty(), qPrintable(engine + u": "_s + complaints.join(u'\n')));
            ++engines;
        }
    }
    QVERIFY(engines >= 1);
}

void TestMigrations::plantedFaultsAreFound_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<bool>("wrong");
    const QStringList two{u"0001_book"_s, u"0002_coupon"_s};
    QTest::newRow("in order") << two << QString() << false;
    QTest::newRow("none") << QStringList{} << QString() << true;
    QTest::newRow("gap") << QStringList{u"0001_book"_s, u"0003_coupon"_s} << QString() << true;
    QTest::newRow("twice") << QStringList{u"0001_a"_s, u"0001_b"_s} << QString() << true;
    QTest::newRow("name") << QStringList{u"0001-Book"_s} << QString() << true;
    QTest::newRow("no check") << two << u"0002_coupon/check.sql"_s << true;
    QTest::newRow("no notes") << two << u"0001_book/notes.md"_s << true;
}

void TestMigrations::plantedFaultsAreFound()
{
    QFETCH(QStringList, steps);
    QFETCH(QString, removed);
    QFETCH(bool, wrong);
    const QTemporaryDir folder;
    for (const QString& step : steps) {
        writeStep(folder.filePath(step));
    }
    if (!removed.isEmpty()) {
        QVERIFY(QFile::remove(folder.filePath(removed)));
    }
    QCOMPARE(!complaintsAbout(QDir(folder.path())).isEmpty(), wrong);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
