#include "ui/export/product_rows.h"

#include "core/limit/limits.h"
#include "ui/text/name_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace jangbu::ui {

namespace {

struct ProductRows
{
    Q_DECLARE_TR_FUNCTIONS(ProductRows)
};

ExportRow rowOf(const Product& product)
{
    const ProductDetails& details = product.details;
    QStringList barcodes;
    for (const std::string& barcode : details.barcodes) {
        barcodes << QString::fromStdString(barcode);
    }
    return {
        QString::fromStdString(details.code),
        QString::fromStdString(details.name),
        QString::fromStdString(details.category),
        details.price,
        taxClassText(details.taxClass),
        QString::fromStdString(details.unit),
        product.stock,
        details.lowStockAt,
        barcodes.join(QLatin1Char(' ')),
        details.isActive ? ProductRows::tr("yes") : ProductRows::tr("no"),
    };
}

class ProductSource final : public RowSource
{
public:
    ProductSource(CatalogueReader& catalogue, ProductQuery query)
        : m_catalogue(catalogue), m_query(std::move(query))
    {
        m_query.limit = limit::pageSize;
        m_query.after.reset();
    }

    [[nodiscard]] Read<std::vector<ExportRow>> next() override
    {
        if (m_isDone) {
            return std::vector<ExportRow>{};
        }
        const auto page = m_catalogue.productPage(m_query);
        if (!page) {
            return std::unexpected(page.error());
        }
        m_query.after = page->next;
        m_isDone = !page->next;
        std::vector<ExportRow> rows;
        rows.reserve(page->products.size());
        for (const Product& product : page->products) {
            rows.push_back(rowOf(product));
        }
        return rows;
    }

private:
    CatalogueReader& m_catalogue;
    ProductQuery m_query;
    bool m_isDone = false;
};

} // namespace

ExportTable
productTable(CatalogueReader& catalogue, const ProductQuery& query, const QString& details)
{
    return {
        ProductRows::tr("Products"),
        details,
        {
            //: Columns of the exported list of products.
            {ProductRows::tr("Code"), ColumnKind::Text},
            {ProductRows::tr("Name"), ColumnKind::Text},
            {ProductRows::tr("Category"), ColumnKind::Text},
            {ProductRows::tr("Price"), ColumnKind::Amount},
            {ProductRows::tr("Tax"), ColumnKind::Text},
            {ProductRows::tr("Unit"), ColumnKind::Text},
            {ProductRows::tr("Stock"), ColumnKind::Count},
            {ProductRows::tr("Low from"), ColumnKind::Count},
            {ProductRows::tr("Barcodes"), ColumnKind::Text},
            {ProductRows::tr("On sale"), ColumnKind::Text},
        },
        [&catalogue, query] { return std::make_unique<ProductSource>(catalogue, query); },
    };
}

} // namespace jangbu::ui
