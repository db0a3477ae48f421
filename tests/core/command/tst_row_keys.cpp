#include "core/command/row_keys.h"
#include "core/command/rows.h"
#include "tests/generators/cast.h"

#include <QTest>

#include <algorithm>

using namespace jangbu; // NOLINT(google-build-using-namespace)
using generators::numberedId;

namespace {

const CustomerId customer{numberedId(1)};
const ProductId soap{numberedId(2)};
const ProductId milk{numberedId(3)};
const CampaignId campaign{numberedId(4)};
const CouponKey coupon{campaign, customer, 2};
const TerminalId terminal{numberedId(5)};
const StaffId staff{numberedId(6)};
const StaffId approver{numberedId(7)};
const OrderId order{numberedId(8)};

Command commandOf(CommandBody body)
{
    Command command;
    command.id = CommandId{numberedId(9)};
    command.body = std::move(body);
    return command;
}

RowKeys keysOf(CommandBody body)
{
    const Command command = commandOf(std::move(body));
    return rowKeysOf(std::span{&command, 1});
}

} // namespace

class RowKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTheActor();
    void ofMoney();
    void ofAnOrder();
    void ofARefund();
    void ofGoods();
    void ofACustomer();
    void ofCoupons();
    void ofTheOffice();
    void shiftsNeedOnlyTheirCounter();
    void areSortedAndUnique();
    void rowsRememberWhatToWrite();
};

void RowKeysTest::ofTheActor()
{
    Command command = commandOf(RecordAct{});
    QVERIFY(rowKeysOf(std::span{&command, 1}) == RowKeys{});
    command.actor = {staff, terminal, approver};
    RowKeys expected;
    expected.staff = {staff, approver};
    expected.terminals = {terminal};
    QVERIFY(rowKeysOf(std::span{&command, 1}) == expected);
}

void RowKeysTest::ofMoney()
{
    RowKeys expected;
    expected.customers = {customer};
    QVERIFY(keysOf(TopUp{customer, Money{1'000}, Tender::Cash, ""}) == expected);
    expected.topUps = {CommandId{numberedId(20)}};
    QVERIFY(keysOf(ReverseTopUp{CommandId{numberedId(20)}, customer, ""}) == expected);
}

void RowKeysTest::ofAnOrder()
{
    PlaceOrder body{customer, {}, coupon};
    body.lines.push_back({milk, 1, Money{1}, std::nullopt});
    body.lines.push_back({soap, 1, Money{1}, std::nullopt});
    RowKeys expected;
    expected.customers = {customer};
    expected.products = {soap, milk};
    expected.campaigns = {campaign};
    expected.coupons = {coupon};
    QVERIFY(keysOf(body) == expected);
    body.coupon.reset();
    expected.campaigns.clear();
    expected.coupons.clear();
    QVERIFY(keysOf(body) == expected);
}

void RowKeysTest::ofARefund()
{
    const RefundOrder body{order, customer, {{0, milk, 1, false}}, coupon, ""};
    RowKeys expected;
    expected.customers = {customer};
    expected.products = {milk};
    expected.orders = {order};
    expected.coupons = {coupon};
    QVERIFY(keysOf(body) == expected);
}

void RowKeysTest::ofGoods()
{
    RowKeys expected;
    expected.products = {milk};
    QVERIFY(keysOf(ReceiveStock{milk, 1, false, ""}) == expected);
    QVERIFY(keysOf(CountStock{milk, 1, ""}) == expected);
    QVERIFY(keysOf(DamageStock{milk, 1, ""}) == expected);
    SaveProduct body{milk, {}};
    body.details.code = "M-1";
    body.details.barcodes = {"NOT\nONE", "012345678905", "A"};
    expected.productCodes = {"M-1"};
    expected.barcodes = {"0012345678905", "A"}; // as they are stored
    QVERIFY(keysOf(body) == expected);
}

void RowKeysTest::ofACustomer()
{
    RowKeys expected;
    expected.customers = {customer};
    QVERIFY(keysOf(BlockCustomer{customer, true, ""}) == expected);
    QVERIFY(keysOf(SaveCustomer{customer, {"이름", "", {}, "", ""}}) == expected);
    expected.phones = {"+821012345678"};
    expected.memberNos = {7};
    QVERIFY(keysOf(SaveCustomer{customer, {"이름", "+821012345678", 7, "", ""}}) == expected);
}

void RowKeysTest::ofCoupons()
{
    RowKeys expected;
    expected.campaigns = {campaign};
    QVERIFY(keysOf(SaveCampaign{campaign, {}}) == expected);
    expected.customers = {customer};
    expected.claims = {ClaimKey{campaign, customer}};
    QVERIFY(keysOf(ClaimCoupon{campaign, customer}) == expected);
    expected = {};
    expected.coupons = {coupon};
    QVERIFY(keysOf(RevokeCoupon{coupon, ""}) == expected);
}

void RowKeysTest::ofTheOffice()
{
    RowKeys expected;
    expected.staff = {staff};
    expected.logins = {"kim"};
    expected.countsAdmins = true;
    QVERIFY(keysOf(SaveStaff{staff, "kim", "", Role::Admin, true, ""}) == expected);
    expected = {};
    expected.terminals = {terminal};
    expected.receiptPrefixes = {"A"};
    QVERIFY(keysOf(SaveTerminal{terminal, "", "A"}) == expected);
    QVERIFY(keysOf(ChangeSettings{}) == RowKeys{});
}

void RowKeysTest::shiftsNeedOnlyTheirCounter()
{
    for (const CommandBody& body :
         {CommandBody{OpenShift{}}, CommandBody{MoveCash{}}, CommandBody{CloseShift{}}}) {
        Command command = commandOf(body);
        command.actor.terminal = terminal;
        RowKeys expected;
        expected.terminals = {terminal};
        QVERIFY(rowKeysOf(std::span{&command, 1}) == expected);
    }
}

void RowKeysTest::areSortedAndUnique()
{
    std::vector<Command> batch;
    for (const ProductId product : {milk, soap, milk, soap}) {
        batch.push_back(commandOf(CountStock{product, 1, ""}));
    }
    const RowKeys keys = rowKeysOf(batch);
    QVERIFY(std::ranges::is_sorted(keys.products));
    QCOMPARE(keys.products.size(), std::size_t{2});
    QVERIFY(rowKeysOf({}) == RowKeys{});
}

void RowKeysTest::rowsRememberWhatToWrite()
{
    Rows<int, std::string> rows;
    rows.load(1, "loaded");
    rows.load(2, "loaded");
    rows.change(2) = "changed";
    rows.create(3, "created");
    rows.change(3) = "created and changed";
    rows.overwrite(4, "not loaded");
    rows.overwrite(3, "overwritten");
    std::vector<std::tuple<int, std::string, bool>> written;
    rows.forEachChanged([&written](int key, const std::string& row, bool isCreated) {
        written.emplace_back(key, row, isCreated);
    });
    const std::vector<std::tuple<int, std::string, bool>> expected{
        {2, "changed", false},
        {3, "overwritten", true},
        {4, "not loaded", false}
    };
    QVERIFY(written == expected);
    QVERIFY(rows.find(5) == nullptr);
    QCOMPARE(*rows.find(1), std::string("loaded"));
}

QTEST_GUILESS_MAIN(RowKeysTest)
#include "tst_row_keys.moc"
