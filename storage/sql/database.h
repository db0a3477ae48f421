#pragma once

#include "storage/sql/change/batch_listening.h"
#include "storage/sql/connection.h"
#include "storage/sql/sql_failure.h"

#include <cstdint>
#include <memory>

namespace jangbu::storage {

/// Whether a database that is not there yet is to be made.
enum class OpenIntent : std::uint8_t { Existing, CreateIfMissing };

/// A database that is open: whoever needs a connection asks here, on the thread that will use it.
class Database
{
public:
    Database() = default;
    virtual ~Database() = default;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    Database(Database&&) = delete;
    Database& operator=(Database&&) = delete;

    /// There is one writer at a time. May be called from any thread.
    [[nodiscard]] virtual Sql<std::unique_ptr<Connection>> openWriter() = 0;
    /// May be called from any thread, any number of times.
    [[nodiscard]] virtual Sql<std::unique_ptr<Connection>> openReader() = 0;

    /// Called by the writer between transactions: the engine's housekeeping.
    virtual void afterCommit(Connection& writer) = 0;
    /// Called by the writer when it has done its last transaction.
    virtual void beforeClose(Connection& writer) = 0;

    /// Tells of the batches that other processes commit; null where there are none. May outlive this.
    [[nodiscard]] virtual std::unique_ptr<BatchListening> listen(const OnBatchHint& /*onHint*/)
    {
        return nullptr;
    }
};

} // namespace jangbu::storage
