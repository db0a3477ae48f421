#pragma once

#include "core/port/book.h"
#include "core/port/clock.h"
#include "storage/commit/batch_commit.h"
#include "storage/commit/batch_report.h"
#include "storage/commit/command_queue.h"
#include "storage/commit/commit_alert.h"
#include "storage/sql/database.h"
#include "storage/vault/vault.h"

#include <future>
#include <memory>
#include <mutex>
#include <thread>

namespace jangbu::storage {

/// The book on a database: one thread commits, everything that came while the last batch was
/// committed is the next one.
class Committer final : public Book
{
public:
    /// All must outlive the committer.
    struct Parts
    {
        Database& database;
        const Vault& vault;
        const Clock& clock;
        OnAlert onAlert;
        OnBatch onBatch{}; // may be empty
    };

    /// Ready to take commands, or why the database cannot be written.
    [[nodiscard]] static Sql<std::unique_ptr<Committer>> start(Parts parts);

    ~Committer() override;
    Committer(const Committer&) = delete;
    Committer& operator=(const Committer&) = delete;
    Committer(Committer&&) = delete;
    Committer& operator=(Committer&&) = delete;

    void submit(Command command, OnAnswer onAnswer) override;

    /// Lends the writing connection between batches, for as long as the errand asks. The errand is
    /// called on the committer's thread, at least once; it must be quick, for everybody waits.
    void lend(Errand errand);

    /// Takes no more commands, answers all that wait, closes the connection.
    void close();

private:
    explicit Committer(Parts parts);

    void run(std::promise<Sql<void>> ready);
    void commitAndAnswer(std::vector<Submission> batch);
    void doErrand(Errand errand);

    const Vault& m_vault;
    CommandQueue m_queue;
    BatchCommit m_batches; // the thread's
    OnBatch m_onBatch;
    std::mutex m_closing;
    std::thread m_thread;
};

} // namespace jangbu::storage
