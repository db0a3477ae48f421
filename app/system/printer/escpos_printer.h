#pragma once

#include "app/system/printer/byte_sink.h"
#include "app/system/printer/escpos_encoder.h"

#include <memory>
#include <mutex>

namespace jangbu::app {

/// A receipt printer that speaks ESC/POS, with the drawer behind it. One job at a time.
class EscPosPrinter final : public ReceiptPrinter
{
public:
    EscPosPrinter(std::unique_ptr<ByteSink> sink, LineRaster raster)
        : m_sink(std::move(sink)), m_raster(std::move(raster))
    {}

    [[nodiscard]] std::expected<void, PrinterError> print(PrintJob job) override
    {
        const std::lock_guard lock(m_mutex);
        return m_sink->send(encodeReceipt(job, m_raster));
    }

    [[nodiscard]] std::expected<void, PrinterError> openDrawer() override
    {
        const std::lock_guard lock(m_mutex);
        return m_sink->send(drawerImpulse());
    }

private:
    std::mutex m_mutex;
    std::unique_ptr<ByteSink> m_sink;
    LineRaster m_raster;
};

} // namespace jangbu::app
