#pragma once

#include <filesystem>
#include <utility>

namespace jangbu::storage {

/// A file that is open, closed with its end.
class FileDescriptor
{
public:
    FileDescriptor() = default;

    /// Of `open`; a negative number is no file.
    explicit FileDescriptor(int number) : m_number(number) {}

    ~FileDescriptor();

    FileDescriptor(FileDescriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}

    FileDescriptor& operator=(FileDescriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }

    FileDescriptor(const FileDescriptor&) = delete;
    FileDescriptor& operator=(const FileDescriptor&) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number = -1;
};

/// Makes what was renamed or made in the folder durable.
[[nodiscard]] bool syncFolder(const std::filesystem::path& folder);

} // namespace jangbu::storage
