#include "app/system/random_ids.h"

#include <QRandomGenerator>

#include <array>
#include <bit>
#include <cstdint>

namespace jangbu::app {

namespace {

constexpr std::int64_t usPerMs = 1'000;

std::array<std::uint8_t, 10> randomBytes()
{
    std::array<quint32, 3> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const auto bytes = std::bit_cast<std::array<std::uint8_t, 12>>(words);
    std::array<std::uint8_t, 10> random{};
    std::copy_n(bytes.begin(), random.size(), random.begin());
    return random;
}

std::int64_t msOf(const Uuid& uuid)
{
    std::int64_t ms = 0;
    for (std::size_t place = 0; place < 6; ++place) {
        ms = ms * 256 + uuid.bytes.at(place);
    }
    return ms;
}

/// The next greater id of the same millisecond; false when its last seven bytes are used up.
bool grow(Uuid& uuid)
{
    constexpr std::size_t firstPlain = 9; // bytes before it hold the version and the variant
    for (std::size_t place = uuid.bytes.size(); place > firstPlain; --place) {
        if (++uuid.bytes.at(place - 1) != 0) {
            return true;
        }
    }
    return false;
}

} // namespace

RandomIds::RandomIds(const Clock& clock) : m_clock(clock) {}

Uuid RandomIds::next()
{
    const std::scoped_lock lock{m_mutex};
    Uuid fresh = makeUuidV7(m_clock.now().us / usPerMs, randomBytes());
    if (fresh <= m_last) {
        fresh = m_last;
        if (!grow(fresh)) {
            fresh = makeUuidV7(msOf(m_last) + 1, randomBytes());
        }
    }
    m_last = fresh;
    return fresh;
}

} // namespace jangbu::app
