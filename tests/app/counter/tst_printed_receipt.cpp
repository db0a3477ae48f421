#include "app/counter/receipt_raster.h"
#include "app/system/printer/escpos_encoder.h"
#include "tests/app/counter/printed_paper.h"
#include "ui/receipt/receipt_text_model.h"
#include "ui/text/translation.h"

#include <QDir>
#include <QTest>

#include <algorithm>

namespace jangbu::tests {

using namespace Qt::StringLiterals;

namespace {

ui::ReceiptFacts someFacts()
{
    ui::ReceiptFacts facts;
    facts.order.receiptNo = "A-000123";
    facts.order.occurredAt = Instant{1'795'323'900 * usPerSecond};
    facts.order.gross = Money{9'950};
    facts.order.discount = Money{1'000};
    facts.order.paid = Money{8'950};
    facts.order.lines = {
        {{}, "신라면 멀티팩 5입", 1, Money{4'480}, Money{601}, Money{3'879}, Money{353}, 0, {}},
        {{}, "쌀 1kg", 1, Money{2'970}, Money{399}, Money{2'571}, Money{0}, 0, {}},
        {{}, "Café crème 😀", 1, Money{2'500}, Money{}, Money{2'500}, Money{227}, 0, {}},
    };
    facts.shopName = u"성수점"_s;
    facts.counterName = u"계산대 2"_s;
    facts.customer = u"홍*동 010-1234-****"_s;
    facts.balanceBefore = Money{32'400};
    facts.balanceAfter = Money{23'450};
    facts.isCopy = true;
    return facts;
}

PrintedReceipt printedIn(ui::Language language)
{
    ui::Translation translation;
    static_cast<void>(translation.use(language));
    ui::ShopFormat format;
    format.language = language;
    const auto lines = ui::receiptText(someFacts(), format);
    const std::string bytes = app::encodeReceipt({lines, "JANGBU-R-A-000123"}, app::rasterOf);
    const int columns = static_cast<int>(ui::receiptColumns);
    const PrintedReceipt receipt = printed(QByteArray::fromStdString(bytes), columns);
    // Set this to look at what would come out of a printer.
    if (const QString folder = qEnvironmentVariable("JANGBU_PRINT_DIR"); !folder.isEmpty()) {
        receipt.image.save(QDir(folder).filePath(ui::languageCode(language) + u".png"_s));
    }
    return receipt;
}

} // namespace

/// A receipt's bytes, read back as a printer reads them.
class TestPrintedReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void koreanComesOutInLetters()
    {
        const PrintedReceipt receipt = printedIn(ui::Language::Korean);
        QCOMPARE(receipt.faults, QStringList());
        QCOMPARE(receipt.cuts, 1);
        QCOMPARE(receipt.barcode, u"JANGBU-R-A-000123"_s);
        QCOMPARE(receipt.pictures, 1); // the product with an accent and a face
        QVERIFY(receipt.texts.join(u'\n').contains(u"신라면 멀티팩 5입"_s));
        QVERIFY(receipt.texts.join(u'\n').contains(u"8,950원"_s));
    }

    void whatThePrinterLacksComesOutAsDots()
    {
        // ₩ is not in CP949.
        const PrintedReceipt receipt = printedIn(ui::Language::English);
        QCOMPARE(receipt.faults, QStringList());
        QVERIFY(receipt.pictures > 5);
    }

    void aDrawnLineIsAsWideAsTheOthers()
    {
        const app::DotPicture picture = app::rasterOf({"₩12,300", true});
        QCOMPARE(picture.bytesPerRow * 8, ui::receiptColumns * app::dotsPerColumn);
        QCOMPARE(picture.dots.size(), picture.bytesPerRow * picture.rows);
        QVERIFY(std::ranges::any_of(picture.dots, [](std::uint8_t byte) { return byte != 0; }));
        const app::DotPicture nothing = app::rasterOf({"", false});
        QVERIFY(std::ranges::all_of(nothing.dots, [](std::uint8_t byte) { return byte == 0; }));
    }
};

} // namespace jangbu::tests

QTEST_MAIN(jangbu::tests::TestPrintedReceipt)
#include "tst_printed_receipt.moc"
