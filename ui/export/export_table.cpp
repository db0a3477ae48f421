#include "ui/export/export_table.h"

#include <utility>

namespace jangbu::ui {

namespace {

class RowsAtHand final : public RowSource
{
public:
    explicit RowsAtHand(std::vector<ExportRow> rows) : m_rows(std::move(rows)) {}

    [[nodiscard]] Read<std::vector<ExportRow>> next() override { return std::exchange(m_rows, {}); }

private:
    std::vector<ExportRow> m_rows;
};

} // namespace

std::function<std::unique_ptr<RowSource>()> rowsAtHand(std::vector<ExportRow> rows)
{
    return [rows = std::move(rows)] { return std::make_unique<RowsAtHand>(rows); };
}

} // namespace jangbu::ui
