// Measures how long the end of a long shift takes: the drawer is closed and Z is read.
//   bench_shift [--json] [--smoke]
#include "app/system/shop/local_shop.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <latch>
#include <utility>

namespace jangbu {

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::int64_t orders = 10'000;
constexpr std::int64_t smokeOrders = 50;
constexpr std::int64_t window = 500; // orders on their way at once
constexpr Money price{1'000};

double millisecondsSince(Steady::time_point begun)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - begun).count();
}

struct Figures
{
    double closeMs = 0;
    double reportMs = 0;
    std::int64_t orders = 0;
};

/// A counter of a new shop, and who sells there.
class Counter
{
public:
    explicit Counter(app::LocalShop& shop) : m_shop(shop), m_terminal{shop.ids().next()}
    {
        static_cast<void>(send(SaveTerminal{m_terminal, "계산대 1", "A"}));
    }

    [[nodiscard]] Command command(CommandBody body) const
    {
        const Actor actor{{}, m_terminal, {}};
        return {CommandId{m_shop.ids().next()}, actor, m_shop.clock().now(), std::move(body)};
    }

    [[nodiscard]] bool send(CommandBody body) const
    {
        const Answer answer = submitAndWait(m_shop.book(), command(std::move(body)));
        return answer && isAccepted(*answer);
    }

    void sell(ProductId product, std::int64_t count) const
    {
        for (std::int64_t sold = 0; sold < count; sold += window) {
            const std::int64_t piece = std::min(window, count - sold);
            std::latch answered(piece);
            for (std::int64_t one = 0; one < piece; ++one) {
                m_shop.book().submit(
                    command(PlaceOrder{walkInCustomer, {{product, 1, price, {}}}, {}}),
                    [&answered](const Answer& /*answer*/) { answered.count_down(); }
                );
            }
            answered.wait();
        }
    }

    [[nodiscard]] TerminalId terminal() const { return m_terminal; }

private:
    app::LocalShop& m_shop;
    TerminalId m_terminal;
};

Figures measure(app::LocalShop& shop, std::int64_t count)
{
    const Counter counter(shop);
    const ProductId product{shop.ids().next()};
    ProductDetails details;
    details.code = "P-1";
    details.name = "신라면";
    details.price = price;
    static_cast<void>(counter.send(SaveProduct{product, details}));
    static_cast<void>(counter.send(ReceiveStock{product, count, false, {}}));
    static_cast<void>(counter.send(OpenShift{Money{100'000}}));
    const Money cash{count * price.minor};
    static_cast<void>(counter.send(TopUp{walkInCustomer, cash, Tender::Cash, {}}));
    counter.sell(product, count);
    const auto open = shop.shifts().openShift(counter.terminal());
    Figures figures;
    if (!open || !*open) {
        return figures;
    }
    const auto begun = Steady::now();
    static_cast<void>(counter.send(CloseShift{(*open)->shift.expected}));
    figures.closeMs = millisecondsSince(begun);
    const auto asked = Steady::now();
    const auto report = shop.shifts().shiftReport((*open)->shift.id);
    figures.reportMs = millisecondsSince(asked);
    figures.orders = report && *report ? (*report)->orders : 0;
    return figures;
}

} // namespace

} // namespace jangbu

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList options = QCoreApplication::arguments();
    const QTemporaryDir folder;
    auto shop = jangbu::app::LocalShop::open({folder.path().toStdString(), true});
    if (!shop) {
        std::fprintf(stderr, "the book cannot be made\n");
        return 1;
    }
    const bool isSmoke = options.contains(QStringLiteral("--smoke"));
    const std::int64_t count = isSmoke ? jangbu::smokeOrders : jangbu::orders;
    const jangbu::Figures figures = jangbu::measure(**shop, count);
    if (options.contains(QStringLiteral("--json"))) {
        std::printf(
            "{\"orders\":%lld,\"close_ms\":%.1f,\"report_ms\":%.1f}\n",
            static_cast<long long>(figures.orders),
            figures.closeMs,
            figures.reportMs
        );
    } else {
        std::printf(
            "%lld orders: closed in %.1f ms, Z after another %.1f ms (goal 2000 together)\n",
            static_cast<long long>(figures.orders),
            figures.closeMs,
            figures.reportMs
        );
    }
    return figures.orders == count ? 0 : 1;
}
