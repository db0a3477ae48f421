#include "storage/backup/archive.h"

#include "storage/backup/byte_fields.h"
#include "storage/backup/whole_file.h"
#include "storage/vault/key_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>

namespace jangbu::storage {

namespace {

constexpr std::size_t aboutBytes = 8 + 8 + 1;
constexpr std::size_t entryBytes = 1 + 2 + 8; // kind, length of the name, length of the file
constexpr std::size_t nameBytesMax = 1'024;
constexpr std::string_view pictures = "pictures";

enum class EntryKind : std::uint8_t { End = 0, File = 1 };

struct Entry
{
    EntryKind kind = EntryKind::End;
    std::string name;
    std::uint64_t bytes = 0;
};

std::unexpected<BackupFailure> no(BackupTrouble trouble, std::string text)
{
    return std::unexpected(BackupFailure{trouble, std::move(text)});
}

/// A name that stays in the folder and is one that we pack.
bool isOurs(std::string_view name)
{
    if (name == "book.db" || name == "access.db" || name == "keys/master.key") {
        return true;
    }
    const std::string folder = std::string(pictures) + "/";
    const std::string_view rest = name.substr(std::min(folder.size(), name.size()));
    return name.starts_with(folder) && !rest.empty() && rest != "." && rest != ".."
           && rest.find('/') == std::string_view::npos && rest.find('\0') == std::string_view::npos;
}

Backed<void> writeEntry(SealedWriter& writer, const Entry& entry)
{
    ByteWriter head;
    head.number(static_cast<std::uint64_t>(entry.kind), 1);
    head.number(entry.name.size(), 2);
    head.number(entry.bytes, 8);
    head.text(entry.name);
    return writer.write(head.written());
}

Backed<Entry> readEntry(SealedReader& reader)
{
    std::array<std::uint8_t, entryBytes> bytes{};
    if (auto got = reader.read(bytes); !got) {
        return std::unexpected(std::move(got).error());
    }
    ByteReader head(bytes);
    Entry entry{.kind = static_cast<EntryKind>(head.number(1)), .name = {}, .bytes = 0};
    const auto nameBytes = static_cast<std::size_t>(head.number(2));
    entry.bytes = head.number(8);
    if (nameBytes > nameBytesMax || entry.kind > EntryKind::File) {
        return no(BackupTrouble::Newer, "an entry of another form");
    }
    std::vector<std::uint8_t> name(nameBytes);
    if (auto got = reader.read(name); !got) {
        return std::unexpected(std::move(got).error());
    }
    entry.name.assign(name.begin(), name.end());
    return entry;
}

/// Counts what is copied of all that is to be copied.
class Progress
{
public:
    Progress(std::uint64_t all, const OnPercent& onPercent) : m_all(all), m_onPercent(onPercent) {}

    /// Whether to go on.
    bool add(std::uint64_t bytes)
    {
        m_done += bytes;
        const int percent = m_all == 0 ? 100 : static_cast<int>(m_done * 100 / m_all);
        return !m_onPercent || m_onPercent(percent);
    }

private:
    std::uint64_t m_all;
    std::uint64_t m_done = 0;
    const OnPercent& m_onPercent;
};

Backed<void> packFile(SealedWriter& writer, const PackedFile& file, Progress& progress)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the call has no other form
    const FileDescriptor opened{::open(file.path.c_str(), O_RDONLY | O_CLOEXEC)};
    struct stat status{};
    if (!opened.isOpen() || ::fstat(opened.number(), &status) != 0) {
        return std::unexpected(readTrouble(errno, file.path));
    }
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (auto begun = writeEntry(writer, {EntryKind::File, file.name, size}); !begun) {
        return begun;
    }
    std::vector<std::uint8_t> some(sealedChunkBytes);
    for (std::uint64_t left = size; left > 0;) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(left, some.size()));
        const ssize_t got = ::read(opened.number(), some.data(), wanted);
        if (got <= 0) {
            return no(
                BackupTrouble::Unavailable,
                file.path.string() + " changed while it was read"
            );
        }
        const auto bytes = static_cast<std::size_t>(got);
        if (auto written = writer.write(std::span(some).first(bytes)); !written) {
            return written;
        }
        left -= bytes;
        if (!progress.add(bytes)) {
            return no(BackupTrouble::Stopped, "asked to stop");
        }
    }
    return {};
}

Backed<void> unpackFile(
    SealedReader& reader,
    const Entry& entry,
    const std::filesystem::path& path,
    const OnPercent& onPercent
)
{
    if (auto ready = readyFolder(path.parent_path()); !ready) {
        return ready;
    }
    constexpr mode_t onlyOwner = S_IRUSR | S_IWUSR;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the call has no other form
    const FileDescriptor opened{
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, onlyOwner)
    };
    if (!opened.isOpen()) {
        return std::unexpected(fileTrouble(errno, path));
    }
    std::vector<std::uint8_t> some(sealedChunkBytes);
    for (std::uint64_t left = entry.bytes; left > 0;) {
        const auto bytes = static_cast<std::size_t>(std::min<std::uint64_t>(left, some.size()));
        const auto part = std::span(some).first(bytes);
        if (auto got = reader.read(part); !got) {
            return got;
        }
        if (auto put = putAll(opened, part, path); !put) {
            return put;
        }
        left -= bytes;
        if (onPercent && !onPercent(reader.percent())) {
            return no(BackupTrouble::Stopped, "asked to stop");
        }
    }
    return ::fsync(opened.number()) == 0 ? Backed<void>{}
                                         : std::unexpected(fileTrouble(errno, path));
}

} // namespace

std::vector<PackedFile> filesOf(const std::filesystem::path& folder, bool withKeys)
{
    std::vector<PackedFile> files;
    if (withKeys) {
        files.push_back({"keys/master.key", keyFileIn(folder / "keys")});
    }
    std::error_code error;
    std::filesystem::directory_iterator place(folder / pictures, error);
    // The folder may vanish meanwhile, which `++` would throw at us.
    for (; !error && place != std::filesystem::directory_iterator{}; place.increment(error)) {
        const std::filesystem::path& path = place->path();
        const std::string name = std::string(pictures) + "/" + path.filename().string();
        std::error_code gone;
        if (place->is_regular_file(gone) && name.size() <= nameBytesMax) {
            files.push_back({name, path});
        }
    }
    std::ranges::sort(files, {}, &PackedFile::name);
    return files;
}

Backed<std::int64_t> pack(
    SealedWriter& writer,
    const BackupAbout& about,
    const std::vector<PackedFile>& files,
    const OnPercent& onPercent
)
{
    ByteWriter head;
    head.number(static_cast<std::uint64_t>(about.madeAt.us), 8);
    head.number(static_cast<std::uint64_t>(about.batchNo), 8);
    head.number(about.hasKeys ? 1 : 0, 1);
    if (auto written = writer.write(head.written()); !written) {
        return std::unexpected(std::move(written).error());
    }
    std::uint64_t all = 0;
    for (const PackedFile& file : files) {
        std::error_code error;
        const auto size = std::filesystem::file_size(file.path, error);
        all += error ? 0 : size;
    }
    Progress progress(all, onPercent);
    for (const PackedFile& file : files) {
        if (auto packed = packFile(writer, file, progress); !packed) {
            return std::unexpected(std::move(packed).error());
        }
    }
    if (auto ended = writeEntry(writer, {}); !ended) {
        return std::unexpected(std::move(ended).error());
    }
    return writer.finish();
}

Backed<BackupAbout>
unpack(SealedReader& reader, const std::filesystem::path& folder, const OnPercent& onPercent)
{
    std::array<std::uint8_t, aboutBytes> bytes{};
    if (auto got = reader.read(bytes); !got) {
        return std::unexpected(std::move(got).error());
    }
    ByteReader head(bytes);
    BackupAbout about;
    about.madeAt.us = static_cast<std::int64_t>(head.number(8));
    about.batchNo = static_cast<std::int64_t>(head.number(8));
    about.hasKeys = head.number(1) != 0;
    std::set<std::filesystem::path> folders{folder};
    for (;;) {
        const auto entry = readEntry(reader);
        if (!entry) {
            return std::unexpected(entry.error());
        }
        if (entry->kind == EntryKind::End) {
            break;
        }
        if (!isOurs(entry->name)) {
            return no(BackupTrouble::Newer, "it holds a file that we do not know");
        }
        if (auto done = unpackFile(reader, *entry, folder / entry->name, onPercent); !done) {
            return std::unexpected(std::move(done).error());
        }
        folders.insert((folder / entry->name).parent_path());
    }
    // The names in them too are to be on the disk before a folder takes another's place.
    for (const std::filesystem::path& filled : folders) {
        if (!syncFolder(filled)) {
            return std::unexpected(fileTrouble(errno, filled));
        }
    }
    if (auto ended = reader.expectEnd(); !ended) {
        return std::unexpected(std::move(ended).error());
    }
    return about;
}

} // namespace jangbu::storage
