#include "tests/ui/catalogue/catalogue_counter.h"
#include "ui/catalogue/edit/picture_entry_model.h"
#include "ui/picture/picture_shelf.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

class TestPictureEntryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasChosen();
    void nothingChosenChangesNothing();
    void takesAway();
    void saysWhatIsNoPicture();
    void anAnswerForAnEarlierFormIsDropped();

private:
    struct Form
    {
        Form()
        {
            QImage image(30, 30, QImage::Format_RGB32);
            image.fill(Qt::green);
            static_cast<void>(image.save(file));
            product.uuid.bytes[0] = 7;
        }

        QTemporaryDir folder;
        QString file = folder.filePath(u"chosen.png"_s);
        Dispatch dispatch;
        PictureShelf shelf{dispatch, PictureFolder(folder.filePath(u"pictures"_s))};
        PictureEntryModel model{shelf, dispatch};
        ProductId product;
    };
};

void TestPictureEntryModel::keepsWhatWasChosen()
{
    Form form;
    QSignalSpy arrived(&form.shelf, &PictureShelf::arrived);
    form.model.begin(std::nullopt, u"바나나"_s);
    QCOMPARE(form.model.initial(), u"바"_s);
    QVERIFY(!form.model.hasPicture());
    form.model.choose(form.file);
    QTRY_VERIFY(form.model.hasPicture());
    QCOMPARE(form.model.picture().width(), 30);
    QVERIFY(!form.shelf.hasAny()); // not before the form is saved
    form.model.keep(form.product);
    QVERIFY(arrived.wait());
    QVERIFY(form.shelf.has(form.product));
}

void TestPictureEntryModel::nothingChosenChangesNothing()
{
    Form form;
    form.model.begin(form.product, u"바나나"_s);
    form.model.keep(form.product);
    QTRY_VERIFY(form.dispatch.isIdle());
    QVERIFY(!form.shelf.hasAny());
}

void TestPictureEntryModel::takesAway()
{
    Form form;
    form.model.begin(form.product, u"바나나"_s);
    form.model.choose(form.file);
    QTRY_VERIFY(form.model.hasPicture());
    form.model.keep(form.product);
    QTRY_VERIFY(form.shelf.has(form.product));
    form.model.begin(form.product, u"바나나"_s);
    QVERIFY(form.model.hasPicture());
    form.model.takeAway();
    QVERIFY(!form.model.hasPicture());
    QVERIFY(form.shelf.has(form.product));
    form.model.keep(form.product);
    QTRY_VERIFY(!form.shelf.has(form.product));
}

void TestPictureEntryModel::saysWhatIsNoPicture()
{
    Form form;
    QSignalSpy refused(&form.model, &PictureEntryModel::refused);
    form.model.begin(std::nullopt, {});
    form.model.choose(form.folder.filePath(u"gone.png"_s));
    QVERIFY(refused.wait());
    QVERIFY(!form.model.hasPicture());
}

void TestPictureEntryModel::anAnswerForAnEarlierFormIsDropped()
{
    Form form;
    form.model.begin(std::nullopt, {});
    form.model.choose(form.file);
    form.model.begin(form.product, u"바나나"_s);
    QTRY_VERIFY(form.dispatch.isIdle());
    QCoreApplication::processEvents();
    QVERIFY(!form.model.hasPicture());
}

QTEST_MAIN(TestPictureEntryModel)
#include "tst_picture_entry_model.moc"
