#pragma once

#include "app/system/system_clock.h"
#include "storage/platform/delivery_store.h"
#include "storage/sql/database.h"
#include "storage/sql/reader/reader_pool.h"

#include <expected>
#include <memory>
#include <string>

namespace jangbu::app {

/// A book that a program without a window sends events of. Lives on one thread.
class PlatformBook
{
public:
    /// `address` is sqlite:DIR or postgres:PARAMETERS. The text says why not.
    [[nodiscard]] static std::expected<std::unique_ptr<PlatformBook>, std::string> open(
        const std::string& address
    );

    ~PlatformBook();
    PlatformBook(const PlatformBook&) = delete;
    PlatformBook& operator=(const PlatformBook&) = delete;
    PlatformBook(PlatformBook&&) = delete;
    PlatformBook& operator=(PlatformBook&&) = delete;

    [[nodiscard]] storage::ReaderPool& readers() { return *m_readers; }

    [[nodiscard]] const storage::LendWriter& lend() const { return m_lend; }

    [[nodiscard]] const Clock& clock() const { return m_clock; }

    /// Keeps every other program from sending to the destination until this is gone. The text says
    /// why not.
    [[nodiscard]] std::expected<void, std::string> beOnlySender(const std::string& destination);

private:
    PlatformBook(
        std::unique_ptr<storage::Database> database,
        std::unique_ptr<storage::Connection> writer,
        bool isShared
    );

    SystemClock m_clock;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::Connection> m_writer;
    std::unique_ptr<storage::ReaderPool> m_readers;
    storage::LendWriter m_lend;
    bool m_isShared = false; // other programs may have the book open as well
};

} // namespace jangbu::app
