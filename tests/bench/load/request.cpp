#include "tests/bench/load/request.h"

#include "storage/remote/remote_book.h"
#include "storage/wire/command_json.h"

#include <boost/json/parse.hpp>

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

std::int64_t numberAt(const std::string& body, const char* place)
{
    boost::system::error_code malformed;
    const boost::json::value json = boost::json::parse(body, malformed);
    const auto* const number = malformed ? nullptr : json.find_pointer(place, malformed);
    return number != nullptr && number->is_int64() ? number->get_int64() : 0;
}

} // namespace jangbu::load
