#pragma once

#include <QListView>

namespace jangbu::ui {

// The grid of product cards: as many columns as fit, cards share the width.
// Return or a touch emits chosen().
// It keeps 12 px for its scroll bar: a layout around it needs only space::half at the right.
class ProductGrid : public QListView
{
    Q_OBJECT

public:
    explicit ProductGrid(const QString& accessibleName, QWidget* parent = nullptr);

    // How many cards stand side by side at the present width.
    [[nodiscard]] int columns() const { return m_columns; }

Q_SIGNALS:
    void chosen(const QModelIndex& index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int m_columns = 1;

    void fit();
};

} // namespace jangbu::ui
