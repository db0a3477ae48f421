#include "app/server/call/call.h"
#include "app/server/operation/routes.h"
#include "app/server/service/request_log.h"
#include "app/server/service/router.h"
#include "core/limit/limits.h"
#include "core/result/must.h"
#include "storage/wire/command_json.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace jangbu; // NOLINT(google-build-using-namespace)
namespace http = boost::beast::http;

void checkTarget(const std::string& text)
{
    const auto target = app::parseTarget(text);
    if (!target) {
        return;
    }
    // What was read and is written again reads as the same.
    std::string again = "/";
    for (const std::string& segment : target->segments) {
        again += (again.size() == 1 ? "" : "/") + app::percentEncoded(segment);
    }
    MUST(app::parseTarget(again)->segments == target->segments);
    const app::Router router(app::routes());
    for (const auto method : {app::Method::Get, app::Method::Put, app::Method::Post}) {
        const auto match = router.match(method, target->segments);
        MUST(match.route == nullptr || match.isPathKnown);
    }
}

void checkBody(const std::string& body)
{
    for (const app::Route& route : app::routes()) {
        const auto* const command = std::get_if<app::CommandRoute>(&route.handler);
        if (command == nullptr) {
            continue;
        }
        if (const auto read = storage::readRequest(command->type, body)) {
            const Command whole{{}, {}, read->occurredAt, read->body};
            const auto again = storage::readRequest(command->type, storage::writeRequest(whole));
            MUST(again && again->body == read->body);
        }
    }
}

} // namespace

/// The bytes of a connection as the server reads them, up to a command's fields.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    http::request_parser<http::string_body> parser;
    parser.header_limit(8 * 1024);
    parser.body_limit(limit::bodyBytes);
    parser.eager(true);
    boost::system::error_code error;
    parser.put(boost::asio::buffer(data, size), error);
    if (error || !parser.is_header_done()) {
        return 0;
    }
    checkTarget(std::string(parser.get().target()));
    static_cast<void>(app::traceOf(std::string(parser.get()["traceparent"]), {}));
    checkBody(parser.get().body());
    return 0;
}
