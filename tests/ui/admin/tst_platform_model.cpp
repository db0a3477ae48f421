#include "tests/fakes/memory_platform.h"
#include "tests/ui/admin/admin_counter.h"
#include "ui/admin/platform/platform_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

PlatformStatus someStatus(const AdminCounter& counter)
{
    PlatformStatus status;
    status.way = PlatformWay::Open;
    status.destination = "platform";
    status.target = "/out";
    status.sent = 1'200;
    status.queued = 34;
    status.held = 5;
    status.oldest = Instant{counter.clock.now().us - std::int64_t{300} * usPerSecond};
    status.parked = {{walkInCustomer, 17, "HTTP 422", counter.clock.now()}};
    return status;
}

} // namespace

/// The sending of events to a data platform.
class TestPlatformModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void withoutAPlatformItIsOff()
    {
        AdminCounter counter;
        fakes::MemoryPlatform platform;
        PlatformModel model(counter.ports, platform);
        model.load();
        counter.settle();
        QVERIFY(model.isOff());
        QVERIFY(model.troubleText().isEmpty());
    }

    void figuresAreShown()
    {
        AdminCounter counter;
        fakes::MemoryPlatform platform;
        platform.there = someStatus(counter);
        PlatformModel model(counter.ports, platform);
        model.load();
        counter.settle();
        QVERIFY(!model.isOff());
        QCOMPARE(model.targetText(), u"/out"_s);
        QCOMPARE(model.sentText(), u"1,195"_s);
        QCOMPARE(model.queuedText(), u"34 · 5 held back"_s);
        QVERIFY(model.lagText().contains(u'5'));
        QCOMPARE(model.parked().rowCount(), 1);
        QCOMPARE(model.parked().index(0, 2).data().toString(), u"HTTP 422"_s);
        QVERIFY(!model.troubleText().isEmpty()); // somebody is parked
    }

    void everyTroubleIsSaid()
    {
        for (const auto way : {PlatformWay::Failing, PlatformWay::Resting, PlatformWay::Stopped}) {
            AdminCounter counter;
            fakes::MemoryPlatform platform;
            PlatformStatus status;
            status.way = way;
            status.trouble = "HTTP 500";
            platform.there = status;
            PlatformModel model(counter.ports, platform);
            model.load();
            counter.settle();
            QVERIFY(model.troubleText().contains(u"HTTP 500"));
            QCOMPARE(model.queuedText(), u"0"_s);
        }
    }

    void aParkedCustomerIsTriedAgain()
    {
        AdminCounter counter;
        fakes::MemoryPlatform platform;
        platform.there = someStatus(counter);
        PlatformModel model(counter.ports, platform);
        model.load();
        counter.settle();
        model.retry(1); // there is no such row
        model.retry(0);
        counter.settle();
        QCOMPARE(platform.retried, std::vector<CustomerId>{walkInCustomer});
    }

    void aRangeIsSentAgain()
    {
        AdminCounter counter;
        fakes::MemoryPlatform platform;
        platform.there = someStatus(counter);
        PlatformModel model(counter.ports, platform);
        const QSignalSpy told(&model, &PlatformModel::told);
        for (const auto& [from, to] :
             {std::pair{u"x"_s, u"3"_s}, {u"0"_s, u"3"_s}, {u"4"_s, u"3"_s}, {u"1"_s, u"9999"_s}}) {
            model.replay(from, to);
            counter.settle();
        }
        QCOMPARE(told.count(), 4);
        model.replay(u" 2 "_s, u"3"_s);
        counter.settle();
        QCOMPARE(told.count(), 4);
        QVERIFY(model.replayText().contains(u'2'));
    }

    void onlyWhoMaySends()
    {
        AdminCounter counter(Role::Manager);
        fakes::MemoryPlatform platform;
        platform.there = someStatus(counter);
        PlatformModel model(counter.ports, platform);
        model.load();
        counter.settle();
        model.retry(0);
        model.replay(u"1"_s, u"2"_s);
        counter.settle();
        QVERIFY(platform.retried.empty());
        QVERIFY(!platform.there->replay);
    }

    void aBookThatCannotBeReadIsSaid()
    {
        AdminCounter counter;
        fakes::MemoryPlatform platform;
        platform.there = std::unexpected(ReadError::Unavailable);
        PlatformModel model(counter.ports, platform);
        const QSignalSpy told(&model, &PlatformModel::told);
        model.load();
        counter.settle();
        QCOMPARE(told.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPlatformModel)
#include "tst_platform_model.moc"
