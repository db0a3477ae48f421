#include "app/counter/counter.h"

#include "app/system/zone_offsets.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/catalogue/catalogue_view.h"
#include "ui/catalogue/import/import_model.h"
#include "ui/control/key/key_button.h"
#include "ui/coupon/coupons_model.h"
#include "ui/coupon/coupons_view.h"
#include "ui/dashboard/dashboard_model.h"
#include "ui/dashboard/dashboard_view.h"
#include "ui/dashboard/shift/own_shift_model.h"
#include "ui/dashboard/shift/own_shift_view.h"
#include "ui/export/export_model.h"
#include "ui/receipt/receipt_model.h"
#include "ui/refund/refund_model.h"
#include "ui/refund/refund_sheet.h"
#include "ui/sell/sell_model.h"
#include "ui/sell/sell_view.h"
#include "ui/shell/frame/top_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shift/shift_model.h"
#include "ui/shift/shift_sheet.h"
#include "ui/signin/signin_model.h"
#include "ui/signin/signin_view.h"
#include "ui/topup/top_up_model.h"
#include "ui/topup/top_up_view.h"

#include <QApplication>
#include <QStorageInfo>

namespace jangbu::app {

namespace {

/// On the disk of the folder; nothing when nobody can say.
std::optional<std::int64_t> freeMegabytes(const QString& folder)
{
    constexpr qint64 bytesOfOne = 1'000'000;
    const QStorageInfo disk(folder);
    return folder.isEmpty() || !disk.isValid() ? std::nullopt
                                               : std::optional(disk.bytesAvailable() / bytesOfOne);
}

/// All payments and the refused ones, of the hour of `now` and the one before: the book counts what it
/// refused by whole hours. Nothing when whoever stands here may not know.
std::optional<std::pair<std::int64_t, std::int64_t>> paymentsOf(FiguresReader& reader, Instant now)
{
    const Window window{startOfHour(hourOf(now) - 1), now};
    const auto figures = reader.figures(window);
    if (!figures) {
        return std::nullopt;
    }
    std::int64_t paid = 0;
    for (const SalesOfHour& hour : figures->hours) {
        paid += hour.orders;
    }
    const std::int64_t refused = refusedOrders(*figures);
    return std::pair{paid + refused, refused};
}

/// How long the oldest event waits for the platform; nothing where none is configured.
std::optional<std::int64_t> exportLagMinutes(PlatformExport* platform, const Clock& clock)
{
    constexpr std::int64_t usPerMinute = 60 * usPerSecond;
    const auto status = platform == nullptr ? Read<PlatformStatus>{} : platform->status();
    if (!status || status->way == PlatformWay::Off) {
        return std::nullopt;
    }
    return status->oldest ? (clock.now().us - status->oldest->us) / usPerMinute : 0;
}

} // namespace

Counter::Counter(const CounterPorts& ports, const CounterPlace& place, CounterHabits habits)
    : m_ports(ports)
    , m_habits(std::move(habits))
    , m_session(place.settings, place.terminal, m_habits.language)
    , m_submitter(
          ui::SubmitterPorts{ports.book, ports.carts, ports.clock, ports.ids},
          m_dispatch,
          [this] { return m_session.actor(); }
      )
    , m_stockWatch(ui::StockWatchPorts{ports.catalogue, m_dispatch, m_attention})
    , m_shopWatch(ui::ShopWatchPorts{ports.shop, m_dispatch, m_session})
    , m_pictures(m_dispatch, ui::PictureFolder(m_habits.pictureFolder))
    , m_adminPorts(adminPorts())
    , m_backups(m_adminPorts)
    , m_check(m_adminPorts)
    , m_alerts({
          .catalogue = ports.catalogue,
          .journal = ports.journal,
          .backups = ports.backups,
          .clock = ports.clock,
          .dispatch = m_dispatch,
          .submitter = m_submitter,
          .session = m_session,
          .attention = m_attention,
          .diskFreeMegabytes = [folder = m_habits.dataFolder] { return freeMegabytes(folder); },
          .payments = [&figures = ports.figures](Instant now) { return paymentsOf(figures, now); },
          .exportLagMinutes = [platform = ports.platform,
                               &clock = ports.clock] { return exportLagMinutes(platform, clock); },
      })
    , m_scans([this] { return m_steady.elapsed(); })
{
    m_steady.start();
    m_pictures.load();
    QCoreApplication::instance()->installEventFilter(&m_scans);
    connect(&m_scans, &ui::ScanFilter::scanned, this, &Counter::scan);
    connect(&m_check, &ui::CheckModel::checked, &m_alerts, &ui::AlertWatchModel::takeCheck);
    connect(&m_backups, &ui::BackupModel::made, &m_alerts, &ui::AlertWatchModel::look);
}

ui::AdminPorts Counter::adminPorts()
{
    return {
        m_ports.shop,
        m_ports.signIn,
        m_ports.journal,
        m_ports.catalogue,
        m_ports.customers,
        m_ports.coupons,
        m_ports.sales,
        m_ports.check,
        m_ports.backups,
        m_ports.clock,
        m_dispatch,
        m_submitter,
        m_session
    };
}

void Counter::start()
{
    m_submitter.resubmitKept();
    m_stockWatch.start();
    m_shopWatch.start();
    m_backups.load();
    m_alerts.start();
}

void Counter::scan(const QString& code)
{
    if (!m_session.may(Act::Sell) || m_parts.sellView == nullptr) {
        // Locked: what was scanned would be sold in nobody's name.
        QApplication::beep();
        return;
    }
    auto* const shown = m_parts.window->screen(m_lastScreen);
    auto* const taker = dynamic_cast<ui::ScanTaker*>(shown);
    if (taker == nullptr || !taker->takeScan(code)) {
        m_parts.window->showScreen(ui::ScreenId::Sell);
        m_parts.sellView->scan(code);
    }
}

ui::MainWindow* Counter::makeWindow()
{
    auto* const window = new ui::MainWindow(
        ui::ShellContext{m_session, m_attention, m_submitter, m_ports.clock, m_habits.keys}
    );
    m_parts = Parts{};
    m_parts.window = window;
    // A child of the window last, so that it is deleted after the screens.
    m_parts.exports = new ui::ExportModel(
        ui::ExportPorts{m_submitter, m_session, m_ports.clock, m_habits.exportFolder}
    );
    addCover(*window);
    addSell(*window);
    addTopUp(*window);
    addCatalogue(*window);
    addCoupons(*window);
    addShift(*window);
    addRefund(*window);
    addDashboard(*window);
    m_parts.exports->setParent(window);
    addAdmin(*window);
    window->showScreen(m_lastScreen);
    m_lastScreen = window->currentScreen().value_or(m_lastScreen);
    connect(window, &ui::MainWindow::screenShown, this, [this](ui::ScreenId screen) {
        m_lastScreen = screen;
    });
    connect(window, &ui::MainWindow::languageChosen, this, &Counter::languageChosen);
    connect(window, &ui::MainWindow::brightnessChosen, this, &Counter::brightnessChosen);
    connect(window, &ui::MainWindow::lowStockAsked, this, &Counter::showLowStock);
    return window;
}

void Counter::showLowStock()
{
    if (m_parts.window != nullptr && m_parts.catalogueView != nullptr) {
        m_parts.window->showScreen(ui::ScreenId::Catalogue);
        m_parts.catalogueView->showFilter(ui::CatalogueFilter::Low);
        m_stockWatch.acknowledge();
    }
}

void Counter::openImport() const
{
    if (m_parts.window != nullptr && m_parts.catalogueView != nullptr) {
        m_parts.window->showScreen(ui::ScreenId::Catalogue);
        m_parts.catalogueView->openImport();
    }
}

// A model becomes a child of the window after its view, so that it is deleted after it.

void Counter::addCover(ui::MainWindow& window)
{
    auto* const model =
        new ui::SignInModel(ui::SignInPorts{m_ports.shop, m_ports.signIn}, m_dispatch, m_session);
    auto* const view = new ui::SignInView(*model, m_session, m_ports.clock);
    if (!m_habits.demoPin.isEmpty()) {
        view->setHint(tr("The PIN of the demo staff is %1.").arg(m_habits.demoPin));
    }
    connect(view, &ui::SignInView::languageChosen, this, &Counter::languageChosen);
    window.setCover(view);
    model->setParent(&window);
    m_parts.signIn = view;
}

void Counter::addSell(ui::MainWindow& window)
{
    auto* const model = new ui::SellModel(ui::SellPorts{
        m_ports.catalogue,
        m_ports.customers,
        m_ports.sales,
        m_ports.coupons,
        m_ports.carts,
        m_ports.clock,
        m_dispatch,
        m_submitter,
        m_session
    });
    auto* const view = new ui::SellView(
        *model,
        ui::SellSurroundings{
            {m_ports.sales, m_ports.customers, m_ports.clock, m_dispatch, m_session},
            {m_ports.shop, m_ports.signIn},
            printing(),
            m_habits.keys
        }
    );
    window.addScreen(ui::ScreenId::Sell, view);
    model->setParent(&window);
    model->shelf().cards().usePictures(m_pictures);
    model->start();
    connect(model, &ui::SellModel::sold, &m_stockWatch, &ui::StockWatchModel::lookSoon);
    m_parts.sell = model;
    m_parts.sellView = view;
}

void Counter::addTopUp(ui::MainWindow& window)
{
    auto* const model = new ui::TopUpModel(
        ui::TopUpPorts{m_ports.customers, m_ports.clock, m_dispatch, m_submitter, m_session}
    );
    auto* const view = new ui::TopUpView(*model, m_habits.keys);
    window.addScreen(ui::ScreenId::TopUp, view);
    model->setParent(&window);
    m_parts.topUp = model;
    m_parts.topUpView = view;
}

void Counter::addCatalogue(ui::MainWindow& window)
{
    auto* const model = new ui::CatalogueModel(
        ui::CataloguePorts{m_ports.catalogue, m_ports.clock, m_dispatch, m_submitter, m_session}
    );
    auto* const view = new ui::CatalogueView(*model, m_pictures, m_habits.keys);
    model->products().usePictures(m_pictures);
    window.addScreen(ui::ScreenId::Catalogue, view);
    model->setParent(&window);
    connect(model, &ui::CatalogueModel::changeDone, &m_stockWatch, &ui::StockWatchModel::lookSoon);
    auto* const import = new ui::ImportModel(m_ports.importer, m_dispatch, m_session);
    view->useImport(*import);
    view->useExport(*m_parts.exports);
    import->setParent(&window);
    connect(import, &ui::ImportModel::imported, &m_stockWatch, &ui::StockWatchModel::lookSoon);
    if (m_parts.sell != nullptr) {
        connect(import, &ui::ImportModel::imported, &m_parts.sell->shelf(), &ui::Shelf::load);
    }
    m_parts.import = import;
    m_parts.catalogue = model;
    m_parts.catalogueView = view;
}

void Counter::addCoupons(ui::MainWindow& window)
{
    auto* const model = new ui::CouponsModel(ui::CouponsPorts{
        m_ports.customers,
        m_ports.coupons,
        m_ports.clock,
        m_dispatch,
        m_submitter,
        m_session
    });
    auto* const view = new ui::CouponsView(*model, m_habits.keys);
    window.addScreen(ui::ScreenId::Coupons, view);
    model->setParent(&window);
    m_parts.coupons = model;
    m_parts.couponsView = view;
}

ui::PrintPlace Counter::printing()
{
    return {m_dispatch, m_habits.receiptFolder, m_ports.printer};
}

void Counter::addShift(ui::MainWindow& window)
{
    auto* const model = new ui::ShiftModel(ui::ShiftPorts{
        m_ports.shifts,
        m_ports.carts,
        m_ports.clock,
        m_dispatch,
        m_submitter,
        m_session,
        {m_ports.shop, m_ports.signIn},
        m_ports.printer
    });
    auto* const sheet = new ui::ShiftSheet(
        *model,
        ui::ShiftSurroundings{m_session, m_habits.keys, printing()},
        window.sheetHost()
    );
    model->setParent(&window);
    const auto showKey = [model, &bar = *window.topBar()] {
        bar.shiftKey()->setText(model->keyText());
    };
    connect(&window, &ui::MainWindow::shiftAsked, sheet, &ui::ShiftSheet::begin);
    connect(&window, &ui::MainWindow::drawerAsked, sheet, &ui::ShiftSheet::beginDrawer);
    connect(model, &ui::ShiftModel::changed, window.topBar(), showKey);
    connect(&m_session, &ui::SessionModel::staffChanged, model, &ui::ShiftModel::refresh);
    connect(m_parts.sell, &ui::SellModel::cashMoved, model, &ui::ShiftModel::kickDrawer);
    connect(m_parts.topUp, &ui::TopUpModel::cashMoved, model, &ui::ShiftModel::kickDrawer);
    connect(model, &ui::ShiftModel::drawerStuck, &m_attention, [this](const QString& why) {
        m_attention.raise(ui::AttentionKind::Notice, {why});
    });
    model->refresh();
    m_parts.shift = model;
    m_parts.shiftSheet = sheet;
}

void Counter::addRefund(ui::MainWindow& window)
{
    auto* const model = new ui::RefundModel(ui::RefundPorts{
        m_ports.sales,
        m_ports.customers,
        m_ports.clock,
        m_dispatch,
        m_submitter,
        m_session,
        {m_ports.shop, m_ports.signIn}
    });
    auto* const sheet = new ui::RefundSheet(*model, printing(), window.sheetHost());
    model->setParent(&window);
    connect(m_parts.sellView, &ui::SellView::refundAsked, sheet, [model, sheet](OrderId order) {
        model->begin(order);
        sheet->begin();
    });
    // Goods are back on the shelf, and whoever is served may have more than the screen says.
    connect(model, &ui::RefundModel::refunded, &m_stockWatch, &ui::StockWatchModel::lookSoon);
    connect(model, &ui::RefundModel::refunded, m_parts.sell, &ui::SellModel::refresh);
    connect(model, &ui::RefundModel::cashMoved, m_parts.shift, &ui::ShiftModel::kickDrawer);
    connect(&m_session, &ui::SessionModel::staffChanged, sheet, &ui::RefundSheet::closeSheet);
    m_parts.refund = model;
    m_parts.refundSheet = sheet;
}

void Counter::addDashboard(ui::MainWindow& window)
{
    auto* const model = new ui::DashboardModel(ui::DashboardPorts{
        m_ports.figures,
        m_ports.catalogue,
        m_ports.clock,
        m_dispatch,
        m_session,
        [this](Instant from, Instant to) {
            return zoneOffsets(m_session.shop().timezone, from, to).value_or(ZoneOffsets{});
        }
    });
    auto* const ownShift =
        new ui::OwnShiftModel({m_ports.shifts, m_ports.clock, m_dispatch, m_session});
    auto* const view = new ui::DashboardView(*model, *ownShift, *m_parts.exports);
    window.addScreen(ui::ScreenId::Dashboard, view);
    connect(view, &ui::DashboardView::shiftAsked, m_parts.shiftSheet, &ui::ShiftSheet::begin);
    // What is booked in a sheet over the figures changes them.
    ui::OwnShiftView* const figures = view->ownShift();
    connect(m_parts.shift, &ui::ShiftModel::opened, figures, &ui::OwnShiftView::refresh);
    connect(m_parts.shift, &ui::ShiftModel::moved, figures, &ui::OwnShiftView::refresh);
    connect(m_parts.shift, &ui::ShiftModel::closed, figures, &ui::OwnShiftView::refresh);
    connect(m_parts.refund, &ui::RefundModel::refunded, figures, &ui::OwnShiftView::refresh);
    model->setParent(&window);
    ownShift->setParent(&window);
    m_parts.dashboard = model;
    m_parts.dashboardView = view;
}

} // namespace jangbu::app
