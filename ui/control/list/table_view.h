#pragma once

#include <QTableView>

namespace jangbu::ui {

// A table as a page of the ledger: 48 px rows, hairlines between them, quiet header, whole rows
// chosen. Return and double click emit activated(). Tab leaves the table. cell_roles.h says what
// models may tell.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const QString& accessibleName, QWidget* parent = nullptr);

    // This column takes the room that is left; the others keep their width.
    void setStretchColumn(int column);
    // Wide enough for any balance, so that no amount is ever cut short.
    void setAmountColumn(int column);
    // 64 px rows, for rows with a second line.
    void setTallRows(bool tall);

    // The first and the last pixel across, in the viewport.
    struct Span
    {
        int left = 0;
        int right = 0;
    };

    // What is seen of every row's cells.
    [[nodiscard]] Span seenColumns() const;

    // The row under the pointer; -1: none.
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

Q_SIGNALS:
    // The row with the cursor changed; -1: none.
    void currentRowChanged(int row);
    // Less than two pages are left below: whoever has more rows fetches them now.
    void nearEnd();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int m_hoveredRow = -1;

    void hover(int row);
};

} // namespace jangbu::ui
