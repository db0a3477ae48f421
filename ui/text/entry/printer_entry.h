#pragma once

#include <QString>

#include <array>
#include <cstdint>

// Where receipts are printed, as somebody chooses and types it.
namespace jangbu::ui {

enum class PrinterKind : std::uint8_t {
    System,  // the system's printers: none of the counter's own
    Network, // listens on the network
    Device,  // a device file
    Queue,   // a queue of CUPS
};

// In the order in which they are offered.
inline constexpr std::array printerKinds{
    PrinterKind::System,
    PrinterKind::Network,
    PrinterKind::Device,
    PrinterKind::Queue
};

struct PrinterEntry
{
    PrinterKind kind = PrinterKind::System;
    QString where; // as it is typed: `192.168.0.20`, `/dev/usb/lp0`, `Receipts`; empty for System

    friend bool operator==(const PrinterEntry&, const PrinterEntry&) = default;
};

/// `tcp:192.168.0.20`, `file:/dev/usb/lp0`, `cups:Receipts`; empty for the system's printers.
[[nodiscard]] QString addressOf(const PrinterEntry& entry);

/// The other way round. What is no address is the system's printers.
[[nodiscard]] PrinterEntry printerEntry(const QString& address);

} // namespace jangbu::ui
