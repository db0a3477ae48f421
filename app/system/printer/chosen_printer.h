#pragma once

#include "core/port/receipt_printer.h"

#include <memory>
#include <mutex>
#include <string>
#include <utility>

namespace jangbu::app {

/// Forwards to the printer that was chosen last, so that nobody holds one that is gone. A job under
/// way ends on the printer it began on.
class ChosenPrinter final : public ReceiptPrinter
{
public:
    /// `address` is where `printer` is; null, with an empty address: none is there any more. The
    /// printer at the address that is chosen already stays: two would mix their jobs on one device.
    void choose(const std::string& address, std::shared_ptr<ReceiptPrinter> printer)
    {
        const std::lock_guard lock(m_mutex);
        if (address != m_address) {
            m_address = address;
            // The one before goes after the lock, which nobody should wait for.
            m_printer.swap(printer);
        }
    }

    /// Where the printer is; empty: none was chosen.
    [[nodiscard]] std::string address() const
    {
        const std::lock_guard lock(m_mutex);
        return m_address;
    }

    [[nodiscard]] bool isThere() const override { return present() != nullptr; }

    [[nodiscard]] std::expected<void, PrinterError> print(PrintJob job) override
    {
        const auto printer = present();
        return printer == nullptr ? std::unexpected(PrinterError::NotFound)
                                  : printer->print(std::move(job));
    }

    [[nodiscard]] std::expected<void, PrinterError> openDrawer() override
    {
        const auto printer = present();
        return printer == nullptr ? std::unexpected(PrinterError::NotFound) : printer->openDrawer();
    }

private:
    mutable std::mutex m_mutex; // of what is chosen; a printer does one job at a time by itself
    std::string m_address;
    std::shared_ptr<ReceiptPrinter> m_printer;

    [[nodiscard]] std::shared_ptr<ReceiptPrinter> present() const
    {
        const std::lock_guard lock(m_mutex);
        return m_printer;
    }
};

} // namespace jangbu::app
