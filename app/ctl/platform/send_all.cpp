#include "app/ctl/platform/send_all.h"

#include <chrono>
#include <thread>

namespace jangbu::app {

namespace {

// In a row, a second each: a book that is merely busy is there again by then.
constexpr int bookPausesMax = 10;

storage::Moment steadyNow()
{
    return std::chrono::duration_cast<storage::Moment>(
        std::chrono::steady_clock::now().time_since_epoch()
    );
}

} // namespace

void restFor(storage::Moment length)
{
    std::this_thread::sleep_for(length);
}

SendAllResult sendAll(storage::Pump& pump, const SendAllHooks& hooks)
{
    using Turn = storage::Pump::Turn;
    int bookPauses = 0; // in a row
    for (;;) {
        const storage::Moment now = steadyNow();
        const Turn turn = pump.turn(now);
        hooks.onProgress(pump.delivery().state().cursor);
        if (turn == Turn::Idle) {
            return {true};
        }
        bookPauses = turn == Turn::Paused && pump.waitsForBook() ? bookPauses + 1 : 0;
        const bool isHopeless =
            pump.delivery().circuit() == storage::Circuit::Open || bookPauses >= bookPausesMax;
        if (turn == Turn::Ended || (turn == Turn::Paused && isHopeless)) {
            return {false, pump.trouble()};
        }
        if (turn == Turn::Paused) {
            hooks.rest(pump.pausedUntil() - now);
        }
    }
}

} // namespace jangbu::app
