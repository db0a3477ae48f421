#include "storage/platform/delivery_store.h"

#include <future>
#include <memory>
#include <optional>
#include <utility>

namespace jangbu::storage {

namespace {

SqlFailure bookClosed()
{
    return {Fault::Lost, "the book has closed"};
}

template <class Work>
auto inTransaction(Connection& writer, Work& work) -> std::invoke_result_t<Work&, Transaction&>
{
    auto transaction = Transaction::begin(writer, TransactionMode::Write);
    if (!transaction) {
        return std::unexpected(std::move(transaction).error());
    }
    auto answer = work(*transaction);
    if (!answer) {
        return answer;
    }
    if (auto committed = transaction->commit(); !committed) {
        return std::unexpected(std::move(committed).error());
    }
    return answer;
}

/// Runs work(Transaction&) → Sql<T> on the lent connection and waits for it.
template <class Work>
auto write(const LendWriter& lend, Work work) -> std::invoke_result_t<Work&, Transaction&>
{
    using Result = std::invoke_result_t<Work&, Transaction&>;
    std::promise<Result> promise;
    std::future<Result> done = promise.get_future();
    lend([&promise, &work](Connection* writer) {
        promise.set_value(
            writer == nullptr ? Result(std::unexpected(bookClosed())) : inTransaction(*writer, work)
        );
    });
    return done.get();
}

Sql<void> keepKey(
    Transaction& transaction,
    const std::string& destination,
    const DeliveryState& state,
    CustomerId key
)
{
    static constexpr std::string_view forget =
        "DELETE FROM parked_key WHERE destination = ? AND key = ?";
    static constexpr std::string_view park =
        "INSERT INTO parked_key (destination, key, seq, reason, since) VALUES (?, ?, ?, ?, ?)";
    if (auto gone = transaction.prepare(forget).bind(destination, key).execute(); !gone) {
        return std::unexpected(std::move(gone).error());
    }
    const auto parked = state.parked.find(key);
    if (parked == state.parked.end()) {
        return {};
    }
    const ParkedEvents& events = parked->second;
    return transaction.prepare(park)
        .bind(destination, key, events.seq, events.reason, events.since)
        .execute(1);
}

} // namespace

Sql<DeliveryState> loadDelivery(Transaction& transaction, std::string_view destination)
{
    DeliveryState state;
    const auto cursor = transaction.prepare("SELECT seq FROM cursor WHERE destination = ?")
                            .bind(destination)
                            .first([](const RowView& row) { return row.integer(0); });
    if (!cursor) {
        return std::unexpected(cursor.error());
    }
    state.cursor = cursor->value_or(0);
    auto read = transaction
                    .prepare("SELECT key, seq, reason, since FROM parked_key "
                             "WHERE destination = ?")
                    .bind(destination)
                    .forEach([&state](const RowView& row) {
                        state.parked.emplace(
                            row.id<CustomerId>(0),
                            ParkedEvents{row.integer(1), row.text(2), row.instant(3)}
                        );
                    });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return state;
}

Sql<ClaimedDelivery> claimDelivery(const LendWriter& lend, const std::string& destination)
{
    static constexpr std::string_view make =
        "INSERT INTO cursor (destination, seq, epoch) VALUES (?, 0, 0) ON CONFLICT DO NOTHING";
    return write(lend, [&destination](Transaction& transaction) -> Sql<ClaimedDelivery> {
        auto done = transaction.prepare(make).bind(destination).execute();
        if (done) {
            done = transaction.prepare("UPDATE cursor SET epoch = epoch + 1 WHERE destination = ?")
                       .bind(destination)
                       .execute();
        }
        if (!done) {
            return std::unexpected(std::move(done).error());
        }
        const auto epoch = transaction.prepare("SELECT epoch FROM cursor WHERE destination = ?")
                               .bind(destination)
                               .first([](const RowView& row) { return row.integer(0); });
        auto state = loadDelivery(transaction, destination);
        if (!epoch || !state) {
            return std::unexpected(epoch ? std::move(state).error() : epoch.error());
        }
        return ClaimedDelivery{epoch->value_or(0), *std::move(state)};
    });
}

Sql<void>
keepDelivery(const LendWriter& lend, const DeliveryOwner& owner, const DeliveryChange& change)
{
    static constexpr std::string_view move =
        "UPDATE cursor SET seq = ? WHERE destination = ? AND epoch = ?";
    return write(lend, [&](Transaction& transaction) -> Sql<void> {
        auto done = transaction.prepare(move)
                        .bind(change.state.cursor, owner.destination, owner.epoch)
                        .execute(1);
        for (const CustomerId key : change.keys) {
            if (done) {
                done = keepKey(transaction, owner.destination, change.state, key);
            }
        }
        return done;
    });
}

Sql<QueueFigures>
loadQueueFigures(Transaction& transaction, std::string_view destination, std::int64_t cursor)
{
    static constexpr std::string_view text =
        "SELECT h.outbox_seq, (SELECT COUNT(*) FROM parked_key p JOIN outbox o "
        "ON o.key = p.key AND o.seq >= p.seq AND o.seq <= ? WHERE p.destination = ?), "
        "(SELECT b.at FROM outbox o JOIN batch b ON b.batch_no = o.batch_no WHERE o.seq = ?) "
        "FROM head h";
    const auto figures = transaction.prepare(text)
                             .bind(cursor, destination, cursor + 1)
                             .first([](const RowView& row) {
                                 return QueueFigures{
                                     row.integer(0),
                                     row.integer(1),
                                     row.isNull(2) ? std::nullopt : std::optional{row.instant(2)},
                                 };
                             });
    if (!figures) {
        return std::unexpected(figures.error());
    }
    return figures->value_or(QueueFigures{});
}

} // namespace jangbu::storage
