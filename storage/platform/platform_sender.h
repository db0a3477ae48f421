#pragma once

#include "core/port/platform_export.h"
#include "storage/platform/pump.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace jangbu::storage {

/// Sends the book's events on a thread of its own, for as long as it lives.
class PlatformSender final : public PlatformExport
{
public:
    struct Parts
    {
        ReaderPool& readers;
        LendWriter lend;
        std::unique_ptr<EventSink> sink;
        const Clock& clock;
        std::string destination;
        std::string target;    // as staff are told
        DeliveryRules rules{}; // but for how many the sink takes at once
        std::uint32_t seed = 1;
        std::function<void(const std::string& trouble)> onTrouble{}; // for the log; may be empty
    };

    explicit PlatformSender(Parts parts);
    /// Ends soon, whatever is under way. The book must still be open.
    ~PlatformSender() override;
    PlatformSender(const PlatformSender&) = delete;
    PlatformSender& operator=(const PlatformSender&) = delete;
    PlatformSender(PlatformSender&&) = delete;
    PlatformSender& operator=(PlatformSender&&) = delete;

    [[nodiscard]] Read<PlatformStatus> status() override;
    [[nodiscard]] bool replay(std::int64_t from, std::int64_t to) override;
    void retry(CustomerId customer) override;

    /// There may be new events: they are not waited for.
    void wake();

private:
    /// What the thread tells others.
    struct Shown
    {
        PlatformWay way = PlatformWay::Open;
        std::string trouble;
        std::optional<ReplayState> replay;
    };

    void run();
    [[nodiscard]] std::unique_ptr<Pump> claim();
    [[nodiscard]] bool doTurn(Pump& pump);
    /// When the range that is sent again goes on; nothing when there is none any more.
    [[nodiscard]] std::optional<Moment> doReplay();
    void takeWishes(Pump& pump);
    /// To whoever asks, and to the log when it is news.
    void show(PlatformWay way, const std::string& trouble);
    /// Ends early when there is something new. False: the end was asked for.
    [[nodiscard]] bool rest(Moment length);
    [[nodiscard]] DeliveryRules rules() const;

    Parts m_parts;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    Shown m_shown;
    std::deque<CustomerId> m_retries;
    std::optional<ReplayState> m_replayWish;
    bool m_isWoken = false;
    bool m_isEnding = false;
    std::unique_ptr<Pump> m_replay; // the thread's
    std::thread m_thread;
};

} // namespace jangbu::storage
