#pragma once

#include "core/port/clock.h"

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace spdlog {
class logger; // NOLINT(readability-identifier-naming): the library's own name
}

namespace jangbu::app {

enum class LogLevel : std::uint8_t { Info, Warning, Error };

struct LogField
{
    std::string_view name;
    std::string value;
};

/// One JSON object a line in log/jangbu.log of a data folder, five files of at most 5 MB. Says what
/// happened to the program, never to a person: no names, numbers or texts that staff typed.
class Log
{
public:
    /// A log that cannot be written stays silent: it is no reason not to open the shop. `clock` must
    /// outlive it.
    Log(const std::filesystem::path& folder, const Clock& clock);
    ~Log();
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;
    Log(Log&&) = delete;
    Log& operator=(Log&&) = delete;

    /// `event` is a stable name such as `book_opened`. May be called from any thread.
    void write(LogLevel level, std::string_view event, std::initializer_list<LogField> fields = {});

private:
    const Clock& m_clock;
    std::shared_ptr<spdlog::logger> m_logger; // null: silent
};

} // namespace jangbu::app
