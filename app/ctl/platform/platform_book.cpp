#include "app/ctl/platform/platform_book.h"

#include "app/system/shop/book_address.h"
#include "storage/postgres/turn/exclusive_name.h"

#include <utility>

namespace jangbu::app {

std::expected<std::unique_ptr<PlatformBook>, std::string> PlatformBook::open(
    const std::string& address
)
{
    auto database = openBookAt(address, storage::OpenIntent::Existing, SystemClock{}.now());
    if (!database) {
        return std::unexpected(std::move(database).error());
    }
    auto writer = (*database)->openWriter();
    if (!writer) {
        return std::unexpected("the book cannot be written: " + writer.error().text);
    }
    return std::unique_ptr<PlatformBook>(
        new PlatformBook(*std::move(database), *std::move(writer), !folderOf(address))
    );
}

PlatformBook::PlatformBook(
    std::unique_ptr<storage::Database> database,
    std::unique_ptr<storage::Connection> writer,
    bool isShared
)
    : m_database(std::move(database))
    , m_writer(std::move(writer))
    , m_readers(std::make_unique<storage::ReaderPool>(*m_database))
    , m_lend([this](const storage::UseWriter& use) {
        use(m_writer.get());
        m_database->afterCommit(*m_writer);
    })
    , m_isShared(isShared)
{}

PlatformBook::~PlatformBook()
{
    // Readers first, so that the writer's last checkpoint finds nobody in its way.
    m_readers.reset();
    m_database->beforeClose(*m_writer);
}

std::expected<void, std::string> PlatformBook::beOnlySender(const std::string& destination)
{
    if (!m_isShared) {
        return {}; // whoever has the folder open is alone
    }
    const auto held = storage::tryHoldName(*m_writer, "platform-" + destination);
    if (!held) {
        return std::unexpected("the book cannot be written: " + held.error().text);
    }
    if (!*held) {
        return std::unexpected("another program sends to " + destination + " now");
    }
    return {};
}

} // namespace jangbu::app
