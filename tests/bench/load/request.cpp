#include "tests/bench/load/request.h"

#include "storage/remote/remote_book.h"
#include "storage/wire/command_json.h"

#include <array>
#include <chrono>
#include <utility>

namespace jangbu::load {

Instant now()
{
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return Instant{std::chrono::duration_cast<std::chrono::microseconds>(since).count()};
}

Uuid newId(generators::Random& random)
{
    std::array<std::uint8_t, 10> rest{};
    for (std::uint8_t& byte : rest) {
        byte = static_cast<std::uint8_t>(random.next());
    }
    return makeUuidV7(now().us / 1000, rest);
}

Asked requestOf(CommandBody body, const Uuid& id)
{
    return requestOf(std::move(body), id, now());
}

Asked requestOf(CommandBody body, const Uuid& id, Instant occurredAt)
{
    const Command command{CommandId{id}, {}, occurredAt, std::move(body)};
    return {
        beast::http::verb::put,
        std::string(storage::collectionOf(command.body)) + "/" + toText(id),
        storage::writeRequest(command),
    };
}

} // namespace jangbu::load
