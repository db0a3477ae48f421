#include "app/system/printer/escpos_encoder.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::app;

namespace {

/// A picture of one row of two bytes, so that a test sees which line was drawn.
DotPicture twoBytes(const ReceiptLine& /*line*/)
{
    return {2, 1, {0xAA, 0x55}};
}

QByteArray encoded(const PrintJob& job)
{
    return QByteArray::fromStdString(encodeReceipt(job, twoBytes));
}

QByteArray hex(const char* digits)
{
    return QByteArray::fromHex(digits);
}

const QByteArray head = hex("1b40 1b520d 1c26");
const QByteArray tail = hex("1b6404 1d564200");
const QByteArray picture = hex("1d763000 0200 0100 aa55");

} // namespace

class EscPosEncoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void beginsResetAndEndsCut() { QCOMPARE(encoded({}), head + tail); }

    void hangulIsTwoBytesOfCp949()
    {
        QCOMPARE(
            encoded({{{"가A 똠", false}}, {}}),
            head + hex("b0a1") + "A " + hex("8c63") + "\n" + tail
        );
    }

    void strongLinesAreBoldAndHigh()
    {
        QCOMPARE(
            encoded({{{"12,300", true}}, {}}),
            head + hex("1b4501 1d2101 1c2108") + "12,300\n" + hex("1b4500 1d2100 1c2100") + tail
        );
    }

    void whatThePageLacksIsDrawn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("won sign") << QStringLiteral("₩12,300");
        QTest::newRow("emoji") << QStringLiteral("컵라면 😀");
        QTest::newRow("Latin with an accent") << QStringLiteral("café");
        QTest::newRow("one cell in two bytes") << QStringLiteral("A·B");
        QTest::newRow("a command inside") << QStringLiteral("A\x1b\x40");
        QTest::newRow("a tab") << QStringLiteral("A\tB");
    }

    void whatThePageLacksIsDrawn()
    {
        QFETCH(const QString, text);
        const PrintJob job{{{"before", false}, {text.toStdString(), false}}, {}};
        QCOMPARE(encoded(job), head + "before\n" + picture + tail);
    }

    void everyHangulSyllableIsWritten()
    {
        for (char16_t syllable = 0xAC00; syllable <= 0xD7A3; ++syllable) {
            const std::string text = QString(QChar(syllable)).toStdString();
            const QByteArray bytes = encoded({{{text, false}}, {}});
            QCOMPARE(bytes.size(), head.size() + 3 + tail.size());
        }
    }

    void theBarcodeStandsBelow()
    {
        QCOMPARE(
            encoded({{}, "JANGBU-R-A-000123"}),
            head + hex("1b6101 1d6850 1d7702 1d4802 1d6b49 13") + "{BJANGBU-R-A-000123"
                + hex("1b6100") + tail
        );
        // Longer than a printer takes: the receipt without it.
        QCOMPARE(encoded({{}, std::string(61, 'A')}), head + tail);
    }

    void theDrawerIsKicked()
    {
        QCOMPARE(QByteArray::fromStdString(drawerImpulse()), hex("1b40 1b700019fa"));
    }
};

QTEST_GUILESS_MAIN(EscPosEncoderTest)
#include "tst_escpos_encoder.moc"
