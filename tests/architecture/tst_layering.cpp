#include "tests/architecture/layering_rules.h"

#include <QFileInfo>
#include <QTest>

using namespace jangbu::architecture;
using namespace Qt::StringLiterals;

/// Every include of the tree keeps the direction core ← storage, core ← ui, and only app sees both.
class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyIncludeKeepsTheDirection();
    void everyIncludedFileIsThere();
    void noFoldersIncludeEachOther();
    void everyLayerSaysWhatItIsFor();
    void testsMirrorTheTree();
    void plantedFaultsAreFound_data();
    void plantedFaultsAreFound();
    void aPlantedCircleIsFound();

private:
    QList<SourceFile> m_sources;
    QList<Include> m_includes;
};

void TestLayering::initTestCase()
{
    m_sources = readSources(projectRoot());
    QVERIFY(!m_sources.isEmpty());
    for (const SourceFile& source : m_sources) {
        m_includes += includesOf(source);
    }
}

void TestLayering::everyIncludeKeepsTheDirection()
{
    QStringList complaints;
    for (const Include& include : m_includes) {
        if (const QString complaint = complaintAbout(include); !complaint.isEmpty()) {
            complaints << u"%1:%2: \"%3\": %4"_s.arg(include.from)
                              .arg(include.line)
                              .arg(include.what, complaint);
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestLayering::everyIncludedFileIsThere()
{
    QStringList missing;
    for (const Include& include : m_includes) {
        if (include.quoted && include.what.contains(u'/')
            && !QFileInfo::exists(projectRoot() + u'/' + include.what)) {
            missing << include.from + u": "_s + include.what;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestLayering::noFoldersIncludeEachOther()
{
    const QStringList found = circles(m_includes);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestLayering::everyLayerSaysWhatItIsFor()
{
    for (const QString& layer : {u"core"_s, u"storage"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        const auto files = readTree(projectRoot(), {layer}, {u"CMakeLists.txt"_s});
        QVERIFY2(!files.isEmpty(), qPrintable(layer));
        QVERIFY2(files.first().text.startsWith(u"# %1 "_s.arg(layer)), qPrintable(layer));
    }
}

void TestLayering::testsMirrorTheTree()
{
    QStringList astray;
    for (const SourceFile& source : m_sources) {
        const QString folder = folderOf(source.path).section(u'/', 1);
        const bool mirrors =
            folder.section(u'/', 0, 0).contains(u"core"_s) || folder.startsWith(u"ui/")
            || folder.startsWith(u"app/")
            // The contract is of the ports, whoever implements them.
            || (folder.startsWith(u"storage/") && !folder.startsWith(u"storage/contract"));
        if (source.path.startsWith(u"tests/") && mirrors
            && !QFileInfo(projectRoot() + u'/' + folder).isDir()) {
            astray << source.path;
        }
    }
    QVERIFY2(astray.isEmpty(), qPrintable(astray.join(u'\n')));
}

void TestLayering::plantedFaultsAreFound_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("wrong");
    const auto row = [](const char* name, const QString& from, const QString& line, bool wrong) {
        QTest::newRow(name) << from << line << wrong;
    };
    row("core sees storage", u"core/money/a.h"_s, u"#include \"storage/sql/row.h\""_s, true);
    row("storage sees ui", u"storage/sql/a.h"_s, u"#include \"ui/text/money_text.h\""_s, true);
    row("ui sees storage", u"ui/sell/a.h"_s, u"#include \"storage/sql/row.h\""_s, true);
    row("ui decides", u"ui/sell/a.h"_s, u"#include \"core/decision/decide.h\""_s, true);
    row("money sees order", u"core/money/a.h"_s, u"#include \"core/order/order.h\""_s, true);
    row("decision sees port", u"core/decision/a.h"_s, u"#include \"core/port/book.h\""_s, true);
    row("unknown folder", u"core/money/a.h"_s, u"#include \"core/nowhere/a.h\""_s, true);
    row("wire sees sql", u"storage/wire/a.h"_s, u"#include \"storage/sql/row.h\""_s, true);
    row("Qt in core", u"core/money/a.h"_s, u"#include <QString>"_s, true);
    row("spaces", u"core/money/a.h"_s, u"  #  include  <QString>"_s, true);
    row("widget in model", u"ui/sell/sell_model.h"_s, u"#include <QWidget>"_s, true);
    row("relative path", u"core/money/a.h"_s, u"#include \"money.h\""_s, true);
    row("order sees money", u"core/order/a.h"_s, u"#include \"core/money/money.h\""_s, false);
    row("app sees both", u"app/counter/a.h"_s, u"#include \"storage/sql/row.h\""_s, false);
    row("widget in view", u"ui/sell/sell_view.h"_s, u"#include <QWidget>"_s, false);
    row("Qt in model", u"ui/sell/sell_model.h"_s, u"#include <QString>"_s, false);
}

void TestLayering::plantedFaultsAreFound()
{
    QFETCH(QString, from);
    QFETCH(QString, line);
    QFETCH(bool, wrong);
    const auto includes = includesOf({from, line});
    QCOMPARE(includes.size(), 1);
    QCOMPARE(!complaintAbout(includes.first()).isEmpty(), wrong);
}

void TestLayering::aPlantedCircleIsFound()
{
    const QList<Include> chain{
        {u"ui/a/x.h"_s, u"ui/b/x.h"_s, 1, true},
        {u"ui/b/x.h"_s, u"ui/c/x.h"_s, 1, true}
    };
    QCOMPARE(circles(chain), QStringList{});
    const QList<Include> inside{
        {u"ui/a/x.h"_s, u"ui/a/b/x.h"_s, 1, true},
        {u"ui/a/b/x.h"_s, u"ui/a/y.h"_s, 1, true}
    };
    QCOMPARE(circles(inside), QStringList{});
    QCOMPARE(
        circles(chain + QList<Include>{{u"ui/c/y.h"_s, u"ui/a/y.h"_s, 1, true}}),
        QStringList{u"ui/a → ui/b → ui/c → ui/a"_s}
    );
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
