#include "tests/ui/catalogue/catalogue_counter.h"

#include "tests/ui/dispatch/settled_dispatch.h"

#include <QTest>

namespace jangbu::ui {

CatalogueCounter::CatalogueCounter(Role role)
    : session({}, Terminal{TerminalId{ids.next()}, "계산대", "A", 1, 1}, Language::English)
    , submitter({book, carts, clock, ids}, dispatch, [this] { return session.actor(); })
    , model({catalogue, clock, dispatch, submitter, session})
{
    shop.terminals.emplace(session.terminal().id, session.terminal());
    const Staff staff{StaffId{ids.next()}, "1", "이정민", role, true, {}};
    shop.staff.emplace(staff.id, staff);
    session.signIn(staff);
}

void CatalogueCounter::submit(CommandBody body)
{
    // By the shop's own program, as at set-up.
    book.submit(
        Command{CommandId{ids.next()}, Actor{}, clock.now(), std::move(body)},
        [](const Answer& answer) { QVERIFY(answer && isAccepted(*answer)); }
    );
}

ProductId
CatalogueCounter::addProduct(const std::string& name, std::int64_t price, std::int64_t stock)
{
    const ProductId id{ids.next()};
    ProductDetails details;
    details.code = "P" + std::to_string(shop.products.size() + 1);
    details.name = name;
    details.category = "라면";
    details.unit = "each";
    details.price = Money{price};
    details.lowStockAt = 5;
    submit(SaveProduct{id, details});
    if (stock > 0) {
        submit(ReceiveStock{id, stock, false, {}});
    }
    return id;
}

ProductId
CatalogueCounter::chooseNew(const std::string& name, std::int64_t price, std::int64_t stock)
{
    const ProductId id = addProduct(name, price, stock);
    model.refresh();
    settle();
    choose(id);
    return id;
}

void CatalogueCounter::fill(int count)
{
    const std::lock_guard lock(shop.mutex);
    for (int number = 1; number <= count; ++number) {
        Product product;
        product.id = ProductId{ids.next()};
        const QString digits = QStringLiteral("%1").arg(number, 5, 10, QLatin1Char('0'));
        product.details.name = "상품 " + digits.toStdString();
        product.details.code = digits.toStdString();
        product.stock = number;
        shop.products.emplace(product.id, product);
    }
}

void CatalogueCounter::change(ProductId id, const std::function<void(Product&)>& edit)
{
    const std::lock_guard lock(shop.mutex);
    edit(shop.products.at(id));
}

Product CatalogueCounter::productOf(ProductId id) const
{
    const std::lock_guard lock(shop.mutex);
    return shop.products.at(id);
}

void CatalogueCounter::settle()
{
    QVERIFY(hasSettled(dispatch, submitter));
}

void CatalogueCounter::choose(ProductId id)
{
    const auto row = model.products().rowOf(id);
    QVERIFY(row.has_value());
    model.choose(*row);
    settle();
}

} // namespace jangbu::ui
