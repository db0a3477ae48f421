#pragma once

#include "core/time/instant.h"

#include <boost/asio/ssl/context.hpp>

#include <expected>
#include <filesystem>
#include <string>

namespace jangbu::app {

struct CertificateFiles
{
    std::filesystem::path certificate; // PEM, the chain
    std::filesystem::path key;         // PEM
};

/// A new key (P-256) and a certificate signed with it, for 127.0.0.1, localhost and this machine's
/// name: to try the server out. Files that are there are kept.
[[nodiscard]] std::expected<void, std::string>
makeCertificateIfMissing(const CertificateFiles& files, Instant now);

/// SHA-256 of the certificate as AB:CD:…, for people to compare.
[[nodiscard]] std::expected<std::string, std::string> fingerprintOf(
    const std::filesystem::path& certificate
);

/// TLS 1.2 and newer with forward secrecy.
[[nodiscard]] std::expected<boost::asio::ssl::context, std::string> openTls(
    const CertificateFiles& files
);

} // namespace jangbu::app
