#include "core/limit/limits.h"
#include "storage/commit/command_queue.h"

#include <QTest>

namespace jangbu::tests {

namespace {

using storage::CommandQueue;
using storage::Submission;

std::optional<SubmitError> pushOne(CommandQueue& queue)
{
    Submission submission;
    return queue.push(submission);
}

/// Pushes until one is turned away; gives how many were taken and why the last was not.
std::pair<std::size_t, std::optional<SubmitError>> fill(CommandQueue& queue)
{
    for (std::size_t taken = 0;; ++taken) {
        if (const auto refused = pushOne(queue)) {
            return {taken, refused};
        }
    }
}

} // namespace

class TestCommandQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullQueueIsBusy();
    void slowDiskIsBusyEarlier();
    void nextBatchIsTakenHoweverSlow();
    void smallBatchesTeachNothing();
    void refusedSubmissionIsAsItWas();
    void batchesHaveTheirLimit();
    void closedQueueGivesWhatWaits();
    void errandsWakeTheCommitterAndComeBackWhenClosed();
};

void TestCommandQueue::fullQueueIsBusy()
{
    CommandQueue queue;
    queue.learn(limit::commandsPerBatch, CommandQueue::Duration{0});
    queue.learn(limit::commandsPerBatch, CommandQueue::Duration{0});
    const auto [taken, refused] = fill(queue);
    QCOMPARE(taken, limit::queuedCommands);
    QVERIFY(refused == SubmitError::Busy);
    QCOMPARE(queue.takeBatch().size(), limit::commandsPerBatch);
    QVERIFY(!pushOne(queue));
}

void TestCommandQueue::slowDiskIsBusyEarlier()
{
    CommandQueue queue;
    constexpr std::int64_t usPerCommand = 400;
    const CommandQueue::Duration took{
        usPerCommand * static_cast<std::int64_t>(limit::commandsPerBatch)
    };
    for (int batch = 0; batch < 50; ++batch) {
        queue.learn(limit::commandsPerBatch, took);
    }
    const auto [taken, refused] = fill(queue);
    QVERIFY(refused == SubmitError::Busy);
    // Whoever comes next would wait too long: 200 ms at 0.4 ms a command, give or take rounding.
    QVERIFY(taken >= 500 && taken <= 505);
}

void TestCommandQueue::nextBatchIsTakenHoweverSlow()
{
    CommandQueue queue;
    for (int batch = 0; batch < 50; ++batch) {
        queue.learn(limit::commandsPerBatch, CommandQueue::Duration{60'000'000});
    }
    QCOMPARE(fill(queue).first, limit::commandsPerBatch);
}

void TestCommandQueue::smallBatchesTeachNothing()
{
    CommandQueue queue;
    for (int batch = 0; batch < 50; ++batch) {
        queue.learn(1, CommandQueue::Duration{60'000'000});
    }
    QVERIFY(fill(queue).first > limit::commandsPerBatch);
}

void TestCommandQueue::refusedSubmissionIsAsItWas()
{
    CommandQueue queue;
    static_cast<void>(fill(queue));
    bool isAnswered = false;
    Submission submission;
    submission.onAnswer = [&isAnswered](const Answer&) { isAnswered = true; };
    QVERIFY(queue.push(submission) == SubmitError::Busy);
    submission.onAnswer(std::unexpected(SubmitError::Busy));
    QVERIFY(isAnswered);
}

void TestCommandQueue::batchesHaveTheirLimit()
{
    CommandQueue queue;
    for (std::size_t pushed = 0; pushed <= limit::commandsPerBatch; ++pushed) {
        QVERIFY(!pushOne(queue));
    }
    QCOMPARE(queue.waiting(), limit::commandsPerBatch + 1);
    QCOMPARE(queue.takeBatch().size(), limit::commandsPerBatch);
    QCOMPARE(queue.takeBatch().size(), std::size_t{1});
}

void TestCommandQueue::closedQueueGivesWhatWaits()
{
    CommandQueue queue;
    QVERIFY(!pushOne(queue));
    queue.close();
    QVERIFY(pushOne(queue) == SubmitError::Closed);
    QCOMPARE(queue.takeBatch().size(), std::size_t{1});
    QVERIFY(queue.takeBatch().empty());
}

void TestCommandQueue::errandsWakeTheCommitterAndComeBackWhenClosed()
{
    CommandQueue queue;
    const auto never = [](storage::Connection* /*writer*/) { return false; };
    QVERIFY(!queue.takeErrand());
    QVERIFY(!queue.pushErrand(never));
    QVERIFY(queue.takeBatch().empty()); // does not wait for a command
    QVERIFY(queue.takeErrand());
    QVERIFY(!queue.takeErrand());
    QVERIFY(!queue.pushErrand(never));
    queue.close();
    QVERIFY(queue.pushErrand(never)); // it comes back
    QVERIFY(queue.takeErrand());      // one that waited is given out
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestCommandQueue)

#include "tst_command_queue.moc"
