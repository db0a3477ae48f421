#include "storage/vault/file_descriptor.h"

#include <fcntl.h>
#include <unistd.h>

namespace jangbu::storage {

FileDescriptor::~FileDescriptor()
{
    if (isOpen()) {
        ::close(m_number);
    }
}

bool syncFolder(const std::filesystem::path& folder)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg): the call has no other form
    const FileDescriptor opened{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    return opened.isOpen() && ::fsync(opened.number()) == 0;
}

} // namespace jangbu::storage
