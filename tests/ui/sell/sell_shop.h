#pragma once

#include "tests/ui/sell/sell_counter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace jangbu::ui {

inline const QString ramen = SellCounter::barcode(1);
inline const QString water = SellCounter::barcode(2);

/// A shop with two products and a customer, opened.
class Shop : public SellCounter
{
public:
    Shop()
        : ramenId(addProduct(1, "신라면 멀티팩 5입", 4'480, 32))
        , waterId(addProduct(2, "제주 삼다수 2L", 1'180, 58))
        , hong(addCustomer("홍길동", "5678", 32'400))
    {
        start();
    }

    void serveHong()
    {
        QSignalSpy found(&model(), &SellModel::customersFound);
        model().findCustomers(QStringLiteral("5678"));
        QVERIFY(found.wait());
        model().chooseCustomer(0);
        settle();
    }

    void waitForState(PaymentFlow::State state)
    {
        QVERIFY(QTest::qWaitFor([this, state] { return model().payState() == state; }));
        settle();
    }

    void payAndWait()
    {
        model().pay();
        waitForState(PaymentFlow::State::Paid);
    }

    ProductId ramenId;
    ProductId waterId;
    CustomerId hong;
};

} // namespace jangbu::ui
