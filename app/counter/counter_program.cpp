#include "app/counter/counter_program.h"

#include "app/counter/open_failure_text.h"
#include "app/counter/restoring.h"
#include "app/counter/server_address.h"
#include "app/system/import/demo_shop.h"
#include "ui/control/surface/empty_state.h"
#include "ui/restore/restore_model.h"
#include "ui/restore/restore_view.h"
#include "ui/shell/frame/failure_page.h"
#include "ui/shell/main_window.h"
#include "ui/signin/setup_model.h"
#include "ui/signin/setup_view.h"

#include <QApplication>
#include <QLocale>
#include <QTimer>

#include <chrono>
#include <utility>

namespace jangbu::app {

namespace {

constexpr std::chrono::milliseconds lookAgain{20};

ui::Language languageOf(const CounterOptions& options, const TerminalFile& file)
{
    if (options.language) {
        return *options.language;
    }
    const bool isEnglish = QLocale::system().language() == QLocale::English;
    return file.language().value_or(isEnglish ? ui::Language::English : ui::Language::Korean);
}

QString pathText(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

} // namespace

CounterProgram::CounterProgram(QApplication& application, CounterOptions options)
    : m_application(application)
    , m_options(std::move(options))
    , m_file(m_options.folder)
    , m_language(languageOf(m_options, m_file))
    , m_machine(m_options.folder)
{
    useLanguage(m_language);
    useBrightness(m_options.brightness.value_or(m_file.brightness().value_or(ui::Brightness::Light))
    );
}

CounterProgram::~CounterProgram() = default;

void CounterProgram::useLanguage(ui::Language language)
{
    m_language = language;
    static_cast<void>(m_translation.use(language));
}

void CounterProgram::useBrightness(ui::Brightness brightness)
{
    ui::applyTheme(m_application, ui::themeFor(brightness));
}

void CounterProgram::start()
{
    // A second touch of the same key: the first is on its way.
    if (std::exchange(m_isUnderWay, true)) {
        return;
    }
    showOpening();
    m_restore.reset(); // its page is gone
    m_dispatch.run(
        ui::Lane::Keeping,
        this,
        [options = m_options, file = m_file, language = m_language] {
            return openAll(options, file, language);
        },
        [this](std::expected<Opened, OpenFailure> opened) {
            m_isUnderWay = false;
            take(std::move(opened));
        }
    );
}

std::expected<CounterProgram::Opened, OpenFailure>
CounterProgram::openAll(const CounterOptions& options, TerminalFile file, ui::Language language)
{
    auto shop = openShop(options);
    if (!shop) {
        return std::unexpected(shop.error());
    }
    if (options.server) {
        file.setServer(*options.server);
    }
    auto place = readPlace(**shop);
    if (place && place->settings.shopName.empty() && options.isDemo) {
        if (!foundShop(**shop, demoPlan(language), (*shop)->clock())) {
            return std::unexpected(OpenFailure::Unavailable);
        }
        file.setDemoShop();
        place = readPlace(**shop);
    }
    if (!place) {
        return std::unexpected(place.error());
    }
    // A shop with real money never opens without a PIN, whatever was typed or restored.
    const bool isFree = options.isDemo && file.isDemoShop();
    return Opened{*shop, *place, isFree ? demoAdmin(**shop) : std::nullopt};
}

void CounterProgram::take(std::expected<Opened, OpenFailure> opened)
{
    if (!opened) {
        showFailure(opened.error());
        return;
    }
    m_shop = opened->shop;
    if (opened->place.settings.shopName.empty()) {
        askSetup();
    } else {
        showCounter(*opened);
    }
}

void CounterProgram::showOpening()
{
    const bool isNewDemo = m_options.isDemo && isWithoutBook(m_options.folder);
    m_frame.setPage(new ui::EmptyState(
        ui::IconName::Shop,
        tr("Opening the book…"),
        isNewDemo ? tr("The demo shop is being filled; this takes a few seconds.") : QString()
    ));
}

void CounterProgram::showFailure(OpenFailure failure)
{
    const OpenFailureText text = openFailureText(failure);
    auto* const page = new ui::FailurePage(text.sentence, text.remedy, openedPlace());
    // Queued: the page must not be deleted inside its own signal.
    connect(
        page,
        &ui::FailurePage::againWanted,
        this,
        &CounterProgram::start,
        Qt::QueuedConnection
    );
    connect(page, &ui::FailurePage::quitWanted, &m_application, &QCoreApplication::quit);
    // What may pass by itself is tried again first.
    const bool isLasting = failure != OpenFailure::Unavailable || m_failure == failure;
    m_failure = failure;
    if (mayRestore() && isLasting && isMendedByRestore(failure)) {
        page->offerRestore();
        const auto leave = [this] { leaveForRestore({}); };
        connect(page, &ui::FailurePage::restoreWanted, this, leave, Qt::QueuedConnection);
    }
    m_frame.setPage(page);
}

QString CounterProgram::openedPlace() const
{
    if (!m_options.server) {
        return pathText(m_options.folder);
    }
    const storage::ServerAddress& server = *m_options.server;
    return server.url.toString() + u'\n' + pathText(folderAt(server, m_options.folder));
}

/// A server's book is restored where it is.
bool CounterProgram::mayRestore() const
{
    return !m_options.server;
}

/// Ends whatever there is, the book closed, and shows the backups.
void CounterProgram::leaveForRestore(const QString& file)
{
    if (!mayRestore() || std::exchange(m_isUnderWay, true)) {
        return;
    }
    const RestoreStart start = restoreStart(file);
    m_frame.setPage(new ui::EmptyState(ui::IconName::Shop, tr("Closing the book…"), {}));
    m_setup.reset();
    if (m_counter) {
        m_counter->stopBackups();
    }
    closeShop([this, start] {
        m_isUnderWay = false;
        showRestore(start);
    });
}

CounterProgram::RestoreStart CounterProgram::restoreStart(const QString& file) const
{
    if (!m_counter) {
        const QTimeZone timezone(ui::SetupModel::timezoneHere().toLatin1());
        return {ui::ShopFormat{m_language, {}, timezone}, file, {}, {}};
    }
    const ui::SessionModel& session = m_counter->session();
    const auto& staff = session.staff();
    return {
        session.format(),
        file,
        staff ? staff->id : StaffId{},
        std::chrono::minutes(session.shop().autoLockMinutes)
    };
}

void CounterProgram::closeShop(std::function<void()> onClosed)
{
    if (m_counter && !m_counter->dispatch().isIdle()) {
        // What still reads the book is waited for without holding the window up.
        QTimer::singleShot(lookAgain, this, [this, onClosed = std::move(onClosed)] {
            closeShop(onClosed);
        });
        return;
    }
    m_counter.reset();
    m_importer.reset();
    m_dispatch.run(
        ui::Lane::Keeping,
        this,
        [shop = std::move(m_shop)]() mutable { shop.reset(); },
        std::move(onClosed)
    );
}

void CounterProgram::showRestore(const RestoreStart& start)
{
    m_restore = std::make_unique<ui::RestoreModel>(
        restorePorts({m_options.folder, start.by, m_isCounterSetAside}, m_dispatch),
        start.format,
        start.file
    );
    auto* const view = new ui::RestoreView(*m_restore);
    // Queued: the page must not be deleted inside its own signal.
    connect(view, &ui::RestoreView::left, this, &CounterProgram::start, Qt::QueuedConnection);
    connect(view, &ui::RestoreView::openWanted, this, &CounterProgram::start, Qt::QueuedConnection);
    connect(m_restore.get(), &ui::RestoreModel::changed, this, [this] {
        if (m_restore->state() == ui::RestoreModel::State::Done) {
            m_file.forgetDemo();
        }
    });
    // Left alone it leads back to where a PIN is asked for.
    view->setPatience(start.patience);
    m_frame.setPage(view);
    m_restore->load();
}

void CounterProgram::askSetup()
{
    m_setup = std::make_unique<ui::SetupModel>(
        [shop = m_shop](const ui::ShopPlan& plan) { return foundShop(*shop, plan, shop->clock()); },
        m_dispatch,
        m_language
    );
    connect(
        m_setup.get(),
        &ui::SetupModel::languageChanged,
        this,
        [this] {
            if (m_setup) { // else it was left meanwhile
                useLanguage(m_setup->plan().language);
                showSetup();
            }
        },
        Qt::QueuedConnection
    );
    connect(
        m_setup.get(),
        &ui::SetupModel::founded,
        this,
        &CounterProgram::finishSetup,
        Qt::QueuedConnection
    );
    showSetup();
}

void CounterProgram::showSetup()
{
    auto* const view = new ui::SetupView(*m_setup);
    if (mayRestore()) {
        view->offerRestore();
        const auto leave = [this] { leaveForRestore({}); };
        connect(view, &ui::SetupView::restoreWanted, this, leave, Qt::QueuedConnection);
    }
    m_frame.setPage(view);
}

void CounterProgram::finishSetup()
{
    m_file.setLanguage(m_setup->plan().language);
    if (m_setup->plan().beginning == ui::Beginning::Demo) {
        m_file.setDemoStaff();
    }
    m_dispatch.run(
        ui::Lane::Keeping,
        this,
        [shop = m_shop,
         login = m_setup->plan().adminLogin.toStdString()]() -> std::expected<Opened, OpenFailure> {
            auto place = readPlace(*shop);
            if (!place) {
                return std::unexpected(place.error());
            }
            return Opened{shop, *place, staffWithLogin(*shop, login)};
        },
        [this](std::expected<Opened, OpenFailure> opened) {
            take(std::move(opened));
            if (m_counter && m_setup->plan().beginning == ui::Beginning::Import) {
                m_counter->openImport();
            }
            m_setup.reset();
        }
    );
}

void CounterProgram::connectPrinter()
{
    // Once: what is chosen at the window afterwards stays.
    const std::string asked = std::exchange(m_options.printer, {});
    if (!asked.empty()) {
        static_cast<void>(m_machine.usePrinter(QString::fromStdString(asked)));
    }
}

void CounterProgram::showCounter(const Opened& opened)
{
    connectPrinter();
    m_importer = std::make_unique<FileImporter>(ImporterPorts{
        m_shop->book(),
        m_shop->catalogue(),
        m_shop->shop(),
        m_shop->ids(),
        m_shop->clock()
    });
    const CounterPorts ports{
        m_shop->book(),
        m_shop->catalogue(),
        m_shop->customers(),
        m_shop->sales(),
        m_shop->coupons(),
        m_shop->shifts(),
        m_shop->figures(),
        m_shop->shop(),
        m_shop->signIn(),
        m_shop->cartStore(),
        m_shop->clock(),
        m_shop->ids(),
        *m_importer,
        m_shop->journal(),
        m_shop->bookCheck(),
        m_shop->backups(),
        &m_machine.printer(),
        &m_shop->platform(),
        &m_machine
    };
    m_counter = std::make_unique<Counter>(
        ports,
        opened.place,
        CounterHabits{
            m_language,
            m_file.keys(),
            pathText(m_options.folder / "receipts"),
            m_machine.exportFolder(),
            pathText(m_shop->pictureFolder()),
            pathText(m_options.folder),
            m_file.hasDemoStaff() ? QString::fromLatin1(demoPin) : QString()
        }
    );
    connect(
        &m_counter->session(),
        &ui::SessionModel::staffChanged,
        m_counter.get(),
        [&shop = *m_shop, &session = m_counter->session()] {
            const auto& staff = session.staff();
            shop.speakFor(staff ? std::optional(staff->id) : std::nullopt);
        }
    );
    if (opened.staff) {
        m_counter->session().signIn(*opened.staff);
    }
    if (m_isCounterSetAside->exchange(false) || m_shop->wasCounterSetAside()) {
        m_counter->attention().raise(
            ui::AttentionKind::Notice,
            {tr("This counter's memory was damaged and begun anew: open and parked carts are gone. "
                "The book is untouched."),
             true}
        );
    }
    followChoices();
    m_frame.setPage(m_counter->makeWindow());
    m_counter->start();
}

// What somebody chooses at the window is kept for this machine.
void CounterProgram::followChoices()
{
    connect(
        m_counter.get(),
        &Counter::languageChosen,
        this,
        &CounterProgram::changeLanguage,
        Qt::QueuedConnection
    );
    connect(m_counter.get(), &Counter::brightnessChosen, this, [this](ui::Brightness brightness) {
        m_file.setBrightness(brightness);
        useBrightness(brightness);
    });
    connect(m_counter.get(), &Counter::keysChosen, this, [this](const ui::KeyMap& keys) {
        m_file.setKeys(keys);
    });
    connect(
        m_counter.get(),
        &Counter::restoreWanted,
        this,
        &CounterProgram::leaveForRestore,
        Qt::QueuedConnection
    );
}

void CounterProgram::changeLanguage(ui::Language language)
{
    if (language == m_language || !m_counter || m_isUnderWay) {
        return;
    }
    m_file.setLanguage(language);
    useLanguage(language);
    m_counter->session().setLanguage(language);
    m_frame.setPage(m_counter->makeWindow());
}

} // namespace jangbu::app
