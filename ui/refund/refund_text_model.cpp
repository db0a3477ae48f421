#include "ui/refund/refund_text_model.h"

#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace jangbu::ui {

namespace {

struct RefundText
{
    Q_DECLARE_TR_FUNCTIONS(RefundText)
};

bool isInCash(const RefundFacts& facts)
{
    return facts.order.customer == walkInCustomer;
}

void writeHead(ReceiptWriter& writer, const RefundFacts& facts)
{
    writer.centred(facts.shopName, true);
    QStringList where{facts.counterName, facts.staffName};
    where.removeAll(QString());
    if (!where.isEmpty()) {
        writer.centred(where.join(QStringLiteral(" / ")));
    }
    writer.gap();
    //: On top of the receipt of a refund.
    writer.centred(RefundText::tr("REFUND"), true);
    writer.pair(
        //: On the receipt of a refund: the number of the receipt that was refunded.
        RefundText::tr("For receipt %1").arg(QString::fromStdString(facts.order.receiptNo)),
        dateTimeText(facts.at, writer.format())
    );
    writer.rule();
}

void writeLines(ReceiptWriter& writer, const RefundFacts& facts)
{
    for (const RefundLine& back : facts.lines) {
        const OrderLine& line = facts.order.lines.at(static_cast<std::size_t>(back.lineNo));
        writer.line(QString::fromStdString(line.name));
        QString units =
            QStringLiteral("%1 x %2").arg(writer.text(line.unitPrice), countText(back.quantity));
        if (back.isDamaged) {
            units += QLatin1Char(' ') + RefundText::tr("(damaged)");
        }
        writer.pair(units, writer.text(refundOf(line, back.quantity)));
    }
    writer.rule();
}

} // namespace

PrintedPaper refundText(const RefundFacts& facts, const ShopFormat& format)
{
    ReceiptWriter writer(format);
    writeHead(writer, facts);
    writeLines(writer, facts);
    //: On the receipt of a refund: what went back.
    writer.amount(RefundText::tr("Refunded"), facts.outcome.amount, true);
    if (!facts.reason.isEmpty()) {
        writer.pair(RefundText::tr("Reason"), facts.reason);
    }
    writer.rule();
    if (isInCash(facts)) {
        //: On the receipt of a refund of a sale without membership.
        writer.centred(RefundText::tr("Given back in cash"));
    } else {
        writer.pair(RefundText::tr("Customer"), facts.customer);
        writer.amount(RefundText::tr("Balance before"), facts.outcome.balanceBefore);
        writer.amount(RefundText::tr("Balance after"), facts.outcome.balanceAfter, true);
    }
    if (facts.outcome.isCouponReturned) {
        writer.centred(RefundText::tr("The coupon can be used again."));
    }
    const QString receipt = QString::fromStdString(facts.order.receiptNo);
    const QString moment = shopTime(facts.at, format).toString(QStringLiteral("HHmmss"));
    return {writer.lines(), QStringLiteral("%1-refund-%2").arg(receipt, moment), QString()};
}

QString refundedText(const RefundFacts& facts, const ShopFormat& format)
{
    const QString amount = moneyText(facts.outcome.amount, format);
    //: After a refund of a sale without membership: what to do now.
    const QString inCash = RefundText::tr("Give the customer %1 in cash.").arg(amount);
    //: After a refund to a balance; %1 is the amount, %2 the balance after it.
    const QString toBalance = RefundText::tr("%1 was refunded. The balance is now %2.")
                                  .arg(amount, moneyText(facts.outcome.balanceAfter, format));
    QString money = isInCash(facts) ? inCash : toBalance;
    if (!facts.order.coupon) {
        return money;
    }
    const QString coupon = facts.outcome.isCouponReturned
                               ? RefundText::tr("The coupon can be used again.")
                               : RefundText::tr("The coupon stays used.");
    return money + QLatin1Char(' ') + coupon;
}

} // namespace jangbu::ui
