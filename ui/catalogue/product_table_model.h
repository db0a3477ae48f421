#pragma once

#include "core/port/catalogue_reader.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace jangbu::ui {

class Dispatch;
class PictureShelf;
class SessionModel;

/// The products that answer a question, read page by page as somebody scrolls. One page is always
/// read ahead, so that a shop of any size scrolls without waiting.
class ProductTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Name, Price, Stock, ColumnCount };

    /// All must outlive the model.
    ProductTableModel(
        CatalogueReader& catalogue,
        Dispatch& dispatch,
        const SessionModel& session,
        QObject* parent = nullptr
    );

    /// Rows show pictures from now on; they must outlive the model.
    void usePictures(PictureShelf& pictures);

    /// Asks for other products; `limit` and `after` are the model's own. The rows there are stay
    /// until the answer comes; of several questions in a row only the last one is answered.
    void ask(ProductQuery query);
    /// Asks the last question again.
    void askAgain();

    [[nodiscard]] const ProductQuery& query() const { return m_query; }

    /// How many products answer, those not read yet included.
    [[nodiscard]] std::int64_t totalCount() const { return m_total; }

    /// Takes a row there is.
    [[nodiscard]] const Product& productAt(int row) const;
    /// Among the rows read so far.
    [[nodiscard]] std::optional<int> rowOf(ProductId id) const;
    /// Shows the product as it is now, in the row where it belongs among those read so far; nothing
    /// when it has none.
    void replace(const Product& product);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role)
        const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The first page of the last question is shown, or could not be read.
    void answered(bool isRead);
    /// Rows look different; texts and places are the same.
    void picturesChanged();

private:
    struct FirstPage
    {
        Read<ProductPage> page;
        Read<std::int64_t> count;
    };

    CatalogueReader& m_catalogue;
    Dispatch& m_dispatch;
    const SessionModel& m_session;
    PictureShelf* m_pictures = nullptr;
    ProductQuery m_query;
    std::vector<Product> m_products;
    std::int64_t m_total = 0;
    std::int64_t m_question = 0;         // counts questions; older answers are dropped
    bool m_isAsking = false;             // a first page is on its way
    std::optional<ProductCursor> m_next; // where the page after all that was read begins
    std::optional<std::vector<Product>> m_readAhead; // read, not shown yet
    bool m_isReadingAhead = false;
    bool m_isWanted = false; // the page being read is to be shown at once

    void askFirstPage();
    void takeFirstPage(FirstPage first);
    void readAhead();
    void takePage(const Read<ProductPage>& page);
    void showReadAhead();
    [[nodiscard]] QVariant pictureOf(const Product& product, int role) const;
    [[nodiscard]] int placeFor(const Product& product, int present) const;
    [[nodiscard]] QString textOf(const Product& product, int column) const;
};

} // namespace jangbu::ui
