#pragma once

#include "core/identity/ids.h"
#include "core/port/read.h"
#include "core/time/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace jangbu {

/// Whether the platform takes what it is sent.
enum class PlatformWay : std::uint8_t {
    Off,     // no platform is configured here
    Open,    // it does, or there was nothing to send yet
    Failing, // it did not take the last event; it is sent again
    Resting, // it failed often: nothing is sent for a while
    Stopped, // sending has ended: another program took it over, or the book cannot be read
};

/// A customer whose events the platform refuses. All others go on.
struct ParkedCustomer
{
    CustomerId customer;
    std::int64_t seq = 0; // of the refused event; the customer's later ones wait behind it
    std::string reason;   // the platform's status or what went wrong; nothing personal
    Instant since;

    friend bool operator==(const ParkedCustomer&, const ParkedCustomer&) = default;
};

/// Events that are sent once more, at the shop's wish.
struct ReplayState
{
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t sentTo = 0; // the last one that went
    bool isOver = false;

    friend bool operator==(const ReplayState&, const ReplayState&) = default;
};

struct PlatformStatus
{
    PlatformWay way = PlatformWay::Off;
    std::string destination;       // its name
    std::string target;            // a folder or an address
    std::string trouble;           // what it said when it took nothing; empty when all is well
    std::int64_t sent = 0;         // events up to this number are sent or held back
    std::int64_t queued = 0;       // events after it
    std::int64_t held = 0;         // events of parked customers up to it
    std::optional<Instant> oldest; // when the first queued event happened: the lag is since then
    std::vector<ParkedCustomer> parked;
    std::optional<ReplayState> replay; // the last one asked for

    friend bool operator==(const PlatformStatus&, const PlatformStatus&) = default;
};

/// The sending of the book's events to a data platform. May be called from any thread but a painting
/// one; nothing waits for the platform.
class PlatformExport
{
public:
    PlatformExport() = default;
    virtual ~PlatformExport() = default;
    PlatformExport(const PlatformExport&) = delete;
    PlatformExport& operator=(const PlatformExport&) = delete;
    PlatformExport(PlatformExport&&) = delete;
    PlatformExport& operator=(PlatformExport&&) = delete;

    [[nodiscard]] virtual Read<PlatformStatus> status() = 0;

    /// Sends the events `from` … `to` once more, with the ids they have always had. False: they are
    /// no such events, or nothing is configured.
    [[nodiscard]] virtual bool replay(std::int64_t from, std::int64_t to) = 0;

    /// Tries a parked customer's events again.
    virtual void retry(CustomerId customer) = 0;
};

} // namespace jangbu
