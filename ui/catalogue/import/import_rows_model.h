#pragma once

#include "core/port/product_importer.h"

#include <QAbstractTableModel>

#include <vector>

namespace jangbu::ui {

class SessionModel;

/// What would become of the rows of a file, or why some did not go in.
class ImportRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, What, Product, Price, ColumnCount };

    explicit ImportRowsModel(const SessionModel& session, QObject* parent = nullptr);

    void setRows(std::vector<ImportRow> rows);
    /// Rejected ones only, or all.
    void showRejectedOnly(bool isOnly);

    [[nodiscard]] bool isRejectedOnly() const { return m_isRejectedOnly; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role)
        const override;

private:
    const SessionModel& m_session;
    std::vector<ImportRow> m_rows;
    std::vector<std::size_t> m_shown; // places in m_rows
    bool m_isRejectedOnly = false;
    bool m_hasReasons = false; // among those shown

    void choose();
    [[nodiscard]] QString textOf(const ImportRow& row, int column) const;
    [[nodiscard]] QString secondLineOf(const ImportRow& row, int column) const;
};

} // namespace jangbu::ui
