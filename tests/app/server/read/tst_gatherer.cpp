#include "app/server/read/gatherer.h"
#include "core/identity/ids.h"

#include <QTest>

#include <latch>
#include <mutex>

namespace jangbu::app {

namespace {

/// Runs what was posted when it is told to, on the test's thread.
class KeptMail final : public Mailbox
{
public:
    void post(Job job) override
    {
        const std::scoped_lock lock{m_mutex};
        m_jobs.push_back(std::move(job));
    }

    bool runAll()
    {
        std::vector<Job> jobs;
        {
            const std::scoped_lock lock{m_mutex};
            jobs.swap(m_jobs);
        }
        for (Job& job : jobs) {
            job();
        }
        return !jobs.empty();
    }

private:
    std::mutex m_mutex;
    std::vector<Job> m_jobs;
};

using Questions = Gatherer<ProductId, std::int64_t>;

ProductId productNo(std::uint8_t number)
{
    ProductId id;
    id.uuid.bytes[15] = number;
    return id;
}

} // namespace

class TestGatherer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCameMeanwhileIsAskedTogether();
    void failuresReachEverybody();
};

void TestGatherer::whatCameMeanwhileIsAskedTogether()
{
    std::latch mayAnswer{1};
    std::vector<std::size_t> asked;
    KeptMail mail;
    WorkerPool pool({.threads = 1, .queued = 10});
    Questions questions(
        pool,
        mail,
        [&](const std::vector<ProductId>& ids) -> Read<Questions::Numbers> {
            mayAnswer.wait();
            asked.push_back(ids.size());
            Questions::Numbers numbers;
            for (const ProductId id : ids) {
                numbers.push_back(
                    id.uuid.bytes[15] == 0 ? std::nullopt
                                           : std::optional<std::int64_t>(id.uuid.bytes[15])
                );
            }
            return numbers;
        }
    );
    std::vector<Questions::Numbers> answers(4);
    const auto ask = [&](std::size_t place, std::vector<ProductId> ids) {
        questions.ask(std::move(ids), [&answers, place](const Read<Questions::Numbers>& numbers) {
            answers[place] = numbers.value();
        });
    };
    ask(0, {productNo(7)});
    ask(1, {productNo(1), productNo(0)});
    ask(2, {productNo(2)});
    ask(3, {productNo(3)});
    mayAnswer.count_down();
    QTRY_VERIFY((mail.runAll(), !answers[0].empty()));
    QTRY_VERIFY((mail.runAll(), !answers[3].empty()));
    QCOMPARE(asked, (std::vector<std::size_t>{1, 4}));
    QVERIFY(answers[0] == Questions::Numbers{7});
    QVERIFY((answers[1] == Questions::Numbers{1, std::nullopt}));
    QVERIFY(answers[2] == Questions::Numbers{2});
    QVERIFY(answers[3] == Questions::Numbers{3});
}

void TestGatherer::failuresReachEverybody()
{
    KeptMail mail;
    WorkerPool pool({.threads = 1, .queued = 10});
    Questions questions(pool, mail, [](const std::vector<ProductId>&) -> Read<Questions::Numbers> {
        return std::unexpected(ReadError::Unavailable);
    });
    int failures = 0;
    for (int count = 0; count < 3; ++count) {
        questions.ask({productNo(1)}, [&failures](const Read<Questions::Numbers>& numbers) {
            failures += numbers ? 0 : 1;
        });
    }
    QTRY_VERIFY((mail.runAll(), failures == 3));
}

} // namespace jangbu::app

QTEST_GUILESS_MAIN(jangbu::app::TestGatherer)

#include "tst_gatherer.moc"
