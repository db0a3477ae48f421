#include "ui/catalogue/import/import_sheet.h"
#include "ui/control/list/table_view.h"
#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

/// A file of one good product.
class OneProduct final : public ProductImporter
{
public:
    std::expected<ImportLook, ImportStop>
    look(std::string /*path*/, std::optional<ImportEncoding> encoding) override
    {
        ImportLook look;
        look.encoding = encoding.value_or(ImportEncoding::Cp949);
        look.headings = {"상품명", "가격"};
        look.columns.set(ImportField::Name, 0);
        look.columns.set(ImportField::Price, 1);
        return look;
    }

    std::expected<ImportSummary, ImportStop>
    preview(ImportRequest /*request*/, OnProgress /*onProgress*/) override
    {
        ImportSummary summary;
        summary.rows = 1;
        summary.fresh = 1;
        ImportRow row;
        row.line = 2;
        row.details.name = "두부";
        row.details.price = Money{1'200};
        summary.shown = {row};
        return summary;
    }

    std::expected<ImportSummary, ImportStop>
    import(ImportRequest request, Actor /*actor*/, OnProgress onProgress) override
    {
        return preview(std::move(request), std::move(onProgress));
    }
};

struct Screen
{
    Screen()
    {
        Staff staff;
        staff.id.uuid.bytes[0] = 1;
        staff.role = Role::Admin;
        session.signIn(staff);
        host.resize(1278, 712);
        host.show();
        host.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&host));
        sheet.begin();
    }

    void drop()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/tmp/products.csv"_s)});
        QDragEnterEvent over({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&sheet, &over);
        QVERIFY(over.isAccepted());
        QDropEvent dropped({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&sheet, &dropped);
        QTRY_COMPARE(model.state(), ImportModel::State::Ready);
    }

    [[nodiscard]] QPushButton* key() const { return sheet.findChild<QPushButton*>(u"importNow"_s); }

    OneProduct importer;
    Dispatch dispatch;
    SessionModel session{{}, {}, Language::Korean};
    ImportModel model{importer, dispatch, session};
    QWidget host;
    ImportSheet sheet{model, &host};
};

} // namespace

class TestImportSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesADroppedFileAndImportsIt();
};

void TestImportSheet::initTestCase()
{
    applyTheme(*qApp, lightTheme());
}

void TestImportSheet::takesADroppedFileAndImportsIt()
{
    Screen screen;
    QVERIFY(screen.sheet.isOpen());
    QVERIFY(!screen.key()->isEnabled());
    screen.drop();
    QCOMPARE(screen.sheet.table()->model()->rowCount(), 1);
    const auto boxes = screen.sheet.findChildren<QComboBox*>();
    QCOMPARE(boxes.size(), static_cast<qsizetype>(importFieldCount));
    QCOMPARE(boxes.at(1)->currentText(), u"가격"_s);
    QCOMPARE(boxes.at(2)->currentIndex(), 0); // none
    QVERIFY(screen.key()->isEnabled());
    screen.key()->click();
    QTRY_COMPARE(screen.model.state(), ImportModel::State::Done);
    screen.key()->click();
    QVERIFY(!screen.sheet.isOpen());
    QCOMPARE(screen.model.state(), ImportModel::State::Choosing);
}

QTEST_MAIN(TestImportSheet)
#include "tst_import_sheet.moc"
