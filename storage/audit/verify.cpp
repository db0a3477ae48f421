#include "storage/audit/verify.h"

#include "storage/audit/batch_audit.h"
#include "storage/audit/findings.h"
#include "storage/audit/law/shop_laws.h"
#include "storage/sql/transaction.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace jangbu::storage {

bool VerifyReport::isIntact() const
{
    return std::ranges::all_of(laws, [](const Law& law) { return law.broken == 0; });
}

Sql<VerifyReport> verify(Connection& reader, const Vault& vault)
{
    using Audit = std::function<Sql<void>(Transaction&, Findings&)>;
    const std::vector<Audit> audits{
        [&vault](Transaction& transaction, Findings& findings) {
            return auditBatches(transaction, vault, findings);
        },
        auditSales,
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
    auto transaction = Transaction::begin(reader, TransactionMode::Read);
    if (!transaction) {
        return std::unexpected(std::move(transaction).error());
    }
    Findings findings;
    for (const Audit& audit : audits) {
        auto done = audit(*transaction, findings);
        if (!done && done.error().fault != Fault::Damaged) {
            return std::unexpected(std::move(done).error());
        }
        // A value that makes no sense ends one audit; the others still tell what they can.
        findings.expect(LawId::RowsReadable, done.has_value(), [&done] {
            return done.error().text;
        });
    }
    return std::move(findings).report();
}

} // namespace jangbu::storage
