#include "storage/audit/verify.h"

#include "storage/audit/batch_audit.h"
#include "storage/audit/findings.h"
#include "storage/audit/law/shop_laws.h"
#include "storage/sql/transaction.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace jangbu::storage {

namespace {

using Audit = std::function<Sql<void>(Transaction&, Findings&)>;

/// `goesOn` is asked within the longest of them.
std::vector<Audit> auditsOf(const Vault& vault, const std::function<bool()>& goesOn)
{
    return {
        [&vault, &goesOn](Transaction& transaction, Findings& findings) {
            return auditBatches(transaction, vault, findings, goesOn);
        },
        auditSales,
        auditFigures,
        auditCoupons,
        auditReceipts,
        auditReversals,
        auditPrices,
        auditNames,
        auditDrawers,
        auditSchema,
        [&vault](Transaction& transaction, Findings& findings) {
            return auditSealed(transaction, vault, findings);
        },
    };
}

} // namespace

Sql<VerifyReport>
verify(Connection& reader, const Vault& vault, const BookCheck::OnProgress& onProgress)
{
    auto report = verifyWhile(reader, vault, [&onProgress](std::size_t done, std::size_t all) {
        if (onProgress) {
            onProgress(done, all);
        }
        return true;
    });
    if (!report) {
        return std::unexpected(std::move(report).error());
    }
    return **std::move(report); // nobody stops it
}

Sql<std::optional<VerifyReport>>
verifyWhile(Connection& reader, const Vault& vault, const WhileWanted& isWanted)
{
    std::size_t done = 0;
    std::size_t all = 1;
    bool isStopped = false; // for good: what ended early must not be taken for intact
    const std::function<bool()> goesOn = [&] {
        isStopped = isStopped || !isWanted(done, all);
        return !isStopped;
    };
    const std::vector<Audit> audits = auditsOf(vault, goesOn);
    all = audits.size();
    auto transaction = Transaction::begin(reader, TransactionMode::Read);
    if (!transaction) {
        return std::unexpected(std::move(transaction).error());
    }
    Findings findings;
    for (; done < all; ++done) {
        if (!goesOn()) {
            return std::nullopt;
        }
        auto audited = audits[done](*transaction, findings);
        if (!audited && audited.error().fault != Fault::Damaged) {
            return std::unexpected(std::move(audited).error());
        }
        // A value that makes no sense ends one audit; the others still tell what they can.
        findings.expect(LawId::RowsReadable, audited.has_value(), [&audited] {
            return audited.error().text;
        });
    }
    return std::move(findings).report();
}

} // namespace jangbu::storage
