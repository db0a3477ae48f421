#pragma once

#include "core/order/receipt.h"

#include <cstdint>
#include <expected>
#include <string>
#include <vector>

namespace jangbu {

enum class PrinterError : std::uint8_t {
    NotFound,    // no such device, host or queue
    NotAllowed,  // this user may not write to it
    Unreachable, // it is switched off, or the network does not reach it
    Failed,      // it took only a part, or said no
};

struct PrintJob
{
    std::vector<ReceiptLine> lines;
    std::string barcode; // under them, for a scanner; empty: none
};

/// A printer of receipts with a drawer of cash behind it. Blocking, never on a painting thread.
class ReceiptPrinter
{
public:
    ReceiptPrinter() = default;
    virtual ~ReceiptPrinter() = default;
    ReceiptPrinter(const ReceiptPrinter&) = delete;
    ReceiptPrinter& operator=(const ReceiptPrinter&) = delete;
    ReceiptPrinter(ReceiptPrinter&&) = delete;
    ReceiptPrinter& operator=(ReceiptPrinter&&) = delete;

    /// Whether there is one now: a counter may be given another or none while it is open. At once, on
    /// any thread.
    [[nodiscard]] virtual bool isThere() const { return true; }

    /// Prints and cuts. An error says nothing about the sale, which is in the book already.
    [[nodiscard]] virtual std::expected<void, PrinterError> print(PrintJob job) = 0;
    /// The impulse that opens the drawer.
    [[nodiscard]] virtual std::expected<void, PrinterError> openDrawer() = 0;
};

} // namespace jangbu
