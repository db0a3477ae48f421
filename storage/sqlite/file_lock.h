#pragma once

#include "storage/sqlite/file_error.h"

#include <expected>
#include <filesystem>
#include <memory>

namespace jangbu::storage {

/// Keeps other processes out of a database, and remembers whether the last one ended orderly. The
/// kernel frees the lock when the process ends, however it ends.
class FileLock
{
public:
    /// InUse when another process holds it.
    [[nodiscard]] static std::expected<std::unique_ptr<FileLock>, FileFailure> take(
        const std::filesystem::path& file
    );

    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    FileLock(FileLock&&) = delete;
    FileLock& operator=(FileLock&&) = delete;

    /// Whether the last holder said that it closed the database in order.
    [[nodiscard]] bool wasClosedInOrder() const { return m_wasClosedInOrder; }

    void markClosedInOrder();

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}

    [[nodiscard]] bool readMark() const;
    [[nodiscard]] bool writeMark(bool isClosed) const;

    int m_descriptor = -1;
    bool m_wasClosedInOrder = false;
};

/// The failure that an errno of a file operation means.
[[nodiscard]] FileFailure fileFailureOf(int errorNumber, const std::filesystem::path& path);

} // namespace jangbu::storage
