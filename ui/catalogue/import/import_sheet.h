#pragma once

#include "ui/catalogue/import/import_model.h"
#include "ui/control/surface/sheet.h"

#include <QList>

class QComboBox;
class QGridLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace jangbu::ui {

class KeyButton;
class NoticeLine;
class Segment;
class TableView;

// Products from a file: choose it, see what would become of every row, do it.
class ImportSheet final : public Sheet
{
    Q_OBJECT

public:
    ImportSheet(ImportModel& model, QWidget* host);

    void begin();

    [[nodiscard]] TableView* table() const { return m_table; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    ImportModel& m_model;
    QLabel* m_file;
    KeyButton* m_choose;
    Segment* m_encoding;
    QWidget* m_mapping;
    QList<QComboBox*> m_columns; // by ImportField
    QLabel* m_summary;
    Segment* m_shown;
    NoticeLine* m_notice;
    TableView* m_table;
    QStackedWidget* m_pages;
    Segment* m_rule;
    KeyButton* m_import;
    QStringList m_headings; // those the boxes hold

    [[nodiscard]] QWidget* makeHead();
    void fillMapping();
    void makeTable();
    [[nodiscard]] QWidget* makeFoot();
    void connectModel();
    void askForFile();
    void follow();
    void followMapping();
    void followNotice();
    void act();
};

} // namespace jangbu::ui
