#include "app/system/import/file_importer.h"
#include "app/system/init_shop.h"
#include "app/system/shop/local_shop.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::app;
using namespace Qt::StringLiterals;

class TestFileImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void looksAtAFileInEitherEncoding();
    void previewChangesNothing();
    void previewRefusesWhatTheBookRefuses_data();
    void previewRefusesWhatTheBookRefuses();
    void bytesThatAreNoCharactersRejectTheirRow();
    void importsGoodRowsAndListsBadOnes();
    void allOrNothingHoldsBack();
    void stopsWhenTold();
    void columnsMayBeSaidByPlace();
    void saysWhatIsWrong();
    void needsAnAdministrator();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalShop> m_shop;
    std::unique_ptr<FileImporter> m_importer;
    Actor m_admin;

    [[nodiscard]] std::string fileWith(const QByteArray& content) const
    {
        QFile file(m_folder->filePath(u"products.csv"_s));
        static_cast<void>(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName().toStdString();
    }

    [[nodiscard]] ImportRequest requestFor(const QByteArray& content)
    {
        const std::string path = fileWith(content);
        const auto look = m_importer->look(path, std::nullopt);
        return {path, look->encoding, look->columns, false};
    }

    [[nodiscard]] std::int64_t productCount()
    {
        ProductQuery query;
        query.active = ActiveFilter::Any;
        return m_shop->catalogue().productCount(query).value_or(-1);
    }
};

namespace {

constexpr auto list = "코드,상품명,판매가,재고\n"
                      "0001,신라면,4480,12\n"
                      "0002,두부,싸다,3\n"
                      "0003,콩나물,1500,\n";

bool goOn(std::int64_t /*rows*/)
{
    return true;
}

} // namespace

void TestFileImporter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const std::filesystem::path folder = m_folder->filePath(u"shop"_s).toStdString();
    std::filesystem::create_directories(folder);
    auto shop = LocalShop::open({folder, true});
    QVERIFY(shop.has_value());
    m_shop = *std::move(shop);
    InitRequest request;
    request.shopName = "가게";
    request.adminLogin = "1";
    request.pin = "1234";
    const auto made = initShop(*m_shop, request);
    QVERIFY(made.has_value());
    m_admin = {made->admin, made->terminal, std::nullopt};
    m_importer = std::make_unique<FileImporter>(ImporterPorts{
        m_shop->book(),
        m_shop->catalogue(),
        m_shop->shop(),
        m_shop->ids(),
        m_shop->clock()
    });
}

void TestFileImporter::looksAtAFileInEitherEncoding()
{
    const std::string path = fileWith("\xEF\xBB\xBF상품명;가격;단위\r\n두부;1200;모\r\n");
    const auto utf8 = m_importer->look(path, std::nullopt);
    QVERIFY(utf8.has_value());
    QVERIFY(utf8->encoding == ImportEncoding::Utf8);
    QCOMPARE(utf8->delimiter, ';');
    QVERIFY((utf8->headings == std::vector<std::string>{"상품명", "가격", "단위"}));
    QVERIFY(utf8->columns.of(ImportField::Price) == std::size_t{1});
    // 상품명,가격 in CP949, without a line end.
    const std::string korean = fileWith("\xBB\xF3\xC7\xB0\xB8\xED,\xB0\xA1\xB0\xDD");
    const auto cp949 = m_importer->look(korean, std::nullopt);
    QVERIFY(cp949.has_value());
    QVERIFY(cp949->encoding == ImportEncoding::Cp949);
    QVERIFY((cp949->headings == std::vector<std::string>{"상품명", "가격"}));
    const auto forced = m_importer->look(korean, ImportEncoding::Utf8);
    QVERIFY(forced.has_value());
    QVERIFY(!forced->columns.of(ImportField::Name));
}

void TestFileImporter::previewChangesNothing()
{
    const auto summary = m_importer->preview(requestFor(list), goOn);
    QVERIFY(summary.has_value());
    QCOMPARE(summary->rows, 3);
    QCOMPARE(summary->fresh, 2);
    QCOMPARE(summary->rejected, 1);
    QCOMPARE(summary->shown.size(), std::size_t{3});
    QVERIFY(summary->shown[1].reason == ImportReason(ImportFault::PriceMalformed));
    QCOMPARE(summary->shown[1].line, 3);
    QCOMPARE(productCount(), 0);
}

void TestFileImporter::previewRefusesWhatTheBookRefuses_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray manyBarcodes = [] {
        QByteArray rows;
        for (int number = 0; number < 21; ++number) {
            rows += "1,a,100,,x,2000" + QByteArray::number(100 + number) + "\n";
        }
        return rows;
    }();
    QTest::newRow("long unit") << QByteArray("1,a,100,,") + QByteArray(65, 'u') + ",\n"
                               << QByteArray("text_too_long");
    QTest::newRow("blank name") << QByteArray("1,\xE3\x80\x80,100,,,\n")
                                << QByteArray("name_empty");
    QTest::newRow("blank code") << QByteArray("\xE3\x80\x80,a,100,,,\n")
                                << QByteArray("code_empty");
    QTest::newRow("check digit") << QByteArray("1,a,100,,,8801043014817\n")
                                 << QByteArray("barcode_invalid");
    QTest::newRow("barcode twice")
        << QByteArray("1,a,100,,,8801043014809\n2,b,100,,,8801043014809\n")
        << QByteArray("barcode_taken");
    QTest::newRow("barcode of the shop")
        << QByteArray("1,a,100,,,96385074\n") << QByteArray("barcode_taken");
    QTest::newRow("too many barcodes") << manyBarcodes << QByteArray("too_many_barcodes");
    QTest::newRow("too much stock")
        << QByteArray("1,a,100,9999999999999,,\n") << QByteArray("stock_malformed");
    QTest::newRow("extra field") << QByteArray("1,a,1,000,1,u,96385074,\n")
                                 << QByteArray("fields_extra");
    QTest::newRow("no UTF-8") << QByteArray("1,a\xFF,100,,,\n") << QByteArray("text_invalid");
}

void TestFileImporter::previewRefusesWhatTheBookRefuses()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const QByteArray, reason);
    const QByteArray headings = "code,name,price,stock,unit,barcode\n";
    const auto known = m_importer->import(
        requestFor(headings + "9,먼저 있던 것,100,1,개,96385074\n"),
        m_admin,
        goOn
    );
    QVERIFY(known.has_value());
    QCOMPARE(known->fresh, 1);
    ImportRequest request = requestFor(headings + rows);
    const auto previewed = m_importer->preview(request, goOn);
    QVERIFY(previewed.has_value());
    QCOMPARE(previewed->rejected, 1);
    const auto isRejected = [](const ImportRow& row) {
        return row.verdict == ImportVerdict::Rejected;
    };
    const auto row = std::ranges::find_if(previewed->shown, isRejected);
    QVERIFY(row != previewed->shown.end());
    QVERIFY(std::string(importReasonName(*row->reason)).ends_with(reason.toStdString()));
    QCOMPARE(row->line, 1 + rows.count('\n'));
    // All or nothing holds the file back, and a plain import refuses the very same rows.
    request.isAllOrNothing = true;
    const auto held = m_importer->import(request, m_admin, goOn);
    QVERIFY(held && held->isHeldBack);
    QCOMPARE(productCount(), 1);
    request.isAllOrNothing = false;
    const auto done = m_importer->import(request, m_admin, goOn);
    QVERIFY(done.has_value());
    QCOMPARE(done->rejected, 1);
}

void TestFileImporter::bytesThatAreNoCharactersRejectTheirRow()
{
    // 두부 and 무 in CP949 around a row with a byte that it does not have, and half a character.
    ImportRequest request =
        requestFor("name,price\n\xB5\xCE\xBA\xCE,1\na\xFF,2\n\xB9\xAB,3\nb,4\xB9");
    request.encoding = ImportEncoding::Cp949;
    request.columns = {};
    request.columns.set(ImportField::Name, 0);
    request.columns.set(ImportField::Price, 1);
    const auto done = m_importer->import(request, m_admin, goOn);
    QVERIFY(done.has_value());
    QCOMPARE(done->fresh, 2);
    QCOMPARE(done->rejected, 2);
    QCOMPARE(done->shown[0].line, 3);
    QVERIFY(done->shown[0].reason == ImportReason(ImportFault::TextInvalid));
    QCOMPARE(done->shown[1].line, 5);
    const auto tofu = m_shop->catalogue().productByName("두부", "");
    QVERIFY(tofu && *tofu);
}

void TestFileImporter::importsGoodRowsAndListsBadOnes()
{
    const auto done = m_importer->import(requestFor(list), m_admin, goOn);
    QVERIFY(done.has_value());
    QCOMPARE(done->fresh, 2);
    QCOMPARE(done->rejected, 1);
    QCOMPARE(done->shown.size(), std::size_t{1});
    QCOMPARE(productCount(), 2);
    const auto ramen = m_shop->catalogue().productByCode("0001");
    QVERIFY(ramen && *ramen);
    QCOMPARE((*ramen)->stock, 12);
    // The same again, and with another price: what has changed is told apart.
    QByteArray dearer = list;
    dearer.replace("1500", "1800");
    const auto next = m_importer->preview(requestFor(dearer), goOn);
    QCOMPARE(next->same, 1);
    QCOMPARE(next->changed, 1);
    QVERIFY(next->shown.back().priceBefore == Money{1'500});
}

void TestFileImporter::allOrNothingHoldsBack()
{
    ImportRequest request = requestFor(list);
    request.isAllOrNothing = true;
    const auto held = m_importer->import(request, m_admin, goOn);
    QVERIFY(held.has_value());
    QVERIFY(held->isHeldBack);
    QCOMPARE(held->rejected, 1);
    QCOMPARE(productCount(), 0);
}

void TestFileImporter::stopsWhenTold()
{
    QByteArray content = "code,name,price\n";
    for (int row = 0; row < 2'000; ++row) {
        const QByteArray number = QByteArray::number(row);
        content += "S" + number + ",goods " + number + ",100\n";
    }
    const auto stopped = m_importer->import(requestFor(content), m_admin, [](std::int64_t rows) {
        return rows < 512;
    });
    QVERIFY(stopped.has_value());
    QVERIFY(stopped->isStopped);
    QCOMPARE(stopped->fresh, 512);
    QCOMPARE(productCount(), 512);
}

void TestFileImporter::columnsMayBeSaidByPlace()
{
    ImportRequest request = requestFor("a,b,c\n두부,모,1200\n");
    QVERIFY(!request.columns.of(ImportField::Name));
    const auto missing = m_importer->preview(request, goOn);
    QVERIFY(!missing && missing.error().trouble == ImportTrouble::ColumnMissing);
    request.columns.set(ImportField::Name, 0);
    request.columns.set(ImportField::Unit, 1);
    request.columns.set(ImportField::Price, 2);
    const auto summary = m_importer->preview(request, goOn);
    QVERIFY(summary.has_value());
    QCOMPARE(summary->shown.front().details.name, std::string("두부"));
    QCOMPARE(summary->shown.front().details.unit, std::string("모"));
}

void TestFileImporter::saysWhatIsWrong()
{
    const auto gone = m_importer->look("/nowhere/at/all.csv", std::nullopt);
    QVERIFY(!gone && gone.error().trouble == ImportTrouble::FileUnreadable);
    const auto empty = m_importer->look(fileWith(""), std::nullopt);
    QVERIFY(!empty && empty.error().trouble == ImportTrouble::FileEmpty);
    const auto open = m_importer->preview(requestFor("name,price\n\"두부,100\n"), goOn);
    QVERIFY(!open && open.error().trouble == ImportTrouble::QuoteNotClosed);
    QCOMPARE(open.error().line, 2);
}

void TestFileImporter::needsAnAdministrator()
{
    Actor nobody = m_admin;
    nobody.staff.uuid.bytes[5] ^= 1U;
    const auto refused = m_importer->import(requestFor(list), nobody, goOn);
    QVERIFY(refused.has_value());
    QCOMPARE(refused->fresh, 0);
    QCOMPARE(productCount(), 0);
}

QTEST_GUILESS_MAIN(TestFileImporter)
#include "tst_file_importer.moc"
