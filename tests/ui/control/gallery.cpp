#include "tests/ui/control/gallery.h"

#include "tests/ui/control/gallery_models.h"
#include "ui/control/amount_row.h"
#include "ui/control/elided_label.h"
#include "ui/control/field/form.h"
#include "ui/control/field/search_field.h"
#include "ui/control/hairline.h"
#include "ui/control/icon_label.h"
#include "ui/control/key/chip_bar.h"
#include "ui/control/key/key_button.h"
#include "ui/control/key/key_cap.h"
#include "ui/control/key/number_pad.h"
#include "ui/control/key/pin_pad.h"
#include "ui/control/key/quantity_stepper.h"
#include "ui/control/key/rail_key.h"
#include "ui/control/key/segment.h"
#include "ui/control/list/product_grid.h"
#include "ui/control/list/table_view.h"
#include "ui/control/panel.h"
#include "ui/control/status_dot.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/control/surface/sheet.h"
#include "ui/theme/layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace jangbu::ui::test {

namespace {

using namespace Qt::StringLiterals;

QHBoxLayout* keyRow(const QStringList& words, KeyKind kind)
{
    QHBoxLayout* row = makeRow(space::one);
    for (const QString& word : words) {
        auto* key = new KeyButton(word, kind);
        key->setKeyCap(word == words.front() ? u"F9"_s : QString());
        row->addWidget(key);
    }
    auto* off = new KeyButton(words.back(), kind);
    off->setEnabled(false);
    row->addWidget(off);
    auto* down = new KeyButton(words.front(), kind);
    down->setDown(true);
    row->addWidget(down);
    auto* on = new KeyButton(words.front(), kind);
    on->setCheckable(true);
    on->setChecked(true);
    row->addWidget(on);
    auto* icon = new KeyButton(IconName::Trash, u"삭제"_s, kind);
    row->addWidget(icon);
    auto* both = new KeyButton(words.back(), kind);
    both->setIconName(IconName::Printer);
    row->addWidget(both);
    row->addStretch(1);
    return row;
}

QWidget* page(QVBoxLayout*& column)
{
    auto* widget = new QWidget;
    column = makeColumn(space::two, widget);
    setPadding(column, space::two);
    return widget;
}

Panel* titled(const QString& title)
{
    auto* panel = new Panel;
    panel->body()->addWidget(makeLabel(title, TextRole::Heading));
    return panel;
}

} // namespace

QWidget* keysPage()
{
    QVBoxLayout* column = nullptr;
    QWidget* widget = page(column);
    Panel* panel = titled(u"Keys"_s);
    for (const KeyKind kind :
         {KeyKind::Primary,
          KeyKind::Plain,
          KeyKind::Danger,
          KeyKind::Quiet,
          KeyKind::Chip,
          KeyKind::Choice}) {
        panel->body()->addLayout(keyRow({u"보류"_s, u"Park the sale"_s}, kind));
    }
    auto* chips = new ChipBar(u"분류"_s);
    chips->setChips({u"자주 찾는"_s, u"라면·면"_s, u"음료"_s, u"유제품"_s, u"채소·과일"_s});
    panel->body()->addWidget(chips);
    auto* many = new ChipBar(u"분류"_s);
    QStringList names;
    for (int i = 0; i < 30; ++i) {
        names.append(u"분류 %1"_s.arg(i));
    }
    many->setChips(names);
    many->setCurrent(12);
    panel->body()->addWidget(many);
    auto* segment = new Segment(u"결제 수단"_s);
    segment->setChoices({u"현금"_s, u"카드"_s, u"이체"_s});
    panel->body()->addWidget(segment);
    QHBoxLayout* small = makeRow(space::one);
    auto* stepper = new QuantityStepper;
    stepper->setQuantity(9'999);
    small->addWidget(new QuantityStepper);
    small->addWidget(stepper);
    small->addWidget(new KeyCap(u"F12"_s));
    small->addWidget(new KeyCap(u"Ctrl+Backspace"_s));
    auto* dot = new StatusDot;
    dot->setStatus(Tone::Accent, u"연결됨 · 미전송 0"_s);
    small->addWidget(dot);
    auto* late = new StatusDot;
    late->setStatus(Tone::Attention, u"Offline since 14:02 · 12 not sent"_s);
    small->addWidget(late);
    small->addStretch(1);
    panel->body()->addLayout(small);
    panel->body()->addStretch(1);
    column->addWidget(panel);
    return widget;
}

QWidget* fieldsPage()
{
    auto* widget = new QWidget;
    QHBoxLayout* columns = makeRow(space::two, widget);
    setPadding(columns, space::two);
    Panel* left = titled(u"Fields"_s);
    auto* search = new SearchField(u"상품명, 초성, 바코드"_s);
    search->setKeyCap(u"F3"_s);
    left->body()->addWidget(search);
    auto* filled = new SearchField(u"상품명, 초성, 바코드"_s);
    filled->setText(u"신라면"_s);
    left->body()->addWidget(filled);
    auto* form = new Form;
    form->addRow(u"이름"_s, new QLineEdit(u"홍길동"_s), u"영수증에는 홍*동으로 나옵니다"_s);
    auto* wrong = new QLineEdit(u"010-12"_s);
    form->addRow(u"전화번호"_s, wrong);
    form->setError(wrong, u"숫자 10자리 또는 11자리를 넣어 주세요"_s);
    auto* combo = new QComboBox;
    combo->addItems({u"원 (KRW)"_s, u"Pound sterling (GBP)"_s});
    form->addPair(u"통화"_s, combo, u"날짜"_s, new QDateEdit(QDate(2026, 11, 22)));
    auto* spin = new QSpinBox;
    auto* off = new QLineEdit(u"바꿀 수 없음"_s);
    off->setEnabled(false);
    form->addPair(u"수량"_s, spin, u"상태"_s, off);
    left->body()->addWidget(form);
    auto* check = new QCheckBox(u"데모 자료로 시작"_s);
    check->setChecked(true);
    left->body()->addWidget(check);
    left->body()->addWidget(new QCheckBox(u"Print every receipt"_s));
    auto* radio = new QRadioButton(u"한국어"_s);
    radio->setChecked(true);
    left->body()->addWidget(radio);
    left->body()->addWidget(new QRadioButton(u"English"_s));
    auto* progress = new QProgressBar;
    progress->setValue(40);
    left->body()->addWidget(progress);
    left->body()->addStretch(1);
    columns->addWidget(left, 1);
    Panel* right = titled(u"Numbers"_s);
    auto* amount = new AmountRow(u"충전 금액"_s, TextRole::Total);
    amount->setAmount(u"50,000원"_s);
    right->body()->addWidget(amount);
    auto* line = new Hairline;
    line->setStrong(true);
    right->body()->addWidget(line);
    auto* change = new AmountRow(u"잔액"_s, TextRole::Body);
    change->setBeforeAfter(u"32,400원"_s, u"82,400원"_s);
    right->body()->addWidget(change);
    right->body()->addWidget(new NumberPad);
    right->body()->addStretch(1);
    columns->addWidget(right, 1);
    Panel* pin = titled(u"PIN"_s);
    auto* pad = new PinPad(u"들어가기"_s);
    pad->refuse(u"PIN이 맞지 않습니다. 다시 넣어 주세요."_s);
    pin->body()->addWidget(pad);
    pin->body()->addStretch(1);
    columns->addWidget(pin, 1);
    return widget;
}

QWidget* surfacesPage()
{
    QVBoxLayout* column = nullptr;
    QWidget* widget = page(column);
    auto* info = new NoticeLine;
    info->say(NoticeTone::Info, u"백업이 끝났습니다"_s);
    auto* amber = new NoticeLine;
    amber->say(
        NoticeTone::Attention,
        u"14:02부터 서버에 연결되지 않았습니다. 판매는 계속됩니다."_s,
        u"다시 연결"_s
    );
    auto* red = new NoticeLine;
    red->say(
        NoticeTone::Refused,
        u"The balance is 3,400원 short. Take cash for the difference and pay, or remove a line. "
        u"The customer's balance was last changed two minutes ago at counter 1."_s,
        u"부족한 3,400원 현금 충전 후 결제"_s
    );
    column->addWidget(info);
    column->addWidget(amber);
    column->addWidget(red);
    QHBoxLayout* row = makeRow(space::two);
    auto* plain = new Panel;
    auto* empty = new EmptyState(
        IconName::Cart,
        u"장바구니가 비어 있습니다"_s,
        u"상품을 찍거나 찾아서 담아 주세요"_s
    );
    empty->setAction(u"보류한 판매 불러오기"_s);
    plain->body()->addWidget(empty);
    auto* wash = new Panel;
    wash->setLook(Panel::Look::Wash);
    wash->body()->addWidget(makeLabel(u"2,000원 할인 쿠폰"_s, TextRole::Strong));
    wash->body()->addWidget(makeLabel(u"15,000원 이상 · 3일 남음"_s, TextRole::Small));
    wash->body()->addWidget(makeLabel(u"적용됨"_s, TextRole::Strong, Tone::Accent));
    wash->body()->addStretch(1);
    auto* words = new Panel;
    for (const TextRole role :
         {TextRole::Body,
          TextRole::Strong,
          TextRole::Small,
          TextRole::Hint,
          TextRole::Heading,
          TextRole::Figure,
          TextRole::Amount,
          TextRole::Total,
          TextRole::Brand}) {
        words->body()->addWidget(makeLabel(roleName(role) + u" 장부 18,350원"_s, role));
    }
    for (const Tone tone : {Tone::Accent, Tone::Attention, Tone::Refused}) {
        words->body()->addWidget(makeLabel(toneName(tone), TextRole::Strong, tone));
    }
    words->body()->addWidget(new ElidedLabel(
        u"[백설] 국내산 100% 햇당면 대용량 업소용 1kg 묶음 상품"_s,
        TextRole::Strong
    ));
    row->addWidget(plain, 1);
    row->addWidget(wash, 1);
    row->addWidget(words, 1);
    column->addLayout(row, 1);
    return widget;
}

QWidget* listsPage()
{
    auto* widget = new QWidget;
    QHBoxLayout* columns = makeRow(space::two, widget);
    setPadding(columns, space::two);
    auto* left = new Panel;
    auto* grid = new ProductGrid(u"상품"_s);
    grid->setModel(makeProductModel(grid));
    left->body()->addWidget(grid);
    columns->addWidget(left, 1);
    auto* right = new Panel;
    right->setFlush(true);
    auto* table = new TableView(u"최근 판매"_s);
    table->setModel(makeLedgerModel(table));
    table->setStretchColumn(1);
    table->setTallRows(true);
    table->resizeColumnsToContents();
    table->selectRow(1);
    right->body()->addWidget(table);
    columns->addWidget(right, 1);
    widget->setFocusProxy(table);
    return widget;
}

QWidget* iconsPage()
{
    auto* widget = new QWidget;
    QGridLayout* grid = makeGrid(space::two, widget);
    setPadding(grid, space::two);
    int place = 0;
    for (const IconName name : allIcons()) {
        QVBoxLayout* cell = makeColumn(space::half);
        cell->addWidget(new IconLabel(name, Tone::Second, 24), 0, Qt::AlignHCenter);
        cell->addWidget(new IconLabel(name, Tone::Accent, 40), 0, Qt::AlignHCenter);
        cell->addWidget(makeLabel(iconFile(name), TextRole::Hint), 0, Qt::AlignHCenter);
        grid->addLayout(cell, place / 12, place % 12);
        ++place;
    }
    return widget;
}

namespace {

QWidget* productZone()
{
    auto* panel = new Panel;
    panel->body()->setContentsMargins(space::two, space::two, space::half, space::two);
    QVBoxLayout* top = makeColumn(space::one);
    top->setContentsMargins(0, 0, space::inset, 0);
    auto* search = new SearchField(u"상품명, 초성, 바코드"_s);
    search->setKeyCap(u"F3"_s);
    top->addWidget(search);
    auto* chips = new ChipBar(u"분류"_s);
    chips->setChips({u"자주 찾는"_s, u"라면·면"_s, u"음료"_s, u"유제품"_s, u"채소·과일"_s});
    top->addWidget(chips);
    panel->body()->addLayout(top);
    auto* grid = new ProductGrid(u"상품"_s);
    grid->setModel(makeProductModel(grid));
    panel->body()->addWidget(grid, 1);
    return panel;
}

QWidget* cartZone()
{
    auto* panel = new Panel;
    panel->setFlush(true);
    QHBoxLayout* head = makeRow(space::one);
    setPadding(head, space::two, space::inset);
    head->addWidget(makeLabel(u"장바구니"_s, TextRole::Heading));
    head->addWidget(makeLabel(u"4종 · 7개"_s, TextRole::Body, Tone::Second), 1);
    head->addWidget(new KeyButton(u"보류 2"_s, KeyKind::Chip));
    panel->body()->setSpacing(space::none);
    panel->body()->addLayout(head);
    panel->body()->addWidget(new Hairline);
    for (const QString& name : {u"서울우유 1L"_s, u"친환경 감자 2kg 대용량 한 상자"_s}) {
        QHBoxLayout* row = makeRow(space::one);
        setPadding(row, space::two, space::one);
        QVBoxLayout* words = makeColumn(space::none);
        words->addWidget(new ElidedLabel(name, TextRole::Strong));
        words->addWidget(makeLabel(u"2,890원"_s, TextRole::Small));
        row->addLayout(words, 1);
        row->addWidget(new QuantityStepper);
        auto* amount = new MoneyLabel(TextRole::Strong);
        amount->setAmount(u"5,780원"_s);
        amount->setMinimumWidth(80);
        row->addWidget(amount);
        panel->body()->addLayout(row);
        panel->body()->addWidget(new Hairline);
    }
    panel->body()->addStretch(1);
    panel->body()->addWidget(new Hairline);
    QHBoxLayout* foot = makeRow(space::one);
    setPadding(foot, space::two, space::inset);
    auto* park = new KeyButton(u"보류"_s);
    park->setKeyCap(u"F9"_s);
    auto* cancel = new KeyButton(u"취소"_s, KeyKind::Danger);
    cancel->setKeyCap(u"F10"_s);
    foot->addWidget(park, 1);
    foot->addWidget(new KeyButton(u"되돌리기"_s), 1);
    foot->addWidget(cancel, 1);
    panel->body()->addLayout(foot);
    return panel;
}

QWidget* payZone()
{
    auto* panel = new Panel;
    const auto row = [panel](const QString& label, const QString& amount) {
        auto* line = new AmountRow(label);
        line->setAmount(amount);
        panel->body()->addWidget(line);
        return line;
    };
    row(u"합계"_s, u"20,350원"_s);
    row(u"쿠폰 할인"_s, u"−2,000원"_s)->setAmountTone(Tone::Accent);
    row(u"잔액"_s, {})->setBeforeAfter(u"32,400원"_s, u"14,050원"_s);
    panel->body()->addStretch(1);
    auto* total = new AmountRow(u"결제 금액"_s, TextRole::Total);
    total->setLabelRole(TextRole::Strong, Tone::Ink);
    total->setAmount(u"18,350원"_s);
    auto* large = new AmountRow(u"결제 금액"_s, TextRole::Total);
    large->setAmount(u"−1,999,999,999원"_s);
    panel->body()->addWidget(large);
    panel->body()->addWidget(total);
    auto* pay = new KeyButton(u"결제"_s, KeyKind::Primary);
    pay->setKeySize(KeySize::Pay);
    pay->setKeyCap(u"F12"_s);
    panel->body()->addWidget(pay);
    panel->setFixedWidth(window::payColumnWidth);
    return panel;
}

QWidget* rail()
{
    auto* panel = new QWidget;
    panel->setFixedWidth(window::railWidth);
    QVBoxLayout* column = makeColumn(space::one, panel);
    const auto add = [column](IconName icon, const QString& word) {
        auto* key = new RailKey(icon, word);
        column->addWidget(key);
        return key;
    };
    add(IconName::Cart, u"판매"_s)->setChecked(true);
    add(IconName::Wallet, u"충전"_s);
    add(IconName::Grid, u"상품"_s);
    add(IconName::Ticket, u"쿠폰"_s);
    add(IconName::Bars, u"현황"_s);
    add(IconName::Gear, u"Dashboard"_s);
    column->addStretch(1);
    return panel;
}

} // namespace

QWidget* counterPage()
{
    auto* widget = new QWidget;
    QHBoxLayout* columns = makeRow(space::two, widget);
    columns->setContentsMargins(0, space::two, space::two, space::two);
    columns->addWidget(rail());
    columns->addWidget(productZone(), 3);
    columns->addWidget(cartZone(), 2);
    columns->addWidget(payZone());
    return widget;
}

QWidget* sheetPage()
{
    QWidget* widget = counterPage();
    auto* sheet = new Sheet(u"새 고객 등록"_s, widget);
    auto* content = new QWidget;
    QVBoxLayout* column = makeColumn(space::two, content);
    auto* form = new Form;
    form->addRow(u"이름"_s, new QLineEdit, u"영수증에는 가운데를 가리고 나옵니다"_s);
    auto* phone = new QLineEdit(u"010-12"_s);
    form->addRow(u"전화번호"_s, phone);
    form->setError(phone, u"숫자 10자리 또는 11자리를 넣어 주세요"_s);
    column->addWidget(form);
    QHBoxLayout* keys = makeRow(space::one);
    keys->addWidget(new KeyButton(u"그만두기"_s), 1);
    auto* save = new KeyButton(u"등록"_s, KeyKind::Primary);
    save->setKeyCap(u"F12"_s);
    keys->addWidget(save, 1);
    column->addLayout(keys);
    sheet->setContent(content);
    sheet->open();
    return widget;
}

} // namespace jangbu::ui::test
