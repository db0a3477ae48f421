#include "ui/receipt/receipt_output.h"
#include "ui/receipt/receipt_paper.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;

namespace {

std::vector<ReceiptLine> someLines()
{
    ReceiptPage page(42);
    page.addCentred("성수점", true);
    page.addRule();
    page.addPair("신라면 멀티팩 5입", "4,480원");
    return page.lines();
}

/// The darkest pixel of a column.
int darkest(const QImage& image, int x)
{
    int darkestSoFar = 255;
    for (int y = 0; y < image.height(); ++y) {
        darkestSoFar = qMin(darkestSoFar, qGray(image.pixel(x, y)));
    }
    return darkestSoFar;
}

} // namespace

class TestReceiptOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAPdf();
    void saysWhenTheFolderCannotBeMade();
    void saysEveryErrorInWords();
    void paintsFromEdgeToEdge();
    void isAsHighAsItsLines();
};

void TestReceiptOutput::savesAPdf()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/A-000001.pdf"));
    QVERIFY(saveReceipt(someLines(), path).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == QByteArrayLiteral("%PDF-"));
    QVERIFY(file.size() > 1'000);
}

void TestReceiptOutput::saysWhenTheFolderCannotBeMade()
{
    const QTemporaryDir folder;
    QFile blocker(folder.filePath(QStringLiteral("file")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const auto saved = saveReceipt(someLines(), folder.filePath(QStringLiteral("file/a.pdf")));
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error(), OutputError::CannotWriteFile);
}

void TestReceiptOutput::saysEveryErrorInWords()
{
    for (const OutputError error :
         {OutputError::NoPrinter, OutputError::PrinterFailed, OutputError::CannotWriteFile}) {
        QVERIFY(!outputErrorText(error).isEmpty());
    }
}

void TestReceiptOutput::paintsFromEdgeToEdge()
{
    const std::vector<ReceiptLine> lines{{std::string(42, '8'), true}};
    QImage image(420, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintReceipt(painter, image.width(), lines, Qt::black);
    painter.end();
    int firstInk = image.width();
    int lastInk = 0;
    for (int x = 0; x < image.width(); ++x) {
        if (darkest(image, x) < 128) {
            firstInk = qMin(firstInk, x);
            lastInk = x;
        }
    }
    QVERIFY(firstInk < 10);
    QVERIFY(lastInk >= 410);
}

void TestReceiptOutput::isAsHighAsItsLines()
{
    ReceiptPaper paper;
    paper.setLines(someLines());
    const int few = paper.heightForWidth(340);
    std::vector<ReceiptLine> more = someLines();
    more.resize(30);
    paper.setLines(more);
    QVERIFY(paper.heightForWidth(340) > few);
    QVERIFY(paper.text().startsWith(QStringLiteral(" ")));
}

QTEST_MAIN(TestReceiptOutput)
#include "tst_receipt_output.moc"
