#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <type_traits>
#include <utility>

namespace jangbu::ui {

enum class Lane {
    Reading, // questions: a few at once, in any order
    Keeping, // the counter's own memory (CartStore): one at a time, in the order given, never skipped
};

/// Takes slow calls off the thread that paints. Ports must outlive it.
class Dispatch
{
public:
    /// `readers`: how many questions may be asked at once.
    explicit Dispatch(int readers = 3);
    /// Drops questions that did not start, waits for those that did and for all of Lane::Keeping.
    ~Dispatch();
    Dispatch(const Dispatch&) = delete;
    Dispatch& operator=(const Dispatch&) = delete;
    Dispatch(Dispatch&&) = delete;
    Dispatch& operator=(Dispatch&&) = delete;

    /// Calls `work()` elsewhere, then `onResult(its result)` on this thread; not when `receiver`
    /// is gone by then. To be called on the receiver's thread.
    template <class Work, class OnResult>
    void run(Lane lane, QObject* receiver, Work work, OnResult onResult)
    {
        using Result = std::invoke_result_t<Work&>;
        // A child of the receiver: it dies with it, and the result is dropped.
        auto* const watcher = new QFutureWatcher<Result>(receiver);
        QObject::connect(
            watcher,
            &QFutureWatcherBase::finished,
            receiver,
            [watcher, deliver = std::move(onResult)]() mutable {
                watcher->deleteLater();
                if (watcher->isCanceled()) {
                    return;
                }
                if constexpr (std::is_void_v<Result>) {
                    deliver();
                } else {
                    deliver(watcher->future().takeResult());
                }
            }
        );
        watcher->setFuture(QtConcurrent::run(&pool(lane), std::move(work)));
    }

    /// Calls `work()` elsewhere; nobody asks what came of it.
    template <class Work>
    void post(Lane lane, Work work)
    {
        pool(lane).start(std::move(work));
    }

    /// Nothing is running or waiting to run; results may still be on their way to a receiver.
    [[nodiscard]] bool isIdle() const;

private:
    QThreadPool m_readers;
    QThreadPool m_keeper;

    [[nodiscard]] QThreadPool& pool(Lane lane);
};

} // namespace jangbu::ui
