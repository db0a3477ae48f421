#include "app/system/platform/platform_file.h"

#include "storage/platform/sink/endpoint_sink.h"
#include "storage/platform/sink/folder_sink.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <system_error>
#include <utility>

namespace jangbu::app {

namespace {

struct Key
{
    const char* name;
    std::string PlatformPlace::* member;
};

constexpr std::array keys{
    Key{"platform/name", &PlatformPlace::name},
    Key{"platform/folder", &PlatformPlace::folder},
    Key{"platform/endpoint", &PlatformPlace::endpoint},
    Key{"platform/token_file", &PlatformPlace::tokenFile},
    Key{"platform/fingerprint", &PlatformPlace::fingerprint},
};

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

std::expected<std::unique_ptr<storage::EventSink>, std::string> endpointSinkOf(
    const PlatformPlace& place
)
{
    auto endpoint = storage::endpointOf(place.endpoint);
    if (!endpoint) {
        return std::unexpected(std::move(endpoint).error());
    }
    constexpr qsizetype digestBytes = 32;
    endpoint->address.fingerprint =
        QByteArray::fromHex(QByteArray::fromStdString(place.fingerprint));
    if (!place.fingerprint.empty() && endpoint->address.fingerprint.size() != digestBytes) {
        return std::unexpected("a fingerprint is 64 hexadecimal digits");
    }
    if (!place.tokenFile.empty()) {
        std::ifstream file(place.tokenFile);
        if (!std::getline(file, endpoint->token) || endpoint->token.empty()) {
            return std::unexpected("the token file " + place.tokenFile + " cannot be read");
        }
    }
    return std::make_unique<storage::EndpointSink>(*std::move(endpoint));
}

} // namespace

std::optional<PlatformPlace> PlatformFile::read() const
{
    const QSettings settings(pathText(m_path), QSettings::IniFormat);
    PlatformPlace place;
    for (const Key& key : keys) {
        const QString name = QString::fromLatin1(key.name);
        if (settings.contains(name)) {
            place.*key.member = settings.value(name).toString().toStdString();
        }
    }
    return place.folder.empty() && place.endpoint.empty() ? std::nullopt : std::optional(place);
}

bool PlatformFile::write(const PlatformPlace& place) const
{
    QSettings settings(pathText(m_path), QSettings::IniFormat);
    for (const Key& key : keys) {
        settings.setValue(QString::fromLatin1(key.name), QString::fromStdString(place.*key.member));
    }
    settings.sync();
    return settings.status() == QSettings::NoError;
}

bool PlatformFile::remove() const
{
    std::error_code error;
    std::filesystem::remove(m_path, error);
    return !error;
}

bool isPlatformName(const std::string& name)
{
    constexpr std::size_t longest = 60;
    return !name.empty() && name.size() <= longest
           && std::ranges::all_of(name, [](unsigned char letter) {
                  return letter < 0x80
                         && (std::isalnum(letter) != 0 || letter == '.' || letter == '-');
              });
}

std::expected<std::unique_ptr<storage::EventSink>, std::string>
sinkOf(const PlatformPlace& place, const Clock& clock)
{
    // The file may have been written by hand.
    if (!isPlatformName(place.name)) {
        return std::unexpected(platformNameRule);
    }
    if (place.folder.empty()) {
        return endpointSinkOf(place);
    }
    return std::make_unique<storage::FolderSink>(place.folder, clock);
}

} // namespace jangbu::app
