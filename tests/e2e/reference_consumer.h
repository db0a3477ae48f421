#pragma once

#include "core/identity/ids.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace jangbu::tests {

/// What a platform that takes our events must do, and the judge of what it was sent: events are known
/// again by their id, and those of one customer come in their order, none left out.
class ReferenceConsumer
{
public:
    /// An event as it arrived. Whoever calls this has it for good.
    void take(std::string_view json);

    struct Taken
    {
        std::int64_t seq = 0;
        std::string id;

        friend bool operator==(const Taken&, const Taken&) = default;
    };

    using TakenByCustomer = std::map<CustomerId, std::vector<Taken>>;

    /// Each once, in the order in which they first came.
    [[nodiscard]] const TakenByCustomer& taken() const { return m_taken; }

    [[nodiscard]] std::size_t count() const { return m_jsonById.size(); }

    /// How often an event came that was there already.
    [[nodiscard]] std::size_t duplicates() const { return m_duplicates; }

    /// Whatever broke the contract so far; empty when nothing did.
    [[nodiscard]] const std::string& complaint() const { return m_complaint; }

private:
    std::map<std::string, std::string> m_jsonById;
    TakenByCustomer m_taken;
    std::size_t m_duplicates = 0;
    std::string m_complaint;
};

} // namespace jangbu::tests
