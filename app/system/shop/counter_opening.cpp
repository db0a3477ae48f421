#include "app/system/shop/counter_opening.h"

#include "app/system/shop/shop_book.h"

namespace jangbu::app {

std::expected<std::unique_ptr<storage::CounterFile>, OpenFailure>
openCounterFile(const std::filesystem::path& folder, Log& log, const Clock& clock)
{
    auto opened = storage::CounterFile::open(folder, clock.now());
    if (!opened) {
        logFailure(log, "counter_not_opened", opened.error().text);
        return std::unexpected(failureOf(opened.error().error));
    }
    const std::filesystem::path& setAside = (*opened)->setAside();
    if (!setAside.empty()) {
        const std::string file = setAside.filename().string();
        log.write(LogLevel::Warning, "counter_set_aside", {{"file", file}});
    }
    return *std::move(opened);
}

} // namespace jangbu::app
