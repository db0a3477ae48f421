#include "app/counter/picture/screenshots.h"

#include "app/counter/picture/screen_states.h"
#include "app/counter/shop_opening.h"
#include "ui/signin/setup_model.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

#include <iostream>

namespace jangbu::app {

namespace {

constexpr int refused = 1;

// The moment every picture shows: 2026-11-22 14:05 in Seoul.
class StandingClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return Instant{1'795'323'900'000'000}; }
};

int fail(const std::string& why)
{
    std::cerr << "No pictures were taken: " << why << '\n';
    return refused;
}

bool save(ScreenStage& stage, const ScreenState& state, const QDir& folder)
{
    stage.reset();
    state.arrange(stage);
    stage.settle();
    const QString path = folder.filePath(state.name + QStringLiteral(".png"));
    std::cerr << path.toStdString() << '\n';
    return stage.frame().grab().save(path);
}

} // namespace

QList<ScreenState> allStates()
{
    return setupStates() + restoreStates() + signInStates() + shellStates()
           + catalogueStates() // before selling changes stocks
           + sellStates() + topUpStates() + couponStates() + refundStates() + shiftStates()
           + dashboardStates() + adminStates();
}

int takeScreenshots(
    QApplication& application,
    const CounterOptions& options,
    const std::filesystem::path& pictures
)
{
    const ui::Language language = options.language.value_or(ui::Language::Korean);
    ui::Translation translation;
    static_cast<void>(translation.use(language));
    ui::applyTheme(application, ui::themeFor(options.brightness.value_or(ui::Brightness::Light)));
    QApplication::setCursorFlashTime(0); // a caret in every picture or in none
    const QDir folder(QString::fromStdString(pictures.string()));
    if (!folder.mkpath(QStringLiteral("."))) {
        return fail("the folder for them cannot be made");
    }
    auto shop = openFolder(options.folder);
    if (!shop) {
        return fail(sentence(shop.error()));
    }
    const StandingClock clock;
    auto place = readPlace(**shop);
    if (place && place->settings.shopName.empty()) {
        if (!foundShop(**shop, demoPlan(language), clock)) {
            return fail("the demo shop could not be made");
        }
        place = readPlace(**shop);
    }
    if (!place) {
        return fail(sentence(place.error()));
    }
    ScreenStage stage(**shop, *place, clock, {language, options.size});
    bool isSaved = true;
    for (const ScreenState& state : allStates()) {
        isSaved = save(stage, state, folder) && isSaved;
    }
    return isSaved ? 0 : fail("a file could not be written");
}

} // namespace jangbu::app
