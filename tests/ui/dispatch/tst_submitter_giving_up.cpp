#include "tests/ui/dispatch/scripted_counter.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;

class TestSubmitterGivingUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withdrawsOnlyWhatCannotBeDone();
    void givesUpOnlyWhatIsForgotten();
    void givesUpNothingOfAnEarlierRun();
    void keepsAnUnknownOverAClosing();
};

void TestSubmitterGivingUp::withdrawsOnlyWhatCannotBeDone()
{
    Counter counter;
    counter.book.script.emplace_back(std::unexpected(SubmitError::Unavailable));
    QObject receiver;
    const Command command = topUp(counter.submitter);
    bool isWithdrawn = false;
    bool isAnswered = false;
    QVERIFY(!counter.submitter.mayWithdraw(command.id));
    counter.submitter.submit(
        command,
        &receiver,
        Reply{
            [&](const Answer& /*answer*/) { isAnswered = true; },
            [&](SubmitError /*why*/) {
                QVERIFY(counter.submitter.withdraw(command.id, &receiver, [&] {
                    isWithdrawn = true;
                }));
            }
        }
    );
    QVERIFY(!counter.submitter.mayWithdraw(command.id)); // nobody knows yet
    QTRY_VERIFY(isWithdrawn);
    QCOMPARE(counter.submitter.unsentCount(), 0);
    QVERIFY(!counter.submitter.troubledSince());
    QVERIFY(!counter.store.keeps(command.id));
    QVERIFY(!isAnswered);

    counter.book.script.emplace_back(std::unexpected(SubmitError::Unknown));
    const Command second = topUp(counter.submitter);
    bool mayGiveUp = true;
    bool isDone = false;
    counter.submitter.submit(
        second,
        &receiver,
        Reply{
            [&](const Answer& /*answer*/) { isDone = true; },
            [&](SubmitError /*why*/) { mayGiveUp = counter.submitter.mayWithdraw(second.id); }
        }
    );
    QTRY_VERIFY(isDone);
    QVERIFY(!mayGiveUp);
}

void TestSubmitterGivingUp::givesUpOnlyWhatIsForgotten()
{
    Counter counter;
    counter.book.script.emplace_back(std::unexpected(SubmitError::Unavailable));
    QObject receiver;
    const Command command = topUp(counter.submitter);
    int failures = 0;
    bool isWithdrawn = false;
    const auto giveUp = [&](SubmitError /*why*/) {
        if (++failures == 1) {
            counter.store.isStuck = true;
            QVERIFY(counter.submitter.withdraw(command.id, &receiver, [&] { isWithdrawn = true; }));
        }
    };
    counter.submitter.submit(command, &receiver, Reply{{}, giveUp});
    QTRY_VERIFY(failures > 2);
    QVERIFY(!isWithdrawn);
    QCOMPARE(counter.submitter.unsentCount(), 1);
    counter.store.isStuck = false;
    QTRY_VERIFY(isWithdrawn);
    QVERIFY(!counter.store.keeps(command.id));
    QCOMPARE(counter.book.seen.size(), std::size_t{1});
}

void TestSubmitterGivingUp::givesUpNothingOfAnEarlierRun()
{
    Counter counter;
    QObject receiver;
    bool mayGiveUp = false;
    const auto ask = [&](const Command& command) {
        std::optional<Answer> got;
        counter.book.script.emplace_back(std::unexpected(SubmitError::Busy));
        counter.book.script.emplace_back(std::unexpected(SubmitError::Closed));
        counter.submitter.submitKept(
            command,
            &receiver,
            Reply{
                [&](const Answer& answer) { got = answer; },
                [&](SubmitError why) {
                    mayGiveUp =
                        why != SubmitError::Unknown || counter.submitter.mayWithdraw(command.id);
                }
            }
        );
        QVERIFY(QTest::qWaitFor([&got] { return got.has_value(); }));
        QVERIFY(!mayGiveUp);
        QVERIFY(counter.store.keeps(command.id)); // the next run finds out
    };
    ask(topUp(counter.submitter));
    const Command read = topUp(counter.submitter);
    QVERIFY(counter.store.keepIntent(read).has_value());
    counter.submitter.resubmitKept();
    ask(read);
}

void TestSubmitterGivingUp::keepsAnUnknownOverAClosing()
{
    Counter counter;
    counter.book.script.emplace_back(std::unexpected(SubmitError::Unknown));
    counter.book.script.emplace_back(std::unexpected(SubmitError::Closed));
    QObject receiver;
    const Command command = topUp(counter.submitter);
    bool isAnswered = false;
    counter.submitter.submit(
        command,
        &receiver,
        Reply{[&](const Answer& /*answer*/) { isAnswered = true; }, {}}
    );
    QTRY_VERIFY(isAnswered);
    bool isKeepingIdle = false;
    counter.dispatch
        .run(ui::Lane::Keeping, &receiver, [] {}, [&isKeepingIdle] { isKeepingIdle = true; });
    QTRY_VERIFY(isKeepingIdle);
    QVERIFY(counter.store.keeps(command.id));
}

QTEST_GUILESS_MAIN(TestSubmitterGivingUp)
#include "tst_submitter_giving_up.moc"
