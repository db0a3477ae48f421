#include "app/counter/counter_options.h"
#include "app/counter/open_failure_text.h"
#include "app/counter/picture/screen_states.h"
#include "app/counter/server_address.h"
#include "app/counter/terminal_file.h"
#include "ui/text/translation.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace jangbu;
using namespace jangbu::app;
using namespace Qt::StringLiterals;

namespace {

std::expected<CounterOptions, OptionsEnd> parse(std::vector<const char*> words)
{
    words.insert(words.begin(), "jangbu");
    return parseOptions(static_cast<int>(words.size()), words.data(), "/default");
}

} // namespace

class TestCounterOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingNeedsToBeSaid();
    void everythingCanBeSaid();
    void whatCannotBeUnderstoodEndsWithTwo_data();
    void whatCannotBeUnderstoodEndsWithTwo();
    void helpEndsWithNought();
    void theTerminalRemembersItsServer();
    void aServerNeedsToBeNamedOnce();
    void everyServerHasAFolderOfItsOwn();
    void theTerminalRemembersItsLook();
    void whatCannotBeWrittenIsNotRemembered();
    void keysCanBeChangedInTheFile();
    void everyFailureToOpenHasWords();
    void everyPictureHasItsOwnName();
};

void TestCounterOptions::nothingNeedsToBeSaid()
{
    const auto options = parse({});
    QVERIFY(options.has_value());
    QCOMPARE(options->folder, std::filesystem::path("/default"));
    QVERIFY(!options->isDemo && !options->language && !options->brightness);
    QVERIFY(!options->screenshots);
}

void TestCounterOptions::everythingCanBeSaid()
{
    const auto options = parse(
        {"--data",
         "/shop",
         "--demo",
         "--lang",
         "en",
         "--theme",
         "dark",
         "--printer",
         "tcp:printer:9100",
         "--screenshots",
         "/out",
         "--size",
         "1920x1080"}
    );
    QVERIFY(options.has_value());
    QCOMPARE(options->folder, std::filesystem::path("/shop"));
    QVERIFY(options->isDemo);
    QVERIFY(options->language == ui::Language::English);
    QVERIFY(options->brightness == ui::Brightness::Dark);
    QCOMPARE(options->printer, std::string("tcp:printer:9100"));
    QVERIFY(options->screenshots == std::filesystem::path("/out"));
    QCOMPARE(options->size, QSize(1920, 1080));
}

void TestCounterOptions::whatCannotBeUnderstoodEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("language") << QStringList{u"--lang"_s, u"fr"_s};
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s};
    QTest::newRow("unknown") << QStringList{u"--cash"_s};
    QTest::newRow("printer") << QStringList{u"--printer"_s, u"usb"_s};
    QTest::newRow("size alone") << QStringList{u"--size"_s, u"1366x768"_s};
    const QStringList pictures{u"--screenshots"_s, u"/out"_s, u"--size"_s};
    QTest::newRow("size without a cross") << pictures + QStringList{u"1366"_s};
    QTest::newRow("size of nothing") << pictures + QStringList{u"0x0"_s};
    QTest::newRow("size of words") << pictures + QStringList{u"axb"_s};
    QTest::newRow("size of a wall") << pictures + QStringList{u"99999x99999"_s};
}

void TestCounterOptions::whatCannotBeUnderstoodEndsWithTwo()
{
    QFETCH(QStringList, words);
    std::vector<std::string> kept;
    for (const QString& word : words) {
        kept.push_back(word.toStdString());
    }
    std::vector<const char*> given;
    for (const std::string& word : kept) {
        given.push_back(word.c_str());
    }
    const auto options = parse(given);
    QVERIFY(!options.has_value());
    QCOMPARE(options.error().exitCode, 2);
    QVERIFY(!options.error().text.empty());
}

void TestCounterOptions::helpEndsWithNought()
{
    const auto options = parse({"--help"});
    QVERIFY(!options.has_value());
    QCOMPARE(options.error().exitCode, 0);
    QVERIFY(options.error().text.find("--screenshots") != std::string::npos);
}

void TestCounterOptions::theTerminalRemembersItsServer()
{
    const QTemporaryDir folder;
    TerminalFile file(folder.path().toStdString());
    QVERIFY(!file.server());
    const auto signedByOurselves = serverAddress("https://10.0.0.5:8443", std::string(64, 'a'));
    QVERIFY(signedByOurselves);
    for (const storage::ServerAddress& one :
         {*signedByOurselves, serverAddress("https://shop.example", {}).value()}) {
        file.setServer(one);
        const auto server = TerminalFile(folder.path().toStdString()).server();
        QVERIFY(server);
        QCOMPARE(server->url, one.url);
        QCOMPARE(server->fingerprint, one.fingerprint);
    }
}

void TestCounterOptions::aServerNeedsToBeNamedOnce()
{
    const auto known = std::optional(serverAddress("https://10.0.0.5:8443", {}).value());
    const auto serverOf = [&known](const std::vector<const char*>& words) {
        const auto options = withKnownServer(parse(words).value(), known);
        return options && options->server ? options->server->url.toString() : QString();
    };
    QCOMPARE(serverOf({}), u"https://10.0.0.5:8443"_s);
    QCOMPARE(serverOf({"--enrol", "7Q2K9"}), u"https://10.0.0.5:8443"_s);
    QCOMPARE(serverOf({"--server", "https://other:1"}), u"https://other:1"_s);
    QCOMPARE(serverOf({"--here"}), QString());
    QCOMPARE(serverOf({"--demo"}), QString());
    QCOMPARE(serverOf({"--screenshots", "/out"}), QString());
    const auto unnamed = withKnownServer(parse({"--enrol", "7Q2K9"}).value(), std::nullopt);
    QVERIFY(!unnamed);
    QCOMPARE(unnamed.error().exitCode, 2);
    QVERIFY(!parse({"--here", "--server", "https://other:1"}));
}

void TestCounterOptions::everyServerHasAFolderOfItsOwn()
{
    const std::vector<const char*>
        urls{"https://a:1", "https://a:2", "https://b:1", "https://a", "https://[::1]:1"};
    std::set<std::filesystem::path> folders;
    for (const char* const url : urls) {
        folders.insert(folderAt(serverAddress(url, {}).value(), "/shop"));
    }
    QCOMPARE(folders.size(), urls.size());
    QVERIFY(folders.contains("/shop/server/a-1"));
}

void TestCounterOptions::theTerminalRemembersItsLook()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    TerminalFile file(path);
    QVERIFY(!file.language() && !file.brightness() && !file.isDemoShop());
    file.setLanguage(ui::Language::English);
    file.setBrightness(ui::Brightness::Dark);
    QVERIFY(!file.hasDemoStaff());
    file.setDemoStaff();
    QVERIFY(file.hasDemoStaff() && !file.isDemoShop());
    file.setDemoShop();
    QVERIFY(file.printer().empty() && file.exportFolder().isEmpty());
    QVERIFY(file.setPrinter("cups:Receipts"));
    QVERIFY(file.setExportFolder(u"/mnt/막대"_s));
    const TerminalFile again(path);
    QVERIFY(again.language() == ui::Language::English);
    QVERIFY(again.brightness() == ui::Brightness::Dark);
    QVERIFY(again.isDemoShop());
    QCOMPARE(again.printer(), std::string("cups:Receipts"));
    QCOMPARE(again.exportFolder(), u"/mnt/막대"_s);
    QVERIFY(file.setPrinter({}) && file.setExportFolder({}));
    QVERIFY(again.printer().empty() && again.exportFolder().isEmpty());
}

void TestCounterOptions::whatCannotBeWrittenIsNotRemembered()
{
    const QTemporaryDir folder;
    // A folder in the place of the file: nobody can write it.
    QVERIFY(QDir(folder.path()).mkpath(u"terminal.ini/inside"_s));
    TerminalFile file(folder.path().toStdString());
    QVERIFY(!file.setPrinter("cups:Receipts"));
    QVERIFY(!file.setExportFolder(u"/mnt/stick"_s));
    const TerminalFile again(folder.path().toStdString());
    QVERIFY(again.printer().empty() && again.exportFolder().isEmpty());
}

void TestCounterOptions::keysCanBeChangedInTheFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"terminal.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[keys]\npay=F11\n");
    file.close();
    const ui::KeyMap keys = TerminalFile(folder.path().toStdString()).keys();
    QCOMPARE(keys.capFor(ui::KeyAction::Pay), u"F11"_s);
    QCOMPARE(keys.capFor(ui::KeyAction::Help), u"F1"_s);
}

void TestCounterOptions::everyFailureToOpenHasWords()
{
    ui::Translation translation;
    QVERIFY(translation.use(ui::Language::Korean));
    std::set<QString> said;
    for (int value = 0; value <= static_cast<int>(OpenFailure::Unavailable); ++value) {
        const OpenFailureText text = openFailureText(static_cast<OpenFailure>(value));
        QVERIFY(said.insert(text.sentence).second);
        QVERIFY(!text.remedy.isEmpty());
    }
}

void TestCounterOptions::everyPictureHasItsOwnName()
{
    QSet<QString> names;
    const auto take = [&names](const QList<ScreenState>& states) {
        for (const ScreenState& state : states) {
            QVERIFY2(!names.contains(state.name), qPrintable(state.name));
            QVERIFY(state.arrange != nullptr);
            names.insert(state.name);
        }
    };
    take(setupStates());
    take(signInStates());
    take(shellStates());
    take(sellStates());
    take(topUpStates());
    take(catalogueStates());
    take(shiftStates());
    take(refundStates());
    QVERIFY(names.size() > 30);
}

QTEST_GUILESS_MAIN(TestCounterOptions)
#include "tst_counter_options.moc"
