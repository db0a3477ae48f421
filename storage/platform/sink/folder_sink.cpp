#include "storage/platform/sink/folder_sink.h"

#include "core/time/civil.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace jangbu::storage {

namespace {

constexpr std::string_view prefix = "events-";
constexpr std::string_view suffix = ".ndjson";

std::string dayOf(Instant now)
{
    constexpr std::size_t date = 10; // 2026-11-22
    return toText(now).substr(0, date);
}

/// Where the last whole line ends. A line never holds a line break of its own.
std::optional<off_t> endOfLines(const FileDescriptor& file, off_t size)
{
    std::array<char, std::size_t{64} * 1024> bytes{};
    off_t end = size;
    while (end > 0) {
        const off_t from = std::max<off_t>(0, end - static_cast<off_t>(bytes.size()));
        const auto wanted = static_cast<std::size_t>(end - from);
        if (::pread(file.number(), bytes.data(), wanted, from) != static_cast<ssize_t>(wanted)) {
            return std::nullopt;
        }
        const auto* const found = static_cast<const char*>(::memrchr(bytes.data(), '\n', wanted));
        if (found != nullptr) {
            return from + (found - bytes.data()) + 1;
        }
        end = from;
    }
    return 0;
}

std::string reasonNow()
{
    return std::generic_category().message(errno);
}

} // namespace

SendResult FolderSink::send(std::span<const PlatformEvent> events)
{
    std::string lines;
    for (const PlatformEvent& event : events) {
        lines.append(event.json).append("\n");
    }
    if (!ready() || !append(lines)) {
        const std::string reason = reasonNow();
        m_file = FileDescriptor{}; // what it holds now is looked at when it is opened again
        return {0, SendVerdict::Later, reason};
    }
    return {events.size()};
}

bool FolderSink::ready()
{
    const std::string day = dayOf(m_clock.now());
    if (m_file.isOpen() && m_day == day && m_bytes < bytesOfAFileMax) {
        return true;
    }
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    if (error) {
        errno = error.value();
        return false;
    }
    m_day = day;
    return openFile(nextFile(day));
}

std::filesystem::path FolderSink::nextFile(const std::string& day)
{
    constexpr int filesOfADayMax = 999;
    for (int number = 1;; ++number) {
        const std::string digits = std::to_string(number);
        const std::string padded = std::string(3 - std::min<std::size_t>(3, digits.size()), '0');
        std::filesystem::path file = m_folder;
        file /=
            std::string(prefix).append(day).append("-").append(padded).append(digits).append(suffix
            );
        std::error_code error;
        const auto size = std::filesystem::file_size(file, error);
        if (error || static_cast<std::int64_t>(size) < bytesOfAFileMax
            || number == filesOfADayMax) {
            return file;
        }
    }
}

bool FolderSink::openFile(const std::filesystem::path& file)
{
    constexpr mode_t onlyOwner = S_IRUSR | S_IWUSR;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the call has no other form
    m_file = FileDescriptor{::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, onlyOwner)};
    struct stat status{};
    if (!m_file.isOpen() || ::fstat(m_file.number(), &status) != 0) {
        return false;
    }
    const auto end = endOfLines(m_file, status.st_size);
    if (!end || ::ftruncate(m_file.number(), *end) != 0
        || ::lseek(m_file.number(), *end, SEEK_SET) != *end) {
        return false;
    }
    m_bytes = *end;
    return syncFolder(m_folder);
}

bool FolderSink::append(std::string_view text)
{
    std::string_view rest = text;
    while (!rest.empty()) {
        const ssize_t written = ::write(m_file.number(), rest.data(), rest.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        rest.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(0, written)));
    }
    m_bytes += static_cast<std::int64_t>(text.size());
    return ::fdatasync(m_file.number()) == 0;
}

} // namespace jangbu::storage
