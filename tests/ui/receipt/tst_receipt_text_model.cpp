#include "core/text/cells.h"
#include "ui/receipt/receipt_text_model.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;

namespace {

ReceiptFacts someFacts()
{
    ReceiptFacts facts;
    facts.order.receiptNo = "A-000123";
    facts.order.occurredAt = Instant{1'795'323'900 * usPerSecond};
    facts.order.gross = Money{7'450};
    facts.order.discount = Money{1'000};
    facts.order.paid = Money{6'450};
    facts.order.lines = {
        {{}, "신라면 멀티팩 5입", 1, Money{4'480}, Money{601}, Money{3'879}, Money{353}, 0, {}},
        {{}, "쌀 1kg", 1, Money{2'970}, Money{399}, Money{2'571}, Money{0}, 0, {}},
    };
    facts.shopName = QStringLiteral("성수점");
    facts.counterName = QStringLiteral("계산대 2");
    facts.customer = QStringLiteral("홍*동 010-1234-****");
    facts.balanceBefore = Money{32'400};
    facts.balanceAfter = Money{25'950};
    return facts;
}

QString textOf(const ReceiptFacts& facts)
{
    QStringList lines;
    for (const ReceiptLine& line : receiptText(facts, ShopFormat{})) {
        lines << QString::fromStdString(line.text);
    }
    return lines.join(u'\n');
}

} // namespace

class TestReceiptTextModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasSold();
    void saysTheListPriceOfAChangedOne();
    void saysWhatWasRefundedSince();
    void saysTax();
    void saysBalancesToMembersOnly();
    void marksACopy();
    void fitsItsColumns();
};

void TestReceiptTextModel::saysWhatWasSold()
{
    const QString text = textOf(someFacts());
    for (const auto& part :
         {QStringLiteral("성수점"),
          QStringLiteral("A-000123"),
          QStringLiteral("2026-11-22"),
          QStringLiteral("신라면 멀티팩 5입"),
          QStringLiteral("4,480원 x 1"),
          QStringLiteral("-1,000원"),
          QStringLiteral("6,450원")}) {
        QVERIFY2(text.contains(part), qPrintable(part));
    }
}

void TestReceiptTextModel::saysTheListPriceOfAChangedOne()
{
    ReceiptFacts facts = someFacts();
    QVERIFY(!textOf(facts).contains(QStringLiteral("4,980원")));
    facts.order.lines[0].listPrice = Money{4'980};
    QVERIFY(textOf(facts).contains(QStringLiteral("4,980원")));
}

void TestReceiptTextModel::saysWhatWasRefundedSince()
{
    ReceiptFacts facts = someFacts();
    QVERIFY(!textOf(facts).contains(QStringLiteral("Refunded since")));
    facts.order.refunded = Money{2'571};
    QVERIFY(textOf(facts).contains(QStringLiteral("Refunded since")));
    QVERIFY(textOf(facts).contains(QStringLiteral("2,571")));
}

void TestReceiptTextModel::saysTax()
{
    const QString text = textOf(someFacts());
    QVERIFY(text.contains(QStringLiteral("3,526원"))); // taxable supply
    QVERIFY(text.contains(QStringLiteral("353원")));
    QVERIFY(text.contains(QStringLiteral("2,571원"))); // exempt
}

void TestReceiptTextModel::saysBalancesToMembersOnly()
{
    ReceiptFacts facts = someFacts();
    QVERIFY(textOf(facts).contains(QStringLiteral("25,950원")));
    QVERIFY(textOf(facts).contains(QStringLiteral("홍*동 010-1234-****")));
    facts.customer.clear();
    QVERIFY(!textOf(facts).contains(QStringLiteral("25,950원")));
}

void TestReceiptTextModel::marksACopy()
{
    ReceiptFacts facts = someFacts();
    QVERIFY(!textOf(facts).contains(QStringLiteral("COPY")));
    facts.isCopy = true;
    QVERIFY(textOf(facts).contains(QStringLiteral("COPY")));
}

void TestReceiptTextModel::fitsItsColumns()
{
    ReceiptFacts facts = someFacts();
    facts.shopName =
        QStringLiteral("아주 긴 이름의 가게가 여기에 있어서 한 줄에 다 들어가지 않습니다");
    facts.order.lines.front().name =
        "[기획특가] 무농약 친환경 유기농 국내산 햇 고구마 대용량 가정용 박스 10kg";
    facts.order.lines.front().quantity = 9'999;
    for (const ReceiptLine& line : receiptText(facts, ShopFormat{})) {
        QVERIFY(cellCount(line.text) <= receiptColumns);
    }
}

QTEST_GUILESS_MAIN(TestReceiptTextModel)
#include "tst_receipt_text_model.moc"
