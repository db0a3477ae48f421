#pragma once

#include "app/counter/counter.h"
#include "app/counter/counter_options.h"
#include "app/counter/machine/local_machine.h"
#include "app/counter/shop_opening.h"
#include "app/counter/terminal_file.h"
#include "app/system/import/file_importer.h"
#include "ui/shell/frame/frame.h"
#include "ui/text/translation.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QApplication;

namespace jangbu::ui {
class RestoreModel;
class SetupModel;
} // namespace jangbu::ui

namespace jangbu::app {

/// From the start of `jangbu` to its end: opens the folder, asks the first questions of a new shop,
/// shows the counter, and ends it again while a backup takes the place of its book.
class CounterProgram final : public QObject
{
    Q_OBJECT

public:
    CounterProgram(QApplication& application, CounterOptions options);
    ~CounterProgram() override;
    CounterProgram(const CounterProgram&) = delete;
    CounterProgram& operator=(const CounterProgram&) = delete;
    CounterProgram(CounterProgram&&) = delete;
    CounterProgram& operator=(CounterProgram&&) = delete;

    /// Opens the folder; what follows is seen in the frame.
    void start();

    [[nodiscard]] ui::Frame& frame() { return m_frame; }

    /// Null until the counter is there.
    [[nodiscard]] Counter* counter() { return m_counter.get(); }

    /// Null except during the first start.
    [[nodiscard]] ui::SetupModel* setup() { return m_setup.get(); }

    /// Null except while a backup is chosen and restored.
    [[nodiscard]] ui::RestoreModel* restore() { return m_restore.get(); }

private:
    struct Opened
    {
        std::shared_ptr<Shop> shop;
        CounterPlace place;
        std::optional<Staff> staff; // signed in without a PIN: demo, or the one who just set it
    };

    /// Where a restore was wished for: what its page takes over from there.
    struct RestoreStart
    {
        ui::ShopFormat format;
        QString file;                  // chosen there; empty: none was
        StaffId by;                    // nil: nobody was signed in
        std::chrono::minutes patience; // untouched for so long it is left again; 0: it is not
    };

    QApplication& m_application;
    CounterOptions m_options;
    TerminalFile m_file;
    ui::Translation m_translation;
    ui::Language m_language;
    std::shared_ptr<Shop> m_shop;
    std::unique_ptr<FileImporter> m_importer;
    LocalMachine m_machine;
    ui::Dispatch m_dispatch;
    std::unique_ptr<ui::SetupModel> m_setup;
    std::unique_ptr<ui::RestoreModel> m_restore;
    std::unique_ptr<Counter> m_counter;
    ui::Frame m_frame;
    // Whether the folder is being opened or closed: what is asked meanwhile was asked of a page that
    // is gone.
    bool m_isUnderWay = false;
    std::optional<OpenFailure> m_failure; // the last one
    std::shared_ptr<std::atomic_bool> m_isCounterSetAside = std::make_shared<std::atomic_bool>();

    void useLanguage(ui::Language language);
    void useBrightness(ui::Brightness brightness);
    void showOpening();
    void showFailure(OpenFailure failure);
    [[nodiscard]] QString openedPlace() const;
    [[nodiscard]] bool mayRestore() const;
    void leaveForRestore(const QString& file);
    void closeShop(std::function<void()> onClosed);
    [[nodiscard]] RestoreStart restoreStart(const QString& file) const;
    void showRestore(const RestoreStart& start);
    void showSetup();
    void askSetup();
    void finishSetup();
    void take(std::expected<Opened, OpenFailure> opened);
    void connectPrinter();
    void showCounter(const Opened& opened);
    void followChoices();
    void changeLanguage(ui::Language language);
    [[nodiscard]] static std::expected<Opened, OpenFailure>
    openAll(const CounterOptions& options, TerminalFile file, ui::Language language);
};

} // namespace jangbu::app
