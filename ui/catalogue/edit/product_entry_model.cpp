#include "ui/catalogue/edit/product_entry_model.h"

#include "core/result/must.h"
#include "ui/text/money_text.h"
#include "ui/text/refusal_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>

namespace jangbu::ui {

namespace {

struct ProductEntryText
{
    Q_DECLARE_TR_FUNCTIONS(ProductEntryText)
};

std::string plain(const QString& text)
{
    return text.trimmed().toStdString();
}

std::vector<std::string> barcodesFrom(const QString& text)
{
    const QStringList parts = barcodesIn(text);
    std::vector<std::string> barcodes;
    barcodes.reserve(static_cast<std::size_t>(parts.size()));
    for (const QString& part : parts) {
        barcodes.push_back(part.toStdString());
    }
    return barcodes;
}

ProductField fieldOfProduct(ProductRefusal refusal)
{
    switch (refusal) {
    case ProductRefusal::NameEmpty:
        return ProductField::Name;
    case ProductRefusal::TextTooLong:
    case ProductRefusal::CardNumberGiven:
        return ProductField::Form;
    case ProductRefusal::CodeEmpty:
    case ProductRefusal::CodeTaken:
        return ProductField::Code;
    case ProductRefusal::BarcodeInvalid:
    case ProductRefusal::TooManyBarcodes:
    case ProductRefusal::BarcodeTaken:
        return ProductField::Barcodes;
    case ProductRefusal::PriceNegative:
        return ProductField::Price;
    case ProductRefusal::LowStockNegative:
        return ProductField::LowStock;
    }
    MUST(false);
}

/// What the book would refuse as well, to be said along with the rest.
EntryFault faultOf(ProductRefusal refusal, const ShopFormat& format)
{
    return {fieldOfProduct(refusal), refusalText({refusal, {}, {}, {}}, {format, {}, {}})};
}

} // namespace

QStringList barcodesIn(const QString& text)
{
    static const QRegularExpression separator(QStringLiteral("[\\s,;]+"));
    return text.split(separator, Qt::SkipEmptyParts);
}

ProductEntry entryOf(const ProductDetails& details, const ShopFormat& format)
{
    QStringList barcodes;
    for (const std::string& barcode : details.barcodes) {
        barcodes << QString::fromStdString(barcode);
    }
    return {
        QString::fromStdString(details.name),
        moneyEntryText(details.price, format),
        QString::fromStdString(details.unit),
        QString::fromStdString(details.category),
        QString::fromStdString(details.code),
        barcodes.join(QLatin1Char(' ')),
        QString::number(details.lowStockAt),
        details.taxClass,
        details.isActive
    };
}

ProductEntry
mergedEntry(const ProductEntry& base, const ProductEntry& typed, const ProductEntry& others)
{
    ProductEntry merged = typed;
    const auto follow = [&](auto ProductEntry::* field) {
        if (typed.*field == base.*field) {
            merged.*field = others.*field;
        }
    };
    follow(&ProductEntry::name);
    follow(&ProductEntry::price);
    follow(&ProductEntry::unit);
    follow(&ProductEntry::category);
    follow(&ProductEntry::code);
    follow(&ProductEntry::barcodes);
    follow(&ProductEntry::lowStockAt);
    follow(&ProductEntry::taxClass);
    follow(&ProductEntry::isActive);
    return merged;
}

std::expected<ProductDetails, QList<EntryFault>>
detailsFrom(const ProductEntry& entry, const ShopFormat& format)
{
    QList<EntryFault> faults;
    if (entry.name.trimmed().isEmpty()) {
        faults << faultOf(ProductRefusal::NameEmpty, format);
    }
    const auto price = moneyFromEntry(entry.price, format);
    if (!price) {
        faults << EntryFault{
            ProductField::Price,
            //: The price that was typed cannot be read.
            ProductEntryText::tr("Enter the price in digits.")
        };
    }
    if (entry.code.trimmed().isEmpty()) {
        faults << faultOf(ProductRefusal::CodeEmpty, format);
    }
    const auto lowStockAt =
        entry.lowStockAt.trimmed().isEmpty() ? 0 : countFromEntry(entry.lowStockAt);
    if (!lowStockAt) {
        faults << EntryFault{
            ProductField::LowStock,
            //: The low-stock mark that was typed cannot be read.
            ProductEntryText::tr("Enter a whole number, or 0 for none.")
        };
    }
    if (!faults.isEmpty() || !price || !lowStockAt) {
        return std::unexpected(std::move(faults));
    }
    ProductDetails details;
    details.code = plain(entry.code);
    details.barcodes = barcodesFrom(entry.barcodes);
    details.name = plain(entry.name);
    details.category = plain(entry.category);
    details.price = *price;
    details.taxClass = entry.taxClass;
    details.unit = plain(entry.unit);
    details.lowStockAt = *lowStockAt;
    details.isActive = entry.isActive;
    return details;
}

ProductField fieldOf(const Refusal& refusal)
{
    const auto* const product = std::get_if<ProductRefusal>(&refusal);
    return product == nullptr ? ProductField::Form : fieldOfProduct(*product);
}

std::optional<std::int64_t> countFromEntry(const QString& text)
{
    QString digits = text;
    digits.remove(QLatin1Char(',')).remove(QLatin1Char(' '));
    bool isNumber = false;
    const std::int64_t count = digits.toLongLong(&isNumber);
    return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
}

} // namespace jangbu::ui
