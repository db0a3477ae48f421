#pragma once

#include "core/port/backup.h"
#include "core/port/book.h"
#include "core/port/book_check.h"
#include "core/port/cart_store.h"
#include "core/port/catalogue_reader.h"
#include "core/port/clock.h"
#include "core/port/coupon_reader.h"
#include "core/port/customer_reader.h"
#include "core/port/figures_reader.h"
#include "core/port/id_source.h"
#include "core/port/journal_reader.h"
#include "core/port/platform_export.h"
#include "core/port/product_importer.h"
#include "core/port/receipt_printer.h"
#include "core/port/sales_reader.h"
#include "core/port/shift_reader.h"
#include "core/port/shop_reader.h"
#include "core/port/sign_in.h"
#include "ui/admin/admin_ports.h"
#include "ui/admin/backup/backup_model.h"
#include "ui/admin/check/check_model.h"
#include "ui/admin/counter/machine_settings.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/picture/picture_shelf.h"
#include "ui/receipt/receipt_desk.h"
#include "ui/scan/scan_filter.h"
#include "ui/shell/alert_watch_model.h"
#include "ui/shell/attention_model.h"
#include "ui/shell/key/key_map.h"
#include "ui/shell/screen.h"
#include "ui/shell/session_model.h"
#include "ui/shell/shop_watch_model.h"
#include "ui/shell/stock_watch_model.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QPointer>

namespace jangbu::ui {
class AdminView;
class CatalogueModel;
class CatalogueView;
class CouponsModel;
class CouponsView;
class DashboardModel;
class DashboardView;
class ExportModel;
class ImportModel;
class MachineModel;
class MainWindow;
class RefundModel;
class RefundSheet;
class SellModel;
class SellView;
class ShiftModel;
class ShiftSheet;
class SignInView;
class TopUpModel;
class TopUpView;
} // namespace jangbu::ui

namespace jangbu::app {

/// A shop as the counter sees it. All of it outlives the counter.
struct CounterPorts
{
    Book& book;
    CatalogueReader& catalogue;
    CustomerReader& customers;
    SalesReader& sales;
    CouponReader& coupons;
    ShiftReader& shifts;
    FiguresReader& figures;
    ShopReader& shop;
    SignIn& signIn;
    CartStore& carts;
    const Clock& clock;
    IdSource& ids;
    ProductImporter& importer;
    JournalReader& journal;
    BookCheck& check;
    Backups& backups;
    ReceiptPrinter* printer = nullptr;      // the counter's own; null or not there: the system's
    PlatformExport* platform = nullptr;     // null: nothing of it is shown
    ui::MachineSettings* machine = nullptr; // null: nothing of it is shown
};

/// Whose counter this machine is.
struct CounterPlace
{
    ShopSettings settings; // an empty name: not set up yet
    Terminal terminal;
};

/// How this machine shows it.
struct CounterHabits
{
    ui::Language language = ui::Language::Korean;
    ui::KeyMap keys;
    QString receiptFolder; // where receipts are saved as PDF
    ui::ExportFolder exportFolder;
    QString pictureFolder; // products' pictures; empty: there are none
    QString dataFolder;    // whose disk is watched; empty: none is
    QString demoPin;       // told at sign-in where there is demo staff; else empty
};

/// Everything of one counter that outlives its window: who stands there and what is on its way to
/// the book. Makes the window, and makes it anew for another language.
class Counter final : public QObject
{
    Q_OBJECT

public:
    Counter(const CounterPorts& ports, const CounterPlace& place, CounterHabits habits);

    /// Sends what an earlier run left without an answer.
    void start();

    /// A window in the present language with all screens; the caller owns it and must delete it
    /// before the counter. The cart, the customer and who is signed in are those of the last one.
    [[nodiscard]] ui::MainWindow* makeWindow();

    [[nodiscard]] ui::SessionModel& session() { return m_session; }

    [[nodiscard]] ui::AttentionModel& attention() { return m_attention; }

    [[nodiscard]] ui::Submitter& submitter() { return m_submitter; }

    [[nodiscard]] ui::Dispatch& dispatch() { return m_dispatch; }

    /// What the last made window consists of.
    struct Parts
    {
        QPointer<ui::MainWindow> window;
        QPointer<ui::SignInView> signIn;
        QPointer<ui::SellModel> sell;
        QPointer<ui::SellView> sellView;
        QPointer<ui::TopUpModel> topUp;
        QPointer<ui::TopUpView> topUpView;
        QPointer<ui::CatalogueModel> catalogue;
        QPointer<ui::CatalogueView> catalogueView;
        QPointer<ui::ImportModel> import;
        QPointer<ui::CouponsModel> coupons;
        QPointer<ui::CouponsView> couponsView;
        QPointer<ui::ShiftModel> shift;
        QPointer<ui::ShiftSheet> shiftSheet;
        QPointer<ui::RefundModel> refund;
        QPointer<ui::RefundSheet> refundSheet;
        QPointer<ui::DashboardModel> dashboard;
        QPointer<ui::DashboardView> dashboardView;
        QPointer<ui::ExportModel> exports;
        QPointer<ui::AdminView> admin;
    };

    [[nodiscard]] const Parts& parts() const { return m_parts; }

    /// Makes no more backups by itself, and ends one that is being made: the book is about to close.
    void stopBackups() { m_backups.retire(); }

    /// A scanner read this: the screen that is shown takes it where it has a use for it, else the sale.
    void scan(const QString& code);
    /// Shows where products come in from a file.
    void openImport() const;

Q_SIGNALS:
    /// Somebody at the window wants another language or theme.
    void languageChosen(jangbu::ui::Language language);
    void brightnessChosen(jangbu::ui::Brightness brightness);
    /// Other keys were chosen; the next window has them.
    void keysChosen(const jangbu::ui::KeyMap& keys);
    /// A backup, chosen in Admin, is to take the book's place; the counter may be ended for it.
    void restoreWanted(const QString& file);

private:
    CounterPorts m_ports;
    CounterHabits m_habits;
    ui::Dispatch m_dispatch;
    ui::SessionModel m_session;
    ui::AttentionModel m_attention;
    ui::Submitter m_submitter;
    ui::StockWatchModel m_stockWatch;
    ui::ShopWatchModel m_shopWatch;
    ui::PictureShelf m_pictures;
    ui::AdminPorts m_adminPorts;
    ui::BackupModel m_backups;
    ui::CheckModel m_check;
    ui::AlertWatchModel m_alerts;
    QElapsedTimer m_steady;
    ui::ScanFilter m_scans;
    Parts m_parts;
    ui::ScreenId m_lastScreen = ui::ScreenId::Sell;

    [[nodiscard]] ui::AdminPorts adminPorts();
    void addCover(ui::MainWindow& window);
    void addSell(ui::MainWindow& window);
    void addTopUp(ui::MainWindow& window);
    void addCatalogue(ui::MainWindow& window);
    void addCoupons(ui::MainWindow& window);
    void addShift(ui::MainWindow& window);
    void addRefund(ui::MainWindow& window);
    void addDashboard(ui::MainWindow& window);
    void addAdmin(ui::MainWindow& window); // in admin_sections.cpp
    [[nodiscard]] ui::MachineModel* makeMachine();
    void showLowStock();
    [[nodiscard]] ui::PrintPlace printing();
};

} // namespace jangbu::app
