#include "tests/ui/restore/scripted_restore.h"
#include "ui/restore/restore_model.h"
#include "ui/text/admin/backup_text.h"
#include "ui/text/time_text.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

using State = RestoreModel::State;

ShopFormat english()
{
    return {Language::English, {}, QTimeZone(QByteArrayLiteral("Asia/Seoul"))};
}

/// A machine that knows two backups.
struct Machine
{
    explicit Machine(QString file = {}) : model(script.ports(), english(), std::move(file))
    {
        script.known = twoBackups();
        model.load();
        settle();
    }

    ~Machine() { script.goOn(); }

    Machine(const Machine&) = delete;
    Machine& operator=(const Machine&) = delete;
    Machine(Machine&&) = delete;
    Machine& operator=(Machine&&) = delete;

    void settle() { QVERIFY(hasSettled(script.dispatch)); }

    void restore()
    {
        model.restore();
        settle();
    }

    void unlock(const QString& passphrase)
    {
        model.unlock(passphrase);
        settle();
    }

    ScriptedRestore script;
    RestoreModel model;
};

} // namespace

/// From a backup to the book it was made of.
class TestRestoreModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theNewestIsChosenFirst()
    {
        Machine machine;
        QCOMPARE(machine.model.files().rowCount(), 2);
        QCOMPARE(machine.model.chosenRow(), 0);
        QCOMPARE(machine.model.file(), u"/srv/shop/backup/jangbu-new.jbk"_s);
        const QString moment = dateTimeText(twoBackups().front().madeAt, english());
        QCOMPARE(machine.model.files().index(0, 0).data().toString(), moment);
        QVERIFY(machine.model.meaningText().contains(moment));
        machine.model.chooseRow(1);
        QCOMPARE(machine.model.file(), u"/srv/shop/backup/jangbu-old.jbk"_s);
        QVERIFY(!machine.model.meaningText().contains(moment));
        machine.model.chooseRow(7);
        QCOMPARE(machine.model.chosenRow(), 1);
    }

    void theGivenOneStaysChosen()
    {
        const Machine machine(u"/srv/shop/backup/jangbu-old.jbk"_s);
        QCOMPARE(machine.model.chosenRow(), 1);
    }

    void oneFromElsewhereHasARowOfItsOwn()
    {
        Machine machine;
        machine.model.chooseFile(u"/media/stick/mine.jbk"_s);
        QCOMPARE(machine.model.files().rowCount(), 3);
        QCOMPARE(machine.model.chosenRow(), 0);
        QCOMPARE(machine.model.files().index(0, 1).data().toString(), u"mine.jbk"_s);
        machine.model.chooseRow(2);
        QCOMPARE(machine.model.file(), u"/srv/shop/backup/jangbu-old.jbk"_s);
        machine.model.chooseRow(0);
        QCOMPARE(machine.model.file(), u"/media/stick/mine.jbk"_s);
        machine.model.chooseFile({}); // the dialog was left
        QCOMPARE(machine.model.file(), u"/media/stick/mine.jbk"_s);
        machine.restore();
        QCOMPARE(machine.script.wishes().front().file, std::string("/media/stick/mine.jbk"));
    }

    void withoutAFileNothingBegins()
    {
        ScriptedRestore script;
        RestoreModel model(script.ports(), english());
        model.load();
        QVERIFY(hasSettled(script.dispatch));
        QCOMPARE(model.chosenRow(), -1);
        model.restore();
        QCOMPARE(model.state(), State::Choosing);
    }

    void theKeptKeyIsTriedFirst()
    {
        Machine machine;
        machine.restore();
        QCOMPARE(machine.model.state(), State::Done);
        const auto wishes = machine.script.wishes();
        QCOMPARE(wishes.size(), std::size_t{1});
        QVERIFY(wishes.front().passphrase.empty() && wishes.front().keyFile.empty());
        QVERIFY(machine.model.doneText().contains(
            dateTimeText(machine.script.restored.madeAt, english())
        ));
        QVERIFY(machine.model.asideText().contains(u"/srv/shop/aside-1"_s));
    }

    void nothingAsideIsNotSaidToBeKept()
    {
        Machine machine;
        machine.script.restored.aside.clear();
        machine.restore();
        QVERIFY(!machine.model.asideText().isEmpty());
        QVERIFY(!machine.model.asideText().contains(u"kept in"_s));
    }

    void aPassphraseIsAskedForWhereItIsNeeded()
    {
        Machine machine;
        machine.script.refuseNext(BackupTrouble::NoSecret);
        machine.script.refuseNext(BackupTrouble::SecretWrong);
        machine.restore();
        QCOMPARE(machine.model.state(), State::Locked);
        QVERIFY(machine.model.notice().text.isEmpty()); // nobody did anything wrong
        machine.unlock({});
        QCOMPARE(machine.model.state(), State::Locked);
        QVERIFY(!machine.model.notice().text.isEmpty());
        QCOMPARE(machine.script.wishes().size(), std::size_t{1});
        machine.unlock(u"wrong horse"_s);
        QCOMPARE(machine.model.state(), State::Locked);
        QCOMPARE(machine.model.notice().text, backupTroubleText(BackupTrouble::SecretWrong));
        machine.unlock(u"correct horse"_s);
        QCOMPARE(machine.model.state(), State::Done);
        QCOMPARE(machine.script.wishes().back().passphrase, std::string("correct horse"));
    }

    void anotherKeyThanTheKeptOneAsksToo()
    {
        Machine machine;
        machine.script.refuseNext(BackupTrouble::SecretWrong);
        machine.restore();
        QCOMPARE(machine.model.state(), State::Locked);
        QVERIFY(machine.model.notice().text.isEmpty());
        machine.model.goBack();
        QCOMPARE(machine.model.state(), State::Choosing);
    }

    void aKeyFileOpensItToo()
    {
        Machine machine;
        machine.script.refuseNext(BackupTrouble::NoSecret);
        machine.restore();
        machine.model.unlockWith({}); // the dialog was left
        QCOMPARE(machine.model.state(), State::Locked);
        QTemporaryFile key;
        QVERIFY(key.open());
        machine.model.unlockWith(key.fileName());
        machine.settle();
        QCOMPARE(machine.model.state(), State::Done);
        QCOMPARE(machine.script.wishes().back().keyFile, key.fileName().toStdString());
    }

    void aKeyFileThatIsNotThereIsSaidToBeThat()
    {
        Machine machine;
        machine.script.refuseNext(BackupTrouble::NoSecret);
        machine.restore();
        const QTemporaryDir stick;
        machine.model.unlockWith(stick.filePath(u"key"_s));
        machine.model.unlockWith(stick.path()); // a folder
        machine.settle();
        QCOMPARE(machine.model.state(), State::Locked);
        QVERIFY(machine.model.notice().tone == NoticeTone::Refused);
        QVERIFY(machine.model.notice().text != backupTroubleText(BackupTrouble::FileMissing));
        QCOMPARE(machine.script.wishes().size(), std::size_t{1});
    }

    void aBrokenBookIsRefused()
    {
        Machine machine;
        machine.script.refuseNext(BackupTrouble::BookBroken);
        machine.restore();
        QCOMPARE(machine.model.state(), State::Choosing);
        QVERIFY(machine.model.notice().tone == NoticeTone::Refused);
        QCOMPARE(machine.model.notice().text, backupTroubleText(BackupTrouble::BookBroken));
        machine.model.chooseRow(1); // an earlier one
        QVERIFY(machine.model.notice().text.isEmpty());
        machine.restore();
        QCOMPARE(machine.model.state(), State::Done);
    }

    void whatWorksIsToldAndNotBegunTwice()
    {
        Machine machine;
        machine.script.wait();
        const QSignalSpy progressed(&machine.model, &RestoreModel::progressed);
        machine.model.restore();
        machine.model.restore();
        machine.model.chooseRow(1);
        QCOMPARE(machine.model.state(), State::Working);
        QTRY_VERIFY(machine.script.isWaiting());
        QTRY_VERIFY(progressed.count() > 0);
        QCOMPARE(machine.model.percent(), 50);
        QCOMPARE(machine.model.progressText(), backupStepText(BackupStep::Checking, 50));
        machine.script.goOn();
        machine.settle();
        QCOMPARE(machine.model.state(), State::Done);
        QCOMPARE(machine.script.wishes().size(), std::size_t{1});
    }

    void stoppedLeadsBackToTheChoice()
    {
        Machine machine;
        machine.script.wait();
        machine.model.restore();
        QTRY_VERIFY(machine.script.isWaiting());
        const QString before = machine.model.progressText();
        machine.model.stop();
        QVERIFY(machine.model.isStopping());
        QVERIFY(machine.model.progressText() != before);
        machine.script.goOn();
        machine.settle();
        QCOMPARE(machine.model.state(), State::Choosing);
        QVERIFY(machine.model.notice().tone == NoticeTone::Info);
        machine.restore(); // and it can be begun again
        QCOMPARE(machine.model.state(), State::Done);
    }

    void everyTroubleHasItsSentence()
    {
        for (auto number = static_cast<int>(BackupTrouble::OnServer);
             number <= static_cast<int>(BackupTrouble::Unavailable);
             ++number) {
            Machine machine;
            machine.script.refuseNext(static_cast<BackupTrouble>(number));
            machine.restore();
            const bool isAsked = machine.model.state() == State::Locked;
            QVERIFY(isAsked || machine.model.state() == State::Choosing);
            QVERIFY(isAsked || !machine.model.notice().text.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestRestoreModel)
#include "tst_restore_model.moc"
