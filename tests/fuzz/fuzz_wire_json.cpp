#include "core/result/must.h"
#include "storage/wire/command_json.h"
#include "storage/wire/order_lines.h"
#include "storage/wire/outcome_json.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Whatever is read must be written in a form that reads as the same, and only in that one form.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace jangbu::storage; // NOLINT(google-build-using-namespace)
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto command = readCommand(text)) {
        const std::string written = writeCommand(*command);
        const auto again = readCommand(written);
        MUST(again && *again == *command && writeCommand(*again) == written);
    }
    if (const auto outcome = readOutcome(text)) {
        const std::string written = writeOutcome(*outcome);
        const auto again = readOutcome(written);
        MUST(again && *again == *outcome && writeOutcome(*again) == written);
    }
    if (const auto lines = readOrderLines(text)) {
        MUST(readOrderLines(writeOrderLines(*lines)) == *lines);
    }
    if (const auto lines = readRefundLines(text)) {
        MUST(readRefundLines(writeRefundLines(*lines)) == *lines);
    }
    if (const auto coupon = readOrderCoupon(text)) {
        const auto again = readOrderCoupon(writeOrderCoupon(*coupon));
        MUST(again && *again == *coupon);
    }
    return 0;
}
