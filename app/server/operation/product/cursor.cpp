#include "app/server/operation/product/cursor.h"

#include "core/result/must.h"
#include "core/text/whole_number.h"
#include "storage/vault/base64url.h"

namespace jangbu::app {

namespace {

storage::FieldPlace placeOf(ProductOrder order)
{
    switch (order) {
    case ProductOrder::Name:
        return {"cursor", "name", {}};
    case ProductOrder::Price:
        return {"cursor", "price", {}};
    case ProductOrder::Stock:
        return {"cursor", "stock", {}};
    }
    MUST(false);
}

} // namespace

std::string
sealedCursor(const storage::Vault& vault, ProductOrder order, const ProductCursor& cursor)
{
    std::string plain = toText(cursor.product);
    if (const auto* const name = std::get_if<std::string>(&cursor.value)) {
        plain += *name;
    } else {
        plain += std::to_string(std::get<std::int64_t>(cursor.value));
    }
    return storage::toBase64Url(vault.seal(plain, placeOf(order)));
}

std::optional<ProductCursor>
openedCursor(const storage::Vault& vault, ProductOrder order, std::string_view text)
{
    constexpr std::size_t idCharacters = 36;
    const auto sealed = storage::fromBase64Url(text);
    const auto plain =
        sealed ? vault.open(*sealed, placeOf(order)) : std::unexpected(storage::OpenError::Forged);
    if (!plain || plain->size() < idCharacters) {
        return std::nullopt;
    }
    const auto product = parseUuid(std::string_view(*plain).substr(0, idCharacters));
    if (!product) {
        return std::nullopt;
    }
    const std::string value = plain->substr(idCharacters);
    if (order == ProductOrder::Name) {
        return ProductCursor{value, ProductId{*product}};
    }
    const auto number = parseWholeNumber(value);
    if (!number) {
        return std::nullopt;
    }
    return ProductCursor{*number, ProductId{*product}};
}

} // namespace jangbu::app
