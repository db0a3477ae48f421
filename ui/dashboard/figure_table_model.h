#pragma once

#include "ui/export/export_table.h"
#include "ui/text/number_text.h"
#include "ui/text/shop_format.h"

#include <QAbstractTableModel>

#include <vector>

namespace jangbu::ui {

class SessionModel;

/// A table of figures that is shown and exported from the same values.
class FigureTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit FigureTableModel(const SessionModel& session, QObject* parent = nullptr);

    /// How counts are shown, with their unit; in files they are bare numbers.
    void setCountText(QString (*text)(std::int64_t)) { m_countText = text; }

    /// What a count of 0 in the last column is shown as, in red; empty: as 0.
    void setZeroText(const QString& zero) { m_zero = zero; }

    /// Every row has as many cells as there are columns.
    void setTable(QString title, std::vector<ExportColumn> columns, std::vector<ExportRow> rows);

    [[nodiscard]] const QString& title() const { return m_title; }

    /// What is shown, as a table for a file.
    [[nodiscard]] ExportTable table(const QString& details) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role)
        const override;

private:
    const SessionModel& m_session;
    QString m_title;
    QString m_zero;
    QString (*m_countText)(std::int64_t) = countText;
    std::vector<ExportColumn> m_columns;
    std::vector<ExportRow> m_rows;

    [[nodiscard]] QString textOf(const ExportCell& cell) const;
};

} // namespace jangbu::ui
