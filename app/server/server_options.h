#pragma once

#include "app/server/server.h"
#include "app/system/options_end.h"

#include <expected>
#include <filesystem>
#include <optional>
#include <string>

namespace jangbu::app {

/// What was typed behind `jangbu-server`, or stands in its configuration file.
struct ServerOptions
{
    std::string database;               // sqlite:DIR or postgres:CONNECTION
    std::filesystem::path keys;         // the folder of the shop's key
    std::filesystem::path data;         // log and a self-made certificate
    std::optional<std::string> enrol;   // receipt prefix of a counter that needs a code
    std::optional<InitRequest> newShop; // to be made in a database that is empty
    std::string pinFile;                // the new administrator's PIN; - is standard input
    Server::Setting server;
};

[[nodiscard]] std::expected<ServerOptions, OptionsEnd>
parseServerOptions(int count, const char* const* words);

} // namespace jangbu::app
