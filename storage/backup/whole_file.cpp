#include "storage/backup/whole_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace jangbu::storage {

namespace {

constexpr mode_t onlyOwner = S_IRUSR | S_IWUSR;

} // namespace

BackupFailure fileTrouble(int errorNumber, const std::filesystem::path& path)
{
    const std::string text = path.string() + ": " + std::generic_category().message(errorNumber);
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        return {BackupTrouble::FileMissing, text};
    case EACCES:
    case EPERM:
    case EROFS:
    case EISDIR:
        return {BackupTrouble::FolderUnusable, text};
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {BackupTrouble::DiskFull, text};
    case EEXIST:
        return {BackupTrouble::TargetThere, text};
    default:
        return {BackupTrouble::Unavailable, text};
    }
}

BackupFailure readTrouble(int errorNumber, const std::filesystem::path& path)
{
    BackupFailure failure = fileTrouble(errorNumber, path);
    if (failure.trouble == BackupTrouble::FolderUnusable) {
        failure.trouble = BackupTrouble::FileMissing;
    }
    return failure;
}

Backed<void> putAll(
    const FileDescriptor& file,
    std::span<const std::uint8_t> bytes,
    const std::filesystem::path& path
)
{
    while (!bytes.empty()) {
        const ssize_t wrote = ::write(file.number(), bytes.data(), bytes.size());
        if (wrote < 0 && errno == EINTR) {
            continue;
        }
        if (wrote <= 0) {
            return std::unexpected(fileTrouble(errno, path));
        }
        bytes = bytes.subspan(static_cast<std::size_t>(wrote));
    }
    return {};
}

Backed<std::vector<std::uint8_t>> readWhole(const std::filesystem::path& file, std::size_t bytesMax)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the call has no other form
    const FileDescriptor opened{::open(file.c_str(), O_RDONLY | O_CLOEXEC)};
    if (!opened.isOpen()) {
        return std::unexpected(fileTrouble(errno, file));
    }
    std::vector<std::uint8_t> bytes(bytesMax + 1);
    std::size_t there = 0;
    while (there < bytes.size()) {
        const ssize_t got = ::read(opened.number(), bytes.data() + there, bytes.size() - there);
        if (got < 0 && errno != EINTR) {
            return std::unexpected(fileTrouble(errno, file));
        }
        if (got == 0) {
            break;
        }
        there += static_cast<std::size_t>(std::max<ssize_t>(got, 0));
    }
    if (there > bytesMax) {
        return std::unexpected(
            BackupFailure{BackupTrouble::Unavailable, file.string() + " is too long"}
        );
    }
    bytes.resize(there);
    return bytes;
}

Backed<void> writeWhole(const std::filesystem::path& file, std::span<const std::uint8_t> bytes)
{
    std::filesystem::path unfinished = file;
    unfinished += ".new";
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the call has no other form
    const FileDescriptor opened{
        ::open(unfinished.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, onlyOwner)
    };
    const bool isWritten = opened.isOpen() && ::fchmod(opened.number(), onlyOwner) == 0
                           && putAll(opened, bytes, unfinished) && ::fsync(opened.number()) == 0
                           && ::rename(unfinished.c_str(), file.c_str()) == 0
                           && syncFolder(file.parent_path());
    if (!isWritten) {
        const int why = errno;
        ::unlink(unfinished.c_str());
        return std::unexpected(fileTrouble(why, file));
    }
    return {};
}

Backed<void> readyFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    if (std::filesystem::is_directory(folder, error)) {
        return {};
    }
    std::filesystem::create_directories(folder.parent_path(), error);
    if (::mkdir(folder.c_str(), S_IRWXU) != 0) {
        BackupFailure failure = fileTrouble(errno, folder);
        const bool isFull = failure.trouble == BackupTrouble::DiskFull;
        failure.trouble = isFull ? BackupTrouble::DiskFull : BackupTrouble::FolderUnusable;
        return std::unexpected(std::move(failure));
    }
    return {};
}

Backed<ScratchFolder> ScratchFolder::make(std::filesystem::path path)
{
    std::error_code error;
    std::filesystem::remove_all(path, error);
    if (auto ready = readyFolder(path); !ready) {
        return std::unexpected(std::move(ready).error());
    }
    return ScratchFolder{std::move(path)};
}

ScratchFolder::~ScratchFolder()
{
    if (!m_path.empty()) {
        std::error_code error;
        std::filesystem::remove_all(m_path, error);
    }
}

ScratchFolder::ScratchFolder(ScratchFolder&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{}

} // namespace jangbu::storage
