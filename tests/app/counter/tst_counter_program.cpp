#include "app/counter/counter_program.h"
#include "app/counter/open_failure_text.h"
#include "app/counter/server_address.h"
#include "app/counter/terminal_file.h"
#include "app/system/import/demo_shop.h"
#include "ui/admin/counter/machine_model.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/pin_pad.h"
#include "ui/sell/sell_model.h"
#include "ui/shell/frame/failure_page.h"
#include "ui/shell/main_window.h"
#include "ui/signin/card_key.h"
#include "ui/signin/setup_model.h"
#include "ui/signin/setup_view.h"
#include "ui/signin/signin_view.h"
#include "ui/theme/theme.h"
#include "ui/topup/top_up_model.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace jangbu;
using namespace jangbu::app;
using namespace Qt::StringLiterals;

namespace {

CounterOptions optionsFor(const QTemporaryDir& folder, bool isDemo = false)
{
    CounterOptions options;
    options.folder = folder.path().toStdString();
    options.isDemo = isDemo;
    options.language = ui::Language::Korean;
    return options;
}

std::unique_ptr<CounterProgram> run(const CounterOptions& options)
{
    auto program = std::make_unique<CounterProgram>(*qApp, options);
    program->frame().show();
    program->frame().activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&program->frame()));
    program->start();
    return program;
}

// A shop with one product and the administrator 1, PIN 2468.
void found(const QTemporaryDir& folder)
{
    const auto shop = openFolder(folder.path().toStdString());
    QVERIFY(shop.has_value());
    ui::ShopPlan plan = demoPlan(ui::Language::Korean);
    plan.pin = u"2468"_s;
    plan.beginning = ui::Beginning::Empty;
    QVERIFY(foundShop(**shop, plan, (*shop)->clock()).has_value());
    const auto submit = [&shop](CommandBody body) {
        const Command
            command{CommandId{(*shop)->ids().next()}, {}, (*shop)->clock().now(), std::move(body)};
        const Answer answer = submitAndWait((*shop)->book(), command);
        QVERIFY(answer.has_value() && isAccepted(*answer));
    };
    const ProductId product{(*shop)->ids().next()};
    ProductDetails details;
    details.code = "1";
    details.name = "신라면";
    details.price = Money{1'000};
    submit(SaveProduct{product, details});
    submit(ReceiveStock{product, 10, false, {}});
}

void signIn(const ui::SignInView& door)
{
    QTRY_VERIFY(!door.staffKeys().isEmpty());
    door.pinPad()->setFocus();
    QTest::keyClicks(door.pinPad(), u"2468"_s);
    QTest::keyClick(door.pinPad(), Qt::Key_Return);
}

bool hasShelf(CounterProgram& program)
{
    ui::SellModel* const sell = program.counter()->parts().sell;
    return sell != nullptr && sell->shelf().isLoaded();
}

std::size_t lines(CounterProgram& program)
{
    return program.counter()->parts().sell->cart().lines.size();
}

void signInAndTakeOne(CounterProgram& program)
{
    QTRY_VERIFY(program.counter() != nullptr);
    signIn(*program.counter()->parts().signIn);
    QTRY_VERIFY_WITH_TIMEOUT(program.counter()->session().isOpen(), 30'000);
    QTRY_VERIFY(hasShelf(program));
    program.counter()->parts().sell->choose(0);
    QTRY_COMPARE(lines(program), std::size_t{1});
}

} // namespace

/// The program as it is started, on a real folder.
class TestCounterProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartLeadsToTheCounter();
    void theLanguageOfTheFirstStartIsKept();
    void aShopAsksForAPin();
    void demoIsNoWayIntoARealShop();
    void thePrinterOfTheOptionIsRememberedAndShown();
    void aScanGoesToTheScreenThatIsShown();
    void lockingKeepsTheCart();
    void anotherLanguageKeepsTheCartAndWhoIsThere();
    void theNextStartHasTheSameCart();
    void aFolderInUseIsSaidAndCanBeTriedAgain();
    void aForeignFileIsSaid();
    void aServersCounterLeavesTheFoldersBookAlone();
};

void TestCounterProgram::theFirstStartLeadsToTheCounter()
{
    const QTemporaryDir folder;
    const auto program = run(optionsFor(folder));
    QTRY_VERIFY(qobject_cast<ui::SetupView*>(program->frame().page()) != nullptr);
    auto* const view = qobject_cast<ui::SetupView*>(program->frame().page());
    QTest::keyClick(view->nextKey(), Qt::Key_Return);
    view->shopName()->setText(u"성수점"_s);
    QTest::keyClick(view->shopName(), Qt::Key_Return);
    for (int time = 0; time < 2; ++time) {
        QTest::keyClicks(view->pinPad(), u"2468"_s);
        QTest::keyClick(view->pinPad(), Qt::Key_Return);
    }
    QTest::mouseClick(view->card(2), Qt::LeftButton);
    QTest::mouseClick(view->nextKey(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(program->counter() != nullptr, 30'000);
    QVERIFY(program->counter()->session().isOpen());
    QCOMPARE(program->counter()->session().shop().shopName, std::string("성수점"));
    QVERIFY(program->counter()->session().may(Act::EditSettings));
    QVERIFY(!program->counter()->session().terminal().id.isNil());
    QCOMPARE(program->counter()->parts().window->currentScreen(), ui::ScreenId::Sell);
}

void TestCounterProgram::theLanguageOfTheFirstStartIsKept()
{
    const QTemporaryDir folder;
    const auto program = run(optionsFor(folder));
    QTRY_VERIFY(program->setup() != nullptr);
    program->setup()->goOn();
    program->setup()->setLanguage(ui::Language::English);
    const auto says = [&program](const QString& text) {
        const auto* const view = qobject_cast<ui::SetupView*>(program->frame().page());
        return view != nullptr && view->nextKey()->text() == text;
    };
    QTRY_VERIFY(says(u"Next"_s));
    QCOMPARE(program->setup()->step(), ui::SetupModel::Step::Shop);
    QVERIFY(program->setup()->takeShop(u"Corner"_s, u"GBP"_s, u"Europe/London"_s).isEmpty());
    QVERIFY(program->setup()->takePin(u"2468"_s).isEmpty());
    QVERIFY(program->setup()->takePin(u"2468"_s).isEmpty());
    program->setup()->setBeginning(ui::Beginning::Empty);
    program->setup()->found();
    QTRY_VERIFY_WITH_TIMEOUT(program->counter() != nullptr, 30'000);
    QCOMPARE(program->counter()->session().format().language, ui::Language::English);
    QVERIFY(TerminalFile(folder.path().toStdString()).language() == ui::Language::English);
}

void TestCounterProgram::aShopAsksForAPin()
{
    const QTemporaryDir folder;
    found(folder);
    const auto program = run(optionsFor(folder));
    QTRY_VERIFY(program->counter() != nullptr);
    QVERIFY(program->counter()->parts().window->isCovered());
    signIn(*program->counter()->parts().signIn);
    QTRY_VERIFY_WITH_TIMEOUT(program->counter()->session().isOpen(), 30'000);
    QVERIFY(!program->counter()->parts().window->isCovered());
}

void TestCounterProgram::demoIsNoWayIntoARealShop()
{
    const QTemporaryDir folder;
    found(folder);
    const auto program = run(optionsFor(folder, true));
    QTRY_VERIFY(program->counter() != nullptr);
    QVERIFY(!program->counter()->session().isOpen());
    QVERIFY(program->counter()->parts().window->isCovered());
}

void TestCounterProgram::thePrinterOfTheOptionIsRememberedAndShown()
{
    const QTemporaryDir folder;
    found(folder);
    CounterOptions options = optionsFor(folder);
    options.printer = "cups:Receipts";
    const auto program = run(options);
    QTRY_VERIFY(program->counter() != nullptr);
    auto* const machine = program->counter()->parts().window->findChild<ui::MachineModel*>();
    QVERIFY(machine != nullptr);
    machine->load();
    QTRY_COMPARE(machine->printer().where, u"Receipts"_s);
    QVERIFY(machine->printer().kind == ui::PrinterKind::Queue);
    QCOMPARE(TerminalFile(folder.path().toStdString()).printer(), std::string("cups:Receipts"));
}

void TestCounterProgram::aScanGoesToTheScreenThatIsShown()
{
    const QTemporaryDir folder;
    found(folder);
    const auto program = run(optionsFor(folder));
    QTRY_VERIFY(program->counter() != nullptr);
    signIn(*program->counter()->parts().signIn);
    QTRY_VERIFY_WITH_TIMEOUT(program->counter()->session().isOpen(), 30'000);
    QTRY_VERIFY(hasShelf(*program));
    const Counter::Parts& parts = program->counter()->parts();
    const auto scan = [&program](const QString& code) { program->counter()->scan(code); };
    parts.window->showScreen(ui::ScreenId::Catalogue);
    scan(u"0000001"_s);
    QTRY_VERIFY(!parts.catalogue->notice().text.isEmpty());
    QCOMPARE(parts.window->currentScreen(), ui::ScreenId::Catalogue);
    parts.window->showScreen(ui::ScreenId::TopUp);
    QSignalSpy refused(&parts.topUp->search(), &ui::CustomerSearchModel::scanRefused);
    scan(u"JANGBU-MEMBER-7"_s);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(parts.window->currentScreen(), ui::ScreenId::TopUp);
    // No use for goods there: the sale takes them.
    scan(u"8801043014786"_s);
    QTRY_COMPARE(parts.window->currentScreen(), ui::ScreenId::Sell);
    QTRY_VERIFY(!parts.sell->notice().text.isEmpty());
}

void TestCounterProgram::lockingKeepsTheCart()
{
    const QTemporaryDir folder;
    found(folder);
    const auto program = run(optionsFor(folder));
    signInAndTakeOne(*program);
    QTest::keyClick(program->counter()->parts().window.data(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(program->counter()->parts().window->isCovered());
    signIn(*program->counter()->parts().signIn);
    QTRY_VERIFY_WITH_TIMEOUT(program->counter()->session().isOpen(), 30'000);
    QCOMPARE(lines(*program), std::size_t{1});
}

void TestCounterProgram::anotherLanguageKeepsTheCartAndWhoIsThere()
{
    const QTemporaryDir folder;
    found(folder);
    const auto program = run(optionsFor(folder));
    signInAndTakeOne(*program);
    program->counter()->parts().window->showScreen(ui::ScreenId::TopUp);
    const QPointer<ui::MainWindow> before = program->counter()->parts().window;
    Q_EMIT before->languageChosen(ui::Language::English);
    QTRY_VERIFY(before.isNull());
    QVERIFY(program->counter()->session().isOpen());
    QCOMPARE(program->counter()->parts().window->currentScreen(), ui::ScreenId::TopUp);
    QCOMPARE(ui::screenTitle(ui::ScreenId::Sell), u"Sell"_s);
    QTRY_VERIFY(hasShelf(*program));
    QTRY_COMPARE(lines(*program), std::size_t{1});
}

void TestCounterProgram::theNextStartHasTheSameCart()
{
    const QTemporaryDir folder;
    found(folder);
    {
        const auto program = run(optionsFor(folder));
        signInAndTakeOne(*program);
    }
    const auto program = run(optionsFor(folder));
    QTRY_VERIFY(program->counter() != nullptr);
    signIn(*program->counter()->parts().signIn);
    QTRY_COMPARE_WITH_TIMEOUT(lines(*program), std::size_t{1}, 30'000);
}

void TestCounterProgram::aFolderInUseIsSaidAndCanBeTriedAgain()
{
    const QTemporaryDir folder;
    auto holder = openFolder(folder.path().toStdString());
    QVERIFY(holder.has_value());
    const auto program = run(optionsFor(folder));
    const auto failure = [&program] {
        return qobject_cast<ui::FailurePage*>(program->frame().page());
    };
    QTRY_VERIFY(failure() != nullptr);
    holder->reset();
    QTest::mouseClick(failure()->againKey(), Qt::LeftButton);
    QTRY_VERIFY(program->setup() != nullptr);
}

void TestCounterProgram::aForeignFileIsSaid()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"book.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray content("not a book at all, but long enough to look like a file of something");
    file.write(content);
    file.close();
    const auto program = run(optionsFor(folder));
    QTRY_VERIFY(qobject_cast<ui::FailurePage*>(program->frame().page()) != nullptr);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content); // nothing was lost
}

void TestCounterProgram::aServersCounterLeavesTheFoldersBookAlone()
{
    const QTemporaryDir folder;
    found(folder);
    CounterOptions options = optionsFor(folder);
    options.server = serverAddress("https://127.0.0.1:1", {}).value();
    options.enrolmentCode = "7Q2K9";
    auto program = run(options);
    const auto failure = [&program] {
        return qobject_cast<ui::FailurePage*>(program->frame().page());
    };
    QTRY_VERIFY_WITH_TIMEOUT(failure() != nullptr, 30'000);
    const auto said = failure()->findChildren<QLabel*>();
    const auto isSaid = [&said](const QString& text) {
        return std::ranges::any_of(said, [&text](const QLabel* label) {
            return label->text().contains(text);
        });
    };
    QVERIFY(isSaid(openFailureText(OpenFailure::ServerUnreachable).sentence));
    QVERIFY(isSaid(u"https://127.0.0.1:1"_s));
    QVERIFY(QFile::exists(folder.filePath(u"server/127.0.0.1-1/counter.db"_s)));
    program.reset();
    // It was not reached: the next start is at the book again.
    QVERIFY(!TerminalFile(options.folder).server());
    program = run(optionsFor(folder));
    QTRY_VERIFY(program->counter() != nullptr);
}

QTEST_MAIN(TestCounterProgram)
#include "tst_counter_program.moc"
