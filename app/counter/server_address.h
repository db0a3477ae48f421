#pragma once

#include "storage/remote/https_client.h"

#include <expected>
#include <filesystem>
#include <string>

namespace jangbu::app {

/// `https://host:8443` and the SHA-256 of the certificate, `AB:CD:…` or `abcd…`; empty where an
/// authority signed it. The text says what is wrong with either.
[[nodiscard]] std::expected<storage::ServerAddress, std::string>
serverAddress(const std::string& url, const std::string& fingerprint);

/// Where in the data folder this counter keeps what belongs to the server's book. No other book's
/// carts, nor the cash that was taken for them, lie there.
[[nodiscard]] std::filesystem::path
folderAt(const storage::ServerAddress& server, const std::filesystem::path& dataFolder);

} // namespace jangbu::app
