#include "storage/vault/token.h"

#include "core/result/must.h"
#include "storage/vault/base64url.h"

#include <sodium.h>

#include <cstddef>

namespace jangbu::storage {

namespace {

constexpr std::size_t tokenBytes = 32;
constexpr std::string_view codeLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32
constexpr std::size_t codeGroups = 5;
constexpr std::size_t groupLetters = 5;

void readySodium()
{
    MUST(sodium_init() >= 0);
}

} // namespace

std::string makeToken()
{
    readySodium();
    std::array<unsigned char, tokenBytes> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::string token = toBase64Url(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return token;
}

std::string makeEnrolmentCode()
{
    readySodium();
    std::string code;
    for (std::size_t group = 0; group < codeGroups; ++group) {
        code.append(group == 0 ? "" : "-");
        for (std::size_t letter = 0; letter < groupLetters; ++letter) {
            code.push_back(codeLetters[randombytes_uniform(codeLetters.size())]);
        }
    }
    return code;
}

std::string enrolmentCodeForm(std::string_view typed)
{
    std::string form;
    for (const char character : typed) {
        const bool isSmall = character >= 'a' && character <= 'z';
        const char letter = isSmall ? static_cast<char>(character - 'a' + 'A') : character;
        if (codeLetters.find(letter) != std::string_view::npos) {
            form.push_back(letter);
        }
    }
    return form;
}

TokenHash tokenHash(std::string_view token)
{
    TokenHash hash{};
    static_assert(std::tuple_size_v<TokenHash> == crypto_hash_sha256_BYTES);
    crypto_hash_sha256(
        hash.data(),
        reinterpret_cast<const unsigned char*>(token.data()),
        token.size()
    );
    return hash;
}

} // namespace jangbu::storage
