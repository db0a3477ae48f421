#pragma once

#include "app/system/options_end.h"
#include "storage/remote/https_client.h"
#include "ui/text/shop_format.h"
#include "ui/theme/theme.h"

#include <QSize>

#include <expected>
#include <filesystem>
#include <optional>
#include <string>

namespace jangbu::app {

/// What was typed behind `jangbu`.
struct CounterOptions
{
    std::filesystem::path folder; // the shop's data
    bool isDemo = false;
    std::optional<storage::ServerAddress> server; // whose counter this is; else the folder's shop
    bool isHere = false;       // the folder's own book, though the machine knows a server
    std::string enrolmentCode; // for a counter the server does not know yet
    std::optional<ui::Language> language;
    std::optional<ui::Brightness> brightness;
    std::optional<std::filesystem::path> screenshots; // where pictures go, instead of a window
    std::string printer;   // of receipts, as printerAt() takes it; empty: as this machine remembers
    QSize size{1366, 768}; // of the pictures
};

/// `defaultFolder` is used when none is named.
[[nodiscard]] std::expected<CounterOptions, OptionsEnd>
parseOptions(int count, const char* const* words, const std::filesystem::path& defaultFolder);

/// The options with the server that the machine knows, where they name none and do not ask for the
/// folder's own book.
[[nodiscard]] std::expected<CounterOptions, OptionsEnd>
withKnownServer(CounterOptions options, const std::optional<storage::ServerAddress>& known);

} // namespace jangbu::app
