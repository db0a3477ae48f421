#include "app/counter/server_address.h"

#include <optional>

namespace jangbu::app {

namespace {

constexpr int usualPort = 443; // of https

/// 32 bytes; nothing for anything else.
std::optional<QByteArray> fingerprintFrom(const std::string& text)
{
    QByteArray digits = QByteArray::fromStdString(text);
    digits.replace(':', QByteArray());
    const QByteArray bytes = QByteArray::fromHex(digits);
    constexpr qsizetype sha256Bytes = 32;
    const bool isWhole = bytes.size() == sha256Bytes && digits.size() == 2 * sha256Bytes;
    return isWhole ? std::optional(bytes) : std::nullopt;
}

} // namespace

std::expected<storage::ServerAddress, std::string>
serverAddress(const std::string& url, const std::string& fingerprint)
{
    storage::ServerAddress address{QUrl(QString::fromStdString(url), QUrl::StrictMode), {}};
    const bool isHost = address.url.isValid() && !address.url.host().isEmpty();
    const bool isBare = address.url.path().isEmpty() && !address.url.hasQuery();
    if (!isHost || !isBare || address.url.scheme() != QStringLiteral("https")) {
        return std::unexpected("--server: write it as https://host:8443\n");
    }
    if (!fingerprint.empty()) {
        const auto bytes = fingerprintFrom(fingerprint);
        if (!bytes) {
            return std::unexpected("--fingerprint: write it as the server prints it\n");
        }
        address.fingerprint = *bytes;
    }
    return address;
}

std::filesystem::path
folderAt(const storage::ServerAddress& server, const std::filesystem::path& dataFolder)
{
    QString host = server.url.host();
    host.replace(QLatin1Char(':'), QLatin1Char('_')); // of an IPv6 address
    const QString name = host + QLatin1Char('-') + QString::number(server.url.port(usualPort));
    return dataFolder / "server" / name.toStdString();
}

} // namespace jangbu::app
