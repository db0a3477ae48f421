#include "app/system/log.h"

#include "core/result/must.h"
#include "core/time/civil.h"
#include "storage/wire/json_writer.h"

#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <sys/stat.h>

#include <cstdio>
#include <system_error>

namespace jangbu::app {

namespace {

constexpr std::size_t fileBytesMax = std::size_t{5} * 1024 * 1024;
constexpr std::size_t filesMax = 5;

std::shared_ptr<spdlog::logger> openLogger(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directory(folder / "log", error);
    std::filesystem::permissions(folder / "log", std::filesystem::perms::owner_all, error);
    try {
        spdlog::file_event_handlers onFile;
        onFile.after_open = [](const spdlog::filename_t& /*file*/, std::FILE* stream) {
            ::fchmod(::fileno(stream), S_IRUSR | S_IWUSR);
        };
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            (folder / "log" / "jangbu.log").string(),
            fileBytesMax,
            filesMax - 1,
            false,
            onFile
        );
        auto logger = std::make_shared<spdlog::logger>("jangbu", std::move(sink));
        logger->set_pattern("%v");
        logger->flush_on(spdlog::level::trace);
        logger->set_error_handler([](const std::string& /*why*/) {});
        return logger;
    } catch (const spdlog::spdlog_ex&) {
        return nullptr;
    }
}

std::string_view nameOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    }
    MUST(false);
}

} // namespace

Log::Log(const std::filesystem::path& folder, const Clock& clock)
    : m_clock(clock), m_logger(openLogger(folder))
{}

Log::~Log() = default;

void Log::write(LogLevel level, std::string_view event, std::initializer_list<LogField> fields)
{
    if (!m_logger) {
        return;
    }
    std::string line;
    storage::JsonWriter json{line};
    json.beginObject();
    json.key("at");
    json.text(toText(m_clock.now()));
    json.key("level");
    json.text(nameOf(level));
    json.key("event");
    json.text(event);
    for (const LogField& field : fields) {
        json.key(field.name);
        json.text(field.value);
    }
    json.endObject();
    m_logger->log(spdlog::level::info, line);
}

} // namespace jangbu::app
