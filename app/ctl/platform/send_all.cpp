#include "app/ctl/platform/send_all.h"

#include <chrono>
#include <thread>

namespace jangbu::app {

namespace {

storage::Moment steadyNow()
{
    return std::chrono::duration_cast<storage::Moment>(
        std::chrono::steady_clock::now().time_since_epoch()
    );
}

} // namespace

SendAllResult sendAll(storage::Pump& pump, const std::function<void(std::int64_t seq)>& onProgress)
{
    using Turn = storage::Pump::Turn;
    for (;;) {
        const storage::Moment now = steadyNow();
        const Turn turn = pump.turn(now);
        onProgress(pump.delivery().state().cursor);
        if (turn == Turn::Idle) {
            return {true};
        }
        const bool isHopeless = pump.delivery().circuit() == storage::Circuit::Open;
        if (turn == Turn::Ended || (turn == Turn::Paused && isHopeless)) {
            return {false, pump.trouble()};
        }
        if (turn == Turn::Paused) {
            std::this_thread::sleep_for(pump.pausedUntil() - now);
        }
    }
}

} // namespace jangbu::app
