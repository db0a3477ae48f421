#include "storage/sql/reader/sql_customer_reader.h"

#include "core/customer/phone.h"
#include "core/limit/limits.h"
#include "core/text/masking.h"
#include "core/text/whole_number.h"
#include "storage/sql/gather/numbers_by_id.h"
#include "storage/sql/reader/batch_page.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jangbu::storage {

namespace {

/// What the customer table tells of one who is not the walk-in customer.
struct SealedProfile
{
    Bytes name;
    Bytes phone;
    Bytes birthday;
    Bytes note;
    std::optional<std::int64_t> memberNo;
};

SqlFailure forged(std::string_view column, CustomerId id)
{
    return {Fault::Damaged, "customer." + std::string(column) + " of " + toText(id) + " is forged"};
}

/// Opens the columns of one customer and remembers the first that does not open.
class Unsealing
{
public:
    Unsealing(const Vault& vault, CustomerId id) : m_vault(vault), m_id(id) {}

    [[nodiscard]] std::string open(std::string_view column, const Bytes& sealed)
    {
        auto plain = m_vault.open(sealed, {"customer", column, m_id.uuid});
        if (!plain) {
            m_failure = forged(column, m_id);
            return {};
        }
        return *std::move(plain);
    }

    [[nodiscard]] const std::optional<SqlFailure>& failure() const { return m_failure; }

private:
    const Vault& m_vault;
    CustomerId m_id;
    std::optional<SqlFailure> m_failure;
};

struct CardRow
{
    CustomerCard card;
    std::optional<SealedProfile> sealed;
};

CardRow cardRowOf(const RowView& row)
{
    CardRow found{
        .card =
            {.id = row.id<CustomerId>(0),
             .maskedName = {},
             .maskedPhone = {},
             .memberNo = row.integerOrNull(3),
             .isBlocked = row.flag(2),
             .balance = row.money(1)},
        .sealed = std::nullopt,
    };
    if (!row.isNull(4)) {
        found.sealed = SealedProfile{row.blob(4), row.blob(5), {}, {}, row.integerOrNull(3)};
    }
    return found;
}

Sql<std::optional<CustomerCard>>
loadCard(Transaction& transaction, const Vault& vault, CustomerId id)
{
    static constexpr std::string_view text =
        "SELECT w.customer_id, w.balance, w.is_blocked, c.member_no, c.name, c.phone "
        "FROM wallet w LEFT JOIN customer c ON c.customer_id = w.customer_id "
        "WHERE w.customer_id = ?";
    auto row = transaction.prepare(text).bind(id).first(cardRowOf);
    if (!row) {
        return std::unexpected(std::move(row).error());
    }
    if (!*row) {
        return std::nullopt;
    }
    const CardRow& found = **row;
    CustomerCard card = found.card;
    if (const auto& sealed = found.sealed) {
        Unsealing unsealing{vault, id};
        card.maskedName = maskedName(unsealing.open("name", sealed->name));
        card.maskedPhone = maskedPhone(phoneDisplay(unsealing.open("phone", sealed->phone)));
        if (const auto failure = unsealing.failure()) {
            return std::unexpected(*failure);
        }
    }
    return card;
}

Sql<std::optional<CustomerProfile>>
loadProfile(Transaction& transaction, const Vault& vault, CustomerId id)
{
    static constexpr std::string_view text =
        "SELECT name, phone, birthday, note, member_no FROM customer WHERE customer_id = ?";
    const auto row = transaction.prepare(text).bind(id).first([](const RowView& view) {
        return SealedProfile{
            view.blob(0),
            view.blob(1),
            view.blob(2),
            view.blob(3),
            view.integerOrNull(4)
        };
    });
    if (!row) {
        return std::unexpected(row.error());
    }
    const std::optional<SealedProfile>& sealed = *row;
    if (!sealed) {
        return std::nullopt;
    }
    Unsealing unsealing{vault, id};
    CustomerProfile profile{
        .name = unsealing.open("name", sealed->name),
        .phone = unsealing.open("phone", sealed->phone),
        .memberNo = sealed->memberNo,
        .birthday = unsealing.open("birthday", sealed->birthday),
        .note = unsealing.open("note", sealed->note),
    };
    if (const auto failure = unsealing.failure()) {
        return std::unexpected(*failure);
    }
    return profile;
}

constexpr std::string_view idByMemberNo = "SELECT customer_id FROM customer WHERE member_no = ?";

/// Customers found so far, each once, in the order they were found.
class Finds
{
public:
    Finds(Transaction& transaction, std::size_t limit) : m_transaction(transaction), m_limit(limit)
    {}

    template <class... Values>
    void add(std::string_view text, const Values&... values)
    {
        if (m_failure) {
            return;
        }
        auto read = m_transaction.prepare(text).bind(values...).forEach([this](const RowView& row) {
            const auto id = row.id<CustomerId>(0);
            if (m_ids.size() < m_limit && std::ranges::find(m_ids, id) == m_ids.end()) {
                m_ids.push_back(id);
            }
        });
        if (!read) {
            m_failure = std::move(read).error();
        }
    }

    [[nodiscard]] Sql<std::vector<CustomerId>> ids() const
    {
        if (m_failure) {
            return std::unexpected(*m_failure);
        }
        return m_ids;
    }

private:
    Transaction& m_transaction;
    std::size_t m_limit;
    std::vector<CustomerId> m_ids;
    std::optional<SqlFailure> m_failure;
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

Sql<std::vector<CustomerId>>
findIds(Transaction& transaction, const Vault& vault, std::string_view typed, std::size_t limit)
{
    const std::string_view text = trimmed(typed);
    Finds finds{transaction, std::clamp(limit, std::size_t{1}, limit::pageSize)};
    const auto number = parseWholeNumber(text);
    if (number) {
        finds.add(idByMemberNo, *number);
    }
    if (const auto phone = parsePhone(text)) {
        finds.add(
            "SELECT customer_id FROM customer WHERE phone_index = ?",
            vault.phoneIndex(*phone)
        );
    }
    if (number && text.size() == 4) {
        finds.add(
            "SELECT customer_id FROM customer WHERE last4_index = ? AND last4_index IS NOT NULL "
            "ORDER BY customer_id LIMIT ?",
            vault.lastFourIndex(text),
            limit::pageSize
        );
    }
    if (!number && !text.empty()) {
        finds.add(
            "SELECT customer_id FROM customer WHERE name_index = ? ORDER BY customer_id LIMIT ?",
            vault.nameIndex(text),
            limit::pageSize
        );
    }
    return finds.ids();
}

Sql<std::vector<CustomerCard>>
loadCards(Transaction& transaction, const Vault& vault, const std::vector<CustomerId>& ids)
{
    std::vector<CustomerCard> cards;
    for (const CustomerId id : ids) {
        auto card = loadCard(transaction, vault, id);
        if (!card) {
            return std::unexpected(std::move(card).error());
        }
        if (*card) {
            cards.push_back(**std::move(card));
        }
    }
    return cards;
}

/// The customer's balance as it was before batch `batchNo`.
Sql<std::int64_t> balanceBefore(Transaction& transaction, CustomerId id, std::int64_t batchNo)
{
    const std::string first = transaction.connection().dialect().bytesLiteral("01");
    const bool isIndexed = id.uuid.bytes[0] != 0;
    const std::string debit = isIndexed ? "debit = ? AND debit >= " + first : "debit = ?";
    const std::string credit = isIndexed ? "credit = ? AND credit >= " + first : "credit = ?";
    const auto balance =
        transaction
            .prepare(
                "SELECT balance + (SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM entry WHERE "
                + debit
                + " AND batch_no >= ?) - (SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) "
                  "FROM entry WHERE "
                + credit + " AND batch_no >= ?) FROM wallet WHERE customer_id = ?"
            )
            .bind(id, batchNo, id, batchNo, id)
            .first([](const RowView& row) { return row.integer(0); });
    if (!balance) {
        return std::unexpected(balance.error());
    }
    return balance->value_or(0);
}

/// The newest legs of a wallet. The indexes hold no account of the house, which the condition on the
/// first byte tells the engine; the walk-in customer's own id begins like theirs and is read from
/// the newest entry down.
std::string legsText(const Dialect& dialect, bool isIndexed)
{
    if (!isIndexed) {
        return "SELECT batch_no, line_no, command_id, code, "
               "CASE WHEN credit = ? THEN amount ELSE -amount END AS amount FROM entry "
               "WHERE (debit = ? OR credit = ?) AND batch_no < ? "
               "ORDER BY batch_no DESC, line_no DESC LIMIT ?";
    }
    const std::string first = dialect.bytesLiteral("01");
    return "SELECT batch_no, line_no, command_id, code, amount FROM entry WHERE credit = ? "
           "AND credit >= "
           + first
           + " AND batch_no < ? "
             "UNION ALL SELECT batch_no, line_no, command_id, code, -amount FROM entry "
             "WHERE debit = ? AND debit >= "
           + first + " AND batch_no < ? ORDER BY batch_no DESC, line_no DESC LIMIT ?";
}

WalletEntry entryOf(const RowView& row)
{
    return WalletEntry{
        .batchNo = row.integer(0),
        .lineNo = row.integer(1),
        .command = row.id<CommandId>(2),
        .code = row.enumerator(3, EntryCode::TopUp, EntryCode::Cash),
        .amount = row.money(4),
        .balanceAfter = {},
        .at = row.instant(5),
    };
}

Sql<std::vector<WalletEntry>>
loadLegs(Transaction& transaction, CustomerId id, std::int64_t endBatch, std::size_t limit)
{
    const bool isIndexed = id.uuid.bytes[0] != 0;
    Statement statement = transaction.prepare(
        "SELECT e.batch_no, e.line_no, e.command_id, e.code, e.amount, "
        "COALESCE(t.occurred_at, o.occurred_at, r.occurred_at, b.at) FROM ("
        + legsText(transaction.connection().dialect(), isIndexed)
        + ") AS e LEFT JOIN batch b ON b.batch_no = e.batch_no "
          "LEFT JOIN top_up t ON t.command_id = e.command_id "
          "LEFT JOIN orders o ON o.order_id = e.command_id "
          "LEFT JOIN refund r ON r.refund_id = e.command_id "
          "ORDER BY e.batch_no DESC, e.line_no DESC"
    );
    if (isIndexed) {
        statement.bind(id, endBatch, id, endBatch, rowsToRead(limit));
    } else {
        statement.bind(id, id, id, endBatch, rowsToRead(limit));
    }
    std::vector<WalletEntry> entries;
    auto read =
        statement.forEach([&entries](const RowView& row) { entries.push_back(entryOf(row)); });
    if (!read) {
        return std::unexpected(std::move(read).error());
    }
    return entries;
}

BookedTopUp topUpOf(const RowView& row)
{
    return BookedTopUp{
        .record =
            {.id = row.id<CommandId>(0),
             .customer = row.id<CustomerId>(1),
             .amount = row.money(2),
             .tender = row.enumerator(3, Tender::Cash, Tender::Transfer),
             .approvalNo = {},
             .occurredAt = row.instant(4),
             .terminal = row.id<TerminalId>(5),
             .staff = row.id<StaffId>(6),
             .isReversed = row.flag(7)},
        .terminalName = row.text(8),
        .staffName = row.text(9),
    };
}

} // namespace

SqlCustomerReader::SqlCustomerReader(ReaderPool& pool, const Vault& vault)
    : m_pool(pool), m_vault(vault)
{}

Read<std::optional<CustomerCard>> SqlCustomerReader::customer(CustomerId id)
{
    return m_pool.read([&](Transaction& transaction) { return loadCard(transaction, m_vault, id); }
    );
}

Read<std::vector<CustomerCard>>
SqlCustomerReader::findCustomers(std::string text, std::size_t limit)
{
    return m_pool.read([&](Transaction& transaction) -> Sql<std::vector<CustomerCard>> {
        const auto ids = findIds(transaction, m_vault, text, limit);
        if (!ids) {
            return std::unexpected(ids.error());
        }
        return loadCards(transaction, m_vault, *ids);
    });
}

Read<std::optional<CustomerCard>> SqlCustomerReader::customerByMemberNo(std::int64_t memberNo)
{
    return m_pool.read([&](Transaction& transaction) -> Sql<std::optional<CustomerCard>> {
        const auto id =
            transaction.prepare(idByMemberNo).bind(memberNo).first([](const RowView& row) {
                return row.id<CustomerId>(0);
            });
        if (!id) {
            return std::unexpected(id.error());
        }
        if (!*id) {
            return std::nullopt;
        }
        return loadCard(transaction, m_vault, **id);
    });
}

Read<std::vector<std::optional<Money>>> SqlCustomerReader::balances(std::vector<CustomerId> ids)
{
    std::vector<Uuid> uuids;
    uuids.reserve(ids.size());
    std::ranges::transform(ids, std::back_inserter(uuids), &CustomerId::uuid);
    using Balances = std::vector<std::optional<Money>>;
    return m_pool.read([&uuids](Transaction& transaction) -> Sql<Balances> {
        const auto numbers = numbersById(transaction, NumberOf::BalanceOfWallet, uuids);
        if (!numbers) {
            return std::unexpected(numbers.error());
        }
        Balances balances;
        balances.reserve(numbers->size());
        for (const auto& found : *numbers) {
            balances.push_back(found ? std::optional{Money{found->number}} : std::nullopt);
        }
        return balances;
    });
}

Read<std::optional<CustomerProfile>> SqlCustomerReader::profile(CustomerId id)
{
    return m_pool.read([&](Transaction& transaction) {
        return loadProfile(transaction, m_vault, id);
    });
}

Read<std::vector<WalletEntry>>
SqlCustomerReader::entries(CustomerId id, std::int64_t beforeBatchNo, std::size_t limit)
{
    const std::int64_t endBatch = endBatchNo(beforeBatchNo);
    return m_pool.read([&](Transaction& transaction) -> Sql<std::vector<WalletEntry>> {
        const auto balance = balanceBefore(transaction, id, endBatch);
        if (!balance) {
            return std::unexpected(balance.error());
        }
        auto entries = loadLegs(transaction, id, endBatch, limit);
        if (!entries) {
            return entries;
        }
        cutBetweenBatches(*entries, limit);
        Money after{*balance};
        for (WalletEntry& entry : *entries) {
            entry.balanceAfter = after;
            after.minor -= entry.amount.minor;
        }
        return entries;
    });
}

Read<std::vector<BookedTopUp>> SqlCustomerReader::lastTopUps(CustomerId id, std::size_t limit)
{
    static constexpr std::string_view text =
        "SELECT t.command_id, t.customer_id, t.amount, t.tender, t.occurred_at, t.terminal_id, "
        "t.staff_id, t.is_reversed, COALESCE(c.name, ''), COALESCE(s.name, '') FROM top_up t "
        "LEFT JOIN terminal c ON c.terminal_id = t.terminal_id "
        "LEFT JOIN staff s ON s.staff_id = t.staff_id "
        "WHERE t.customer_id = ? ORDER BY t.occurred_at DESC, t.command_id DESC LIMIT ?";
    return m_pool.read([&](Transaction& transaction) -> Sql<std::vector<BookedTopUp>> {
        std::vector<BookedTopUp> topUps;
        auto read = transaction.prepare(text)
                        .bind(id, std::clamp(limit, std::size_t{1}, limit::pageSize))
                        .forEach([&topUps](const RowView& row) { topUps.push_back(topUpOf(row)); });
        if (!read) {
            return std::unexpected(std::move(read).error());
        }
        return topUps;
    });
}

} // namespace jangbu::storage
