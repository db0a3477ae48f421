#include "storage/counter/sqlite_cart_store.h"

#include "storage/counter/cart_json.h"
#include "storage/wire/command_json.h"

#include <utility>

namespace jangbu::storage {

namespace {

FieldPlace placeOf(CommandId id)
{
    return {"intent", "command", id.uuid};
}

Sql<void> writeCurrent(Transaction& transaction, const Cart& cart)
{
    return transaction
        .prepare("INSERT INTO cart (id, content) VALUES (1, ?) "
                 "ON CONFLICT (id) DO UPDATE SET content = excluded.content")
        .bind(writeCart(cart))
        .execute(1);
}

/// The asked number when it is free, else the one after the greatest.
Sql<std::int64_t> freeNumber(Transaction& transaction, std::int64_t asked)
{
    const auto taken =
        transaction
            .prepare(
                "SELECT COALESCE(MAX(number), 0), COALESCE(SUM(number = ?), 0) FROM parked_cart"
            )
            .bind(asked)
            .first([asked](const RowView& row) {
                const bool isFree = asked > 0 && row.integer(1) == 0;
                return isFree ? asked : row.integer(0) + 1;
            });
    if (!taken) {
        return std::unexpected(taken.error());
    }
    return taken->value_or(1);
}

Sql<void> insertParked(Transaction& transaction, const ParkedCart& parked)
{
    const auto number = freeNumber(transaction, parked.number);
    if (!number) {
        return std::unexpected(number.error());
    }
    return transaction
        .prepare(
            "INSERT INTO parked_cart (number, content, staff_name, parked_at) VALUES (?, ?, ?, ?)"
        )
        .bind(*number, writeCart(parked.cart), parked.staffName, parked.parkedAt)
        .execute(1);
}

/// Takes the cart out of the parked ones; nothing when it is gone or cannot be read.
Sql<std::optional<Cart>> takeParked(Transaction& transaction, std::int64_t number)
{
    auto content = transaction.prepare("SELECT content FROM parked_cart WHERE number = ?")
                       .bind(number)
                       .first([](const RowView& row) { return row.text(0); });
    if (!content) {
        return std::unexpected(std::move(content).error());
    }
    auto cart = readCart(content->value_or(std::string{}));
    if (!cart) {
        return std::nullopt;
    }
    auto removed =
        transaction.prepare("DELETE FROM parked_cart WHERE number = ?").bind(number).execute(1);
    if (!removed) {
        return std::unexpected(std::move(removed).error());
    }
    return *std::move(cart);
}

} // namespace

SqliteCartStore::SqliteCartStore(CounterFile& file, const Vault& vault)
    : m_file(file), m_vault(vault)
{}

std::expected<Cart, StoreError> SqliteCartStore::current()
{
    return m_file.run([](Transaction& transaction) -> Sql<Cart> {
        auto cart = transaction.prepare("SELECT content FROM cart").first([](const RowView& row) {
            return readCart(row.text(0)).value_or(Cart{});
        });
        if (!cart) {
            return std::unexpected(std::move(cart).error());
        }
        return std::move(cart)->value_or(Cart{});
    });
}

std::expected<void, StoreError> SqliteCartStore::saveCurrent(const Cart& cart)
{
    return m_file.run([&cart](Transaction& transaction) { return writeCurrent(transaction, cart); }
    );
}

std::expected<void, StoreError> SqliteCartStore::park(const ParkedCart& parked)
{
    return m_file.run([&parked](Transaction& transaction) {
        auto written = insertParked(transaction, parked);
        return written ? writeCurrent(transaction, Cart{}) : written;
    });
}

std::expected<std::vector<ParkedCart>, StoreError> SqliteCartStore::parked()
{
    static constexpr std::string_view text =
        "SELECT number, content, staff_name, parked_at FROM parked_cart ORDER BY parked_at, number";
    return m_file.run([](Transaction& transaction) -> Sql<std::vector<ParkedCart>> {
        std::vector<ParkedCart> carts;
        const auto take = [&carts](const RowView& row) {
            if (auto cart = readCart(row.text(1))) {
                carts.push_back({row.integer(0), *std::move(cart), row.text(2), row.instant(3)});
            }
        };
        auto read = transaction.prepare(text).forEach(take);
        if (!read) {
            return std::unexpected(std::move(read).error());
        }
        return carts;
    });
}

std::expected<std::optional<Cart>, StoreError> SqliteCartStore::resume(std::int64_t number)
{
    return m_file.run([number](Transaction& transaction) -> Sql<std::optional<Cart>> {
        auto cart = takeParked(transaction, number);
        if (!cart || !*cart) {
            return cart;
        }
        if (auto written = writeCurrent(transaction, **cart); !written) {
            return std::unexpected(std::move(written).error());
        }
        return cart;
    });
}

std::expected<void, StoreError> SqliteCartStore::keepIntent(const Command& command)
{
    return m_file.run([&](Transaction& transaction) -> Sql<void> {
        const Bytes sealed = m_vault.seal(writeCommand(command), placeOf(command.id));
        const auto kept = transaction
                              .prepare("INSERT INTO intent (command_id, command) VALUES (?, ?) "
                                       "ON CONFLICT (command_id) DO NOTHING")
                              .bind(command.id, sealed)
                              .execute();
        if (!kept) {
            return std::unexpected(kept.error());
        }
        return {};
    });
}

std::expected<void, StoreError> SqliteCartStore::forgetIntent(CommandId id)
{
    return m_file.run([id](Transaction& transaction) -> Sql<void> {
        const auto gone =
            transaction.prepare("DELETE FROM intent WHERE command_id = ?").bind(id).execute();
        if (!gone) {
            return std::unexpected(gone.error());
        }
        return {};
    });
}

std::expected<std::vector<Command>, StoreError> SqliteCartStore::intents()
{
    static constexpr std::string_view text =
        "SELECT command_id, command FROM intent ORDER BY intent_no";
    return m_file.run([this](Transaction& transaction) -> Sql<std::vector<Command>> {
        std::vector<Command> commands;
        const auto take = [&](const RowView& row) {
            const auto json = m_vault.open(row.blob(1), placeOf(row.id<CommandId>(0)));
            auto command = json ? readCommand(*json) : std::unexpected(WireError{});
            if (command) {
                commands.push_back(*std::move(command));
            }
        };
        auto read = transaction.prepare(text).forEach(take);
        if (!read) {
            return std::unexpected(std::move(read).error());
        }
        return commands;
    });
}

} // namespace jangbu::storage
