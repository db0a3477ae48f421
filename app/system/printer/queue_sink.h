#pragma once

#include "app/system/printer/byte_sink.h"

namespace jangbu::app {

/// A queue of CUPS, which takes the bytes as they are.
class QueueSink final : public ByteSink
{
public:
    /// `program` is what sends to a queue; tests put their own in its place.
    explicit QueueSink(std::string queue, std::string program = "lp")
        : m_queue(std::move(queue)), m_program(std::move(program))
    {}

    [[nodiscard]] std::expected<void, PrinterError> send(const std::string& bytes) override;

private:
    std::string m_queue;
    std::string m_program;
};

} // namespace jangbu::app
