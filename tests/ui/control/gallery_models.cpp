#include "tests/ui/control/gallery_models.h"

#include "ui/control/cell_roles.h"
#include "ui/control/product_card_roles.h"
#include "ui/theme/text_role.h"

#include <array>

namespace jangbu::ui::test {

namespace {

using namespace Qt::StringLiterals;

struct Product
{
    QString name;
    QString price;
    QString stock;
    QString badge;
};

QStandardItem* cell(const QString& text, Qt::Alignment side)
{
    auto* item = new QStandardItem(text);
    item->setTextAlignment(side | Qt::AlignVCenter);
    return item;
}

} // namespace

QStandardItemModel* makeProductModel(QObject* parent)
{
    const std::array<Product, 12> products{{
        {u"신라면 멀티팩 5입"_s, u"4,480원"_s, u"재고 32"_s, {}},
        {u"제주 삼다수 2L"_s, u"1,180원"_s, u"재고 58"_s, {}},
        {u"서울우유 1L"_s, u"2,890원"_s, u"재고 12"_s, {}},
        {u"허니버터칩 60g"_s, u"1,700원"_s, u"재고 4"_s, u"4개 남음"_s},
        {u"맥심 모카골드 100T"_s, u"14,900원"_s, u"재고 9"_s, {}},
        {u"[백설] 국내산 100% 햇당면 대용량 업소용 1kg 묶음"_s, u"5,400원"_s, u"재고 15"_s, {}},
        {u"무항생제 유정란 15구"_s, u"7,980원"_s, u"품절"_s, {}},
        {u"친환경 감자 2kg"_s, u"4,990원"_s, u"재고 21"_s, {}},
        {u"WHITE HANGING HEART T-LIGHT HOLDER"_s, u"£2.55"_s, u"Stock 1,204"_s, u"4 left"_s},
        {u"오뚜기 3분 카레"_s, u"1,580원"_s, u"재고 44"_s, {}},
        {u"코카콜라 제로 1.5L"_s, u"2,680원"_s, u"재고 36"_s, {}},
        {u"참이슬 후레쉬 360ml"_s, u"12,345,678원"_s, u"재고 12,345"_s, {}},
    }};
    auto* model = new QStandardItemModel(parent);
    for (const Product& product : products) {
        auto* item = new QStandardItem(product.name);
        const auto say = [item](ProductCardRole role, const QVariant& value) {
            item->setData(value, static_cast<int>(role));
        };
        say(ProductCardRole::Name, product.name);
        say(ProductCardRole::Price, product.price);
        say(ProductCardRole::Stock, product.stock);
        say(ProductCardRole::Badge, product.badge);
        say(ProductCardRole::SoldOut, product.stock == u"품절"_s);
        model->appendRow(item);
    }
    return model;
}

QStandardItemModel* makeLedgerModel(QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({u"때"_s, u"상품"_s, u"재고"_s, u"금액"_s});
    model->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    model->horizontalHeaderItem(3)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (int row = 0; row < 6; ++row) {
        QStandardItem* when = cell(u"11-2%1 18:02"_s.arg(row), Qt::AlignLeft);
        when->setData(static_cast<int>(Tone::Second), static_cast<int>(CellRole::Tone));
        QStandardItem* name = cell(
            row == 2 ? u"[백설] 국내산 100% 햇당면 대용량 업소용 1kg 묶음"_s : u"제주 삼다수 2L"_s,
            Qt::AlignLeft
        );
        name->setData(true, static_cast<int>(CellRole::Bold));
        if (row == 1) {
            name->setData(u"4개 남음"_s, static_cast<int>(CellRole::Badge));
        }
        if (row >= 3) {
            name->setData(u"8801043036016 · 음료"_s, static_cast<int>(CellRole::SecondLine));
        }
        QStandardItem* stock = cell(row == 4 ? u"품절"_s : u"58"_s, Qt::AlignRight);
        if (row == 4) {
            stock->setData(static_cast<int>(Tone::Refused), static_cast<int>(CellRole::Tone));
        }
        QStandardItem* amount = cell(u"1,118,000원"_s, Qt::AlignRight);
        amount->setData(true, static_cast<int>(CellRole::Bold));
        for (QStandardItem* item : {when, name, stock, amount}) {
            item->setData(row == 5, static_cast<int>(CellRole::Greyed));
        }
        model->appendRow({when, name, stock, amount});
    }
    return model;
}

} // namespace jangbu::ui::test
