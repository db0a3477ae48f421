#pragma once

#include "core/port/figures_reader.h"
#include "storage/remote/https_client.h"

namespace jangbu::storage {

/// Questions of the dashboard, asked of the server.
class RemoteFiguresReader final : public FiguresReader
{
public:
    /// `client` must outlive the reader.
    explicit RemoteFiguresReader(HttpsClient& client);

    [[nodiscard]] Read<SalesFigures> figures(Window window) override;
    [[nodiscard]] Read<Standing> standing(StandingQuery query) override;
    [[nodiscard]] Read<OrderPage> orders(OrderQuery query) override;

private:
    HttpsClient& m_client;
};

} // namespace jangbu::storage
