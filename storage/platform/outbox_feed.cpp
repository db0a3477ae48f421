#include "storage/platform/outbox_feed.h"

#include "storage/platform/event_data.h"
#include "storage/sql/reader/settings_rows.h"

#include <string_view>
#include <utility>

namespace jangbu::storage {

namespace {

OutboxFact factOf(const RowView& row, const std::string& currency)
{
    return OutboxFact{
        row.integer(0),
        row.integer(1),
        {row.enumerator(2, EventKind::OrderPaid, EventKind::CouponClaimed),
         row.id<CustomerId>(3),
         row.id<CommandId>(4)},
        row.instant(5),
        currency
    };
}

Sql<std::vector<OutboxFact>> loadFacts(Transaction& transaction, const FeedRange& range)
{
    static constexpr std::string_view all =
        "SELECT o.seq, o.batch_no, o.kind, o.key, o.ref, b.at FROM outbox o "
        "JOIN batch b ON b.batch_no = o.batch_no WHERE o.seq > ? AND o.seq <= ? "
        "ORDER BY o.seq LIMIT ?";
    static constexpr std::string_view ofKey =
        "SELECT o.seq, o.batch_no, o.kind, o.key, o.ref, b.at FROM outbox o "
        "JOIN batch b ON b.batch_no = o.batch_no WHERE o.seq > ? AND o.seq <= ? AND o.key = ? "
        "ORDER BY o.seq LIMIT ?";
    const auto settings = loadSettings(transaction);
    if (!settings) {
        return std::unexpected(settings.error());
    }
    std::vector<OutboxFact> facts;
    Statement statement = transaction.prepare(range.key ? ofKey : all);
    statement.bind(range.after, range.upTo);
    if (range.key) {
        statement.bind(*range.key);
    }
    auto read = statement.bind(range.limit).forEach([&](const RowView& row) {
        facts.push_back(factOf(row, settings->currency.code));
    });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return facts;
}

} // namespace

Sql<std::string> loadEventSource(Transaction& transaction)
{
    // Nobody without the book's key can make this number, and it says nothing.
    auto root = transaction.prepare("SELECT root FROM batch WHERE batch_no = 1")
                    .first([](const RowView& row) { return row.blob(0); });
    if (!root) {
        return std::unexpected(std::move(root).error());
    }
    constexpr std::size_t shown = 16;
    if (!*root || (*root)->size() < shown) {
        return std::string{};
    }
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string source = "urn:jangbu:book:";
    for (std::size_t place = 0; place < shown; ++place) {
        const auto byte = (**root)[place];
        source += digits[byte >> 4U];
        source += digits[byte & 0x0FU];
    }
    return source;
}

Sql<std::vector<PlatformEvent>> loadEvents(Transaction& transaction, const FeedRange& range)
{
    const auto source = loadEventSource(transaction);
    auto facts = source ? loadFacts(transaction, range)
                        : Sql<std::vector<OutboxFact>>(std::unexpected(source.error()));
    if (!facts) {
        return std::unexpected(std::move(facts).error());
    }
    std::vector<PlatformEvent> events;
    events.reserve(facts->size());
    for (const OutboxFact& fact : *facts) {
        auto data = loadEventData(transaction, fact);
        if (!data) {
            return std::unexpected(std::move(data).error());
        }
        events.push_back(
            enveloped({*source, fact.seq, fact.event, fact.recordedAt, data->subject}, data->json)
        );
    }
    return events;
}

} // namespace jangbu::storage
