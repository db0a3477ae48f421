#include "ui/text/stock_text.h"

#include "ui/text/number_text.h"

#include <QCoreApplication>

namespace jangbu::ui {

namespace {

struct StockText
{
    Q_DECLARE_TR_FUNCTIONS(StockText)
};

} // namespace

StockLevel stockLevelOf(std::int64_t stock, std::int64_t lowStockAt)
{
    if (stock <= 0) {
        return StockLevel::SoldOut;
    }
    return stock <= lowStockAt ? StockLevel::Low : StockLevel::Enough;
}

QString stockText(std::int64_t stock)
{
    //: On a product: how many are left, as "재고 32".
    return stock <= 0 ? StockText::tr("Sold out") : StockText::tr("Stock %1").arg(countText(stock));
}

QString lowStockBadge(std::int64_t stock, std::int64_t lowStockAt)
{
    if (stockLevelOf(stock, lowStockAt) != StockLevel::Low) {
        return {};
    }
    //: A chip on a product whose stock is low, as "4개 남음".
    return StockText::tr("%1 left").arg(countText(stock));
}

QString goodsText(const std::string& first, std::size_t others)
{
    const QString name = QString::fromStdString(first);
    const int more = static_cast<int>(others);
    //: An order or a cart by its first product, as "신라면 외 2종".
    return more == 0 ? name : StockText::tr("%1 and %n more", nullptr, more).arg(name);
}

} // namespace jangbu::ui
