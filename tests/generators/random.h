#pragma once

#include "core/result/must.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace jangbu::generators {

/// SplitMix64: the same numbers from the same seed on every machine and library.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    [[nodiscard]] std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31U);
    }

    /// least … most, both included.
    [[nodiscard]] std::int64_t between(std::int64_t least, std::int64_t most)
    {
        MUST(least <= most);
        const auto span = static_cast<std::uint64_t>(most - least) + 1;
        return least + static_cast<std::int64_t>(next() % span);
    }

    [[nodiscard]] bool oneIn(std::int64_t many) { return between(1, many) == 1; }

    template <class Value>
    [[nodiscard]] const Value& pick(const std::vector<Value>& values)
    {
        MUST(!values.empty());
        return values[static_cast<std::size_t>(next() % values.size())];
    }

private:
    std::uint64_t m_state;
};

} // namespace jangbu::generators
