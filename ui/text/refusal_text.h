#pragma once

#include "core/command/outcome.h"
#include "core/shop/settings.h"
#include "ui/text/shop_format.h"

#include <QString>

#include <functional>

namespace jangbu::ui {

/// What a refusal's sentence may name.
struct RefusalWords
{
    ShopFormat format;
    ShopSettings shop; // bounds of a top-up and of a balance
    /// A product's name; may be empty, and may answer with an empty name.
    std::function<QString(ProductId)> productName;
};

/// What was refused and why, then what to do about it: two sentences for the one at the counter.
[[nodiscard]] QString refusalText(const Refused& refused, const RefusalWords& words);

} // namespace jangbu::ui
