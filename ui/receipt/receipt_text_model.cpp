#include "ui/receipt/receipt_text_model.h"

#include "ui/receipt/receipt_writer_model.h"
#include "ui/text/number_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace jangbu::ui {

namespace {

struct ReceiptText
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptText)
};

void writeHead(ReceiptWriter& writer, const ReceiptFacts& facts)
{
    writer.centred(facts.shopName, true);
    QStringList where{facts.counterName, facts.staffName};
    where.removeAll(QString());
    if (!where.isEmpty()) {
        writer.centred(where.join(QStringLiteral(" / ")));
    }
    writer.gap();
    if (facts.isCopy) {
        //: On top of a receipt that is printed a second time.
        writer.centred(ReceiptText::tr("COPY"), true);
    }
    //: On a receipt: its number, as "영수증 A-000123".
    writer.pair(
        ReceiptText::tr("Receipt %1").arg(QString::fromStdString(facts.order.receiptNo)),
        dateTimeText(facts.order.occurredAt, writer.format())
    );
    writer.rule();
}

void writeLines(ReceiptWriter& writer, const Order& order)
{
    for (const OrderLine& line : order.lines) {
        writer.line(QString::fromStdString(line.name));
        const auto gross = multiply(line.unitPrice, line.quantity);
        writer.pair(
            QStringLiteral("%1 x %2").arg(writer.text(line.unitPrice), countText(line.quantity)),
            gross ? writer.text(*gross) : QString()
        );
        if (line.listPrice) {
            //: Under a line of a receipt whose price was changed at the counter.
            const QString list =
                ReceiptText::tr("(list price %1)").arg(writer.text(*line.listPrice));
            writer.line(list);
        }
    }
    writer.rule();
}

void writeTotals(ReceiptWriter& writer, const Order& order)
{
    if (order.discount.minor != 0) {
        //: On a receipt: the sum before the discount.
        writer.amount(ReceiptText::tr("Sum"), order.gross);
        writer.amount(ReceiptText::tr("Discount"), Money{-order.discount.minor});
    }
    //: On a receipt: what was paid.
    writer.amount(ReceiptText::tr("Paid"), order.paid, true);
    if (order.refunded.minor != 0) {
        //: On a copy of a receipt: what was refunded since.
        writer.amount(ReceiptText::tr("Refunded since"), Money{-order.refunded.minor});
    }
    writer.gap();
    const TaxSplit split = taxSplitOf(order);
    //: On a receipt: the value of taxable goods without VAT, VAT, goods exempt from it.
    writer.amount(ReceiptText::tr("Taxable supply"), split.taxable);
    writer.amount(ReceiptText::tr("VAT"), split.vat);
    if (split.exempt.minor != 0) {
        writer.amount(ReceiptText::tr("Exempt supply"), split.exempt);
    }
}

void writeCustomer(ReceiptWriter& writer, const ReceiptFacts& facts)
{
    if (facts.customer.isEmpty()) {
        return;
    }
    writer.rule();
    writer.pair(ReceiptText::tr("Customer"), facts.customer);
    if (facts.balanceBefore && facts.balanceAfter) {
        writer.amount(ReceiptText::tr("Balance before"), *facts.balanceBefore);
        writer.amount(ReceiptText::tr("Balance after"), *facts.balanceAfter, true);
    }
}

} // namespace

std::vector<ReceiptLine> receiptText(const ReceiptFacts& facts, const ShopFormat& format)
{
    ReceiptWriter writer(format);
    writeHead(writer, facts);
    writeLines(writer, facts.order);
    writeTotals(writer, facts.order);
    writeCustomer(writer, facts);
    writer.rule();
    //: The last line of a receipt.
    writer.centred(ReceiptText::tr("Thank you."));
    return writer.lines();
}

} // namespace jangbu::ui
