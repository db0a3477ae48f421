#pragma once

#include "core/port/clock.h"
#include "storage/platform/sink/event_sink.h"

#include <expected>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace jangbu::app {

/// Where a shop's events go: into a folder or to an endpoint.
struct PlatformPlace
{
    std::string name = "platform"; // under which the book remembers how far it came
    std::string folder{};
    std::string endpoint{};
    std::string tokenFile{};   // its first line is the endpoint's bearer token; empty: none
    std::string fingerprint{}; // SHA-256 of the endpoint's certificate in hexadecimal; empty: any
                               // that an authority signed
};

/// The file platform.ini beside the book.
class PlatformFile
{
public:
    explicit PlatformFile(const std::filesystem::path& folder) : m_path(folder / "platform.ini") {}

    /// Nothing where no platform is configured.
    [[nodiscard]] std::optional<PlatformPlace> read() const;

    /// Whether it is on the disk now.
    [[nodiscard]] bool write(const PlatformPlace& place) const;
    [[nodiscard]] bool remove() const;

private:
    std::filesystem::path m_path;
};

/// What isPlatformName() asks for, as whoever gave another is told.
inline constexpr const char* platformNameRule =
    "a platform's name is 1 to 60 letters, digits, dots and dashes";

/// Letters, digits, dots and dashes, 1 … 60 of them.
[[nodiscard]] bool isPlatformName(const std::string& name);

/// What sends there. The text says what is wrong with the place. `clock` must outlive the sink.
[[nodiscard]] std::expected<std::unique_ptr<storage::EventSink>, std::string>
sinkOf(const PlatformPlace& place, const Clock& clock);

} // namespace jangbu::app
