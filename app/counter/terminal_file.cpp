#include "app/counter/terminal_file.h"

#include "app/counter/server_address.h"

#include <QSettings>

namespace jangbu::app {

namespace {

constexpr QLatin1String languageKey("look/language");
constexpr QLatin1String themeKey("look/theme");
constexpr QLatin1String demoKey("shop/demo");
constexpr QLatin1String demoStaffKey("shop/demo_staff");
constexpr QLatin1String serverKey("server/url");
constexpr QLatin1String fingerprintKey("server/fingerprint");
constexpr QLatin1String printerKey("receipts/printer");
constexpr QLatin1String exportsKey("exports/folder");
constexpr QLatin1String keysGroup("keys/");

} // namespace

TerminalFile::TerminalFile(const std::filesystem::path& folder)
    : m_path(QString::fromStdString((folder / "terminal.ini").string()))
{}

std::optional<ui::Language> TerminalFile::language() const
{
    const QString code = QSettings(m_path, QSettings::IniFormat).value(languageKey).toString();
    return code.isEmpty() ? std::nullopt : std::optional(ui::languageFromCode(code));
}

void TerminalFile::setLanguage(ui::Language language)
{
    QSettings(m_path, QSettings::IniFormat).setValue(languageKey, ui::languageCode(language));
}

std::optional<ui::Brightness> TerminalFile::brightness() const
{
    const QString name = QSettings(m_path, QSettings::IniFormat).value(themeKey).toString();
    if (name.isEmpty()) {
        return std::nullopt;
    }
    return name == QLatin1String("dark") ? ui::Brightness::Dark : ui::Brightness::Light;
}

void TerminalFile::setBrightness(ui::Brightness brightness)
{
    const bool isDark = brightness == ui::Brightness::Dark;
    QSettings(m_path, QSettings::IniFormat)
        .setValue(themeKey, isDark ? QStringLiteral("dark") : QStringLiteral("light"));
}

bool TerminalFile::isDemoShop() const
{
    return QSettings(m_path, QSettings::IniFormat).value(demoKey).toBool();
}

void TerminalFile::setDemoShop()
{
    QSettings(m_path, QSettings::IniFormat).setValue(demoKey, true);
}

bool TerminalFile::hasDemoStaff() const
{
    return isDemoShop() || QSettings(m_path, QSettings::IniFormat).value(demoStaffKey).toBool();
}

void TerminalFile::setDemoStaff()
{
    QSettings(m_path, QSettings::IniFormat).setValue(demoStaffKey, true);
}

void TerminalFile::forgetDemo()
{
    QSettings settings(m_path, QSettings::IniFormat);
    settings.remove(demoKey);
    settings.remove(demoStaffKey);
}

std::optional<storage::ServerAddress> TerminalFile::server() const
{
    const QSettings settings(m_path, QSettings::IniFormat);
    const auto text = [&settings](QLatin1String key) {
        return settings.value(key).toString().toStdString();
    };
    auto address = serverAddress(text(serverKey), text(fingerprintKey));
    return address ? std::optional(*std::move(address)) : std::nullopt;
}

void TerminalFile::setServer(const storage::ServerAddress& server)
{
    QSettings settings(m_path, QSettings::IniFormat);
    settings.setValue(serverKey, server.url.toString());
    settings.setValue(fingerprintKey, QString::fromLatin1(server.fingerprint.toHex()));
}

std::string TerminalFile::printer() const
{
    return QSettings(m_path, QSettings::IniFormat).value(printerKey).toString().toStdString();
}

bool TerminalFile::setPrinter(const std::string& address)
{
    return write(printerKey, QString::fromStdString(address));
}

QString TerminalFile::exportFolder() const
{
    return QSettings(m_path, QSettings::IniFormat).value(exportsKey).toString();
}

bool TerminalFile::setExportFolder(const QString& folder)
{
    return write(exportsKey, folder);
}

/// An empty value is none. One that cannot be written is not kept in memory either.
bool TerminalFile::write(QLatin1String key, const QString& value)
{
    QSettings settings(m_path, QSettings::IniFormat);
    const auto put = [&settings, key](const QString& text) {
        if (text.isEmpty()) {
            settings.remove(key);
        } else {
            settings.setValue(key, text);
        }
    };
    const QString before = settings.value(key).toString();
    put(value);
    settings.sync();
    // A line that makes no sense is no hindrance.
    const bool isWritten = settings.status() != QSettings::AccessError;
    if (!isWritten) {
        put(before);
    }
    return isWritten;
}

ui::KeyMap TerminalFile::keys() const
{
    ui::KeyMap map;
    const QSettings settings(m_path, QSettings::IniFormat);
    for (const ui::KeyAction action : ui::allKeyActions()) {
        const QString key = keysGroup + ui::keyActionName(action);
        if (settings.contains(key)) {
            map.setKeys(action, QKeySequence::listFromString(settings.value(key).toString()));
        }
    }
    return map;
}

void TerminalFile::setKeys(const ui::KeyMap& keys)
{
    const ui::KeyMap usual;
    QSettings settings(m_path, QSettings::IniFormat);
    for (const ui::KeyAction action : ui::allKeyActions()) {
        const QString key = keysGroup + ui::keyActionName(action);
        if (keys.keysFor(action) == usual.keysFor(action)) {
            settings.remove(key);
        } else {
            settings.setValue(key, QKeySequence::listToString(keys.keysFor(action)));
        }
    }
}

} // namespace jangbu::app
