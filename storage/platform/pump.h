#pragma once

#include "core/port/clock.h"
#include "storage/platform/delivery.h"
#include "storage/platform/delivery_store.h"
#include "storage/platform/sink/event_sink.h"
#include "storage/sql/reader/reader_pool.h"

#include <cstdint>
#include <optional>
#include <string>

namespace jangbu::storage {

/// Does what a delivery decides: reads the book, sends, keeps the state. Lives on one thread.
class Pump
{
public:
    /// All must outlive the pump.
    struct Parts
    {
        ReaderPool& readers;
        EventSink& sink;
        const Clock& clock;
    };

    /// Where the state is kept; a range that is sent again keeps none.
    struct Keeper
    {
        const LendWriter& lend;
        DeliveryOwner owner;
    };

    enum class Turn : std::uint8_t {
        Worked,
        Paused, // until pausedUntil()
        Idle,   // all is sent
        Ended,  // another sender has taken over, or the book is damaged: see trouble()
    };

    Pump(Parts parts, Delivery delivery, std::optional<Keeper> keeper)
        : m_parts(parts), m_delivery(std::move(delivery)), m_keeper(std::move(keeper))
    {}

    /// Does one step; as long as the book or the destination takes.
    [[nodiscard]] Turn turn(Moment now);

    [[nodiscard]] Moment pausedUntil() const { return m_pausedUntil; }

    /// Whether it waits for the book and not for the destination.
    [[nodiscard]] bool waitsForBook() const { return !m_bookTrouble.empty(); }

    [[nodiscard]] Delivery& delivery() { return m_delivery; }

    /// What the book or the destination said last when something did not go; empty when all is well.
    [[nodiscard]] const std::string& trouble() const
    {
        return m_bookTrouble.empty() ? m_delivery.trouble() : m_bookTrouble;
    }

private:
    [[nodiscard]] Turn fetch(const FeedRange& range, Moment now);
    [[nodiscard]] Turn keep(Moment now);
    [[nodiscard]] Turn pauseForBook(std::string trouble, Moment now);

    Parts m_parts;
    Delivery m_delivery;
    std::optional<Keeper> m_keeper;
    Moment m_pausedUntil{0};
    std::string m_bookTrouble;
};

} // namespace jangbu::storage
