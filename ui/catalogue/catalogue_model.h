#pragma once

#include "core/port/book.h"
#include "core/port/catalogue_reader.h"
#include "core/port/clock.h"
#include "ui/catalogue/detail_rows_model.h"
#include "ui/catalogue/edit/product_entry_model.h"
#include "ui/catalogue/product_table_model.h"
#include "ui/control/surface/notice.h"
#include "ui/export/export_table.h"

#include <QObject>

#include <functional>

namespace jangbu::ui {

class Dispatch;
class SessionModel;
class Submitter;

/// What the catalogue talks to. All must outlive it.
struct CataloguePorts
{
    CatalogueReader& catalogue;
    const Clock& clock;
    Dispatch& dispatch;
    Submitter& submitter;
    const SessionModel& session;
};

enum class CatalogueFilter { All, Low, SoldOut, Inactive };
enum class StockChange { Receive, Count, Damage };

/// All products, the one that is looked at, and what may be changed of it.
class CatalogueModel final : public QObject
{
    Q_OBJECT

public:
    explicit CatalogueModel(const CataloguePorts& ports);

    // The list.
    [[nodiscard]] ProductTableModel& products() { return m_products; }

    void search(const QString& text);
    /// -1: all; else a place in categories().
    void setCategory(int place);
    void setFilter(CatalogueFilter filter);
    /// The same order once more turns it round.
    void sortBy(ProductOrder order);

    [[nodiscard]] ProductOrder order() const { return m_query.order; }

    [[nodiscard]] bool isDescending() const { return m_query.isDescending; }

    [[nodiscard]] const QStringList& categories() const { return m_categories; }

    [[nodiscard]] bool isNarrowed() const; // by text, category or filter
    /// `28,416개 상품`.
    [[nodiscard]] QString countLine() const;
    /// All products that the list is narrowed to, for a file.
    [[nodiscard]] ExportTable exportTable() const;
    /// Asks again for what may have changed elsewhere.
    void refresh();

    // The product that is looked at.
    void choose(int row);

    /// Looks at the product with this barcode or code; codeFound() or codeRefused() follows.
    void showCode(const QString& code);

    [[nodiscard]] const std::optional<Product>& product() const { return m_product; }

    [[nodiscard]] DetailRowsModel& moves() { return m_moves; }

    [[nodiscard]] DetailRowsModel& prices() { return m_prices; }

    [[nodiscard]] DetailRowsModel& days() { return m_days; }

    [[nodiscard]] QString priceText() const;
    [[nodiscard]] QString stockText() const;
    [[nodiscard]] QString soldText() const; // units of the last seven days

    /// For what else must not be done on the thread that paints.
    [[nodiscard]] Dispatch& dispatch() { return m_ports.dispatch; }

    // Changes.
    [[nodiscard]] bool canEdit() const; // also receive and make new ones
    [[nodiscard]] bool canCount() const;
    [[nodiscard]] bool canImport() const;

    [[nodiscard]] bool isSending() const { return m_isSending; }

    [[nodiscard]] const Notice& notice() const { return m_notice; }

    /// Something that belongs to the products did not work.
    void tell(const QString& text);

    /// The form of the chosen product, or of a new one, is opened: what it begins with.
    [[nodiscard]] ProductEntry beginEdit();
    [[nodiscard]] ProductEntry beginNew();
    /// The form that was opened last, whatever is looked at by now. Answered by productSaved() or
    /// productRefused(), for each wrong field.
    void save(const ProductEntry& entry);
    /// What the stock would be; empty when `quantity` is no such number.
    [[nodiscard]] QString stockAfter(StockChange change, const QString& quantity) const;
    /// Answered by changeDone() or stockRefused().
    void changeStock(StockChange change, const QString& quantity, const QString& note);

Q_SIGNALS:
    void changed();           // product, notice, rights or isSending
    void categoriesChanged(); // the category that is asked for starts at all again
    void changeDone();
    void productSaved(jangbu::ProductId id);
    /// Somebody else saved the product meanwhile; productRefused() follows.
    void entryMerged(const jangbu::ui::ProductEntry& entry);
    void codeFound(const QString& productCode);
    void codeRefused();
    void productRefused(jangbu::ui::ProductField field, const QString& text);
    void stockRefused(const QString& text);

private:
    /// What is asked of the book about one product.
    struct Detail
    {
        Read<std::optional<Product>> product;
        Read<std::vector<StockMoveView>> moves;
        Read<std::vector<PricePoint>> prices;
        Read<std::vector<ProductHourSales>> sales;
    };

    CataloguePorts m_ports;
    ProductTableModel m_products;
    DetailRowsModel m_moves;
    DetailRowsModel m_prices;
    DetailRowsModel m_days;
    ProductQuery m_query;
    CatalogueFilter m_filter = CatalogueFilter::All;
    QStringList m_categories;
    std::optional<Product> m_product;
    std::optional<Product> m_edited; // as its form was opened; nothing for a new one
    std::int64_t m_soldUnits = 0;
    bool m_isSending = false;
    Notice m_notice;

    void ask();
    void loadCategories();
    void takeCategories(const std::vector<CategoryCount>& counts);
    void loadDetail(ProductId id);
    void takeDetail(const Detail& detail);
    void clearDetail();
    void lookAt(const Product& product);
    void saveUnlessChanged(const Product& edited, const ProductDetails& details);
    void takeOthersEdit(const Product& edited, const ProductDetails& details, const Product& now);
    void send(ProductId id, const ProductDetails& details, bool isNew);
    void send(CommandBody body, std::function<void(const Answer&)> take);
    void takeSaved(const Product& product, const Answer& answer, bool isShownNext);
    void takeStock(ProductId id, const Answer& answer);
    void say(NoticeTone tone, const QString& text);
    [[nodiscard]] QString sentenceOf(const Refused& refused) const;
    [[nodiscard]] QString whyNot(const Answer& answer) const;
};

} // namespace jangbu::ui
