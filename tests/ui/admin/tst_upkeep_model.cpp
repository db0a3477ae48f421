#include "tests/ui/admin/admin_counter.h"
#include "ui/admin/backup/backup_model.h"
#include "ui/admin/check/check_model.h"
#include "ui/text/admin/law_text.h"

#include <QSignalSpy>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr Role admin = Role::Admin;

} // namespace

/// The check of the book and its backups.
class TestUpkeepModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void anIntactBookIsSaidAndJournalled()
    {
        AdminCounter counter;
        CheckModel model(counter.ports);
        const QSignalSpy checked(&model, &CheckModel::checked);
        model.run();
        QVERIFY(model.isRunning());
        counter.settle();
        QVERIFY(!model.isRunning() && !model.isBroken());
        QCOMPARE(checked.count(), 1);
        QVERIFY(!model.resultText().isEmpty());
        QCOMPARE(model.laws().index(0, 0).data().toString(), lawText("order_adds_up"));
        QCOMPARE(counter.shop.audits.back().row.act, std::string("verified"));
        QCOMPARE(counter.shop.audits.back().row.subject, std::string("intact"));
    }

    void aBrokenLawComesFirst()
    {
        AdminCounter counter;
        counter.check.report =
            BookCheckReport{{{"order_adds_up", 3, 0, {}}, {"receipts_gapless", 9, 2, {"A-7"}}}};
        CheckModel model(counter.ports);
        model.run();
        counter.settle();
        QVERIFY(model.isBroken());
        QCOMPARE(model.laws().index(0, 0).data().toString(), lawText("receipts_gapless"));
        QCOMPARE(counter.shop.audits.back().row.subject, std::string("broken"));
        counter.check.report = std::unexpected(ReadError::Damaged);
        model.run();
        counter.settle();
        QVERIFY(model.isBroken() && !model.report());
    }

    void aBookOnAServerIsCheckedThere()
    {
        AdminCounter counter;
        counter.check.isOnThisMachine = false;
        CheckModel model(counter.ports);
        model.run();
        QVERIFY(!model.isRunning());
    }

    void onlyWhoMayRuns()
    {
        AdminCounter counter(Role::Manager);
        CheckModel check(counter.ports);
        check.run();
        QVERIFY(!check.isRunning());
        counter.backups.there.hasSecret = true;
        BackupModel backups(counter.ports);
        backups.make();
        counter.settle();
        QCOMPARE(counter.backups.made, 0);
    }

    void makesABackup()
    {
        AdminCounter counter;
        BackupModel model(counter.ports);
        model.load();
        counter.settle();
        QCOMPARE(model.state(), BackupModel::State::Ready);
        QCOMPARE(model.lastText(), u"Never"_s);
        QVERIFY(!model.isDue());
        QSignalSpy told(&model, &BackupModel::told);
        const QSignalSpy made(&model, &BackupModel::made);
        model.make();
        QVERIFY(model.isBusy());
        counter.settle();
        QCOMPARE(made.count(), 1);
        QCOMPARE(counter.backups.madeBy.staff, counter.session.staff()->id);
        QVERIFY(!told.first().last().toBool());
        QCOMPARE(model.files().rowCount(), 1);
        QVERIFY(model.lastText() != u"Never"_s);
        model.tryRestore(0);
        counter.settle();
        QCOMPARE(counter.backups.tried, std::string("/backup/new.jbk"));
    }

    void theFirstOneEverIsNextAlsoWhileItIsMade()
    {
        AdminCounter counter;
        counter.backups.there.hasSecret = true;
        BackupModel model(counter.ports);
        model.load();
        counter.settle();
        model.make();
        QVERIFY(model.isBusy() && !model.isDue());
        QCOMPARE(model.nextText(), u"Within a minute"_s);
        counter.settle();
        QVERIFY(model.nextText() != u"Within a minute"_s);
    }

    void saysWhatWentWrong()
    {
        AdminCounter counter;
        counter.backups.there.hasSecret = true;
        BackupModel model(counter.ports);
        model.load();
        counter.settle();
        counter.backups.trouble = BackupTrouble::DiskFull;
        QSignalSpy told(&model, &BackupModel::told);
        model.make();
        counter.settle();
        QVERIFY(told.first().last().toBool());
        counter.backups.trouble.reset();
        counter.backups.brokenRows = 1;
        told.clear();
        model.make();
        counter.settle();
        QVERIFY(told.first().last().toBool());
    }

    void stoppedIsSaid()
    {
        AdminCounter counter;
        BackupModel model(counter.ports);
        model.load();
        counter.settle();
        QSignalSpy told(&model, &BackupModel::told);
        model.make();
        model.stop();
        counter.settle();
        QCOMPARE(told.count(), 1);
        QVERIFY(!model.isBusy());
    }

    void isDueAfterTheHoursOfTheSetting()
    {
        AdminCounter counter;
        counter.backups.there.hasSecret = true;
        const std::int64_t hours = counter.session.shop().backupEveryHours;
        BackupModel model(counter.ports);
        model.load();
        counter.settle();
        QVERIFY(model.isDue()); // there was none ever
        const auto isDueAt = [&](std::int64_t lastUs) {
            counter.backups.there.lastMade = Instant{lastUs};
            model.load();
            counter.settle();
            return model.isDue();
        };
        const std::int64_t limit = counter.clock.now().us - hours * usPerHour;
        QVERIFY(isDueAt(limit));
        QVERIFY(!isDueAt(limit + 1));
        ShopSettings never = counter.session.shop();
        never.backupEveryHours = 0;
        counter.session.setShop(never);
        QVERIFY(!isDueAt(limit));
    }

    void aBrokenBookIsNotBackedUpAgainAndAgain()
    {
        AdminCounter counter;
        counter.backups.there.hasSecret = true;
        counter.backups.brokenRows = 1;
        const std::int64_t period = counter.session.shop().backupEveryHours * usPerHour;
        BackupModel model(counter.ports);
        model.load();
        counter.settle();
        QVERIFY(model.isDue());
        model.make();
        counter.settle();
        QVERIFY(!model.isDue());
        QVERIFY(model.nextText() != u"Within a minute"_s);
        counter.clock.advance(period - 1);
        QVERIFY(!model.isDue());
        counter.clock.advance(1);
        QVERIFY(model.isDue());
        QCOMPARE(model.nextText(), u"Within a minute"_s);
    }

    void oneThatFailedIsTriedAgainSoon()
    {
        AdminCounter counter;
        counter.backups.there.hasSecret = true;
        BackupModel model(counter.ports);
        model.load();
        counter.settle();
        counter.backups.trouble = BackupTrouble::DiskFull;
        model.make();
        counter.settle();
        counter.backups.trouble.reset();
        model.load();
        counter.settle();
        QVERIFY(!model.isDue());
        counter.clock.advance(usPerHour / 6);
        QVERIFY(model.isDue());
    }

    void passphraseIsTypedTwice()
    {
        AdminCounter counter;
        BackupModel model(counter.ports);
        QSignalSpy refused(&model, &BackupModel::passphraseRefused);
        const QSignalSpy kept(&model, &BackupModel::passphraseKept);
        model.setPassphrase(u"correct horse"_s, u"correct house"_s);
        model.setPassphrase(u"short"_s, u"short"_s);
        counter.settle();
        QCOMPARE(refused.count(), 2);
        model.setPassphrase(u"correct horse"_s, u"correct horse"_s);
        counter.settle();
        QCOMPARE(kept.count(), 1);
        QVERIFY(model.hasSecret());
    }

    void aServersBookIsBackedUpThere()
    {
        AdminCounter counter(admin);
        counter.backups.trouble = BackupTrouble::OnServer;
        BackupModel model(counter.ports);
        const QSignalSpy told(&model, &BackupModel::told);
        model.load();
        counter.settle();
        QCOMPARE(model.state(), BackupModel::State::OnServer);
        QCOMPARE(told.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestUpkeepModel)
#include "tst_upkeep_model.moc"
