#include "core/limit/limits.h"
#include "core/product/product_import.h"

#include <QTest>

using namespace jangbu;

namespace {

const Currency won{"KRW", 0};

ImportColumns nameAndPrice()
{
    ImportColumns columns;
    columns.set(ImportField::Name, 0);
    columns.set(ImportField::Price, 1);
    return columns;
}

std::expected<ImportedProduct, ImportFault> readRow(const std::vector<std::string>& fields)
{
    ImportColumns columns = nameAndPrice();
    columns.set(ImportField::Stock, 2);
    columns.set(ImportField::Barcode, 3);
    return readImportedProduct(fields, columns, won);
}

} // namespace

class TestProductImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void recognisesKoreanAndEnglishHeadings()
    {
        const std::vector<std::string>
            korean{"대분류", "소분류", "상품명", "가격", "원산지", "단위"};
        const ImportColumns columns = recogniseColumns(korean);
        QVERIFY(columns.of(ImportField::Category) == std::size_t{0});
        QVERIFY(columns.of(ImportField::Name) == std::size_t{2});
        QVERIFY(columns.of(ImportField::Price) == std::size_t{3});
        QVERIFY(columns.of(ImportField::Unit) == std::size_t{5});
        QVERIFY(!columns.of(ImportField::Code));

        const std::vector<std::string> english{"SKU", " Name ", "PRICE", "Name"};
        QVERIFY(recogniseColumns(english).of(ImportField::Code) == std::size_t{0});
        QVERIFY(recogniseColumns(english).of(ImportField::Name) == std::size_t{1});
    }

    void readsPricesAsPeopleWriteThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("plain") << QByteArray("4990") << qint64{4990};
        QTest::newRow("grouped") << QByteArray("1,234,500") << qint64{1234500};
        QTest::newRow("won behind") << QByteArray("4,990원") << qint64{4990};
        QTest::newRow("sign before") << QByteArray("₩ 4990") << qint64{4990};
        QTest::newRow("free") << QByteArray("0") << qint64{0};
    }

    void readsPricesAsPeopleWriteThem()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, minor);
        const auto product = readRow({"신라면", text.toStdString(), "", ""});
        QVERIFY(product.has_value());
        QCOMPARE(product->price.minor, minor);
    }

    void putsWhatIsBrokenInACellOnOneLine()
    {
        const auto product = readRow({"신라면\r\n멀티팩\t5입", "4990", "", ""});
        QVERIFY(product.has_value());
        QCOMPARE(product->name, std::string("신라면 멀티팩 5입"));
    }

    void namesTheFaultOfARow_data()
    {
        QTest::addColumn<QByteArrayList>("fields");
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("short") << QByteArrayList{"신라면"} << QByteArray("fields_missing");
        QTest::newRow("no name") << QByteArrayList{" ", "1"} << QByteArray("name_empty");
        QTest::newRow("no price") << QByteArrayList{"a", " "} << QByteArray("price_empty");
        QTest::newRow("word") << QByteArrayList{"a", "싸다"} << QByteArray("price_malformed");
        QTest::newRow("decimals") << QByteArrayList{"a", "1.5"} << QByteArray("price_malformed");
        QTest::newRow("minus") << QByteArrayList{"a", "-1"} << QByteArray("price_negative");
        QTest::newRow("stock") << QByteArrayList{"a", "1", "-4"} << QByteArray("stock_malformed");
        QTest::newRow("barcode") << QByteArrayList{"a", "1", "", "a b"}
                                 << QByteArray("barcode_invalid");
        QTest::newRow("check digit")
            << QByteArrayList{"a", "1", "", "8801043014817"} << QByteArray("barcode_invalid");
        QTest::newRow("wide space") << QByteArrayList{"\u3000", "1"} << QByteArray("name_empty");
        QTest::newRow("bytes") << QByteArrayList{"\xff", "1"} << QByteArray("text_invalid");
    }

    void namesTheFaultOfARow()
    {
        QFETCH(QByteArrayList, fields);
        QFETCH(QByteArray, fault);
        std::vector<std::string> row;
        for (const QByteArray& field : fields) {
            row.push_back(field.toStdString());
        }
        const auto product = readRow(row);
        QVERIFY(!product.has_value());
        QCOMPARE(QByteArray::fromStdString(std::string(importFaultName(product.error()))), fault);
    }

    void nameMayHaveAsManyCharactersAsTheLimit()
    {
        std::string name;
        for (std::size_t count = 0; count < limit::nameCharacters; ++count) {
            name += "가";
        }
        QVERIFY(readRow({name, "1"}).has_value());
        QVERIFY(readRow({name + "가", "1"}).error() == ImportFault::NameTooLong);
    }

    void whatTheFileDoesNotSayStays()
    {
        ProductDetails existing;
        existing.code = "A1";
        existing.name = "old";
        existing.category = "면";
        existing.barcodes = {"880"};
        existing.price = Money{100};
        const auto imported = readRow({"new", "200", "", "881"});
        QVERIFY(imported.has_value());
        const ProductDetails merged = mergedInto(existing, *imported);
        QCOMPARE(merged.name, std::string("new"));
        QCOMPARE(merged.price.minor, std::int64_t{200});
        QCOMPARE(merged.code, std::string("A1"));
        QCOMPARE(merged.category, std::string("면"));
        QVERIFY((merged.barcodes == std::vector<std::string>{"880", "881"}));
    }
};

QTEST_GUILESS_MAIN(TestProductImport)
#include "tst_product_import.moc"
