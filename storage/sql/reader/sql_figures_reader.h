#pragma once

#include "core/port/figures_reader.h"
#include "storage/sql/reader/reader_pool.h"

namespace jangbu::storage {

class SqlFiguresReader final : public FiguresReader
{
public:
    /// `pool` must outlive the reader.
    explicit SqlFiguresReader(ReaderPool& pool);

    [[nodiscard]] Read<SalesFigures> figures(Window window) override;
    [[nodiscard]] Read<Standing> standing(StandingQuery query) override;
    [[nodiscard]] Read<OrderPage> orders(OrderQuery query) override;

private:
    ReaderPool& m_pool;
};

} // namespace jangbu::storage
