#include "tests/generators/history.h"

#include "tests/generators/history_maker.h"

namespace jangbu::generators {

namespace {

/// `invent(maker, random)` says what comes next.
template <class Invent>
std::vector<Command> live(std::uint64_t seed, std::size_t length, Invent invent)
{
    HistoryMaker maker(seed);
    Random random(~seed);
    std::vector<Command> history = setUpCommands(makeCast());
    for (const Command& command : history) {
        maker.live(command);
    }
    const std::size_t end = history.size() + length;
    while (history.size() < end) {
        constexpr std::int64_t retryOneIn = 40;
        if (random.oneIn(retryOneIn)) {
            history.push_back(random.pick(history));
            continue;
        }
        history.push_back(invent(maker, random));
        maker.live(history.back());
    }
    return history;
}

} // namespace

std::vector<Command> makeHistory(std::uint64_t seed, std::size_t length)
{
    return live(seed, length, [](HistoryMaker& maker, Random& /*random*/) {
        return maker.invent();
    });
}

std::vector<Command> makeBusyHistory(std::uint64_t seed, std::size_t length)
{
    return live(seed, length, [](HistoryMaker& maker, Random& random) {
        return random.oneIn(4) ? maker.invent() : maker.inventBusy();
    });
}

} // namespace jangbu::generators
