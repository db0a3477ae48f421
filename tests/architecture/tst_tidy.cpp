#include "tests/architecture/layering_rules.h"
#include "tests/architecture/size_rules.h"
#include "tests/architecture/word_rules.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace jangbu::architecture;
using namespace Qt::StringLiterals;

/// The habits of this project that compilers do not see.
class TestTidy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsBelongWhereTheyStand();
    void plainTextIsPlain();
    void namesSayWhatIsInside();
    void sizesAreKept();
    void everyHeaderIsIncluded();
    void plantedWordsAreFound_data();
    void plantedWordsAreFound();
    void plantedNamesAreFound();
    void quotedAndCommentedWordsAreNotCode();
    void functionsAreMeasured();
    void plantedSizesAreFound();

private:
    QList<SourceFile> m_sources;
};

namespace {

void verifyNone(const QStringList& complaints)
{
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

/// A function of so many lines, braces included.
QString functionOf(qsizetype lines)
{
    return u"void f()\n{\n"_s + u"    g();\n"_s.repeated(lines - 2) + u"}\n"_s;
}

} // namespace

void TestTidy::initTestCase()
{
    m_sources = readSources(projectRoot());
    QVERIFY(!m_sources.isEmpty());
}

void TestTidy::wordsBelongWhereTheyStand()
{
    QStringList complaints;
    for (const SourceFile& source : m_sources) {
        complaints += wordComplaints(source);
    }
    verifyNone(complaints);
}

void TestTidy::plainTextIsPlain()
{
    auto texts = readTree(
        projectRoot(),
        {u"app"_s, u"core"_s, u"storage"_s, u"tests"_s, u"ui"_s, u"resources"_s, u".ci"_s},
        {u"*.cpp"_s,
         u"*.h"_s,
         u"*.sql"_s,
         u"*.md"_s,
         u"*.txt"_s,
         u"*.qrc"_s,
         u"*.svg"_s,
         u"run"_s,
         u"lint"_s}
    );
    for (const QString& name :
         {u"dev"_s, u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"README.md"_s}) {
        QFile file(projectRoot() + u'/' + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        texts.push_back({name, QString::fromUtf8(file.readAll())});
    }
    QStringList complaints;
    for (const SourceFile& text : texts) {
        if (!text.path.startsWith(u"tests/fuzz/corpus/")) {
            complaints += plainTextComplaints(text);
        }
    }
    verifyNone(complaints);
}

void TestTidy::namesSayWhatIsInside()
{
    QStringList complaints;
    for (const SourceFile& source : m_sources) {
        complaints << nameComplaint(source.path);
    }
    complaints.removeAll(QString());
    verifyNone(complaints);
}

void TestTidy::sizesAreKept()
{
    QStringList complaints = folderComplaints(m_sources);
    for (const SourceFile& source : m_sources) {
        complaints += sizeComplaints(source);
    }
    verifyNone(complaints);
}

void TestTidy::everyHeaderIsIncluded()
{
    QSet<QString> included;
    for (const SourceFile& source : m_sources) {
        for (const Include& include : includesOf(source)) {
            included.insert(include.what);
        }
    }
    QStringList dead;
    for (const SourceFile& source : m_sources) {
        if (source.path.endsWith(u".h") && !included.contains(source.path)) {
            dead << source.path + u": nothing includes it"_s;
        }
    }
    verifyNone(dead);
}

void TestTidy::plantedWordsAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qsizetype>("found");
    const auto row = [](const char* name, const QString& path, const QString& code, int found) {
        QTest::newRow(name) << path << code << qsizetype{found};
    };
    row("throw in core", u"core/a.cpp"_s, u"throw 1;\n"_s, 1);
    row("throw in app", u"app/a.cpp"_s, u"throw 1;\n"_s, 0);
    row("assert", u"ui/a.cpp"_s, u"assert(a);\n"_s, 1);
    row("static_assert", u"ui/a.cpp"_s, u"static_assert(a);\n"_s, 0);
    row("using namespace", u"ui/a.cpp"_s, u"using namespace std;\n"_s, 1);
    row("literals", u"ui/a.cpp"_s, u"using namespace Qt::StringLiterals;\n"_s, 0);
    row("mutable static", u"ui/a.cpp"_s, u"    static int n = 0;\n"_s, 1);
    row("static function", u"ui/a.h"_s, u"    static int n();\n"_s, 0);
    row("static constant", u"ui/a.cpp"_s, u"    static const int n = 0;\n"_s, 0);
    row("singleton", u"ui/a.cpp"_s, u"Shop::instance().sell();\n"_s, 1);
    row("bare lock", u"storage/a.cpp"_s, u"m_mutex.lock();\n"_s, 1);
    row("type name", u"ui/a.h"_s, u"class CartManager\n"_s, 1);
    row("money as double", u"core/a.cpp"_s, u"double total = 0;\n"_s, 1);
    row("double in a model", u"ui/sell/sell_model.cpp"_s, u"double total = 0;\n"_s, 1);
    row("double in a view", u"ui/sell/sell_view.cpp"_s, u"double scale = 0;\n"_s, 0);
    row("query outside sql", u"ui/a.cpp"_s, u"QSqlQuery query;\n"_s, 1);
    row("query in sql", u"storage/sql/a.cpp"_s, u"QSqlQuery query;\n"_s, 0);
    row("text into sql", u"storage/sql/a.cpp"_s, u"sql.arg(name);\n"_s, 1);
    row("clock", u"ui/a.cpp"_s, u"QDateTime::currentDateTime();\n"_s, 1);
    row("clock in its place", u"app/system/a.cpp"_s, u"QDateTime::currentDateTime();\n"_s, 0);
    row("tr in storage", u"storage/a.cpp"_s, u"tr(\"no\");\n"_s, 1);
    row("message box", u"ui/sell/a.cpp"_s, u"QMessageBox::warning();\n"_s, 1);
    row("old connect", u"ui/a.cpp"_s, u"f(SLOT(g()));\n"_s, 1);
    row("three arguments", u"ui/a.cpp"_s, u"connect(a, &A::b, [c, d] { e(f, g); });\n"_s, 1);
    row("four arguments", u"ui/a.cpp"_s, u"connect(a, &A::b, this, [c, d] { e(f, g); });\n"_s, 0);
    row("style sheet", u"ui/sell/a.cpp"_s, u"setStyleSheet(sheet);\n"_s, 1);
    row("sleep in a test", u"tests/ui/a.cpp"_s, u"QTest::qWait(50);\n"_s, 1);
    row("whole module", u"tests/ui/a.cpp"_s, u"#include <QtTest>\n"_s, 1);
}

void TestTidy::plantedWordsAreFound()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    QFETCH(qsizetype, found);
    QCOMPARE(wordComplaints({path, code}).size(), found);
}

void TestTidy::plantedNamesAreFound()
{
    QCOMPARE(nameComplaint(u"core/money/money.cpp"_s), QString());
    QVERIFY(!nameComplaint(u"core/money/money_utils.cpp"_s).isEmpty());
    QVERIFY(!nameComplaint(u"ui/common/a.h"_s).isEmpty());
    QVERIFY(!nameComplaint(u"ui/sell/SellView.h"_s).isEmpty());
    QCOMPARE(nameComplaint(u"core/money/commonwealth.cpp"_s), QString());
    QCOMPARE(
        plainTextComplaints({u"core/a.h"_s,
                             u"// FIX"_s
                             u"ME later\n"_s})
            .size(),
        1
    );
    QCOMPARE(
        plainTextComplaints({u"core/a.h"_s,
                             u"open(\"/ho"_s
                             u"me/me/a\");\n"_s})
            .size(),
        1
    );
    QCOMPARE(plainTextComplaints({u"core/a.h"_s, u"a; \nb;"_s}).size(), 2);
}

void TestTidy::quotedAndCommentedWordsAreNotCode()
{
    QCOMPARE(codeOf(u"a = \"b//c\"; // d\ne"_s), u"a = \"    \";     \ne"_s);
    QCOMPARE(codeOf(u"/* a\nb */c"_s), u"    \n    c"_s);
    QCOMPARE(codeOf(u"x('\"', 1'000, '\\'')"_s), u"x(' ', 1'000, '  ')"_s);
    QCOMPARE(codeOf(u"R\"(a \"b\" // c)\" + d"_s), u"R             \" + d"_s);
}

void TestTidy::functionsAreMeasured()
{
    const auto functions = functionsOf(
        {u"a.cpp"_s,
         u"class A\n{\n    void f()\n    {\n        if (b) {\n        }\n    }\n};\n\n"
         "A::A()\n    : m_a(1)\n    , m_b(2)\n{\n}\n"_s}
    );
    QCOMPARE(functions.size(), 2);
    QCOMPARE(functions.at(0).line, 4);
    QCOMPARE(functions.at(0).lines, 4);
    QCOMPARE(functions.at(1).lines, 2);
}

void TestTidy::plantedSizesAreFound()
{
    QCOMPARE(sizeComplaints({u"a.cpp"_s, functionOf(limit::functionLines)}).size(), 0);
    QCOMPARE(sizeComplaints({u"a.cpp"_s, functionOf(limit::functionLines + 1)}).size(), 1);
    QCOMPARE(sizeComplaints({u"a.cpp"_s, u"a;\n"_s.repeated(limit::sourceLines)}).size(), 0);
    QCOMPARE(sizeComplaints({u"a.cpp"_s, u"a;\n"_s.repeated(limit::sourceLines + 1)}).size(), 1);
    QCOMPARE(sizeComplaints({u"a.cpp"_s, QString(limit::columns, u'가')}).size(), 0);
    QCOMPARE(sizeComplaints({u"a.cpp"_s, QString(limit::columns + 1, u'가')}).size(), 1);
    QCOMPARE(sizeComplaints({u"a.h"_s, u"int a;\n"_s}).size(), 1);
    QList<SourceFile> folder(limit::filesPerFolder, SourceFile{u"core/a/b.h"_s, {}});
    QCOMPARE(folderComplaints(folder).size(), 0);
    folder.push_back({u"core/a/c.h"_s, {}});
    QCOMPARE(folderComplaints(folder).size(), 1);
}

QTEST_GUILESS_MAIN(TestTidy)
#include "tst_tidy.moc"
