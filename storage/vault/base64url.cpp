#include "storage/vault/base64url.h"

#include <sodium.h>

#include <cstddef>

namespace jangbu::storage {

namespace {

constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

} // namespace

std::string toBase64Url(std::span<const std::uint8_t> bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variant);
    text.pop_back(); // the zero behind it
    return text;
}

std::optional<std::vector<std::uint8_t>> fromBase64Url(std::string_view text)
{
    std::vector<std::uint8_t> bytes(text.size());
    std::size_t size = 0;
    const char* end = nullptr;
    const int failed = sodium_base642bin(
        bytes.data(),
        bytes.size(),
        text.data(),
        text.size(),
        nullptr,
        &size,
        &end,
        variant
    );
    if (failed != 0 || end != text.data() + text.size()) {
        return std::nullopt;
    }
    bytes.resize(size);
    return bytes;
}

} // namespace jangbu::storage
