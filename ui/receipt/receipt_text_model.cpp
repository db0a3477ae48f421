#include "ui/receipt/receipt_text_model.h"

#include "ui/text/money_text.h"
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

/// The page with what every line of it needs.
class Writer
{
public:
    explicit Writer(const ShopFormat& format) : m_format(format), m_page(receiptColumns) {}

    void pair(const QString& left, const QString& right, bool isStrong = false)
    {
        m_page.addPair(left.toStdString(), right.toStdString(), isStrong);
    }

    void amount(const QString& label, Money money, bool isStrong = false)
    {
        pair(label, text(money), isStrong);
    }

    void centred(const QString& text, bool isStrong = false)
    {
        m_page.addCentred(text.toStdString(), isStrong);
    }

    [[nodiscard]] QString text(Money money) const
    {
        // Receipt printers know the hyphen, not the minus sign.
        return moneyText(money, m_format).replace(minusSign, QLatin1Char('-'));
    }

    [[nodiscard]] ReceiptPage& page() { return m_page; }

    [[nodiscard]] const ShopFormat& format() const { return m_format; }

private:
    const ShopFormat& m_format;
    ReceiptPage m_page;
};

void writeHead(Writer& writer, const ReceiptFacts& facts)
{
    writer.centred(facts.shopName, true);
    QStringList where{facts.counterName, facts.staffName};
    where.removeAll(QString());
    if (!where.isEmpty()) {
        writer.centred(where.join(QStringLiteral(" / ")));
    }
    writer.page().addGap();
    if (facts.isCopy) {
        //: On top of a receipt that is printed a second time.
        writer.centred(ReceiptText::tr("COPY"), true);
    }
    //: On a receipt: its number, as "영수증 A-000123".
    writer.pair(
        ReceiptText::tr("Receipt %1").arg(QString::fromStdString(facts.order.receiptNo)),
        dateTimeText(facts.order.occurredAt, writer.format())
    );
    writer.page().addRule();
}

void writeLines(Writer& writer, const Order& order)
{
    for (const OrderLine& line : order.lines) {
        writer.page().addText(line.name);
        const auto gross = multiply(line.unitPrice, line.quantity);
        writer.pair(
            QStringLiteral("%1 x %2").arg(writer.text(line.unitPrice), countText(line.quantity)),
            gross ? writer.text(*gross) : QString()
        );
        if (line.listPrice) {
            //: Under a line of a receipt whose price was changed at the counter.
            const QString list =
                ReceiptText::tr("(list price %1)").arg(writer.text(*line.listPrice));
            writer.page().addText(list.toStdString());
        }
    }
    writer.page().addRule();
}

void writeTotals(Writer& writer, const Order& order)
{
    if (order.discount.minor != 0) {
        //: On a receipt: the sum before the discount.
        writer.amount(ReceiptText::tr("Sum"), order.gross);
        writer.amount(ReceiptText::tr("Discount"), Money{-order.discount.minor});
    }
    //: On a receipt: what was paid.
    writer.amount(ReceiptText::tr("Paid"), order.paid, true);
    writer.page().addGap();
    const TaxSplit split = taxSplitOf(order);
    //: On a receipt: the value of taxable goods without VAT, VAT, goods exempt from it.
    writer.amount(ReceiptText::tr("Taxable supply"), split.taxable);
    writer.amount(ReceiptText::tr("VAT"), split.vat);
    if (split.exempt.minor != 0) {
        writer.amount(ReceiptText::tr("Exempt supply"), split.exempt);
    }
}

void writeCustomer(Writer& writer, const ReceiptFacts& facts)
{
    if (facts.customer.isEmpty()) {
        return;
    }
    writer.page().addRule();
    writer.pair(ReceiptText::tr("Customer"), facts.customer);
    if (facts.balanceBefore && facts.balanceAfter) {
        writer.amount(ReceiptText::tr("Balance before"), *facts.balanceBefore);
        writer.amount(ReceiptText::tr("Balance after"), *facts.balanceAfter, true);
    }
}

} // namespace

std::vector<ReceiptLine> receiptText(const ReceiptFacts& facts, const ShopFormat& format)
{
    Writer writer(format);
    writeHead(writer, facts);
    writeLines(writer, facts.order);
    writeTotals(writer, facts.order);
    writeCustomer(writer, facts);
    writer.page().addRule();
    //: The last line of a receipt.
    writer.centred(ReceiptText::tr("Thank you."));
    return writer.page().lines();
}

} // namespace jangbu::ui
