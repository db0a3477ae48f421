#pragma once

#include "ui/catalogue/catalogue_model.h"
#include "ui/scan/scan_taker.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace jangbu::ui {

class ChipBar;
class EmptyState;
class ImportModel;
class ImportSheet;
class KeyButton;
class KeyMap;
class ExportModel;
class ExportSheet;
class Panel;
class PictureShelf;
class ProductDetailPanel;
class ProductSheet;
class SearchField;
class StockSheet;
class TableView;

/// The catalogue screen: all products at the left, the chosen one at the right.
class CatalogueView final : public QWidget, public ScanTaker
{
    Q_OBJECT

public:
    /// All must outlive the view.
    CatalogueView(
        CatalogueModel& model,
        PictureShelf& pictures,
        const KeyMap& keys,
        QWidget* parent = nullptr
    );

    [[nodiscard]] TableView* table() const { return m_table; }

    [[nodiscard]] ProductDetailPanel* detail() const { return m_detail; }

    /// As the chip of the filter does.
    void showFilter(CatalogueFilter filter);
    /// Open the forms, when the one at the counter may use them.
    void editChosen();
    void makeNew();
    void changeStock(StockChange change);
    /// Products from files can be taken from now on; the model must outlive the view.
    void useImport(ImportModel& import);
    void openImport();
    /// The list can be saved as a file from now on; the model must outlive the view.
    void useExport(ExportModel& exports);
    void openExport();
    /// A product's code is looked for, or joins the form that is open.
    [[nodiscard]] bool takeScan(const QString& code) override;

    [[nodiscard]] ImportSheet* importSheet() const { return m_importSheet; }

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    CatalogueModel& m_model;
    SearchField* m_search = nullptr;
    KeyButton* m_new = nullptr;
    KeyButton* m_import = nullptr;
    KeyButton* m_export = nullptr;
    ChipBar* m_categories = nullptr;
    ChipBar* m_filters = nullptr;
    TableView* m_table = nullptr;
    EmptyState* m_nothing = nullptr;
    QStackedWidget* m_tableOrNothing = nullptr;
    QLabel* m_count = nullptr;
    ProductDetailPanel* m_detail;
    ProductSheet* m_productSheet;
    StockSheet* m_stockSheet;
    ImportSheet* m_importSheet = nullptr;
    ExportModel* m_exports = nullptr;
    ExportSheet* m_exportSheet = nullptr;

    [[nodiscard]] Panel* makeListPanel(const KeyMap& keys);
    void makeTable();
    void connectModel();
    void showCategories();
    void showFound(const QString& productCode);
    void showAnswer(bool isRead);
    void showOrder();
    void showRights();
    void focusSearch();
    void focusTable();
    // Whether the key is a letter to search for; it is typed into the search then.
    [[nodiscard]] bool searchesFor(const QKeyEvent& press);
};

} // namespace jangbu::ui
