#pragma once

#include "storage/remote/https_client.h"
#include "ui/shell/key/key_map.h"
#include "ui/text/shop_format.h"
#include "ui/theme/theme.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <string>

namespace jangbu::app {

/// What this machine remembers of itself, in a file beside the book: how it looks, its keys, where it
/// prints and exports.
class TerminalFile
{
public:
    explicit TerminalFile(const std::filesystem::path& folder);

    /// Nothing before it was chosen.
    [[nodiscard]] std::optional<ui::Language> language() const;
    void setLanguage(ui::Language language);

    [[nodiscard]] std::optional<ui::Brightness> brightness() const;
    void setBrightness(ui::Brightness brightness);

    /// Whether the shop in the folder was made to try things: it opens without a PIN then.
    [[nodiscard]] bool isDemoShop() const;
    void setDemoShop();

    /// Whether there is staff whose PIN everybody knows.
    [[nodiscard]] bool hasDemoStaff() const;
    void setDemoStaff();

    /// Another shop has come into the folder: nobody enters it as if it were the demo.
    void forgetDemo();

    /// Whose counter this machine is; nothing where it has its own book.
    [[nodiscard]] std::optional<storage::ServerAddress> server() const;
    void setServer(const storage::ServerAddress& server);

    /// Where receipts are printed, as printerAt() takes it; empty: on the system's printers.
    [[nodiscard]] std::string printer() const;
    /// False: the file cannot be written.
    [[nodiscard]] bool setPrinter(const std::string& address);

    /// Where exports go; empty: the usual folder.
    [[nodiscard]] QString exportFolder() const;
    /// False: the file cannot be written.
    [[nodiscard]] bool setExportFolder(const QString& folder);

    /// The keys of the shop's rules, with those that were changed here.
    [[nodiscard]] ui::KeyMap keys() const;
    void setKeys(const ui::KeyMap& keys);

private:
    QString m_path;

    [[nodiscard]] bool write(QLatin1String key, const QString& value);
};

} // namespace jangbu::app
