#include "storage/sqlite/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string_view>
#include <system_error>

namespace jangbu::storage {

namespace {

// Of the same length, so that one overwrites the other.
constexpr std::string_view openMark = "open  \n";
constexpr std::string_view closedMark = "closed\n";

} // namespace

FileFailure fileFailureOf(int errorNumber, const std::filesystem::path& path)
{
    const std::string text = path.string() + ": " + std::generic_category().message(errorNumber);
    switch (errorNumber) {
    case EACCES:
    case EPERM:
    case EROFS:
        return {FileError::ReadOnly, text};
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {FileError::DiskFull, text};
    case ENOENT:
    case ENOTDIR:
    case EEXIST: // a file where the folder should be
        return {FileError::FolderUnusable, text};
    default:
        return {FileError::Failed, text};
    }
}

std::expected<std::unique_ptr<FileLock>, FileFailure> FileLock::take(
    const std::filesystem::path& file
)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the call has no other form
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return std::unexpected(fileFailureOf(errno, file));
    }
    std::unique_ptr<FileLock> lock(new FileLock(descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int why = errno;
        if (why == EWOULDBLOCK) {
            return std::unexpected(FileFailure{FileError::InUse, file.string() + " is held"});
        }
        return std::unexpected(fileFailureOf(why, file));
    }
    lock->m_wasClosedInOrder = lock->readMark();
    if (!lock->writeMark(false)) {
        return std::unexpected(fileFailureOf(errno, file));
    }
    return lock;
}

FileLock::~FileLock()
{
    ::close(m_descriptor);
}

void FileLock::markClosedInOrder()
{
    // A mark that could not be written only costs a check at the next start.
    static_cast<void>(writeMark(true));
}

bool FileLock::readMark() const
{
    std::array<char, closedMark.size()> mark{};
    const ssize_t got = ::pread(m_descriptor, mark.data(), mark.size(), 0);
    return got == static_cast<ssize_t>(mark.size())
           && std::string_view(mark.data(), mark.size()) == closedMark;
}

bool FileLock::writeMark(bool isClosed) const
{
    const std::string_view mark = isClosed ? closedMark : openMark;
    return ::pwrite(m_descriptor, mark.data(), mark.size(), 0) == static_cast<ssize_t>(mark.size())
           && ::fsync(m_descriptor) == 0;
}

} // namespace jangbu::storage
