#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace jangbu::storage {

/// 32 secret bytes in guarded, locked memory that is wiped when it is let go.
class SecretKey
{
public:
    static constexpr std::size_t size = 32;

    /// Zeroed; the machine must have a page to spare.
    SecretKey();

    [[nodiscard]] std::span<std::uint8_t, size> bytes();
    [[nodiscard]] std::span<const std::uint8_t, size> bytes() const;

private:
    struct Release
    {
        void operator()(std::uint8_t* bytes) const;
    };

    std::unique_ptr<std::uint8_t, Release> m_bytes;
};

/// Overwrites a secret that is needed no more; the text is empty then.
void wipe(std::string& secret);

} // namespace jangbu::storage
