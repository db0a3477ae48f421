#include "app/ctl/invocation.h"
#include "app/system/import/demo_shop.h"
#include "app/system/init_shop.h"

#include <QJsonObject>

#include <fmt/core.h>

namespace jangbu::app {

namespace {

struct Options
{
    InitRequest request;
    std::string pinFile;
    bool isDemo = false;
};

std::string sentenceOf(DemoError error)
{
    switch (error) {
    case DemoError::BookUnavailable:
        return "the demo data could not be written";
    case DemoError::ResourceMissing:
        return "the program was built without its demo data";
    case DemoError::Refused:
        return "the book refused a part of the demo data";
    }
    return {};
}

ExitCode initialise(const Invocation& invocation, Options options)
{
    const auto pin = firstLineOf(options.pinFile);
    if (!pin) {
        return explain(fmt::format("no PIN could be read from {}", options.pinFile));
    }
    options.request.pin = *pin;
    if (const auto failure = failureOf(options.request)) {
        return explain(sentence(*failure)); // before anything is made
    }
    const auto shop = openShop(invocation, true);
    if (!shop) {
        return ExitCode::Refused;
    }
    const auto made = initShop(*shop, options.request);
    if (!made) {
        return explain(sentence(made.error()));
    }
    const auto settings = settingsOf(*shop);
    if (options.isDemo && settings) {
        const auto filled = fillDemoShop(
            {shop->book(),
             shop->catalogue(),
             shop->signIn(),
             shop->ids(),
             shop->clock(),
             made->terminal,
             *settings,
             shop->pictureFolder()}
        );
        if (!filled) {
            return explain(sentenceOf(filled.error()));
        }
    }
    const QJsonObject json{
        {QStringLiteral("shop"), QString::fromStdString(options.request.shopName)},
        {QStringLiteral("currency"), QString::fromStdString(options.request.currency)},
        {QStringLiteral("demo"), options.isDemo},
    };
    return print(
        invocation,
        QJsonDocument(json),
        fmt::format("{} is set up.\n", options.request.shopName)
    );
}

} // namespace

void addInit(CLI::App& app, Invocation& invocation)
{
    auto options = std::make_shared<Options>();
    auto* const command = app.add_subcommand("init", "Set up a new shop in the data folder");
    command->add_option("--shop", options->request.shopName, "name of the shop")->required();
    command->add_option("--currency", options->request.currency, "ISO 4217 code")
        ->capture_default_str();
    command->add_option("--timezone", options->request.timezone, "IANA name")
        ->capture_default_str();
    command->add_option("--admin", options->request.adminLogin, "the administrator's login")
        ->required();
    command
        ->add_option(
            "--pin-file",
            options->pinFile,
            "file with the PIN (4 to 8 digits), - for stdin"
        )
        ->required();
    command->add_flag("--demo", options->isDemo, "fill the shop with demo products and customers");
    command->callback([&invocation, options] {
        invocation.run = [&invocation, options] { return initialise(invocation, *options); };
    });
}

} // namespace jangbu::app
