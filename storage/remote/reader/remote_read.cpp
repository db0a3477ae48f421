#include "storage/remote/reader/remote_read.h"

namespace jangbu::storage {

namespace {

constexpr int statusOk = 200;
constexpr int statusCreated = 201;
constexpr int statusNotFound = 404;

} // namespace

Read<std::optional<std::string>> bodyRead(const HttpAnswer& answer)
{
    if (!answer) {
        return std::unexpected(ReadError::Unavailable);
    }
    if (answer->status == statusNotFound) {
        return std::nullopt;
    }
    if (answer->status != statusOk && answer->status != statusCreated) {
        return std::unexpected(ReadError::Unavailable);
    }
    return answer->body.toStdString();
}

Read<std::optional<std::string>> askBody(HttpsClient& client, const RequestTarget& target)
{
    return bodyRead(client.ask({.method = HttpMethod::Get, .target = target.text()}));
}

} // namespace jangbu::storage
