// Opens the dashboard on a year of 1,000 orders a day, and exports 1,000,000 order lines while frames
// are painted.
//   bench_dashboard [--json] [--smoke]
#include "core/result/must.h"
#include "storage/commit/batch_commit.h"
#include "storage/sql/reader/sql_catalogue_reader.h"
#include "storage/sql/reader/sql_figures_reader.h"
#include "storage/sqlite/sqlite_database.h"
#include "storage/wire/command_json.h"
#include "tests/fakes/fixed_clock.h"
#include "tests/fakes/memory_book.h"
#include "tests/fakes/memory_cart_store.h"
#include "tests/fakes/sequential_ids.h"
#include "tests/fakes/shift/memory_shifts.h"
#include "tests/generators/random.h"
#include "ui/dashboard/dashboard_model.h"
#include "ui/dashboard/dashboard_view.h"
#include "ui/dashboard/shift/own_shift_model.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/export/export_model.h"
#include "ui/shell/session_model.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace jangbu {

namespace {

using Steady = std::chrono::steady_clock;

struct Sizes
{
    int days = 365;
    int ordersADay = 1'000;
    int products = 2'000;
};

constexpr Sizes smokeSizes{.days = 5, .ordersADay = 20, .products = 20};
constexpr Instant now{1'795'323'910'000'000};
constexpr Money price{1'500};
constexpr int seoulSeconds = 9 * 3'600;
constexpr int openHours = 14;
constexpr int openingHour = 8;

double millisecondsSince(Steady::time_point begun)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - begun).count();
}

double percentile(std::vector<double> values, std::size_t percent)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, values.size() * percent / 100)];
}

/// A book in which a shop sold for so many days: three lines an order, few products often.
class YearOfSales
{
public:
    explicit YearOfSales(const Sizes& sizes) : m_sizes(sizes)
    {
        MUST(m_folder.isValid());
        auto opened = storage::SqliteDatabase::open(
            storage::bookFile(m_folder.path().toStdString()),
            storage::OpenIntent::CreateIfMissing,
            now
        );
        MUST(opened.has_value());
        m_database = *std::move(opened);
        auto vault = storage::Vault::openOrCreate(m_folder.path().toStdString() + "/keys");
        MUST(vault.has_value());
        m_vault = std::make_unique<storage::Vault>(*std::move(vault));
        fill();
        m_pool = std::make_unique<storage::ReaderPool>(*m_database);
        figures = std::make_unique<storage::SqlFiguresReader>(*m_pool);
        catalogue = std::make_unique<storage::SqlCatalogueReader>(*m_pool);
    }

    std::unique_ptr<storage::SqlFiguresReader> figures;
    std::unique_ptr<storage::SqlCatalogueReader> catalogue;

private:
    void fill()
    {
        fakes::FixedClock clock{now};
        storage::BatchCommit commit(*m_database, *m_vault, clock, {});
        MUST(commit.open().has_value());
        setUp(commit);
        for (int day = m_sizes.days; day > 0; --day) {
            for (int order = 0; order < m_sizes.ordersADay; ++order) {
                sell(commit, day, order);
            }
        }
        flush(commit);
        commit.close();
    }

    void setUp(storage::BatchCommit& commit)
    {
        add(commit,
            ChangeSettings{
                {{"shop.name", "측정"},
                 {"topup.maximum", "1000000000000"},
                 {"balance.maximum", "1000000000000"}}
            },
            now);
        std::int64_t sum = 0;
        for (int number = 0; number < m_sizes.products; ++number) {
            const ProductId id{m_ids.next()};
            ProductDetails details;
            details.code = std::to_string(number);
            details.name = "상품 " + details.code;
            details.category = "분류 " + std::to_string(number % 20);
            details.price = price;
            details.unit = "개";
            add(commit, SaveProduct{id, details}, now);
            add(commit, ReceiveStock{id, 1'000'000'000, true, ""}, now);
            m_products.push_back(id);
            sum += 1'000'000 / (number + 1) + 1;
            m_weights.push_back(sum);
        }
        m_customer = CustomerId{m_ids.next()};
        CustomerProfile profile;
        profile.name = "홍길동";
        add(commit, SaveCustomer{m_customer, profile}, now);
        add(commit, TopUp{m_customer, Money{1'000'000'000'000}, Tender::Cash, ""}, now);
    }

    void sell(storage::BatchCommit& commit, int day, int order)
    {
        PlaceOrder body;
        body.customer = m_customer;
        for (int line = 0; line < 3; ++line) {
            const std::int64_t weight = m_random.between(0, m_weights.back() - 1);
            const auto place = std::ranges::upper_bound(m_weights, weight) - m_weights.begin();
            body.lines.push_back({m_products[static_cast<std::size_t>(place)], 1, price, {}});
        }
        const std::int64_t within =
            openingHour * usPerHour + openHours * usPerHour / m_sizes.ordersADay * order;
        const std::int64_t midnight = now.us - 14 * usPerHour - day * usPerDay;
        add(commit, std::move(body), Instant{midnight + within});
    }

    void add(storage::BatchCommit& commit, CommandBody body, Instant at)
    {
        m_batch.push_back({CommandId{m_ids.next()}, {}, at, std::move(body)});
        if (m_batch.size() == 256) {
            flush(commit);
        }
    }

    void flush(storage::BatchCommit& commit)
    {
        std::vector<storage::ContentHash> hashes;
        for (const Command& command : m_batch) {
            hashes.push_back(m_vault->contentHash(storage::writeCommandContent(command)));
        }
        for (const Answer& answer : commit.commit({m_batch, hashes})) {
            MUST(answer && isAccepted(*answer));
        }
        m_batch.clear();
    }

    Sizes m_sizes;
    QTemporaryDir m_folder;
    std::unique_ptr<storage::SqliteDatabase> m_database;
    std::unique_ptr<storage::Vault> m_vault;
    std::unique_ptr<storage::ReaderPool> m_pool;
    fakes::SequentialIds m_ids;
    generators::Random m_random{20'260'930};
    std::vector<ProductId> m_products;
    std::vector<std::int64_t> m_weights; // summed up
    CustomerId m_customer;
    std::vector<Command> m_batch;
};

/// The screen over that book, with an administrator at it.
class OpenDashboard
{
public:
    explicit OpenDashboard(YearOfSales& year)
        : model(
              {*year.figures,
               *year.catalogue,
               clock,
               dispatch,
               session,
               [](Instant, Instant) { return ZoneOffsets{{Instant{0}, seoulSeconds}}; }}
          )
        , exports({submitter, session, clock, folder.path()})
        , ownShift({shifts, clock, dispatch, session})
        , view(model, ownShift, exports)
    {
        shop.terminals.emplace(session.terminal().id, session.terminal());
        const Staff staff{StaffId{ids.next()}, "1", "이정민", Role::Admin, true, {}};
        shop.staff.emplace(staff.id, staff);
        session.signIn(staff);
        view.resize(1'278, 712);
        view.show();
        waitFor([this] { return model.state() == ui::DashboardModel::State::Ready; });
    }

    /// From the wish to the picture.
    template <class Wish>
    [[nodiscard]] double timed(Wish wish)
    {
        const auto begun = Steady::now();
        bool isShown = false;
        const auto told = QObject::connect(&model, &ui::DashboardModel::changed, &view, [&] {
            isShown = dispatch.isIdle() && model.state() == ui::DashboardModel::State::Ready;
        });
        wish();
        waitFor([&] { return isShown; });
        QObject::disconnect(told);
        view.repaint();
        return millisecondsSince(begun);
    }

    template <class Condition>
    static void waitFor(Condition isMet)
    {
        while (!isMet()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        }
    }

    fakes::MemoryShop shop;
    fakes::FixedClock clock{now};
    fakes::SequentialIds ids;
    fakes::MemoryBook book{shop, clock};
    fakes::MemoryCartStore carts;
    fakes::MemoryShifts shifts{shop};
    QTemporaryDir folder;
    ui::Dispatch dispatch;
    ui::SessionModel session{
        {},
        Terminal{TerminalId{ids.next()}, "계산대", "A", 1, 1},
        ui::Language::Korean
    };
    ui::Submitter submitter{{book, carts, clock, ids}, dispatch, [this] {
                                return session.actor();
                            }};
    ui::DashboardModel model;
    ui::ExportModel exports;
    ui::OwnShiftModel ownShift;
    ui::DashboardView view;
};

struct ExportFigure
{
    std::string format;
    std::int64_t lines = 0;
    double seconds = 0;
    double frameP99 = 0;
    double frameMost = 0;
    std::int64_t peakMegabytes = 0;
};

/// Exports every line of the book while the screen is painted as often as it can.
ExportFigure exportLines(OpenDashboard& dashboard, ui::ExportFormat format)
{
    const auto begun = Steady::now();
    dashboard.exports.start({dashboard.model.exportTables().back(), {}, format});
    std::vector<double> frames;
    while (dashboard.exports.isRunning()) {
        const auto frame = Steady::now();
        QCoreApplication::processEvents();
        dashboard.view.repaint();
        frames.push_back(millisecondsSince(frame));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    }
    MUST(dashboard.exports.state() == ui::ExportModel::State::Done);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return {
        ui::fileSuffix(format).toStdString(),
        dashboard.exports.rows(),
        millisecondsSince(begun) / 1'000,
        percentile(frames, 99),
        std::ranges::max(frames),
        usage.ru_maxrss / 1'024
    };
}

void print(const ExportFigure& figure, bool isJson)
{
    std::printf(
        isJson ? "{\"export\":\"%s\",\"lines\":%lld,\"seconds\":%.1f,\"frame_p99_ms\":%.1f,"
                 "\"frame_most_ms\":%.1f,\"peak_megabytes\":%lld}\n"
               : "export %-4s %lld lines in %.1f s; frames p99 %.1f ms, longest %.1f ms; peak "
                 "memory %lld MB\n",
        figure.format.c_str(),
        static_cast<long long>(figure.lines),
        figure.seconds,
        figure.frameP99,
        figure.frameMost,
        static_cast<long long>(figure.peakMegabytes)
    );
}

void run(const Sizes& sizes, bool isJson)
{
    YearOfSales year(sizes);
    OpenDashboard dashboard(year);
    const QDate today = dashboard.model.today();
    std::vector<double> years;
    std::vector<double> todays;
    for (int round = 0; round < 7; ++round) {
        years.push_back(dashboard.timed([&] {
            MUST(dashboard.model.chooseDays(today.addDays(-sizes.days), today));
        }));
        todays.push_back(dashboard.timed([&] { dashboard.model.choose(ui::PeriodChoice::Today); }));
    }
    std::printf(
        isJson ? "{\"year_p50_ms\":%.0f,\"year_most_ms\":%.0f,\"today_p50_ms\":%.0f}\n"
               : "a year on the dashboard: p50 %.0f ms, longest %.0f ms; today: p50 %.0f ms\n",
        percentile(years, 50),
        std::ranges::max(years),
        percentile(todays, 50)
    );
    // As many lines as a worksheet holds.
    const int days = std::min(sizes.days, 330);
    static_cast<void>(dashboard.timed([&] {
        MUST(dashboard.model.chooseDays(today.addDays(-days), today));
    }));
    print(exportLines(dashboard, ui::ExportFormat::Csv), isJson);
    print(exportLines(dashboard, ui::ExportFormat::Xlsx), isJson);
}

} // namespace

} // namespace jangbu

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    jangbu::ui::applyTheme(*qApp, jangbu::ui::lightTheme());
    const QStringList arguments = QCoreApplication::arguments();
    const bool isSmoke = arguments.contains(QStringLiteral("--smoke"));
    jangbu::run(
        isSmoke ? jangbu::smokeSizes : jangbu::Sizes{},
        arguments.contains(QStringLiteral("--json"))
    );
    return 0;
}
