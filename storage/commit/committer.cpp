#include "storage/commit/committer.h"

#include "storage/wire/command_json.h"

#include <chrono>
#include <utility>

namespace jangbu::storage {

Committer::Committer(Parts parts)
    : m_vault(parts.vault)
    , m_batches(parts.database, parts.vault, parts.clock, std::move(parts.onAlert))
    , m_onBatch(std::move(parts.onBatch))
{}

Sql<std::unique_ptr<Committer>> Committer::start(Parts parts)
{
    std::unique_ptr<Committer> committer(new Committer(std::move(parts)));
    std::promise<Sql<void>> ready;
    std::future<Sql<void>> isReady = ready.get_future();
    committer->m_thread = std::thread(&Committer::run, committer.get(), std::move(ready));
    if (auto opened = isReady.get(); !opened) {
        return std::unexpected(std::move(opened).error());
    }
    return committer;
}

Committer::~Committer()
{
    close();
}

void Committer::submit(Command command, OnAnswer onAnswer)
{
    // On the caller's thread: the committer's is the one that everybody waits for.
    const ContentHash contentHash = m_vault.contentHash(writeCommandContent(command));
    Submission submission{std::move(command), contentHash, std::move(onAnswer)};
    if (const auto refused = m_queue.push(submission)) {
        submission.onAnswer(std::unexpected(*refused));
    }
}

void Committer::lend(Errand errand)
{
    if (auto back = m_queue.pushErrand(std::move(errand))) {
        static_cast<void>((*back)(nullptr));
    }
}

void Committer::close()
{
    const std::scoped_lock lock{m_closing};
    m_queue.close();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Committer::run(std::promise<Sql<void>> ready)
{
    auto opened = m_batches.open();
    const bool isOpen = opened.has_value();
    ready.set_value(std::move(opened));
    if (!isOpen) {
        return;
    }
    for (;;) {
        std::vector<Submission> batch = m_queue.takeBatch();
        std::optional<Errand> errand = m_queue.takeErrand();
        if (batch.empty() && !errand) {
            break;
        }
        if (!batch.empty()) {
            commitAndAnswer(std::move(batch));
            m_batches.rest();
        }
        if (errand) {
            doErrand(*std::move(errand));
        }
    }
    m_batches.close();
}

void Committer::doErrand(Errand errand)
{
    if (!errand(m_batches.writer())) {
        return;
    }
    if (auto back = m_queue.pushErrand(std::move(errand))) {
        static_cast<void>((*back)(nullptr));
    }
}

void Committer::commitAndAnswer(std::vector<Submission> batch)
{
    using Steady = std::chrono::steady_clock;
    std::vector<Command> commands;
    std::vector<ContentHash> contentHashes;
    commands.reserve(batch.size());
    contentHashes.reserve(batch.size());
    for (Submission& submission : batch) {
        commands.push_back(std::move(submission.command));
        contentHashes.push_back(submission.contentHash);
    }
    const auto begun = Steady::now();
    const std::vector<Answer> answers = m_batches.commit({commands, contentHashes});
    const auto took = std::chrono::duration_cast<CommandQueue::Duration>(Steady::now() - begun);
    m_queue.learn(batch.size(), took);
    if (m_onBatch) {
        m_onBatch({batch.size(), m_queue.waiting(), m_batches.tries(), took});
    }
    for (std::size_t place = 0; place < batch.size(); ++place) {
        batch[place].onAnswer(answers[place]);
    }
}

} // namespace jangbu::storage
