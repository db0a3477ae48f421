#include "tests/generators/history.h"

#include "tests/generators/history_maker.h"

namespace jangbu::generators {

std::vector<Command> makeHistory(std::uint64_t seed, std::size_t length)
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
        history.push_back(maker.invent());
        maker.live(history.back());
    }
    return history;
}

} // namespace jangbu::generators
