#include "core/text/csv.h"

#include <QTest>

#include <rapidcheck.h>

using namespace jangbu;

namespace {

struct Reading
{
    std::vector<CsvRow> rows;
    std::expected<void, CsvError> result;
};

Reading readInPieces(std::string_view text, std::size_t pieceSize, char delimiter = ',')
{
    Reading reading;
    CsvReader reader(delimiter, [&reading](CsvRow&& row) {
        reading.rows.push_back(std::move(row));
    });
    for (std::size_t from = 0; from < text.size(); from += pieceSize) {
        reading.result = reader.feed(text.substr(from, pieceSize));
        if (!reading.result) {
            return reading;
        }
    }
    reading.result = reader.finish();
    return reading;
}

using Fields = std::vector<std::string>;

std::string quoted(const std::string& field)
{
    std::string text = "\"";
    for (const char character : field) {
        text += character == '"' ? std::string("\"\"") : std::string(1, character);
    }
    return text + "\"";
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsRowsWithTheirLines()
    {
        const Reading reading = readInPieces("a,b\r\nc,\"d\ne\"\r\n\r\nf,g", 1);
        QVERIFY(reading.result);
        QCOMPARE(reading.rows.size(), std::size_t{3});
        QVERIFY((reading.rows[0].fields == Fields{"a", "b"}));
        QVERIFY((reading.rows[1].fields == Fields{"c", "d\ne"}));
        QVERIFY((reading.rows[2].fields == Fields{"f", "g"}));
        QCOMPARE(reading.rows[0].line, std::int64_t{1});
        QCOMPARE(reading.rows[1].line, std::int64_t{2});
        QCOMPARE(reading.rows[2].line, std::int64_t{5});
    }

    void takesQuotesAsSpreadsheetsWriteThem()
    {
        const Reading reading = readInPieces("\"a \"\"b\"\" c\",5\" disc,\"\",x\"y\n", 3);
        QVERIFY(reading.result);
        QVERIFY((reading.rows.at(0).fields == Fields{"a \"b\" c", "5\" disc", "", "x\"y"}));
    }

    void keepsEmptyFieldsAtTheEnds()
    {
        const Reading reading = readInPieces(",a,\n,\n", 2);
        QVERIFY(reading.result);
        QVERIFY((reading.rows.at(0).fields == Fields{"", "a", ""}));
        QVERIFY((reading.rows.at(1).fields == Fields{"", ""}));
    }

    void namesTheLineOfAQuoteThatNeverCloses()
    {
        const Reading reading = readInPieces("a,b\nc,\"d\ne,f\n", 4);
        QVERIFY(!reading.result);
        QVERIFY(reading.result.error().fault == CsvFault::QuoteNotClosed);
        QCOMPARE(reading.result.error().line, std::int64_t{2});
    }

    void refusesARowBeyondTheLimit()
    {
        const std::string atLimit(CsvReader::rowBytesMax, 'a');
        QVERIFY(readInPieces(atLimit, 4096).result);
        const Reading reading = readInPieces(atLimit + "a", 4096);
        QVERIFY(!reading.result);
        QVERIFY(reading.result.error().fault == CsvFault::RowTooLong);
    }

    void readsBackWhatWasWritten()
    {
        const bool held = rc::check(
            "any fields, quoted, come back whole however the bytes are cut",
            [](const std::vector<Fields>& rows) {
                std::string text;
                std::vector<Fields> expected;
                for (const Fields& row : rows) {
                    if (row.empty()) {
                        continue;
                    }
                    expected.push_back(row);
                    for (std::size_t place = 0; place < row.size(); ++place) {
                        text += (place > 0 ? "," : "") + quoted(row[place]);
                    }
                    text += "\r\n";
                }
                const auto pieceSize = *rc::gen::inRange<std::size_t>(1, 20);
                const Reading reading = readInPieces(text, pieceSize);
                RC_ASSERT(reading.result.has_value());
                RC_ASSERT(reading.rows.size() == expected.size());
                for (std::size_t place = 0; place < expected.size(); ++place) {
                    RC_ASSERT(reading.rows[place].fields == expected[place]);
                }
            }
        );
        QVERIFY(held);
    }

    void recognisesTheDelimiter()
    {
        QCOMPARE(delimiterOf("a,b,c;d\n;;;;"), ',');
        QCOMPARE(delimiterOf("a;b;c,d\n"), ';');
        QCOMPARE(delimiterOf("a\tb\n"), '\t');
        QCOMPARE(delimiterOf("\"a;b;c\",d"), ',');
        QCOMPARE(delimiterOf("alone"), ',');
        QCOMPARE(delimiterOf(""), ',');
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
