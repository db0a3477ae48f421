#include "tests/fakes/memory_catalogue.h"
#include "ui/dispatch/dispatch.h"
#include "ui/shell/attention_model.h"
#include "ui/shell/stock_watch_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;

class TestStockWatchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOfWhatIsLow();
    void isSilentWhereAllIsWell();
    void staysSilentUntilThereAreMore();

private:
    std::unique_ptr<fakes::MemoryShop> m_shop;

    void put(std::uint8_t number, std::int64_t stock)
    {
        Product product;
        product.id.uuid.bytes[15] = number;
        product.details.name = "상품";
        product.details.lowStockAt = 5;
        product.stock = stock;
        const std::lock_guard lock(m_shop->mutex);
        m_shop->products[product.id] = product;
    }
};

void TestStockWatchModel::init()
{
    m_shop = std::make_unique<fakes::MemoryShop>();
}

void TestStockWatchModel::tellsOfWhatIsLow()
{
    put(1, 3);
    put(2, 0);
    put(3, 9);
    fakes::MemoryCatalogue catalogue{*m_shop};
    Dispatch dispatch;
    AttentionModel attention;
    StockWatchModel watch{{catalogue, dispatch, attention}};
    watch.start();
    QTRY_VERIFY(attention.all().contains(AttentionKind::LowStock));
    QVERIFY(attention.line().contains(QLatin1Char('2'))); // low
    QVERIFY(attention.line().contains(QLatin1Char('1'))); // sold out
    QVERIFY(!attention.isGrave());
}

void TestStockWatchModel::isSilentWhereAllIsWell()
{
    put(1, 9);
    fakes::MemoryCatalogue catalogue{*m_shop};
    Dispatch dispatch;
    AttentionModel attention;
    StockWatchModel watch{{catalogue, dispatch, attention}};
    watch.start();
    QTRY_VERIFY(dispatch.isIdle());
    QVERIFY(attention.line().isEmpty());
}

void TestStockWatchModel::staysSilentUntilThereAreMore()
{
    put(1, 3);
    put(2, 9);
    fakes::MemoryCatalogue catalogue{*m_shop};
    Dispatch dispatch;
    AttentionModel attention;
    StockWatchModel watch{{catalogue, dispatch, attention}};
    watch.start();
    QTRY_VERIFY(!attention.line().isEmpty());
    watch.acknowledge();
    QVERIFY(attention.line().isEmpty());
    watch.start();
    QTRY_VERIFY(dispatch.isIdle());
    QVERIFY(attention.line().isEmpty());
    put(2, 1);
    watch.lookSoon();
    QTRY_VERIFY_WITH_TIMEOUT(!attention.line().isEmpty(), 10'000);
}

QTEST_GUILESS_MAIN(TestStockWatchModel)
#include "tst_stock_watch_model.moc"
