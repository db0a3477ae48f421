#include "app/ctl/platform/platform_book.h"
#include "app/ctl/platform/send_all.h"
#include "app/system/init_shop.h"
#include "app/system/shop/local_shop.h"
#include "storage/platform/sink/folder_sink.h"

#include <QTemporaryDir>
#include <QTest>

namespace jangbu::app {

namespace {

constexpr auto name = "platform";

} // namespace

/// Sends what waits, from a book that can be written and from one that cannot.
class TestSendAll : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        {
            InitRequest request;
            request.shopName = "우리 가게";
            request.adminLogin = "kim";
            request.pin = "1234";
            const auto shop = LocalShop::open({folder(), true});
            QVERIFY(shop && initShop(**shop, request));
            const auto answer = submitAndWait(
                (*shop)->book(),
                {CommandId{(*shop)->ids().next()},
                 Actor{},
                 (*shop)->clock().now(),
                 TopUp{walkInCustomer, Money{3'000}, Tender::Cash, ""}}
            );
            QVERIFY(answer && isAccepted(*answer));
        }
        auto book = PlatformBook::open("sqlite:" + folder().string());
        QVERIFY2(book.has_value(), book ? "" : book.error().c_str());
        m_book = *std::move(book);
    }

    void cleanup() { m_book.reset(); }

    void everythingIsSent()
    {
        const auto claimed = storage::claimDelivery(m_book->lend(), name);
        QVERIFY(claimed.has_value());
        const SendAllResult result = send(m_book->lend(), claimed->epoch);
        QVERIFY2(result.isAllSent, result.trouble.c_str());
    }

    void aBookThatStaysAwayIsGivenUp()
    {
        const SendAllResult result = send([](const storage::UseWriter& use) { use(nullptr); }, 1);
        QVERIFY(!result.isAllSent);
        QVERIFY(!result.trouble.empty());
        QCOMPARE(m_rests, 9); // and the tenth pause is the last
    }

private:
    [[nodiscard]] SendAllResult send(const storage::LendWriter& lend, std::int64_t epoch)
    {
        storage::FolderSink sink(folder() / "out", m_book->clock());
        storage::Pump pump(
            {m_book->readers(), sink, m_book->clock()},
            storage::Delivery(storage::DeliveryState{}, storage::DeliveryRules{}, 1),
            storage::Pump::Keeper{lend, {name, epoch}}
        );
        m_rests = 0;
        return sendAll(pump, {[](std::int64_t) {}, [this](storage::Moment) { ++m_rests; }});
    }

    [[nodiscard]] std::filesystem::path folder() const { return m_dir->path().toStdString(); }

    int m_rests = 0;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PlatformBook> m_book;
};

} // namespace jangbu::app

QTEST_GUILESS_MAIN(jangbu::app::TestSendAll)

#include "tst_send_all.moc"
