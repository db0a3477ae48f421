#include "tests/bench/load/insistence.h"

#include <boost/asio/error.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace jangbu::load {

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::chrono::milliseconds pause{50};

bool isDefinite(const std::expected<Answered, boost::system::error_code>& answer)
{
    constexpr unsigned tooMany = 429;
    constexpr unsigned firstOfTheServer = 500;
    return answer && answer->status < firstOfTheServer && answer->status != tooMany;
}

} // namespace

asio::awaitable<std::expected<Answered, boost::system::error_code>>
insist(TlsLine& line, const Asked& asked, Insistence& insistence)
{
    const auto end = Steady::now() + insistence.patience;
    asio::steady_timer timer(co_await asio::this_coro::executor);
    while (Steady::now() < end) {
        auto answer = co_await line.exchange(asked);
        if (isDefinite(answer)) {
            co_return answer;
        }
        ++insistence.resent;
        timer.expires_after(pause);
        boost::system::error_code ignored;
        co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    }
    co_return std::unexpected(asio::error::make_error_code(asio::error::timed_out));
}

} // namespace jangbu::load
