#include "ui/catalogue/import/import_model.h"
#include "ui/control/cell_roles.h"
#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <latch>
#include <mutex>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

using State = ImportModel::State;

ImportRow rowOf(std::int64_t line, ImportVerdict verdict, const std::string& name)
{
    ImportRow row;
    row.line = line;
    row.verdict = verdict;
    row.details.name = name;
    row.details.code = "0001";
    row.details.price = Money{4'680};
    if (verdict == ImportVerdict::Changed) {
        row.priceBefore = Money{4'480};
    }
    if (verdict == ImportVerdict::Rejected) {
        row.reason = name.empty() ? ImportReason(ImportFault::PriceEmpty)
                                  : ImportReason(Refusal(ProductRefusal::BarcodeTaken));
    }
    return row;
}

/// Answers as told and remembers what it was asked.
class ToldImporter final : public ProductImporter
{
public:
    std::expected<ImportLook, ImportStop>
    look(std::string path, std::optional<ImportEncoding> encoding) override
    {
        const std::lock_guard lock(m_mutex);
        paths.push_back(path);
        ImportLook answer = told;
        answer.encoding = encoding.value_or(told.encoding);
        return path == "gone.csv"
                   ? std::expected<ImportLook, ImportStop>(
                         std::unexpected(ImportStop{ImportTrouble::FileUnreadable, 0})
                     )
                   : answer;
    }

    std::expected<ImportSummary, ImportStop>
    preview(ImportRequest request, OnProgress /*onProgress*/) override
    {
        const std::lock_guard lock(m_mutex);
        previews.push_back(request);
        if (!request.columns.of(ImportField::Price)) {
            return std::unexpected(ImportStop{ImportTrouble::ColumnMissing, 1});
        }
        return summary;
    }

    std::expected<ImportSummary, ImportStop>
    import(ImportRequest request, Actor actor, OnProgress onProgress) override
    {
        {
            const std::lock_guard lock(m_mutex);
            imports.push_back(request);
            actors.push_back(actor);
        }
        static_cast<void>(onProgress(256));
        begun.count_down();
        go.wait();
        ImportSummary done = summary;
        done.isStopped = !onProgress(512);
        return done;
    }

    [[nodiscard]] std::size_t previewCount()
    {
        const std::lock_guard lock(m_mutex);
        return previews.size();
    }

    ImportLook told;
    ImportSummary summary;
    std::vector<std::string> paths;
    std::vector<ImportRequest> previews;
    std::vector<ImportRequest> imports;
    std::vector<Actor> actors;
    std::latch begun{1};
    std::latch go{1};

private:
    std::mutex m_mutex;
};

struct Importing
{
    explicit Importing(Role role = Role::Admin)
    {
        importer.told.headings = {"상품명", "판매가", ""};
        importer.told.columns.set(ImportField::Name, 0);
        importer.told.columns.set(ImportField::Price, 1);
        importer.summary.rows = 4;
        importer.summary.fresh = 1;
        importer.summary.changed = 1;
        importer.summary.rejected = 2;
        importer.summary.shown = {
            rowOf(2, ImportVerdict::New, "신라면"),
            rowOf(3, ImportVerdict::Changed, "진라면"),
            rowOf(4, ImportVerdict::Rejected, ""),
            rowOf(5, ImportVerdict::Rejected, "너구리")
        };
        Staff staff;
        staff.id.uuid.bytes[0] = 1;
        staff.role = role;
        session.signIn(staff);
    }

    void choose()
    {
        model.chooseFile(u"/tmp/products.csv"_s);
        QTRY_COMPARE(model.state(), State::Ready);
    }

    ToldImporter importer;
    Dispatch dispatch;
    SessionModel session{{}, {}, Language::Korean};
    ImportModel model{importer, dispatch, session};
};

} // namespace

class TestImportModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWouldBecomeOfEveryRow();
    void anotherColumnOrEncodingIsAnotherPreview();
    void saysWhyAFileCannotBeTaken();
    void importsInTheNameOfWhoIsThere();
    void canBeStopped();
    void allOrNothingNeedsGoodRows();
    void onlyForAdministrators();
    void beginsAnew();
    void showsAllRowsWhereNoneIsRejected();
};

void TestImportModel::showsWhatWouldBecomeOfEveryRow()
{
    Importing importing;
    QAbstractItemModelTester tester(&importing.model.rows());
    importing.choose();
    ImportRowsModel& rows = importing.model.rows();
    QCOMPARE(importing.model.fileName(), u"products.csv"_s);
    QCOMPARE(importing.model.headings().size(), 3);
    QCOMPARE(importing.model.columnOf(ImportField::Price), 1);
    QCOMPARE(importing.model.columnOf(ImportField::Unit), -1);
    QCOMPARE(rows.rowCount(), 4);
    const auto text = [&rows](int row, int column) {
        return rows.index(row, column).data().toString();
    };
    const auto second = [&rows](int row, int column) {
        return rows.index(row, column).data(static_cast<int>(CellRole::SecondLine)).toString();
    };
    QCOMPARE(text(0, ImportRowsModel::Product), u"신라면"_s);
    QCOMPARE(text(1, ImportRowsModel::Price), u"4,680원"_s);
    QVERIFY(second(1, ImportRowsModel::Price).contains(u"4,480원"_s));
    QVERIFY(!text(2, ImportRowsModel::Product).isEmpty()); // why, where there is no product
    QVERIFY(!second(3, ImportRowsModel::Product).isEmpty());
    const auto heading = [&rows] {
        return rows.headerData(ImportRowsModel::Product, Qt::Horizontal, Qt::DisplayRole);
    };
    QCOMPARE(heading().toString(), u"Product or reason"_s);
    rows.showRejectedOnly(true);
    QCOMPARE(rows.rowCount(), 2);
    QCOMPARE(text(0, ImportRowsModel::Line), u"4"_s);
    rows.showRejectedOnly(false);
    QVERIFY(importing.model.summaryText().contains(u'4'));
    QVERIFY(importing.model.canImport());
}

void TestImportModel::anotherColumnOrEncodingIsAnotherPreview()
{
    Importing importing;
    importing.choose();
    importing.model.setColumn(ImportField::Unit, 2);
    QTRY_COMPARE(importing.importer.previewCount(), std::size_t{2});
    QTRY_COMPARE(importing.model.state(), State::Ready);
    QVERIFY(importing.importer.previews.back().columns.of(ImportField::Unit) == std::size_t{2});
    importing.model.setColumn(ImportField::Unit, 2); // the same again asks nothing
    QCOMPARE(importing.importer.previewCount(), std::size_t{2});
    importing.model.setEncoding(ImportEncoding::Cp949);
    QTRY_COMPARE(importing.importer.previewCount(), std::size_t{3});
    QTRY_COMPARE(importing.model.state(), State::Ready);
    QVERIFY(importing.importer.previews.back().encoding == ImportEncoding::Cp949);
}

void TestImportModel::saysWhyAFileCannotBeTaken()
{
    Importing importing;
    importing.model.chooseFile(u"gone.csv"_s);
    QTRY_COMPARE(importing.model.state(), State::Unready);
    QVERIFY(!importing.model.stopText().isEmpty());
    importing.choose();
    importing.model.setColumn(ImportField::Price, -1);
    QTRY_COMPARE(importing.model.state(), State::Unready);
    QVERIFY(!importing.model.canImport());
    QCOMPARE(importing.model.rows().rowCount(), 0);
    importing.model.setColumn(ImportField::Price, 1);
    QTRY_COMPARE(importing.model.state(), State::Ready);
}

void TestImportModel::importsInTheNameOfWhoIsThere()
{
    Importing importing;
    importing.choose();
    const QSignalSpy imported(&importing.model, &ImportModel::imported);
    importing.importer.go.count_down();
    importing.model.import();
    QCOMPARE(importing.model.state(), State::Importing);
    QTRY_COMPARE(importing.model.state(), State::Done);
    QCOMPARE(imported.count(), 1);
    QVERIFY(importing.importer.actors.front().staff == importing.session.staff()->id);
    QVERIFY(!importing.model.canImport());
    QVERIFY(!importing.model.summaryText().isEmpty());
}

void TestImportModel::canBeStopped()
{
    Importing importing;
    importing.choose();
    importing.model.import();
    importing.importer.begun.wait();
    QVERIFY(importing.model.progressText().contains(u"256"_s));
    importing.model.reset(); // not in the middle
    importing.model.chooseFile(u"other.csv"_s);
    QCOMPARE(importing.model.state(), State::Importing);
    importing.model.stop();
    importing.importer.go.count_down();
    QTRY_COMPARE(importing.model.state(), State::Done);
    QVERIFY(importing.model.summary().isStopped);
}

void TestImportModel::allOrNothingNeedsGoodRows()
{
    Importing importing;
    importing.choose();
    importing.model.setAllOrNothing(true);
    QVERIFY(!importing.model.canImport());
    importing.model.setAllOrNothing(false);
    QVERIFY(importing.model.canImport());
}

void TestImportModel::onlyForAdministrators()
{
    Importing importing(Role::Manager);
    QVERIFY(!importing.model.isAllowed());
    importing.model.chooseFile(u"products.csv"_s);
    QCOMPARE(importing.model.state(), State::Choosing);
    QVERIFY(importing.importer.paths.empty());
}

void TestImportModel::beginsAnew()
{
    Importing importing;
    importing.choose();
    importing.model.reset();
    QCOMPARE(importing.model.state(), State::Choosing);
    QCOMPARE(importing.model.rows().rowCount(), 0);
    QVERIFY(importing.model.headings().isEmpty());
}

void TestImportModel::showsAllRowsWhereNoneIsRejected()
{
    Importing importing;
    importing.choose();
    importing.model.rows().showRejectedOnly(true);
    importing.importer.summary.shown = {rowOf(2, ImportVerdict::New, "신라면")};
    importing.importer.summary.rejected = 0;
    importing.model.setColumn(ImportField::Unit, 2);
    QTRY_COMPARE(importing.model.state(), State::Ready);
    const ImportRowsModel& rows = importing.model.rows();
    QVERIFY(!rows.isRejectedOnly());
    QCOMPARE(rows.rowCount(), 1);
    const QVariant heading =
        rows.headerData(ImportRowsModel::Product, Qt::Horizontal, Qt::DisplayRole);
    QCOMPARE(heading.toString(), u"Product"_s);
}

QTEST_GUILESS_MAIN(TestImportModel)
#include "tst_import_model.moc"
