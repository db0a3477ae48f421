#include "tests/ui/control/gallery_models.h"
#include "ui/control/amount_row.h"
#include "ui/control/elided_label.h"
#include "ui/control/field/form.h"
#include "ui/control/field/search_field.h"
#include "ui/control/key/key_button.h"
#include "ui/control/list/product_grid.h"
#include "ui/control/list/table_view.h"
#include "ui/control/product_card_roles.h"
#include "ui/control/status_dot.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/control/surface/sheet.h"
#include "ui/theme/layout.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace jangbu::ui;
using namespace Qt::StringLiterals;

class TestSurfaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void searchHearsTheSyllableBeingComposed();
    void searchEmptiesByEscapeAndKey();
    void searchEscapeOnEmptyGoesOn();
    void elidedLabelKeepsTheWholeText();
    void moneyIsNeverCut();
    void amountRowReadsItself();
    void noticeSpeaksAndOffersARemedy();
    void aCrowdedNoticeHasItsKeyBelow();
    void emptyStateOffersTheNextStep();
    void formNamesFieldsAndShowsErrors();
    void sheetCoversAndGivesFocusBack();
    void sheetKeepsTabInside();
    void sheetRestsTheKeysBehind();
    void tableActivatesRowsByReturn();
    void tableFramesTheRowWithTheCursor();
    void sortArrowStandsBesideItsWord();
    void gridFillsItsWidth_data();
    void gridFillsItsWidth();
    void gridChoosesByTouchAndReturn();
    void gridHoldsManyProducts();
};

namespace {

void showAndWait(QWidget& widget)
{
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

void TestSurfaces::initTestCase()
{
    applyTheme(*qApp, lightTheme());
}

void TestSurfaces::searchHearsTheSyllableBeingComposed()
{
    SearchField field(u"상품명, 초성, 바코드"_s);
    QSignalSpy heard(&field, &SearchField::composedTextChanged);
    const auto compose = [&field](const QString& preedit, const QString& commit) {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(&field, &event);
    };
    compose(u"ㅅ"_s, {});
    QCOMPARE(field.composedText(), u"ㅅ"_s);
    compose(u"시"_s, {});
    compose(u"신"_s, {});
    compose(u"ㄹ"_s, u"신"_s);
    QCOMPARE(field.text(), u"신"_s);
    QCOMPARE(field.composedText(), u"신ㄹ"_s);
    QCOMPARE(heard.count(), 4);
    QCOMPARE(heard.back().front().toString(), u"신ㄹ"_s);
    compose({}, u"라"_s);
    QCOMPARE(field.composedText(), u"신라"_s);
    field.setCursorPosition(0);
    compose(u"ㄱ"_s, {});
    QCOMPARE(field.composedText(), u"ㄱ신라"_s);
}

void TestSurfaces::searchEmptiesByEscapeAndKey()
{
    SearchField field(u"찾기"_s);
    field.resize(300, 48);
    showAndWait(field);
    field.setText(u"신라면"_s);
    QSignalSpy heard(&field, &SearchField::composedTextChanged);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(heard.count(), 1);
    field.setText(u"신라면"_s);
    const auto* clear = field.findChild<KeyButton*>();
    QVERIFY(clear != nullptr && clear->isVisible());
    QVERIFY(clear->width() >= 44 && clear->height() >= 44);
    QTest::mouseClick(field.findChild<KeyButton*>(), Qt::LeftButton);
    QVERIFY(field.composedText().isEmpty());
    QVERIFY(!clear->isVisible());
}

void TestSurfaces::searchEscapeOnEmptyGoesOn()
{
    QWidget window;
    QVBoxLayout* column = makeColumn(space::one, &window);
    auto* field = new SearchField(u"찾기"_s);
    column->addWidget(field);
    auto* back = new QShortcut(Qt::Key_Escape, &window);
    showAndWait(window);
    field->setFocus();
    QSignalSpy left(back, &QShortcut::activated);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
    field->setText(u"신"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
    QVERIFY(field->text().isEmpty());
}

void TestSurfaces::elidedLabelKeepsTheWholeText()
{
    ElidedLabel label(u"[백설] 국내산 100% 햇당면 대용량 업소용"_s, TextRole::Strong);
    label.resize(100, 24);
    QVERIFY(label.isElided());
    QVERIFY(label.minimumSizeHint().width() < 100);
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    QCOMPARE(label.text(), u"[백설] 국내산 100% 햇당면 대용량 업소용"_s);
}

void TestSurfaces::moneyIsNeverCut()
{
    MoneyLabel label(TextRole::Total);
    label.setAmount(u"−1,999,999,999원"_s);
    const QFontMetrics least(roleFont(TextRole::Cap));
    QVERIFY(label.minimumSizeHint().width() >= least.horizontalAdvance(label.text()));
    QVERIFY(label.sizeHint().width() > label.minimumSizeHint().width());
    // Smaller type, but ink up to both ends of a narrow place.
    label.resize(label.minimumSizeHint().width() + 40, label.sizeHint().height());
    const QImage picture = label.grab().toImage();
    for (int y = 0; y < picture.height(); ++y) {
        QCOMPARE(picture.pixelColor(0, y), lightColours().paper);
    }
}

void TestSurfaces::amountRowReadsItself()
{
    AmountRow row(u"잔액"_s);
    row.setBeforeAfter(u"32,400원"_s, u"14,050원"_s);
    QCOMPARE(row.amount(), u"32,400원 → 14,050원"_s);
    QCOMPARE(row.accessibleName(), u"잔액"_s);
    QCOMPARE(row.accessibleDescription(), row.amount());
    row.setAmount(u"0원"_s);
    QCOMPARE(row.amount(), u"0원"_s);
}

void TestSurfaces::noticeSpeaksAndOffersARemedy()
{
    QWidget window;
    QVBoxLayout* column = makeColumn(space::one, &window);
    auto* notice = new NoticeLine;
    column->addWidget(notice);
    window.resize(600, 100);
    showAndWait(window);
    QVERIFY(notice->isHidden());
    notice->say(NoticeTone::Refused, u"3,400원이 부족합니다"_s, u"현금 충전 후 결제"_s);
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->accessibleName(), u"3,400원이 부족합니다"_s);
    QSignalSpy remedy(notice, &NoticeLine::actionTriggered);
    QTest::mouseClick(notice->actionKey(), Qt::LeftButton);
    QCOMPARE(remedy.count(), 1);
    notice->say(NoticeTone::Info, u"끝났습니다"_s);
    QVERIFY(!notice->actionKey()->isVisible());
    notice->clear();
    QVERIFY(notice->isHidden());
}

void TestSurfaces::aCrowdedNoticeHasItsKeyBelow()
{
    QWidget window;
    QVBoxLayout* const column = makeColumn(space::one, &window);
    auto* const notice = new NoticeLine;
    column->addWidget(notice);
    column->addStretch(1);
    window.resize(340, 300);
    showAndWait(window);
    const auto isBelow = [notice] {
        return notice->actionKey()->y() > notice->height() / 2
               && notice->actionKey()->geometry().right() > notice->width() / 2;
    };
    const QString text =
        u"The cart is below the coupon's minimum. Add products or pay without it."_s;
    notice->say(NoticeTone::Refused, text, u"Sell without membership"_s);
    QTRY_VERIFY(isBelow());
    window.resize(900, 300);
    QTRY_VERIFY(!isBelow());
    window.resize(340, 300);
    QTRY_VERIFY(isBelow());
    notice->say(NoticeTone::Refused, u"Gone"_s, u"OK"_s);
    QTRY_VERIFY(!isBelow());
}

void TestSurfaces::emptyStateOffersTheNextStep()
{
    EmptyState state(IconName::Cart, u"비어 있습니다"_s, u"상품을 담아 주세요"_s);
    state.setAction(u"불러오기"_s);
    state.resize(300, 400);
    showAndWait(state);
    QSignalSpy next(&state, &EmptyState::actionTriggered);
    QTest::mouseClick(state.actionKey(), Qt::LeftButton);
    QCOMPARE(next.count(), 1);
    const QList<QLabel*> labels = state.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        QVERIFY(label->height() >= label->heightForWidth(label->width()));
    }
}

void TestSurfaces::formNamesFieldsAndShowsErrors()
{
    Form form;
    auto* phone = new QLineEdit;
    form.addRow(u"전화번호"_s, phone, u"숫자만"_s);
    showAndWait(form);
    QCOMPARE(phone->accessibleName(), u"전화번호"_s);
    form.setError(phone, u"짧습니다"_s);
    QCOMPARE(phone->accessibleDescription(), u"짧습니다"_s);
    QVERIFY(phone->property("wrong").toBool());
    QVERIFY(phone->height() >= 44);
    form.clearErrors();
    QCOMPARE(phone->accessibleDescription(), u"숫자만"_s);
    QVERIFY(!phone->property("wrong").toBool());
    form.setRowVisible(phone, false);
    QVERIFY(!phone->isVisible());
}

namespace {

// A window with a field and a sheet of two fields and a key over it.
struct SheetScene
{
    QWidget window;
    QLineEdit* behind = nullptr;
    Sheet* sheet = nullptr;
    QLineEdit* first = nullptr;
    QLineEdit* second = nullptr;
    KeyButton* pay = nullptr;
};

void build(SheetScene& scene)
{
    scene.window.resize(900, 600);
    QVBoxLayout* column = makeColumn(space::one, &scene.window);
    scene.behind = new QLineEdit;
    column->addWidget(scene.behind);
    scene.sheet = new Sheet(u"새 고객"_s, &scene.window);
    auto* content = new QWidget;
    QVBoxLayout* rows = makeColumn(space::one, content);
    scene.first = new QLineEdit;
    scene.second = new QLineEdit;
    scene.pay = new KeyButton(u"등록"_s, KeyKind::Primary);
    scene.pay->setKeyCap(u"F12"_s);
    rows->addWidget(scene.first);
    rows->addWidget(scene.second);
    rows->addWidget(scene.pay);
    scene.sheet->setContent(content);
    showAndWait(scene.window);
    scene.behind->setFocus();
}

} // namespace

void TestSurfaces::sheetCoversAndGivesFocusBack()
{
    SheetScene scene;
    build(scene);
    QSignalSpy closed(scene.sheet, &Sheet::closed);
    scene.sheet->open();
    QVERIFY(scene.sheet->isOpen());
    QVERIFY(scene.first->hasFocus());
    QCOMPARE(scene.sheet->geometry(), scene.window.rect());
    scene.window.resize(700, 500);
    QCOMPARE(scene.sheet->size(), QSize(700, 500));
    QVERIFY(!scene.sheet->isWindow());
    QTest::keyClick(scene.first, Qt::Key_Escape);
    QVERIFY(!scene.sheet->isOpen());
    QCOMPARE(closed.count(), 1);
    QVERIFY(scene.behind->hasFocus());
    scene.sheet->closeSheet();
    QCOMPARE(closed.count(), 1);
}

void TestSurfaces::sheetKeepsTabInside()
{
    SheetScene scene;
    build(scene);
    scene.sheet->open();
    QSet<QWidget*> seen;
    for (int i = 0; i < 12; ++i) {
        QWidget* focus = QApplication::focusWidget();
        QVERIFY(scene.sheet->isAncestorOf(focus));
        seen.insert(focus);
        QTest::keyClick(focus, i < 6 ? Qt::Key_Tab : Qt::Key_Backtab);
    }
    // Two fields, the key and the key that closes.
    QCOMPARE(seen.size(), 4);
}

void TestSurfaces::sheetRestsTheKeysBehind()
{
    SheetScene scene;
    build(scene);
    auto* park = new QShortcut(Qt::Key_F9, &scene.window);
    auto* pay = new QShortcut(Qt::Key_F12, &scene.window);
    QSignalSpy parked(park, &QShortcut::activated);
    QSignalSpy paid(pay, &QShortcut::activated);
    QSignalSpy registered(scene.pay, &KeyButton::clicked);
    QTest::keyClick(scene.behind, Qt::Key_F9);
    QCOMPARE(parked.count(), 1);
    scene.sheet->open();
    QTest::keyClick(scene.first, Qt::Key_F9);
    QTest::keyClick(scene.first, Qt::Key_F12);
    QCOMPARE(parked.count(), 1);
    QCOMPARE(paid.count(), 0);
    QCOMPARE(registered.count(), 1);
}

void TestSurfaces::tableActivatesRowsByReturn()
{
    TableView table(u"최근 판매"_s);
    table.setModel(test::makeLedgerModel(&table));
    table.setStretchColumn(1);
    table.resize(600, 400);
    showAndWait(table);
    table.setFocus();
    QCOMPARE(table.currentIndex().row(), 0);
    QSignalSpy rows(&table, &TableView::currentRowChanged);
    QSignalSpy opened(&table, &TableView::activated);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(rows.count(), 1);
    QCOMPARE(rows.front().front().toInt(), 1);
    QCOMPARE(opened.count(), 1);
    QVERIFY(table.rowHeight(0) >= 44);
}

void TestSurfaces::tableFramesTheRowWithTheCursor()
{
    QStandardItemModel model(3, 2);
    TableView table(u"최근 판매"_s);
    table.setModel(&model);
    table.setStretchColumn(0);
    table.resize(400, 300);
    showAndWait(table);
    table.setFocus(Qt::TabFocusReason);
    QVERIFY(table.selectionModel()->isRowSelected(0));
    const QImage picture = table.viewport()->grab().toImage();
    const int right = table.viewport()->width() - 1;
    const int bottom = table.rowHeight(0) - 1;
    const QList<QPoint> edges{{0, 20}, {right, 20}, {20, 0}, {20, bottom}, {right - 20, bottom}};
    for (const QPoint& edge : edges) {
        QCOMPARE(picture.pixelColor(edge), lightColours().accent);
    }
    QCOMPARE(picture.pixelColor(20, bottom / 2), lightColours().wash);
}

void TestSurfaces::sortArrowStandsBesideItsWord()
{
    QStandardItemModel model(3, 2);
    model.setHorizontalHeaderLabels({u"상품"_s, u"가격"_s});
    TableView table(u"상품"_s);
    table.setModel(&model);
    table.setStretchColumn(0);
    table.resize(600, 300);
    QHeaderView* const header = table.horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setSortIndicator(1, Qt::AscendingOrder);
    showAndWait(table);
    const auto arrowIn = [header](int left, int right) {
        const QImage with = header->viewport()->grab().toImage();
        header->setSortIndicatorShown(false);
        const QImage without = header->viewport()->grab().toImage();
        header->setSortIndicatorShown(true);
        const QRect place(left, 0, right - left, header->height());
        return with.copy(place) != without.copy(place);
    };
    QVERIFY(!arrowIn(0, 300));
    header->setSortIndicator(0, Qt::AscendingOrder);
    QVERIFY(arrowIn(0, 100));
    QVERIFY(!arrowIn(100, 600));
}

void TestSurfaces::gridFillsItsWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {172, 400, 516, 700, 1'100}) {
        QTest::addRow("%d", width) << width;
    }
}

void TestSurfaces::gridFillsItsWidth()
{
    QFETCH(const int, width);
    ProductGrid grid(u"상품"_s);
    grid.setModel(test::makeProductModel(&grid));
    grid.resize(width, 400);
    showAndWait(grid);
    const int columns = grid.columns();
    QCOMPARE(columns, qMax(1, width / 160));
    const QRect first = grid.visualRect(grid.model()->index(0, 0));
    const QRect last = grid.visualRect(grid.model()->index(columns - 1, 0));
    QCOMPARE(last.top(), first.top());
    const int spare = grid.viewport()->width() - last.right();
    QVERIFY2(spare >= 0 && spare < 2 * columns + 1, qPrintable(QString::number(spare)));
    const QRect below = grid.visualRect(grid.model()->index(columns, 0));
    QVERIFY(below.top() > first.top());
    QCOMPARE(below.left(), first.left());
}

void TestSurfaces::gridChoosesByTouchAndReturn()
{
    ProductGrid grid(u"상품"_s);
    grid.setModel(test::makeProductModel(&grid));
    grid.resize(516, 400);
    showAndWait(grid);
    QSignalSpy chosen(&grid, &ProductGrid::chosen);
    const QRect card = grid.visualRect(grid.model()->index(1, 0));
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, card.center());
    QCOMPARE(chosen.count(), 1);
    grid.setFocus();
    grid.setCurrentIndex(grid.model()->index(0, 0));
    QTest::keyClick(&grid, Qt::Key_Down);
    QTest::keyClick(&grid, Qt::Key_Return);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.back().front().value<QModelIndex>().row(), grid.columns());
}

void TestSurfaces::gridHoldsManyProducts()
{
    QStandardItemModel model;
    for (int i = 0; i < 20'000; ++i) {
        auto* item = new QStandardItem;
        item->setData(u"상품 %1"_s.arg(i), static_cast<int>(ProductCardRole::Name));
        model.appendRow(item);
    }
    ProductGrid grid(u"상품"_s);
    grid.setModel(&model);
    grid.resize(516, 700);
    showAndWait(grid);
    grid.scrollToBottom();
    QVERIFY(grid.visualRect(model.index(19'999, 0)).intersects(grid.viewport()->rect()));
}

QTEST_MAIN(TestSurfaces)
#include "tst_surfaces.moc"
