#pragma once

#include "core/command/refusal.h"
#include "core/product/product.h"
#include "ui/text/shop_format.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <expected>

namespace jangbu::ui {

/// The fields of a product's form; Form is the form as a whole.
enum class ProductField { Name, Price, Unit, Category, Code, Barcodes, LowStock, Form };

/// A product as it is typed.
struct ProductEntry
{
    QString name;
    QString price;
    QString unit;
    QString category;
    QString code;
    QString barcodes; // separated by spaces or commas
    QString lowStockAt;
    TaxClass taxClass = TaxClass::Taxable;
    bool isActive = true;

    friend bool operator==(const ProductEntry&, const ProductEntry&) = default;
};

/// What is wrong with what was typed, and where.
struct EntryFault
{
    ProductField field = ProductField::Form;
    QString text;
};

[[nodiscard]] ProductEntry entryOf(const ProductDetails& details, const ShopFormat& format);
/// Or all that is wrong, in the order of the form.
[[nodiscard]] std::expected<ProductDetails, QList<EntryFault>>
detailsFrom(const ProductEntry& entry, const ShopFormat& format);

/// The barcodes in the text of their field, where spaces, commas or semicolons part them.
[[nodiscard]] QStringList barcodesIn(const QString& text);

/// What was typed over `base`, with what somebody else made of the fields that were not touched.
[[nodiscard]] ProductEntry
mergedEntry(const ProductEntry& base, const ProductEntry& typed, const ProductEntry& others);

/// The field that a refusal is about.
[[nodiscard]] ProductField fieldOf(const Refusal& refusal);

/// A whole number as it is typed, grouped or not, zero or more.
[[nodiscard]] std::optional<std::int64_t> countFromEntry(const QString& text);

} // namespace jangbu::ui
