#include "ui/dispatch/dispatch.h"
#include "ui/picture/picture_shelf.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

ProductId productNo(std::uint8_t number)
{
    ProductId id;
    id.uuid.bytes[0] = 1;
    id.uuid.bytes[15] = number;
    return id;
}

QImage drawing(const QSize& size, Qt::GlobalColor colour = Qt::red)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace

class TestPictureShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAndGivesBack();
    void anotherOneTakesItsPlace();
    void takesAway();
    void findsWhatLiesThere();
    void whatIsNoPictureIsNone();
    void scalesDownAndNeverUp();
    void refusesWhatIsTooLarge();
    void saysWhenItCannotKeep();
    void showsWhatWasRead();
    void isBounded();
    void initials();

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"pictures"_s); }

    [[nodiscard]] PictureFolder folder() const { return PictureFolder(path()); }

    // A file with these bytes beside the folder.
    [[nodiscard]] QString fileWith(const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(u"chosen.png"_s));
        static_cast<void>(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
};

void TestPictureShelf::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPictureShelf::keepsAndGivesBack()
{
    QVERIFY(folder().write(productNo(1), drawing({40, 30})).has_value());
    QCOMPARE(folder().read(productNo(1), 100).size(), QSize(40, 30));
    QCOMPARE(folder().read(productNo(1), 20).size(), QSize(20, 15));
    QVERIFY(folder().read(productNo(2), 20).isNull());
    QVERIFY(folder().products().contains(productNo(1)));
}

void TestPictureShelf::anotherOneTakesItsPlace()
{
    QVERIFY(folder().write(productNo(1), drawing({4, 4}, Qt::red)).has_value());
    QVERIFY(folder().write(productNo(1), drawing({4, 4}, Qt::blue)).has_value());
    QCOMPARE(folder().read(productNo(1), 10).pixelColor(0, 0), QColor(Qt::blue));
    QCOMPARE(QDir(path()).entryList(QDir::Files).size(), 1);
}

void TestPictureShelf::takesAway()
{
    QVERIFY(folder().write(productNo(1), drawing({4, 4})).has_value());
    QVERIFY(folder().remove(productNo(1)).has_value());
    QVERIFY(folder().products().empty());
    QVERIFY(folder().remove(productNo(1)).has_value()); // nothing there is nothing to do
}

void TestPictureShelf::findsWhatLiesThere()
{
    QVERIFY(QDir().mkpath(path()));
    const QString name = QString::fromStdString(toText(productNo(3)));
    QVERIFY(drawing({8, 8}).save(path() + u'/' + name + u".jpg"_s));
    QVERIFY(drawing({8, 8}).save(path() + u"/holiday.png"_s));
    QCOMPARE(folder().products().size(), std::size_t{1});
    QVERIFY(!folder().read(productNo(3), 8).isNull());
}

void TestPictureShelf::whatIsNoPictureIsNone()
{
    const auto none = pictureFromFile(fileWith("<html>"));
    QVERIFY(!none && none.error() == PictureFault::NotAPicture);
    const auto gone = pictureFromFile(m_folder->filePath(u"gone.png"_s));
    QVERIFY(!gone && gone.error() == PictureFault::NotAPicture);
    QVERIFY(!pictureFromFile(fileWith({})));
}

void TestPictureShelf::scalesDownAndNeverUp()
{
    const QString path = m_folder->filePath(u"large.png"_s);
    QVERIFY(drawing({2'000, 1'000}).save(path));
    QCOMPARE(pictureFromFile(path).value_or(QImage()).size(), QSize(512, 256));
    QVERIFY(drawing({20, 10}).save(path));
    QCOMPARE(pictureFromFile(path).value_or(QImage()).size(), QSize(20, 10));
    QVERIFY(drawing({3'000, 1}).save(path));
    QVERIFY(!pictureFromFile(path).value_or(QImage()).isNull()); // a line stays a line
}

void TestPictureShelf::refusesWhatIsTooLarge()
{
    const auto fat = pictureFromFile(fileWith(QByteArray(20 * 1024 * 1024 + 1, 'x')));
    QVERIFY(!fat && fat.error() == PictureFault::TooLarge);
    const QString path = m_folder->filePath(u"wide.png"_s);
    QVERIFY(drawing({12'001, 1}).save(path));
    const auto wide = pictureFromFile(path);
    QVERIFY(!wide && wide.error() == PictureFault::TooLarge);
}

void TestPictureShelf::saysWhenItCannotKeep()
{
    // A file stands where the folder should be.
    const PictureFolder blocked(fileWith("x"));
    const auto kept = blocked.write(productNo(1), drawing({4, 4}));
    QVERIFY(!kept && kept.error() == PictureFault::NotKept);
}

void TestPictureShelf::showsWhatWasRead()
{
    QVERIFY(folder().write(productNo(1), drawing({300, 300})).has_value());
    Dispatch dispatch;
    PictureShelf shelf(dispatch, folder());
    QVERIFY(!shelf.hasAny());
    QSignalSpy known(&shelf, &PictureShelf::known);
    QSignalSpy arrived(&shelf, &PictureShelf::arrived);
    shelf.load();
    QVERIFY(known.wait());
    QVERIFY(shelf.hasAny());
    QVERIFY(shelf.picture(productNo(2)).isNull());
    QVERIFY(shelf.picture(productNo(1)).isNull()); // being read
    QVERIFY(shelf.picture(productNo(1)).isNull()); // once
    QVERIFY(arrived.wait());
    QCOMPARE(arrived.count(), 1);
    QCOMPARE(shelf.picture(productNo(1)).width(), 112);
    bool isDone = false;
    shelf.keep(productNo(1), QImage(), [&isDone](const auto& kept) { isDone = kept.has_value(); });
    QTRY_VERIFY(isDone);
    QVERIFY(!shelf.hasAny());
    QVERIFY(shelf.picture(productNo(1)).isNull());
}

void TestPictureShelf::isBounded()
{
    Dispatch dispatch;
    PictureShelf shelf(dispatch, folder());
    // More than fit: the first ones are read again when they are asked for.
    constexpr int many = 700;
    const QImage image = drawing({112, 112});
    int kept = 0;
    const auto idOf = [](int number) {
        ProductId id = productNo(static_cast<std::uint8_t>(number % 256));
        id.uuid.bytes[14] = static_cast<std::uint8_t>(number / 256);
        return id;
    };
    for (int number = 0; number < many; ++number) {
        shelf.keep(idOf(number), image, [&kept](const auto& done) { kept += done ? 1 : 0; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(kept, many, 30'000);
    QVERIFY(!shelf.picture(idOf(many - 1)).isNull());
    QSignalSpy arrived(&shelf, &PictureShelf::arrived);
    QVERIFY(shelf.picture(idOf(0)).isNull());
    QVERIFY(arrived.wait());
    QVERIFY(!shelf.picture(idOf(0)).isNull());
}

void TestPictureShelf::initials()
{
    QCOMPARE(initialOf(u"[백설] 국내산 당면"_s), u"백"_s);
    QCOMPARE(initialOf(u"top 마스터"_s), u"T"_s);
    QCOMPARE(initialOf(u"  "_s), QString());
    QCOMPARE(initialOf({}), QString());
}

QTEST_MAIN(TestPictureShelf)
#include "tst_picture_shelf.moc"
