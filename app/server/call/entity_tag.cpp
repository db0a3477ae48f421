#include "app/server/call/entity_tag.h"

#include "core/result/must.h"
#include "storage/vault/base64url.h"

#include <openssl/evp.h>

#include <array>

namespace jangbu::app {

std::string entityTagOf(std::string_view body)
{
    constexpr std::size_t tagBytes = 16; // half of the digest: nobody gains by a collision
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    MUST(EVP_Digest(body.data(), body.size(), digest.data(), &size, EVP_sha256(), nullptr) == 1);
    return '"' + storage::toBase64Url(std::span(digest).first(tagBytes)) + '"';
}

bool isNamedBy(std::string_view tag, std::string_view ifNoneMatch)
{
    return ifNoneMatch == "*" || ifNoneMatch.find(tag) != std::string_view::npos;
}

} // namespace jangbu::app
