#include "tests/ui/catalogue/catalogue_counter.h"
#include "ui/control/cell_roles.h"
#include "ui/text/name_text.h"
#include "ui/theme/text_role.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(const ProductTableModel& products)
{
    QStringList names;
    for (int row = 0; row < products.rowCount(); ++row) {
        names << QString::fromStdString(products.productAt(row).details.name);
    }
    return names;
}

} // namespace

class TestCatalogueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPageByPage();
    void answersTheLastQuestionOnly();
    void filtersAndSorts();
    void keepsWhatWasReadWhenThePageFails();
    void marksWhatIsLowAndWhatIsInactive();
    void saysWhyTheStockIsWhatItIs();
    void receivesAndWritesOff();
    void savesAPriceAndItsHistory();
    void anotherProductChosenWhileSavingStays();
    void whatAnotherCounterSavedIsNotWrittenOver();
    void showsTheProductOfACode();
    void anEditedRowGoesWhereItBelongs();
    void anEditedRowMayBelongToALaterPage();
    void saysWhichFieldIsWrong();
    void addsAProduct();
    void showsSalesOfSevenDays();
    void forbidsByRole_data();
    void forbidsByRole();
    void refusesACashierAllTheSame();
};

void TestCatalogueModel::readsPageByPage()
{
    CatalogueCounter counter;
    counter.fill(450);
    ProductTableModel& products = counter.model.products();
    const QAbstractItemModelTester tester(
        &products,
        QAbstractItemModelTester::FailureReportingMode::QtTest
    );
    counter.model.refresh();
    counter.settle();
    QVERIFY(products.rowCount() >= 200);
    while (products.canFetchMore({})) {
        products.fetchMore({});
        counter.settle();
    }
    QCOMPARE(products.rowCount(), 450);
    QCOMPARE(products.totalCount(), 450);
    QStringList sorted = namesIn(products);
    sorted.sort();
    QCOMPARE(namesIn(products), sorted);
    QCOMPARE(sorted.removeDuplicates(), 0);
}

void TestCatalogueModel::answersTheLastQuestionOnly()
{
    CatalogueCounter counter;
    counter.fill(300);
    const ProductId ramen = counter.addProduct("신라면", 4'480, 7);
    QSignalSpy resets(&counter.model.products(), &QAbstractItemModel::modelReset);
    counter.model.refresh();
    counter.model.search(u"상품"_s);
    counter.model.search(u"신라면"_s);
    counter.settle();
    QCOMPARE(namesIn(counter.model.products()), QStringList{u"신라면"_s});
    QCOMPARE(resets.count(), 1);
    QCOMPARE(counter.model.products().rowOf(ramen), std::optional(0));
}

void TestCatalogueModel::filtersAndSorts()
{
    CatalogueCounter counter;
    static_cast<void>(counter.addProduct("가득", 300, 50));
    static_cast<void>(counter.addProduct("나머지", 100, 3));
    static_cast<void>(counter.addProduct("다팔림", 200, 0));
    const ProductId gone = counter.addProduct("라스트", 400, 9);
    counter.change(gone, [](Product& product) { product.details.isActive = false; });
    counter.model.refresh();
    counter.settle();
    const ProductTableModel& products = counter.model.products();
    QCOMPARE(products.rowCount(), 4);
    QCOMPARE(counter.model.categories(), QStringList{u"라면"_s});
    counter.model.setFilter(CatalogueFilter::Low);
    counter.settle();
    QCOMPARE(namesIn(products), (QStringList{u"나머지"_s, u"다팔림"_s}));
    counter.model.setFilter(CatalogueFilter::SoldOut);
    counter.settle();
    QCOMPARE(namesIn(products), QStringList{u"다팔림"_s});
    counter.model.setFilter(CatalogueFilter::Inactive);
    counter.settle();
    QCOMPARE(namesIn(products), QStringList{u"라스트"_s});
    counter.model.setFilter(CatalogueFilter::All);
    counter.model.sortBy(ProductOrder::Price);
    counter.settle();
    QCOMPARE(namesIn(products), (QStringList{u"나머지"_s, u"다팔림"_s, u"가득"_s, u"라스트"_s}));
    counter.model.sortBy(ProductOrder::Price);
    counter.settle();
    QCOMPARE(namesIn(products).constFirst(), u"라스트"_s);
}

void TestCatalogueModel::keepsWhatWasReadWhenThePageFails()
{
    CatalogueCounter counter;
    counter.fill(250);
    ProductTableModel& products = counter.model.products();
    QSignalSpy answered(&products, &ProductTableModel::answered);
    counter.shop.failReads(ReadError::Unavailable);
    counter.model.refresh();
    counter.settle();
    QCOMPARE(answered.count(), 1);
    QCOMPARE(answered.first().first().toBool(), false);
    counter.shop.readAgain();
    counter.model.refresh();
    counter.settle();
    QCOMPARE(answered.last().first().toBool(), true);
    QCOMPARE(products.rowCount(), 200);
}

void TestCatalogueModel::marksWhatIsLowAndWhatIsInactive()
{
    CatalogueCounter counter;
    const ProductId low = counter.addProduct("나머지", 100, 3);
    const ProductId gone = counter.addProduct("라스트", 400, 9);
    counter.change(gone, [](Product& product) { product.details.isActive = false; });
    counter.model.refresh();
    counter.settle();
    const ProductTableModel& products = counter.model.products();
    const auto ask = [&products](ProductId id, CellRole role) {
        const QModelIndex place = products.index(*products.rowOf(id), ProductTableModel::Name);
        return products.data(place, static_cast<int>(role));
    };
    QCOMPARE(ask(low, CellRole::Badge).toString(), u"3 left"_s);
    QCOMPARE(ask(low, CellRole::SecondLine).toString(), u"라면 · each"_s);
    QVERIFY(!ask(low, CellRole::Greyed).toBool());
    QVERIFY(ask(gone, CellRole::Greyed).toBool());
    QVERIFY(ask(gone, CellRole::SecondLine).toString().contains(u"not sold"_s));
    const ProductId none = counter.addProduct("다시마", 300, 0);
    counter.model.refresh();
    counter.settle();
    const int row = *products.rowOf(none);
    const QModelIndex stock = products.index(row, ProductTableModel::Stock);
    const QVariant tone = products.data(stock, static_cast<int>(CellRole::Tone));
    QCOMPARE(tone.toInt(), static_cast<int>(Tone::Refused));
    QVERIFY(!ask(none, CellRole::Tone).isValid() && !ask(none, CellRole::Greyed).toBool());
}

void TestCatalogueModel::saysWhyTheStockIsWhatItIs()
{
    CatalogueCounter counter(Role::Manager);
    const ProductId ramen = counter.chooseNew("신라면", 4'480, 12);
    QCOMPARE(counter.model.stockAfter(StockChange::Count, u"7"_s), u"7 pcs"_s);
    QSignalSpy done(&counter.model, &CatalogueModel::changeDone);
    counter.model.changeStock(StockChange::Count, u"7"_s, u"선반"_s);
    counter.settle();
    QCOMPARE(done.count(), 1);
    QCOMPARE(counter.productOf(ramen).stock, 7);
    QCOMPARE(counter.model.notice().text, u"Stock 12 → 7."_s);
    QCOMPARE(counter.model.products().productAt(0).stock, 7);
    const std::vector<DetailRow>& rows = counter.model.moves().rows();
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].what, moveReasonText(MoveReason::Count));
    QCOMPARE(rows[0].change, u"−5"_s);
    QCOMPARE(rows[0].result, u"7"_s);
    QCOMPARE(rows[1].what, moveReasonText(MoveReason::Receive));
    QCOMPARE(rows[1].result, u"12"_s);
}

void TestCatalogueModel::receivesAndWritesOff()
{
    CatalogueCounter counter;
    const ProductId ramen = counter.chooseNew("신라면", 4'480, 12);
    counter.model.changeStock(StockChange::Receive, u"1,000"_s, {});
    counter.settle();
    QCOMPARE(counter.productOf(ramen).stock, 1'012);
    counter.model.changeStock(StockChange::Damage, u"12"_s, {});
    counter.settle();
    QCOMPARE(counter.productOf(ramen).stock, 1'000);
    QSignalSpy refused(&counter.model, &CatalogueModel::stockRefused);
    counter.model.changeStock(StockChange::Damage, u"1001"_s, {});
    counter.settle();
    QCOMPARE(refused.count(), 1);
    counter.model.changeStock(StockChange::Count, u"many"_s, {});
    QCOMPARE(refused.count(), 2);
    QCOMPARE(counter.productOf(ramen).stock, 1'000);
}

void TestCatalogueModel::savesAPriceAndItsHistory()
{
    CatalogueCounter counter;
    const ProductId ramen = counter.chooseNew("신라면", 4'480, 12);
    ProductEntry entry = counter.model.beginEdit();
    QCOMPARE(entry.price, u"4480"_s);
    entry.price = u"4,980"_s;
    entry.isActive = false;
    entry.barcodes = u"8801043014786, own-1"_s;
    counter.clock.advance(usPerHour);
    counter.model.save(entry);
    counter.settle();
    const Product saved = counter.productOf(ramen);
    QCOMPARE(saved.details.price.minor, 4'980);
    QCOMPARE(saved.details.barcodes.size(), std::size_t{2});
    QVERIFY(!saved.details.isActive);
    QCOMPARE(saved.stock, 12);
    const std::vector<DetailRow>& rows = counter.model.prices().rows();
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].result, u"₩4,980"_s);
    QCOMPARE(rows[0].change, u"+₩500"_s);
    QCOMPARE(rows[1].change, QString());
}

void TestCatalogueModel::anotherProductChosenWhileSavingStays()
{
    CatalogueCounter counter;
    const ProductId ramen = counter.addProduct("신라면", 4'480, 12);
    const ProductId snack = counter.addProduct("새우깡", 1'500, 20);
    counter.model.refresh();
    counter.settle();
    for (const bool isNew : {false, true}) {
        counter.choose(ramen);
        ProductEntry entry = isNew ? counter.model.beginNew() : counter.model.beginEdit();
        entry.name = isNew ? u"짜파게티"_s : u"신라면 큰사발"_s;
        entry.code = isNew ? u"NEW"_s : entry.code;
        entry.price = u"1000"_s;
        counter.book.holdAnswers();
        counter.model.save(entry);
        QVERIFY(QTest::qWaitFor([&counter] { return counter.submitter.unsentCount() == 1; }));
        counter.model.choose(counter.model.products().rowOf(snack).value());
        counter.book.release();
        counter.settle();
        QVERIFY(counter.model.product()->id == snack);
        QVERIFY(counter.model.notice().text.contains(entry.name));
    }
    QCOMPARE(counter.productOf(ramen).details.name, std::string("신라면 큰사발"));
    QCOMPARE(counter.productOf(snack).details.name, std::string("새우깡"));
}

void TestCatalogueModel::whatAnotherCounterSavedIsNotWrittenOver()
{
    CatalogueCounter counter;
    const ProductId ramen = counter.chooseNew("신라면", 4'480, 12);
    ProductEntry entry = counter.model.beginEdit();
    entry.name = u"신라면 큰사발"_s;
    counter.change(ramen, [](Product& product) { product.details.price = Money{4'980}; });
    QSignalSpy merged(&counter.model, &CatalogueModel::entryMerged);
    QSignalSpy refused(&counter.model, &CatalogueModel::productRefused);
    counter.model.save(entry);
    counter.settle();
    QCOMPARE(refused.count(), 1);
    QCOMPARE(counter.productOf(ramen).details.name, std::string("신라면"));
    QCOMPARE(counter.productOf(ramen).details.price.minor, 4'980);
    QCOMPARE(merged.count(), 1);
    entry = merged[0][0].value<ProductEntry>();
    QCOMPARE(entry.name, u"신라면 큰사발"_s);
    QCOMPARE(entry.price, u"4980"_s);
    counter.model.save(entry);
    counter.settle();
    QCOMPARE(refused.count(), 1);
    QCOMPARE(counter.productOf(ramen).details.name, std::string("신라면 큰사발"));
    QCOMPARE(counter.productOf(ramen).details.price.minor, 4'980);
}

void TestCatalogueModel::showsTheProductOfACode()
{
    CatalogueCounter counter;
    const ProductId ramen = counter.addProduct("신라면", 4'480, 12);
    counter.change(ramen, [](Product& product) { product.details.barcodes = {"8801043014786"}; });
    QSignalSpy found(&counter.model, &CatalogueModel::codeFound);
    QSignalSpy refused(&counter.model, &CatalogueModel::codeRefused);
    counter.model.showCode(u"8801043014786"_s);
    QVERIFY(QTest::qWaitFor([&found] { return found.count() == 1; }));
    QVERIFY(counter.model.product()->id == ramen);
    counter.model.showCode(u"8801043014793"_s);
    QVERIFY(QTest::qWaitFor([&refused] { return refused.count() == 1; }));
    QVERIFY(counter.model.notice().text.contains(u"8801043014793"_s));
    QVERIFY(counter.model.product()->id == ramen);
}

void TestCatalogueModel::anEditedRowGoesWhereItBelongs()
{
    CatalogueCounter counter(Role::Admin);
    const ProductId first = counter.addProduct("가", 300, 1);
    const ProductId second = counter.addProduct("나", 200, 2);
    const ProductId third = counter.addProduct("다", 100, 3);
    QAbstractItemModelTester tester(&counter.model.products());
    counter.model.refresh();
    counter.settle();
    const auto orderIs = [&counter](std::initializer_list<ProductId> ids) {
        int row = 0;
        for (const ProductId id : ids) {
            if (counter.model.products().productAt(row++).id != id) {
                return false;
            }
        }
        return true;
    };
    QVERIFY(orderIs({first, second, third}));
    counter.choose(first);
    const QPersistentModelIndex chosen(counter.model.products().index(0, 0));
    ProductEntry entry = counter.model.beginEdit();
    entry.name = QStringLiteral("라");
    counter.model.save(entry);
    counter.settle();
    QVERIFY(orderIs({second, third, first}));
    QCOMPARE(chosen.row(), 2);
    entry.name = QStringLiteral("0");
    counter.model.save(entry);
    counter.settle();
    QVERIFY(orderIs({first, second, third}));
    counter.model.sortBy(ProductOrder::Price);
    counter.model.sortBy(ProductOrder::Price);
    counter.settle();
    QVERIFY(orderIs({first, second, third}));
    entry.price = QStringLiteral("150");
    counter.model.save(entry);
    counter.settle();
    QVERIFY(orderIs({second, first, third}));
}

void TestCatalogueModel::anEditedRowMayBelongToALaterPage()
{
    CatalogueCounter counter(Role::Admin);
    counter.fill(500);
    const ProductId mine = counter.chooseNew("가", 300, 1);
    QCOMPARE(counter.model.products().rowOf(mine), std::optional(0));
    ProductEntry entry = counter.model.beginEdit();
    entry.name = QStringLiteral("힣");
    counter.model.save(entry);
    counter.settle();
    QVERIFY(!counter.model.products().rowOf(mine));
    QCOMPARE(counter.model.products().totalCount(), 501);
}

void TestCatalogueModel::saysWhichFieldIsWrong()
{
    CatalogueCounter counter;
    static_cast<void>(counter.addProduct("신라면", 4'480, 12));
    QList<ProductField> fields;
    QObject::connect(
        &counter.model,
        &CatalogueModel::productRefused,
        &counter.model,
        [&fields](ProductField field, const QString& text) {
            QVERIFY(!text.isEmpty());
            fields << field;
        }
    );
    ProductEntry entry = counter.model.beginNew();
    counter.model.save(entry);
    entry.price = u"100"_s;
    entry.lowStockAt = u"few"_s;
    counter.model.save(entry);
    entry.lowStockAt.clear();
    counter.model.save(entry);
    counter.settle();
    entry.name = u"새 상품"_s;
    entry.code = u"P1"_s;
    counter.model.save(entry);
    counter.settle();
    entry.code = u"P2"_s;
    entry.barcodes = u"8801043014787"_s;
    counter.model.save(entry);
    counter.settle();
    const QList<ProductField> wanted{// All at once, the first of the form last.
                                     ProductField::Code,
                                     ProductField::Price,
                                     ProductField::Name,
                                     ProductField::LowStock,
                                     ProductField::Code,
                                     ProductField::Name,
                                     ProductField::Code,
                                     ProductField::Name,
                                     // What only the book knows.
                                     ProductField::Code,
                                     ProductField::Barcodes
    };
    QCOMPARE(fields, wanted);
    QCOMPARE(counter.shop.products.size(), std::size_t{1});
}

void TestCatalogueModel::addsAProduct()
{
    CatalogueCounter counter;
    counter.model.refresh();
    counter.settle();
    ProductEntry entry = counter.model.beginNew();
    entry.name = u"새 상품"_s;
    entry.code = u"N1"_s;
    entry.price = u"1200"_s;
    counter.model.save(entry);
    counter.settle();
    QCOMPARE(counter.model.products().rowCount(), 1);
    QVERIFY(counter.model.product().has_value());
    QCOMPARE(counter.model.product()->details.name, std::string("새 상품"));
}

void TestCatalogueModel::showsSalesOfSevenDays()
{
    ShopFormat format;
    format.language = Language::English;
    const Instant now{1'795'323'900'000'000}; // 2026-11-22 14:05 in Seoul
    const std::int64_t hour = hourOf(now);
    const ProductHourSales today{hour, 3, Money{3'000}};
    const ProductHourSales alsoToday{hour - 14, 1, Money{1'000}}; // 00:00 in Seoul
    const ProductHourSales yesterday{hour - 15, 2, Money{2'000}};
    const auto rows = dayRows({yesterday, alsoToday, today}, now, format);
    QCOMPARE(rows.size(), std::size_t{salesDays});
    QCOMPARE(rows[0].change, u"4 pcs"_s);
    QCOMPARE(rows[1].change, u"2 pcs"_s);
    QCOMPARE(rows[6].what, u"2026-11-16 (Mon)"_s);
    QCOMPARE(rows[6].change, u"0 pcs"_s);
    QCOMPARE(hourOf(salesDaysFrom(now, format)), hour - 14 - std::int64_t{6} * 24);
}

void TestCatalogueModel::forbidsByRole_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("canEdit");
    QTest::addColumn<bool>("canCount");
    QTest::newRow("cashier") << Role::Cashier << false << false;
    QTest::newRow("manager") << Role::Manager << false << true;
    QTest::newRow("admin") << Role::Admin << true << true;
}

void TestCatalogueModel::forbidsByRole()
{
    QFETCH(Role, role);
    const CatalogueCounter counter(role);
    QTEST(counter.model.canEdit(), "canEdit");
    QTEST(counter.model.canCount(), "canCount");
}

void TestCatalogueModel::refusesACashierAllTheSame()
{
    CatalogueCounter counter(Role::Cashier);
    const ProductId ramen = counter.chooseNew("신라면", 4'480, 12);
    QSignalSpy refused(&counter.model, &CatalogueModel::productRefused);
    ProductEntry entry = counter.model.beginEdit();
    entry.price = u"1"_s;
    counter.model.save(entry);
    counter.settle();
    QCOMPARE(refused.count(), 1);
    QCOMPARE(counter.productOf(ramen).details.price.minor, 4'480);
}

QTEST_GUILESS_MAIN(TestCatalogueModel)
#include "tst_catalogue_model.moc"
