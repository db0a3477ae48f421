#include "tests/ui/dispatch/scripted_counter.h"

#include <QSignalSpy>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;

class TestSubmitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stampsWhoWhenAndWhat();
    void makesNothingInNobodysName();
    void keepsTheIntentBeforeItIsSent();
    void forgetsTheIntentWhenTheOutcomeIsKnown();
    void refusalsAreOutcomesToo();
    void triesTheSameIdAgain_data();
    void triesTheSameIdAgain();
    void givesUpWhereTryingAgainIsNoUse_data();
    void givesUpWhereTryingAgainIsNoUse();
    void sendsNothingThatCouldNotBeKept();
    void resubmitsWhatAnEarlierRunLeft();
    void anIdOnItsWayIsSentOnce();
    void answersNobodyWhoIsGone();
    void survivesAnAnswerAfterItsOwnEnd();
};

void TestSubmitter::stampsWhoWhenAndWhat()
{
    const Counter counter;
    const Command command = topUp(counter.submitter);
    QVERIFY(!command.id.isNil());
    QCOMPARE(command.occurredAt.us, 1'000'000);
    QVERIFY(command.actor.staff == StaffId{numbered(201)});
    QVERIFY(topUp(counter.submitter).id != command.id);
}

void TestSubmitter::makesNothingInNobodysName()
{
    Counter counter;
    std::optional<Actor> actor;
    const Submitter submitter(
        SubmitterPorts{counter.book, counter.store, counter.clock, counter.ids},
        counter.dispatch,
        [&actor] { return actor; }
    );
    QVERIFY(!submitter.make(RecordAct{}));
    // The staff id of the program itself.
    actor = Actor{{}, TerminalId{numbered(202)}, {}};
    QVERIFY(!submitter.make(RecordAct{}));
    actor->staff = StaffId{numbered(201)};
    QVERIFY(submitter.make(RecordAct{}));
}

void TestSubmitter::keepsTheIntentBeforeItIsSent()
{
    Counter counter;
    bool wasKept = false;
    counter.book.onSubmit = [&](const Command& command) {
        wasKept = counter.store.keeps(command.id);
    };
    QObject receiver;
    bool isAnswered = false;
    counter.submitter.submit(
        topUp(counter.submitter),
        &receiver,
        Reply{[&](const Answer& answer) { isAnswered = answer.has_value(); }, {}}
    );
    QCOMPARE(counter.submitter.unsentCount(), 1);
    QTRY_VERIFY(isAnswered);
    QVERIFY(wasKept);
    QCOMPARE(counter.submitter.unsentCount(), 0);
}

void TestSubmitter::forgetsTheIntentWhenTheOutcomeIsKnown()
{
    Counter counter;
    QObject receiver;
    const Command command = topUp(counter.submitter);
    bool isAnswered = false;
    counter.submitter.submit(
        command,
        &receiver,
        Reply{[&](const Answer& /*answer*/) { isAnswered = true; }, {}}
    );
    QTRY_VERIFY(isAnswered);
    QTRY_VERIFY(!counter.store.keeps(command.id));
}

void TestSubmitter::refusalsAreOutcomesToo()
{
    Counter counter;
    counter.book.script.emplace_back(Outcome(Refused{TopUpRefusal::CustomerBlocked, {}, {}, {}}));
    QObject receiver;
    std::optional<Answer> got;
    counter.submitter.submit(
        topUp(counter.submitter),
        &receiver,
        Reply{[&](const Answer& answer) { got = answer; }, {}}
    );
    QTRY_VERIFY(got.has_value());
    QVERIFY(got->has_value() && !isAccepted(**got));
    QCOMPARE(counter.book.seen.size(), std::size_t{1});
}

void TestSubmitter::triesTheSameIdAgain_data()
{
    QTest::addColumn<int>("error");
    QTest::newRow("busy") << static_cast<int>(SubmitError::Busy);
    QTest::newRow("unavailable") << static_cast<int>(SubmitError::Unavailable);
    QTest::newRow("unknown") << static_cast<int>(SubmitError::Unknown);
}

void TestSubmitter::triesTheSameIdAgain()
{
    QFETCH(int, error);
    const auto failure = static_cast<SubmitError>(error);
    Counter counter;
    for (int count = 0; count < 4; ++count) {
        counter.book.script.emplace_back(std::unexpected(failure));
    }
    QObject receiver;
    const Command command = topUp(counter.submitter);
    int checking = 0;
    bool wasTroubled = false;
    std::optional<Answer> got;
    const QSignalSpy changes(&counter.submitter, &Submitter::deliveryChanged);
    counter.submitter.submit(
        command,
        &receiver,
        Reply{
            [&](const Answer& answer) { got = answer; },
            [&](SubmitError why) {
                QVERIFY(why == failure);
                wasTroubled = counter.submitter.troubledSince().has_value();
                ++checking;
            }
        }
    );
    QTRY_VERIFY(got.has_value());
    QVERIFY(got->has_value());
    QCOMPARE(checking, 4);
    QVERIFY(wasTroubled);
    QVERIFY(!counter.submitter.troubledSince());
    QVERIFY(changes.count() >= 3);
    QCOMPARE(counter.book.seen.size(), std::size_t{5});
    for (const Command& sent : counter.book.seen) {
        QVERIFY(sent == command);
    }
}

void TestSubmitter::givesUpWhereTryingAgainIsNoUse_data()
{
    QTest::addColumn<int>("error");
    QTest::newRow("id reused") << static_cast<int>(SubmitError::IdReused);
    QTest::newRow("quarantined") << static_cast<int>(SubmitError::Quarantined);
    QTest::newRow("closed") << static_cast<int>(SubmitError::Closed);
}

void TestSubmitter::givesUpWhereTryingAgainIsNoUse()
{
    QFETCH(int, error);
    Counter counter;
    counter.book.script.emplace_back(std::unexpected(static_cast<SubmitError>(error)));
    QObject receiver;
    const Command command = topUp(counter.submitter);
    std::optional<Answer> got;
    counter.submitter
        .submit(command, &receiver, Reply{[&](const Answer& answer) { got = answer; }, {}});
    QTRY_VERIFY(got.has_value());
    QVERIFY(!got->has_value());
    QCOMPARE(static_cast<int>(got->error()), error);
    QCOMPARE(counter.book.seen.size(), std::size_t{1});
    QTRY_VERIFY(!counter.store.keeps(command.id));
}

void TestSubmitter::sendsNothingThatCouldNotBeKept()
{
    Counter counter;
    counter.store.isFull = true;
    counter.store.isStuck = true;
    QObject receiver;
    std::optional<Answer> got;
    int failures = 0;
    counter.submitter.submit(
        topUp(counter.submitter),
        &receiver,
        Reply{[&](const Answer& answer) { got = answer; }, [&](SubmitError /*why*/) { ++failures; }}
    );
    // What could not be written may be on the disk all the same, until it is forgotten.
    QTRY_VERIFY(failures > 1);
    QVERIFY(!got);
    counter.store.isStuck = false;
    QTRY_VERIFY(got.has_value());
    QVERIFY(!got->has_value() && got->error() == SubmitError::Unavailable);
    QVERIFY(counter.book.seen.empty());
}

void TestSubmitter::resubmitsWhatAnEarlierRunLeft()
{
    Counter counter;
    const Command left = topUp(counter.submitter);
    QVERIFY(counter.store.keepIntent(left).has_value());
    counter.book.script.emplace_back(std::unexpected(SubmitError::Busy));
    std::vector<CommandId> recovered;
    QObject::connect(
        &counter.submitter,
        &Submitter::recovered,
        &counter.submitter,
        [&](const Command& command, const Answer& answer) {
            QVERIFY(answer.has_value());
            recovered.push_back(command.id);
        }
    );
    counter.submitter.resubmitKept();
    QTRY_COMPARE(recovered.size(), std::size_t{1});
    QVERIFY(recovered.front() == left.id);
    QCOMPARE(counter.book.seen.size(), std::size_t{2});
    QTRY_VERIFY(!counter.store.keeps(left.id));
}

void TestSubmitter::anIdOnItsWayIsSentOnce()
{
    Counter counter;
    QObject receiver;
    const Command command = topUp(counter.submitter);
    int answers = 0;
    const Reply reply{[&](const Answer& /*answer*/) { ++answers; }, {}};
    counter.submitter.submit(command, &receiver, reply);
    counter.submitter.submit(command, &receiver, reply);
    QTRY_COMPARE(answers, 2);
    QCOMPARE(counter.book.seen.size(), std::size_t{1});
}

void TestSubmitter::answersNobodyWhoIsGone()
{
    Counter counter;
    auto receiver = std::make_unique<QObject>();
    bool isAnswered = false;
    counter.submitter.submit(
        topUp(counter.submitter),
        receiver.get(),
        Reply{[&](const Answer& /*answer*/) { isAnswered = true; }, {}}
    );
    receiver.reset();
    QTRY_COMPARE(counter.submitter.unsentCount(), 0);
    QCOMPARE(counter.book.seen.size(), std::size_t{1});
    QVERIFY(!isAnswered);
}

void TestSubmitter::survivesAnAnswerAfterItsOwnEnd()
{
    ScriptedBook book;
    RememberedIntents store;
    const StoppedClock clock;
    CountingIds ids;
    Dispatch dispatch;
    Book::OnAnswer late;
    bool isAnswered = false;

    class LateBook final : public Book
    {
    public:
        explicit LateBook(OnAnswer& late) : m_late(late) {}

        void submit(Command /*command*/, OnAnswer onAnswer) override
        {
            m_late = std::move(onAnswer);
        }

    private:
        OnAnswer& m_late;
    } lateBook(late);

    {
        Submitter submitter(ui::SubmitterPorts{lateBook, store, clock, ids}, dispatch, [] {
            return Actor{StaffId{numbered(201)}, {}, {}};
        });
        QObject receiver;
        submitter.submit(
            topUp(submitter),
            &receiver,
            Reply{[&](const Answer& /*answer*/) { isAnswered = true; }, {}}
        );
        QVERIFY(QTest::qWaitFor([&late] { return late != nullptr; }));
    }
    std::thread([&late] { late(Outcome(Accepted(Done{}))); }).join();
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
}

QTEST_GUILESS_MAIN(TestSubmitter)
#include "tst_submitter.moc"
