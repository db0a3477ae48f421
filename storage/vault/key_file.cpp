#include "storage/vault/key_file.h"

#include "storage/vault/file_descriptor.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace jangbu::storage {

namespace {

KeyFileError writeError()
{
    return errno == ENOSPC || errno == EDQUOT ? KeyFileError::DiskFull : KeyFileError::NotWritable;
}

bool writeWhole(const std::filesystem::path& file, const SecretKey& key)
{
    constexpr mode_t onlyOwner = S_IRUSR | S_IWUSR;
    const FileDescriptor opened{
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, onlyOwner)
    };
    return opened.isOpen() && ::fchmod(opened.number(), onlyOwner) == 0
           && ::write(opened.number(), key.bytes().data(), SecretKey::size)
                  == static_cast<ssize_t>(SecretKey::size)
           && ::fsync(opened.number()) == 0;
}

} // namespace

std::filesystem::path keyFileIn(const std::filesystem::path& keysFolder)
{
    return keysFolder / "master.key";
}

std::expected<SecretKey, KeyFileError> readKeyFile(const std::filesystem::path& keysFolder)
{
    const FileDescriptor file{::open(keyFileIn(keysFolder).c_str(), O_RDONLY | O_CLOEXEC)};
    if (!file.isOpen()) {
        const bool isAbsent = errno == ENOENT || errno == ENOTDIR;
        return std::unexpected(isAbsent ? KeyFileError::Missing : KeyFileError::Unreadable);
    }
    struct stat status{};
    if (::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return std::unexpected(KeyFileError::Unreadable);
    }
    if (status.st_size != static_cast<off_t>(SecretKey::size)) {
        return std::unexpected(KeyFileError::WrongSize);
    }
    SecretKey key;
    if (::read(file.number(), key.bytes().data(), SecretKey::size)
        != static_cast<ssize_t>(SecretKey::size)) {
        return std::unexpected(KeyFileError::Unreadable);
    }
    return key;
}

std::expected<SecretKey, KeyFileError> createKeyFile(const std::filesystem::path& keysFolder)
{
    if (::mkdir(keysFolder.c_str(), S_IRWXU) != 0 && errno != EEXIST) {
        return std::unexpected(writeError());
    }
    SecretKey key;
    randombytes_buf(key.bytes().data(), SecretKey::size);
    std::filesystem::path unfinished = keyFileIn(keysFolder);
    unfinished += ".new";
    if (!writeWhole(unfinished, key)) {
        const KeyFileError error = writeError();
        ::unlink(unfinished.c_str());
        return std::unexpected(error);
    }
    // link, not rename: a key that is there already must never be replaced.
    const bool isLinked = ::link(unfinished.c_str(), keyFileIn(keysFolder).c_str()) == 0;
    const int linkError = errno;
    ::unlink(unfinished.c_str());
    if (!isLinked && linkError == EEXIST) {
        return readKeyFile(keysFolder);
    }
    if (!isLinked || !syncFolder(keysFolder) || !syncFolder(keysFolder.parent_path())) {
        return std::unexpected(KeyFileError::NotWritable);
    }
    return key;
}

} // namespace jangbu::storage
