#pragma once

#include "tests/core/decision/world.h"

#include <functional>
#include <string>
#include <vector>

namespace jangbu::tests {

/// One way to make a sound command be refused.
struct Breach
{
    Refusal reason;
    std::string how;
    std::function<void(World&, CommandBody&)> make;
};

/// A command that a World accepts, and what can be wrong with it, in order of precedence.
struct BreachTable
{
    std::string name;
    CommandBody sound;
    std::vector<Breach> breaches{};
    std::function<void(World&)> arrange{}; // what `sound` needs besides

    [[nodiscard]] World soundWorld() const
    {
        World world = makeWorld();
        if (arrange) {
            arrange(world);
        }
        return world;
    }

    template <class Body>
    void add(Refusal reason, std::string how, void (*make)(World&, Body&))
    {
        breaches.push_back({reason, std::move(how), [make](World& world, CommandBody& body) {
                                make(world, std::get<Body>(body));
                            }});
    }
};

[[nodiscard]] std::vector<BreachTable> accessBreaches();
[[nodiscard]] std::vector<BreachTable> moneyBreaches();
[[nodiscard]] std::vector<BreachTable> orderBreaches();
[[nodiscard]] std::vector<BreachTable> goodsBreaches();
[[nodiscard]] std::vector<BreachTable> couponBreaches();
[[nodiscard]] std::vector<BreachTable> officeBreaches();

/// All of them.
[[nodiscard]] std::vector<BreachTable> allBreaches();

/// Text of so many characters, each of three bytes.
[[nodiscard]] std::string koreanText(std::size_t characters);

} // namespace jangbu::tests
