#pragma once

#include "ui/theme/text_role.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace jangbu::ui {

/// What a cell of a table shows.
struct Cell
{
    QString text;
    QString secondLine{};
    std::optional<Tone> tone{};
    bool isNumber = false;
    bool isGreyed = false;
};

using CellRow = std::vector<Cell>;

/// A table of texts that its owner made; for lists that fit in memory.
class CellTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CellTableModel(QObject* parent = nullptr);

    void setHeadings(const QStringList& headings);
    /// Every row as long as the headings.
    void setRows(std::vector<CellRow> rows);
    void addRows(std::vector<CellRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role)
        const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// Whether moreWanted is to be emitted when the view comes to the end.
    void setHasMore(bool hasMore) { m_hasMore = hasMore; }

Q_SIGNALS:
    void moreWanted();

private:
    QStringList m_headings;
    std::vector<CellRow> m_rows;
    bool m_hasMore = false;
};

} // namespace jangbu::ui
