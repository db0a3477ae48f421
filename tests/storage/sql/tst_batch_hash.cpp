#include "storage/sql/batch_hash.h"
#include "tests/generators/cast.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QTest>

#include <functional>
#include <set>
#include <vector>

namespace jangbu::storage {

namespace {

Uuid id(std::uint64_t number)
{
    return generators::numberedId(number);
}

OrderRow orderRow()
{
    return OrderRow{
        .id = OrderId{id(1)},
        .customer = CustomerId{id(2)},
        .occurredAt = Instant{3},
        .recordedAt = Instant{4},
        .gross = Money{5},
        .discount = Money{6},
        .paid = Money{7},
        .vat = Money{8},
        .coupon = "9",
        .lines = "10",
        .terminal = TerminalId{id(11)},
        .staff = StaffId{id(12)},
        .receiptNo = "13",
    };
}

AuditRow auditRow()
{
    return AuditRow{
        .line = {CommandId{id(1)}, "act", "subject", "before", "after"},
        .occurredAt = Instant{2},
        .staff = StaffId{id(3)},
        .terminal = TerminalId{id(4)},
        .approver = std::nullopt,
    };
}

template <class Row>
Sha256 hashOf(const Row& row)
{
    BatchHasher hasher(1, Instant{2});
    hasher.add(row);
    return hasher.finish();
}

/// Every change must give a hash of its own, and none that of the unchanged row.
template <class Row>
bool noticesEach(const Row& row, const std::vector<std::function<void(Row&)>>& changes)
{
    std::set<Sha256> hashes{hashOf(row)};
    for (const auto& change : changes) {
        Row other = row;
        change(other);
        hashes.insert(hashOf(other));
    }
    return hashes.size() == changes.size() + 1;
}

} // namespace

class TestBatchHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyBatchIsFixed();
    void rootChains();
    void numberAndMomentCount();
    void everyColumnOfAnOrderCounts();
    void everyColumnOfAnAuditLineCounts();
    void everyColumnOfTheOthersCounts();
    void everyColumnOfTheAddedRowsCounts();
    void bordersOfTextsCount();
    void orderOfRowsCounts();
};

void TestBatchHash::emptyBatchIsFixed()
{
    // sha256 of sixteen bytes 0…1 0…2: anybody can compute it, in any language.
    const Sha256 hash = BatchHasher(1, Instant{2}).finish();
    const QByteArray bytes(reinterpret_cast<const char*>(hash.data()), 32);
    const QByteArray content = QByteArray::fromHex("00000000000000010000000000000002");
    QCOMPARE(bytes, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
}

void TestBatchHash::rootChains()
{
    Sha256 content{};
    content.fill(0xAB);
    const Vault vault{SecretKey{}};
    const Sha256 root = nextRoot(vault, Sha256{}, content);
    QVERIFY(root == nextRoot(vault, Sha256{}, content));
    QVERIFY(root != nextRoot(vault, content, content));
    QVERIFY(root != nextRoot(vault, Sha256{}, Sha256{}));
    // Who has another key, or none, makes other roots.
    SecretKey other;
    other.bytes()[0] = 1;
    QVERIFY(root != nextRoot(Vault{other}, Sha256{}, content));
}

void TestBatchHash::numberAndMomentCount()
{
    const std::set<Sha256> hashes{
        BatchHasher(1, Instant{2}).finish(),
        BatchHasher(2, Instant{2}).finish(),
        BatchHasher(1, Instant{3}).finish(),
    };
    QCOMPARE(hashes.size(), std::size_t{3});
}

void TestBatchHash::everyColumnOfAnOrderCounts()
{
    QVERIFY(noticesEach<OrderRow>(
        orderRow(),
        {
            [](OrderRow& row) { row.id.uuid = id(99); },
            [](OrderRow& row) { row.customer.uuid = id(99); },
            [](OrderRow& row) { row.occurredAt.us = 99; },
            [](OrderRow& row) { row.recordedAt.us = 99; },
            [](OrderRow& row) { row.gross.minor = 99; },
            [](OrderRow& row) { row.discount.minor = 99; },
            [](OrderRow& row) { row.paid.minor = 99; },
            [](OrderRow& row) { row.vat.minor = 99; },
            [](OrderRow& row) { row.coupon = "99"; },
            [](OrderRow& row) { row.lines = "99"; },
            [](OrderRow& row) { row.terminal.uuid = id(99); },
            [](OrderRow& row) { row.staff.uuid = id(99); },
            [](OrderRow& row) { row.receiptNo = "99"; },
        }
    ));
}

void TestBatchHash::everyColumnOfAnAuditLineCounts()
{
    QVERIFY(noticesEach<AuditRow>(
        auditRow(),
        {
            [](AuditRow& row) { row.line.command.uuid = id(99); },
            [](AuditRow& row) { row.line.act = "99"; },
            [](AuditRow& row) { row.line.subject = "99"; },
            [](AuditRow& row) { row.line.before = "99"; },
            [](AuditRow& row) { row.line.after = "99"; },
            [](AuditRow& row) { row.occurredAt.us = 99; },
            [](AuditRow& row) { row.staff.uuid = id(99); },
            [](AuditRow& row) { row.terminal.uuid = id(99); },
            [](AuditRow& row) { row.approver = StaffId{id(3)}; },
            [](AuditRow& row) { row.approver = StaffId{}; },
        }
    ));
}

void TestBatchHash::everyColumnOfTheOthersCounts()
{
    QVERIFY(noticesEach<CommandRow>(
        {},
        {
            [](CommandRow& row) { row.lineNo = 9; },
            [](CommandRow& row) { row.id.uuid = id(9); },
            [](CommandRow& row) { row.contentHash[31] = 9; },
            [](CommandRow& row) { row.outcome = "9"; },
        }
    ));
    QVERIFY(noticesEach<RefundRow>(
        {},
        {
            [](RefundRow& row) { row.id.uuid = id(9); },
            [](RefundRow& row) { row.order.uuid = id(9); },
            [](RefundRow& row) { row.occurredAt.us = 9; },
            [](RefundRow& row) { row.amount.minor = 9; },
            [](RefundRow& row) { row.lines = "9"; },
            [](RefundRow& row) { row.reason = "9"; },
            [](RefundRow& row) { row.staff.uuid = id(9); },
        }
    ));
    QVERIFY(noticesEach<TopUpRow>(
        {},
        {
            [](TopUpRow& row) { row.id.uuid = id(9); },
            [](TopUpRow& row) { row.customer.uuid = id(9); },
            [](TopUpRow& row) { row.amount.minor = 9; },
            [](TopUpRow& row) { row.tender = Tender::Card; },
            [](TopUpRow& row) { row.approvalNo = {9}; },
            [](TopUpRow& row) { row.occurredAt.us = 9; },
            [](TopUpRow& row) { row.terminal.uuid = id(9); },
            [](TopUpRow& row) { row.staff.uuid = id(9); },
        }
    ));
}

void TestBatchHash::everyColumnOfTheAddedRowsCounts()
{
    QVERIFY(noticesEach<Entry>(
        {},
        {
            [](Entry& row) { row.command.uuid = id(9); },
            [](Entry& row) { row.debit.uuid = id(9); },
            [](Entry& row) { row.credit.uuid = id(9); },
            [](Entry& row) { row.amount.minor = 9; },
            [](Entry& row) { row.code = EntryCode::Cash; },
        }
    ));
    QVERIFY(noticesEach<StockMove>(
        {},
        {
            [](StockMove& row) { row.command.uuid = id(9); },
            [](StockMove& row) { row.product.uuid = id(9); },
            [](StockMove& row) { row.delta = 9; },
            [](StockMove& row) { row.reason = MoveReason::Damage; },
        }
    ));
    QVERIFY(noticesEach<PricePoint>(
        {},
        {
            [](PricePoint& row) { row.product.uuid = id(9); },
            [](PricePoint& row) { row.price.minor = 9; },
            [](PricePoint& row) { row.since.us = 9; },
        }
    ));
    QVERIFY(noticesEach<OutboxRow>(
        {},
        {
            [](OutboxRow& row) { row.seq = 9; },
            [](OutboxRow& row) { row.event.kind = EventKind::ToppedUp; },
            [](OutboxRow& row) { row.event.key.uuid = id(9); },
            [](OutboxRow& row) { row.event.ref.uuid = id(9); },
        }
    ));
}

void TestBatchHash::bordersOfTextsCount()
{
    AuditRow left = auditRow();
    left.line.before = "ab";
    left.line.after = "c";
    AuditRow right = auditRow();
    right.line.before = "a";
    right.line.after = "bc";
    QVERIFY(hashOf(left) != hashOf(right));
}

void TestBatchHash::orderOfRowsCounts()
{
    Entry first;
    first.amount = Money{1};
    Entry second;
    second.amount = Money{2};
    BatchHasher forward(1, Instant{});
    forward.add(first);
    forward.add(second);
    BatchHasher backward(1, Instant{});
    backward.add(second);
    backward.add(first);
    QVERIFY(forward.finish() != backward.finish());
}

} // namespace jangbu::storage

QTEST_GUILESS_MAIN(jangbu::storage::TestBatchHash)

#include "tst_batch_hash.moc"
