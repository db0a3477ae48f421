#include "storage/audit/seal_law.h"

#include "storage/sql/coupon/coupon_rows.h"
#include "storage/sql/coupon/shop_rows.h"
#include "storage/sql/reader/product_rows.h"
#include "storage/sql/seal/big_endian.h"
#include "storage/sql/sealed_columns.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jangbu::storage {

namespace {

constexpr std::array<std::string_view, 10> kindNames{
    "",
    "settings",
    "staff",
    "product",
    "customer",
    "wallet",
    "terminal",
    "campaign",
    "coupon",
    "shift"
};

std::string nameOf(const SealedRow& row)
{
    const auto kind = static_cast<std::size_t>(row.kind);
    std::string name{kind < kindNames.size() ? kindNames[kind] : "row"};
    std::span<const std::uint8_t> rest = row.key;
    for (char sign = ' '; rest.size() >= sizeof(Uuid::bytes); sign = '/') {
        Uuid id;
        std::ranges::copy(rest.first<sizeof(Uuid::bytes)>(), id.bytes.begin());
        name += sign + toText(id);
        rest = rest.subspan(sizeof(Uuid::bytes));
    }
    if (rest.size() == sizeof(std::int64_t)) {
        name += "/" + std::to_string(fromBigEndian(rest.first<sizeof(std::int64_t)>()));
    }
    return name;
}

/// Holds the rows of the tables against their newest seals, then asks for those that are missing.
class SealedRows
{
public:
    SealedRows(const Vault& vault, NewestSeals seals, Findings& findings)
        : m_sealer(vault), m_seals(std::move(seals)), m_findings(findings)
    {}

    template <class... Row>
    void judge(const Row&... row)
    {
        const RowSealer::Sealed due = m_sealer.sealed(row...);
        const auto newest = m_seals.find(due.row);
        const bool isAsLeft = newest != m_seals.end() && newest->second == due.seal;
        m_findings.expect(LawId::RowsAsSealed, isAsLeft, [&due] {
            return nameOf(due.row) + " is not as its last command left it";
        });
        if (newest != m_seals.end()) {
            m_seals.erase(newest);
        }
    }

    /// Of a wallet that nobody ever blocked or freed there is no seal.
    void judgeWallet(const Wallet& wallet)
    {
        if (wallet.isBlocked || m_seals.contains(m_sealer.sealed(wallet).row)) {
            judge(wallet);
        }
    }

    void findMissing()
    {
        for (const auto& [row, seal] : m_seals) {
            m_findings.note(LawId::RowsAsSealed, nameOf(row) + " is missing");
        }
    }

private:
    RowSealer m_sealer;
    NewestSeals m_seals;
    Findings& m_findings;
};

std::string select(std::string_view columns, std::string_view table)
{
    return "SELECT " + std::string(columns) + " FROM " + std::string(table);
}

Sql<void> judgeSettings(Transaction& transaction, SealedRows& rows)
{
    SettingTexts settings;
    auto read =
        transaction.prepare("SELECT key, value FROM setting").forEach([&](const RowView& row) {
            settings.insert_or_assign(row.text(0), row.text(1));
        });
    if (read && !settings.empty()) {
        rows.judge(settings);
    }
    return read;
}

Sql<void> judgeProducts(Transaction& transaction, SealedRows& rows)
{
    std::map<ProductId, std::vector<std::string>> barcodes;
    auto read = transaction.prepare("SELECT product_id, barcode FROM barcode")
                    .forEach([&barcodes](const RowView& row) {
                        barcodes[row.id<ProductId>(0)].push_back(row.text(1));
                    });
    if (!read) {
        return read;
    }
    return transaction.prepare(select(productColumns, "product")).forEach([&](const RowView& row) {
        Product product = productOf(row);
        product.details.barcodes = std::move(barcodes[product.id]);
        rows.judge(product);
    });
}

Sql<void> judgeCustomers(Transaction& transaction, const Vault& vault, SealedRows& rows)
{
    return transaction
        .prepare("SELECT customer_id, name, phone, member_no, birthday, note FROM customer")
        .forEach([&](const RowView& row) {
            const auto id = row.id<CustomerId>(0);
            // What does not open is said by a law of its own.
            const CustomerProfile profile{
                .name = vault.open(row.blob(1), customerNamePlace(id)).value_or(""),
                .phone = vault.open(row.blob(2), customerPhonePlace(id)).value_or(""),
                .memberNo = row.integerOrNull(3),
                .birthday = vault.open(row.blob(4), customerBirthdayPlace(id)).value_or(""),
                .note = vault.open(row.blob(5), customerNotePlace(id)).value_or(""),
            };
            rows.judge(id, profile);
        });
}

Sql<void> judgeWallets(Transaction& transaction, SealedRows& rows)
{
    return transaction.prepare("SELECT customer_id, balance, is_blocked, version FROM wallet")
        .forEach([&rows](const RowView& row) {
            rows.judgeWallet(
                Wallet{row.id<CustomerId>(0), row.money(1), row.flag(2), row.integer(3)}
            );
        });
}

template <class Read>
Sql<void>
judgeEach(Transaction& transaction, const std::string& text, SealedRows& rows, Read readRow)
{
    return transaction.prepare(text).forEach([&](const RowView& row) { rows.judge(readRow(row)); });
}

} // namespace

Sql<void> auditRows(
    Transaction& transaction,
    const Vault& vault,
    const NewestSeals& seals,
    Findings& findings
)
{
    SealedRows rows(vault, seals, findings);
    auto read = judgeSettings(transaction, rows);
    if (read) {
        read = judgeProducts(transaction, rows);
    }
    if (read) {
        read = judgeCustomers(transaction, vault, rows);
    }
    if (read) {
        read = judgeWallets(transaction, rows);
    }
    if (read) {
        read = judgeEach(transaction, select(staffColumns, "staff"), rows, staffOf);
    }
    if (read) {
        read = judgeEach(transaction, select(terminalColumns, "terminal"), rows, terminalOf);
    }
    if (read) {
        read = judgeEach(transaction, select(campaignColumns, "campaign"), rows, campaignOf);
    }
    if (read) {
        read = judgeEach(transaction, select(couponColumns, "coupon"), rows, couponOf);
    }
    if (read) {
        read = judgeEach(transaction, select(shiftColumns, "shift"), rows, shiftOf);
    }
    if (read) {
        rows.findMissing();
    }
    return read;
}

} // namespace jangbu::storage
