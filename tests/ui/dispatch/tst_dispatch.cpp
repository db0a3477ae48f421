#include "ui/dispatch/dispatch.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

using jangbu::ui::Dispatch;
using jangbu::ui::Lane;

class TestDispatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhereAndAnswersHere();
    void dropsTheResultWhenTheReceiverIsGone();
    void keepsTheOrderOfWhatIsKept();
    void keepingIsNeverSkipped();
    void asksWhileSomethingIsBeingKept();
    void takesResultsThatOnlyMove();
};

void TestDispatch::worksElsewhereAndAnswersHere()
{
    Dispatch dispatch;
    QObject receiver;
    QThread* worker = nullptr;
    QThread* answered = nullptr;
    int result = 0;
    dispatch.run(
        Lane::Reading,
        &receiver,
        [&worker] {
            worker = QThread::currentThread();
            return 42;
        },
        [&](int value) {
            answered = QThread::currentThread();
            result = value;
        }
    );
    QTRY_COMPARE(result, 42);
    QCOMPARE(answered, QThread::currentThread());
    QVERIFY(worker != answered);
}

void TestDispatch::dropsTheResultWhenTheReceiverIsGone()
{
    Dispatch dispatch;
    QSemaphore go;
    QSemaphore done;
    bool answered = false;
    auto receiver = std::make_unique<QObject>();
    dispatch.run(
        Lane::Reading,
        receiver.get(),
        [&] {
            go.acquire();
            done.release();
            return 1;
        },
        [&answered](int) { answered = true; }
    );
    receiver.reset();
    go.release();
    done.acquire();
    // Whatever would have been delivered is delivered before this.
    QObject other;
    bool isLater = false;
    dispatch.run(Lane::Reading, &other, [] { return 2; }, [&isLater](int) { isLater = true; });
    QTRY_VERIFY(isLater);
    QVERIFY(!answered);
}

void TestDispatch::keepsTheOrderOfWhatIsKept()
{
    Dispatch dispatch;
    QObject receiver;
    std::vector<int> order; // touched by the one keeping thread only, read when it is done
    bool isDone = false;
    for (int number = 0; number < 200; ++number) {
        dispatch.post(Lane::Keeping, [&order, number] { order.push_back(number); });
    }
    dispatch.run(Lane::Keeping, &receiver, [] {}, [&isDone] { isDone = true; });
    QTRY_VERIFY(isDone);
    QCOMPARE(order.size(), std::size_t{200});
    QVERIFY(std::ranges::is_sorted(order));
}

void TestDispatch::keepingIsNeverSkipped()
{
    std::atomic<int> kept = 0;
    {
        Dispatch dispatch;
        for (int number = 0; number < 50; ++number) {
            dispatch.post(Lane::Keeping, [&kept] { ++kept; });
        }
    }
    QCOMPARE(kept.load(), 50);
}

void TestDispatch::asksWhileSomethingIsBeingKept()
{
    Dispatch dispatch;
    QObject receiver;
    QSemaphore go;
    dispatch.post(Lane::Keeping, [&go] { go.acquire(); });
    bool isAnswered = false;
    dispatch.run(
        Lane::Reading,
        &receiver,
        [] { return true; },
        [&isAnswered](bool value) { isAnswered = value; }
    );
    QTRY_VERIFY(isAnswered);
    go.release();
}

void TestDispatch::takesResultsThatOnlyMove()
{
    Dispatch dispatch;
    QObject receiver;
    int result = 0;
    dispatch.run(
        Lane::Reading,
        &receiver,
        [] { return std::make_unique<int>(7); },
        [&result](const std::unique_ptr<int>& value) { result = *value; }
    );
    QTRY_COMPARE(result, 7);
}

QTEST_GUILESS_MAIN(TestDispatch)
#include "tst_dispatch.moc"
