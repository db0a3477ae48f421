// Measures the counter's window over a shop of 100,000 products in memory: from its making to the
// first frame that can be sold from, and frames while the product cards scroll.
//   bench_counter [--json] [--smoke]
#include "tests/app/counter/memory_counter_shop.h"
#include "ui/control/list/product_grid.h"
#include "ui/sell/sell_model.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace jangbu;
using Steady = std::chrono::steady_clock;

struct Sizes
{
    int products = 100'000;
    int starts = 5;
    int frames = 1'500;
};

constexpr Sizes smokeSizes{.products = 2'000, .starts = 1, .frames = 60};
constexpr std::array<std::string_view, 8> goods{
    "신라면 멀티팩",
    "제주 삼다수",
    "서울우유",
    "친환경 감자",
    "허니버터칩",
    "무항생제 유정란",
    "국내산 100% 햇당면",
    "참이슬 후레쉬",
};
constexpr std::array<std::string_view, 10> categories{
    "라면·면",
    "음료",
    "유제품",
    "채소·과일",
    "과자·간식",
    "정육·계란",
    "양념·오일",
    "주류",
    "생활",
    "냉동",
};

double millisecondsSince(Steady::time_point begun)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - begun).count();
}

// What this thread, or the whole program, has computed: says more than the clock where others compute too.
double computedMs(clockid_t whose)
{
    timespec time{};
    clock_gettime(whose, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double percentile(std::vector<double> values, std::size_t percent)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, values.size() * percent / 100)];
}

constexpr std::array<std::uint8_t, 10> noTail{};

Product productNo(int number)
{
    const auto place = static_cast<std::size_t>(number);
    Product product;
    product.id = ProductId{makeUuidV7(1'780'000'000'000 + number, noTail)};
    product.details.code = "B" + std::to_string(number);
    product.details.barcodes = {"B-" + std::to_string(8'800'000'000 + number)};
    product.details.name =
        std::string(goods.at(place % goods.size())) + ' ' + std::to_string(number) + "호";
    // The first category holds half of them: the longest list there is to scroll.
    const std::size_t shelf = number % 2 == 0 ? 0 : place % categories.size();
    product.details.category = categories.at(shelf);
    product.details.price = Money{1'000 + number % 9'000};
    product.details.lowStockAt = 5;
    product.stock = number % 50;
    product.version = 1;
    return product;
}

/// One of so many products, with a cashier.
class Shop : public tests::MemoryCounterShop
{
public:
    explicit Shop(int products)
    {
        shop.settings.shopName = "성수점";
        shop.staff.emplace(staff.id, staff);
        shop.terminals.emplace(terminal.id, terminal);
        for (int number = 0; number < products; ++number) {
            Product product = productNo(number);
            shop.products.emplace_hint(shop.products.end(), product.id, std::move(product));
        }
    }

    Staff staff{
        StaffId{makeUuidV7(1'780'000'000'000, noTail)},
        "kim",
        "김수진",
        Role::Cashier,
        true,
        {}
    };
};

/// The counter's window, from nothing to products that can be touched.
class OpenCounter
{
public:
    explicit OpenCounter(Shop& shop)
    {
        const auto begun = Steady::now();
        const double computed = computedMs(CLOCK_PROCESS_CPUTIME_ID);
        m_counter = std::make_unique<app::Counter>(
            shop.ports(),
            app::CounterPlace{shop.shop.settings, shop.terminal},
            app::CounterHabits{}
        );
        m_counter->session().signIn(shop.staff);
        m_window.reset(m_counter->makeWindow());
        m_window->resize(1366, 768);
        m_window->show();
        m_window->repaint();
        m_shellMs = millisecondsSince(begun);
        while (grid() == nullptr || grid()->model()->rowCount() == 0) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        m_window->repaint();
        m_usableMs = millisecondsSince(begun);
        m_computedMs = computedMs(CLOCK_PROCESS_CPUTIME_ID) - computed;
    }

    ~OpenCounter() { m_window.reset(); }

    OpenCounter(const OpenCounter&) = delete;
    OpenCounter& operator=(const OpenCounter&) = delete;
    OpenCounter(OpenCounter&&) = delete;
    OpenCounter& operator=(OpenCounter&&) = delete;

    [[nodiscard]] double shellMs() const { return m_shellMs; }

    [[nodiscard]] double usableMs() const { return m_usableMs; }

    [[nodiscard]] double usableComputedMs() const { return m_computedMs; }

    [[nodiscard]] ui::ProductGrid* grid() const { return m_window->findChild<ui::ProductGrid*>(); }

    [[nodiscard]] ui::SellModel& model() { return *m_counter->parts().sell; }

private:
    std::unique_ptr<app::Counter> m_counter;
    std::unique_ptr<ui::MainWindow> m_window;
    double m_shellMs = 0;
    double m_usableMs = 0;
    double m_computedMs = 0;
};

/// One frame a third of a card further down, again and again; at the end of the list from the top.
struct Frames
{
    std::vector<double> wall;
    std::vector<double> computed;
};

Frames scroll(OpenCounter& counter, int frames)
{
    constexpr int step = 40;
    counter.model().shelf().showTab(1);
    QCoreApplication::processEvents();
    ui::ProductGrid* const grid = counter.grid();
    QScrollBar* const bar = grid->verticalScrollBar();
    Frames times;
    for (int frame = 0; frame < frames; ++frame) {
        const auto begun = Steady::now();
        const double computed = computedMs(CLOCK_THREAD_CPUTIME_ID);
        bar->setValue(bar->value() + step);
        grid->viewport()->repaint();
        QCoreApplication::processEvents();
        times.wall.push_back(millisecondsSince(begun));
        times.computed.push_back(computedMs(CLOCK_THREAD_CPUTIME_ID) - computed);
    }
    return times;
}

struct Figures
{
    int products = 0;
    double shellMs = 0;
    double usableMs = 0;
    double frameP50Ms = 0;
    double frameP99Ms = 0;
    double frameMaxMs = 0;
    double usableComputedMs = 0;
    double frameComputedP99Ms = 0;
};

Figures measure(const Sizes& sizes)
{
    Shop shop(sizes.products);
    Figures figures;
    figures.products = sizes.products;
    std::vector<double> shells;
    std::vector<double> starts;
    std::vector<double> computed;
    for (int start = 0; start < sizes.starts; ++start) {
        const OpenCounter counter(shop);
        shells.push_back(counter.shellMs());
        starts.push_back(counter.usableMs());
        computed.push_back(counter.usableComputedMs());
    }
    OpenCounter counter(shop);
    const Frames frames = scroll(counter, sizes.frames);
    figures.shellMs = percentile(shells, 50);
    figures.usableMs = percentile(starts, 50);
    figures.usableComputedMs = percentile(computed, 50);
    figures.frameP50Ms = percentile(frames.wall, 50);
    figures.frameP99Ms = percentile(frames.wall, 99);
    figures.frameMaxMs = percentile(frames.wall, 100);
    figures.frameComputedP99Ms = percentile(frames.computed, 99);
    return figures;
}

void print(const Figures& figures, bool isJson)
{
    if (isJson) {
        std::printf(
            "{\"products\":%d,\"window_ms\":%.1f,\"usable_ms\":%.1f,\"frame_p50_ms\":%.2f,"
            "\"frame_p99_ms\":%.2f,\"frame_max_ms\":%.2f,\"usable_computed_ms\":%.1f,"
            "\"frame_computed_p99_ms\":%.2f}\n",
            figures.products,
            figures.shellMs,
            figures.usableMs,
            figures.frameP50Ms,
            figures.frameP99Ms,
            figures.frameMaxMs,
            figures.usableComputedMs,
            figures.frameComputedP99Ms
        );
    } else {
        std::printf(
            "%d products: window painted after %.1f ms, products after %.1f ms (goal 1000)\n"
            "scrolling cards: frame p50 %.2f ms, p99 %.2f ms (goal 16), longest %.2f ms\n"
            "processor time: start %.1f ms on all threads, frame p99 %.2f ms\n",
            figures.products,
            figures.shellMs,
            figures.usableMs,
            figures.frameP50Ms,
            figures.frameP99Ms,
            figures.frameMaxMs,
            figures.usableComputedMs,
            figures.frameComputedP99Ms
        );
    }
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    ui::applyTheme(*qApp, ui::lightTheme());
    const QStringList options = QCoreApplication::arguments();
    const bool isSmoke = options.contains(QStringLiteral("--smoke"));
    print(measure(isSmoke ? smokeSizes : Sizes{}), options.contains(QStringLiteral("--json")));
    return 0;
}
