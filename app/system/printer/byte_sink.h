#pragma once

#include "core/port/receipt_printer.h"

#include <expected>
#include <string>

namespace jangbu::app {

/// Where a printer's bytes go. Blocking, for some seconds at most.
class ByteSink
{
public:
    ByteSink() = default;
    virtual ~ByteSink() = default;
    ByteSink(const ByteSink&) = delete;
    ByteSink& operator=(const ByteSink&) = delete;
    ByteSink(ByteSink&&) = delete;
    ByteSink& operator=(ByteSink&&) = delete;

    [[nodiscard]] virtual std::expected<void, PrinterError> send(const std::string& bytes) = 0;
};

} // namespace jangbu::app
