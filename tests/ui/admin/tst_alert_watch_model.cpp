#include "tests/ui/admin/admin_counter.h"
#include "ui/shell/alert_watch_model.h"
#include "ui/shell/attention_model.h"

#include <QTest>

#include <atomic>
#include <mutex>

using namespace jangbu;
using namespace jangbu::ui;

namespace {

class CountedJournal final : public fakes::MemoryJournal
{
public:
    using MemoryJournal::MemoryJournal;

    Read<JournalPage> journalPage(JournalQuery query) override
    {
        ++pages;
        return MemoryJournal::journalPage(std::move(query));
    }

    std::atomic<int> pages = 0;
};

struct Watched
{
    Watched() { counter.backups.there.lastMade = counter.clock.now(); }

    [[nodiscard]] AlertWatchPorts ports()
    {
        return {
            .catalogue = counter.catalogue,
            .journal = journal,
            .backups = counter.backups,
            .clock = counter.clock,
            .dispatch = counter.dispatch,
            .submitter = counter.submitter,
            .session = counter.session,
            .attention = attention,
            .diskFreeMegabytes = [this] { return std::optional<std::int64_t>(free); },
        };
    }

    [[nodiscard]] std::size_t notes(const std::string& act, const std::string& subject) const
    {
        return static_cast<std::size_t>(std::ranges::count_if(
            counter.shop.audits,
            [&](const auto& booked) {
                return booked.row.act == act && booked.row.subject == subject;
            }
        ));
    }

    AdminCounter counter;
    CountedJournal journal{counter.shop};
    AttentionModel attention;
    std::int64_t free = 1'000'000;
};

} // namespace

class TestAlertWatchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void firesOnceAndClearsByItself()
    {
        Watched watched;
        AlertWatchModel model(watched.ports());
        model.start();
        watched.counter.settle();
        QVERIFY(watched.attention.all().empty());
        watched.free = 10;
        for (int time = 0; time < 3; ++time) {
            model.look();
            watched.counter.settle();
        }
        QVERIFY(watched.attention.all().contains(AttentionKind::DiskLow));
        QCOMPARE(watched.notes("alert_raised", "disk_low"), 1U);
        watched.free = 1'000'000;
        model.look();
        watched.counter.settle();
        QVERIFY(watched.attention.all().empty());
        QCOMPARE(watched.notes("alert_cleared", "disk_low"), 1U);
    }

    void aBackupThatIsOverdueAndABrokenBook()
    {
        Watched watched;
        AlertWatchModel model(watched.ports());
        model.start();
        watched.counter.settle();
        watched.counter.clock.advance(2 * usPerDay + 60 * usPerSecond);
        model.takeCheck(false);
        watched.counter.settle();
        QVERIFY(watched.attention.all().contains(AttentionKind::BackupOverdue));
        QVERIFY(watched.attention.all().contains(AttentionKind::BookBroken));
        QVERIFY(watched.attention.isGrave());
    }

    void whatStoodBeforeIsSaidAgainAndNotNotedAgain()
    {
        Watched watched;
        watched.free = 10;
        {
            AlertWatchModel model(watched.ports());
            model.start();
            watched.counter.settle();
        }
        watched.attention.settle(AttentionKind::DiskLow);
        AlertWatchModel again(watched.ports());
        again.start();
        watched.counter.settle();
        QVERIFY(watched.attention.all().contains(AttentionKind::DiskLow));
        QCOMPARE(watched.notes("alert_raised", "disk_low"), 1U);
    }

    void theJournalIsReadOnce()
    {
        Watched watched;
        AlertWatchModel model(watched.ports());
        model.start();
        watched.counter.settle();
        model.look();
        watched.counter.settle();
        QCOMPARE(watched.journal.pages.load(), 2); // what was raised, what was cleared
    }

    void withoutTheJournalItIsSaidAndNotNoted()
    {
        Watched watched;
        watched.free = 10;
        watched.counter.shop.failReads(ReadError::Unavailable);
        AlertWatchModel model(watched.ports());
        model.start();
        watched.counter.settle();
        QVERIFY(watched.attention.all().contains(AttentionKind::DiskLow));
        QCOMPARE(watched.notes("alert_raised", "disk_low"), 0U);
        watched.counter.shop.readAgain();
        model.look();
        watched.counter.settle();
        QVERIFY(watched.attention.all().contains(AttentionKind::DiskLow));
        QCOMPARE(watched.notes("alert_raised", "disk_low"), 1U);
        // The journal has it now: whoever is started without it does not note it twice.
        watched.counter.shop.failReads(ReadError::Unavailable);
        AlertWatchModel again(watched.ports());
        again.start();
        watched.counter.settle();
        watched.counter.shop.readAgain();
        again.look();
        watched.counter.settle();
        QCOMPARE(watched.notes("alert_raised", "disk_low"), 1U);
    }

    void whatWasFoundAfterSomebodyLeftIsNotSaid()
    {
        Watched watched;
        watched.free = 10;
        AlertWatchModel model(watched.ports());
        model.start();
        watched.counter.session.signOut();
        watched.counter.settle();
        QVERIFY(watched.attention.all().empty());
        QVERIFY(model.standing().empty());
    }

    void goesWhileItLooks()
    {
        Watched watched;
        std::unique_lock held(watched.counter.shop.mutex);
        {
            AlertWatchModel model(watched.ports());
            model.start();
        }
        held.unlock();
        watched.counter.settle();
        QVERIFY(watched.attention.all().empty());
    }

    void whileNobodyStandsHereAlertsWait()
    {
        Watched watched;
        watched.free = 10;
        const Staff staff = *watched.counter.session.staff();
        watched.counter.session.signOut();
        AlertWatchModel model(watched.ports());
        model.start();
        watched.counter.settle();
        QVERIFY(watched.attention.all().empty());
        watched.counter.session.signIn(staff);
        watched.counter.settle();
        QCOMPARE(watched.notes("alert_raised", "disk_low"), 1U);
    }
};

QTEST_GUILESS_MAIN(TestAlertWatchModel)
#include "tst_alert_watch_model.moc"
