#include "storage/audit/verify.h"

#include "storage/audit/batch_audit.h"
#include "storage/audit/findings.h"
#include "storage/audit/law/shop_laws.h"
#include "storage/sql/transaction.h"

#include <functional>
#include <utility>
#include <vector>

namespace jangbu::storage {

Sql<VerifyReport>
verify(Connection& reader, const Vault& vault, const BookCheck::OnProgress& onProgress)
{
    using Audit = std::function<Sql<void>(Transaction&, Findings&)>;
    const std::vector<Audit> audits{
        [&vault](Transaction& transaction, Findings& findings) {
            return auditBatches(transaction, vault, findings);
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
    auto transaction = Transaction::begin(reader, TransactionMode::Read);
    if (!transaction) {
        return std::unexpected(std::move(transaction).error());
    }
    Findings findings;
    for (std::size_t done = 0; done < audits.size(); ++done) {
        if (onProgress) {
            onProgress(done, audits.size());
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
