#pragma once

#include "core/port/shift_reader.h"
#include "storage/remote/https_client.h"

namespace jangbu::storage {

/// Questions about shifts, asked of the server.
class RemoteShiftReader final : public ShiftReader
{
public:
    /// `client` must outlive the reader.
    explicit RemoteShiftReader(HttpsClient& client);

    [[nodiscard]] Read<std::optional<ShiftView>> openShift(TerminalId terminal) override;
    [[nodiscard]] Read<std::optional<ShiftReport>> shiftReport(ShiftId id) override;
    [[nodiscard]] Read<std::vector<ShiftView>> shifts(ShiftQuery query) override;

private:
    HttpsClient& m_client;
};

} // namespace jangbu::storage
