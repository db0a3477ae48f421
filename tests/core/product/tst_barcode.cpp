#include "core/limit/limits.h"
#include "core/product/barcode.h"

#include <QTest>

#include <rapidcheck.h>

using jangbu::Barcode;
using jangbu::BarcodeError;
using jangbu::BarcodeKind;
using jangbu::InStoreRule;
using jangbu::InStoreValue;
using jangbu::parseBarcode;

namespace {

std::string anyDigits(std::size_t count)
{
    return *rc::gen::container<std::string>(count, rc::gen::elementOf(std::string("0123456789")));
}

std::string closed(const std::string& digits)
{
    return digits + jangbu::checkDigitOf(digits);
}

} // namespace

class TestBarcode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void theLongestInternalCode();
    void checkDigits_data();
    void checkDigits();
    void oneWrongDigitIsAlwaysSeen();
    void whatIsReadReadsAsItselfAgain();
    void weighedItems_data();
    void weighedItems();
    void theRuleSaysWhichSecondDigitsCarryAValue();
};

void TestBarcode::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("stored");

    const auto row = [](const char* text, BarcodeKind kind, const char* stored) {
        QTest::newRow(qPrintable(QString::fromUtf8(text).simplified()))
            << QByteArray(text) << static_cast<int>(kind) << QByteArray(stored);
    };
    row("8801043014809", BarcodeKind::Ean13, "8801043014809");
    row("\t8801043014809\r\n", BarcodeKind::Ean13, "8801043014809");
    row("0000000000000", BarcodeKind::Ean13, "0000000000000");
    row("40822938", BarcodeKind::Ean8, "40822938");
    row("036000291452", BarcodeKind::Ean13, "0036000291452");
    row("0036000291452", BarcodeKind::Ean13, "0036000291452");
    row("2012345006782", BarcodeKind::InStore, "2012345006782");
    row("1", BarcodeKind::Internal, "1");
    row("A-100/b", BarcodeKind::Internal, "A-100/b");
    row("1234567", BarcodeKind::Internal, "1234567");
    row("18801043014806", BarcodeKind::Internal, "18801043014806"); // a case of goods
    row("ABCDEFGH", BarcodeKind::Internal, "ABCDEFGH");
}

void TestBarcode::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, kind);
    QFETCH(const QByteArray, stored);
    const auto barcode = parseBarcode(text.toStdString());
    QVERIFY(barcode.has_value());
    QCOMPARE(static_cast<int>(barcode->kind), kind);
    QCOMPARE(QByteArray::fromStdString(barcode->text), stored);
}

void TestBarcode::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("error");

    const auto row = [](const char* name, QByteArray text, BarcodeError error) {
        QTest::newRow(name) << text << static_cast<int>(error);
    };
    row("nothing", "", BarcodeError::Empty);
    row("spaces", " \t\r\n", BarcodeError::Empty);
    row("too long", QByteArray(65, '7'), BarcodeError::TooLong);
    row("space inside", "12 34", BarcodeError::BadCharacter);
    row("hangul", "ㅁ123", BarcodeError::BadCharacter);
    row("nul", QByteArray("1\0002", 3), BarcodeError::BadCharacter);
    row("delete", "1\x7F", BarcodeError::BadCharacter);
    row("ean 13", "8801043014808", BarcodeError::WrongCheckDigit);
    row("ean 8", "40822939", BarcodeError::WrongCheckDigit);
    row("upc a", "036000291453", BarcodeError::WrongCheckDigit);
    row("in-store", "2012345006783", BarcodeError::WrongCheckDigit);
}

void TestBarcode::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, error);
    const auto barcode = parseBarcode(text.toStdString());
    QVERIFY(!barcode.has_value());
    QCOMPARE(static_cast<int>(barcode.error()), error);
}

void TestBarcode::theLongestInternalCode()
{
    QVERIFY(parseBarcode(std::string(jangbu::limit::codeCharacters, 'A')).has_value());
    QVERIFY(!parseBarcode(std::string(jangbu::limit::codeCharacters + 1, 'A')).has_value());
}

void TestBarcode::checkDigits_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<char>("expected");

    QTest::newRow("ean 13") << QByteArray("880104301480") << '9';
    QTest::newRow("ean 13, GS1's example") << QByteArray("629104150021") << '3';
    QTest::newRow("ean 8") << QByteArray("4082293") << '8';
    QTest::newRow("upc a") << QByteArray("03600029145") << '2';
    QTest::newRow("zeros") << QByteArray("000000000000") << '0';
    QTest::newRow("none") << QByteArray("") << '0';
}

void TestBarcode::checkDigits()
{
    QFETCH(const QByteArray, digits);
    QFETCH(const char, expected);
    QCOMPARE(jangbu::checkDigitOf(digits.toStdString()), expected);
}

void TestBarcode::oneWrongDigitIsAlwaysSeen()
{
    QVERIFY(rc::check("changing one digit of a code makes it unreadable", [] {
        const auto length = *rc::gen::elementOf(std::vector<std::size_t>{7, 11, 12});
        const std::string right = closed(anyDigits(length));
        RC_ASSERT(parseBarcode(right).has_value());
        std::string wrong = right;
        wrong[*rc::gen::inRange<std::size_t>(0, right.size())] = *rc::gen::inRange('0', ':');
        RC_ASSERT(parseBarcode(wrong).has_value() == (wrong == right));
    }));
}

void TestBarcode::whatIsReadReadsAsItselfAgain()
{
    QVERIFY(rc::check(
        "reading is total and a stored code stays as it is",
        [](const std::string& text) {
            const auto once = parseBarcode(text);
            if (once) {
                RC_ASSERT((parseBarcode(once->text).value() == *once));
            }
            const std::string code = closed(anyDigits(11));
            RC_ASSERT(parseBarcode(parseBarcode(code)->text)->text == "0" + code);
        }
    ));
}

void TestBarcode::weighedItems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("itemCode");
    QTest::addColumn<qint64>("value");

    const auto row = [](const std::string& digits, const char* itemCode, qint64 value) {
        const std::string text = closed(digits);
        QTest::newRow(text.c_str())
            << QByteArray::fromStdString(text) << QByteArray(itemCode) << value;
    };
    row("201234500678", "2012345", 678);
    row("201234500000", "2012345", 0);
    row("299999999999", "2999999", 99'999);
    row("880104301480", "", 0); // not the shop's own
    row("4082293", "", 0);
}

void TestBarcode::weighedItems()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, itemCode);
    QFETCH(const qint64, value);
    const auto barcode = parseBarcode(text.toStdString());
    QVERIFY(barcode.has_value());
    const auto item = jangbu::weighedItem(*barcode, jangbu::weightInEveryCode);
    QCOMPARE(item.has_value(), !itemCode.isEmpty());
    if (item) {
        QCOMPARE(QByteArray::fromStdString(item->itemCode), itemCode);
        QCOMPARE(item->value, value);
        QVERIFY(item->meaning == InStoreValue::Weight);
    }
}

void TestBarcode::theRuleSaysWhichSecondDigitsCarryAValue()
{
    InStoreRule rule{};
    rule[1] = InStoreValue::Price;
    rule[9] = InStoreValue::Weight;
    for (char second = '0'; second <= '9'; ++second) {
        const auto barcode = parseBarcode(closed(std::string("2") + second + "1234512345"));
        QVERIFY(barcode.has_value());
        const auto item = jangbu::weighedItem(*barcode, rule);
        QCOMPARE(item.has_value(), second == '1' || second == '9');
        if (item) {
            QVERIFY(item->meaning == rule[static_cast<std::size_t>(second - '0')]);
            QCOMPARE(item->value, 12'345);
        }
    }
}

QTEST_GUILESS_MAIN(TestBarcode)
#include "tst_barcode.moc"
