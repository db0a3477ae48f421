#pragma once

#include "ui/admin/counter/machine_settings.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <semaphore>
#include <vector>

namespace jangbu::ui {

/// Remembers what was chosen and printed, and answers as the test wants. `tcp:` with something behind
/// it is an address, as is nothing.
class MemoryMachine : public MachineSettings
{
public:
    struct Trial
    {
        QString address;
        PrintJob job;
    };

    [[nodiscard]] bool isAddress(const QString& printer) const override
    {
        const QString scheme = QStringLiteral("tcp:");
        return printer.isEmpty() || (printer.startsWith(scheme) && printer != scheme);
    }

    [[nodiscard]] MachineState state() override
    {
        const MachineState now = copy();
        if (isNextHeld.exchange(false)) {
            isHolding = true;
            mayAnswer.acquire();
            isHolding = false;
        }
        return now;
    }

    [[nodiscard]] std::expected<void, MachineTrouble> setPrinter(const QString& address) override
    {
        const std::scoped_lock lock{mutex};
        if (!trouble) {
            there.printer = address;
        }
        return answer();
    }

    [[nodiscard]] std::expected<void, PrinterError>
    tryPrinter(const QString& address, const PrintJob& job) override
    {
        const std::scoped_lock lock{mutex};
        trials.push_back({address, job});
        return printed;
    }

    [[nodiscard]] std::expected<void, MachineTrouble> setExportFolder(const QString& folder
    ) override
    {
        const std::scoped_lock lock{mutex};
        if (!trouble) {
            const bool isUsual = folder.isEmpty();
            there.exports = {isUsual ? QStringLiteral("/shop/exports") : folder, isUsual};
        }
        return answer();
    }

    std::mutex mutex;
    MachineState there{QStringLiteral("/shop"), {}, {QStringLiteral("/shop/exports")}, true};
    std::optional<MachineTrouble> trouble; // of the next choices
    std::expected<void, PrinterError> printed;
    std::vector<Trial> trials;
    std::atomic<bool> isNextHeld =
        false; // the next state() is read but not answered before mayAnswer
    std::atomic<bool> isHolding = false;
    std::binary_semaphore mayAnswer{0};

private:
    [[nodiscard]] MachineState copy()
    {
        const std::scoped_lock lock{mutex};
        return there;
    }

    [[nodiscard]] std::expected<void, MachineTrouble> answer() const
    {
        return trouble ? std::expected<void, MachineTrouble>(std::unexpected(*trouble))
                       : std::expected<void, MachineTrouble>();
    }
};

} // namespace jangbu::ui
