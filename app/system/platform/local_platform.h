#pragma once

#include "app/system/log.h"
#include "core/port/clock.h"
#include "core/port/platform_export.h"
#include "storage/platform/delivery_store.h"
#include "storage/sql/reader/reader_pool.h"

#include <filesystem>
#include <memory>

namespace jangbu::app {

/// Where nothing is sent from here: the shop has no platform, or the server sends.
class NoPlatform final : public PlatformExport
{
public:
    /// `status` is what everybody is told.
    explicit NoPlatform(PlatformStatus status = {}) : m_status(std::move(status)) {}

    [[nodiscard]] Read<PlatformStatus> status() override { return m_status; }

    [[nodiscard]] bool replay(std::int64_t /*from*/, std::int64_t /*to*/) override { return false; }

    void retry(CustomerId /*customer*/) override {}

private:
    PlatformStatus m_status;
};

/// All must outlive the sending.
struct PlatformSurroundings
{
    std::filesystem::path folder;
    storage::ReaderPool& readers;
    storage::LendWriter lend;
    const Clock& clock;
    Log& log;
};

/// Begins to send the book's events where platform.ini of the folder says; nothing where it says
/// nothing. Ends with what it gives.
[[nodiscard]] std::unique_ptr<PlatformExport> startPlatform(PlatformSurroundings around);

} // namespace jangbu::app
