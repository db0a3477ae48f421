#include "app/ctl/invocation.h"
#include "app/ctl/platform/platform_book.h"
#include "app/ctl/platform/send_all.h"
#include "app/system/platform/platform_file.h"
#include "storage/platform/platform_status.h"

#include <QJsonArray>
#include <QJsonObject>

#include <fmt/core.h>

#include <memory>
#include <random>
#include <utility>

namespace jangbu::app {

namespace {

struct Options
{
    PlatformPlace place;
    std::string database;
    bool retriesParked = false;
    std::int64_t from = 0;
    std::int64_t to = 0;
};

/// Everything that sending needs, or it was said on stderr what is missing.
struct Sending
{
    PlatformPlace place;
    std::unique_ptr<PlatformBook> book;
    std::unique_ptr<storage::EventSink> sink;

    [[nodiscard]] storage::Pump::Parts parts() const
    {
        return {book->readers(), *sink, book->clock()};
    }

    [[nodiscard]] storage::DeliveryRules rules() const
    {
        storage::DeliveryRules rules;
        rules.atOnce = sink->atOnce();
        return rules;
    }
};

bool isGiven(const PlatformPlace& place)
{
    return !place.folder.empty() || !place.endpoint.empty();
}

std::optional<PlatformPlace> configured(const Invocation& invocation)
{
    auto place = PlatformFile(invocation.folder).read();
    if (!place) {
        explain("no platform is configured: run jangbuctl platform set first");
    }
    return place;
}

std::unique_ptr<PlatformBook> openBook(const Invocation& invocation, const Options& options)
{
    auto book = PlatformBook::open(
        options.database.empty() ? "sqlite:" + invocation.folder : options.database
    );
    if (!book) {
        explain(book.error());
        return nullptr;
    }
    return *std::move(book);
}

std::optional<Sending> readyToSend(const Invocation& invocation, const Options& options)
{
    const auto place =
        isGiven(options.place) ? std::optional(options.place) : configured(invocation);
    if (!place) {
        return std::nullopt;
    }
    auto book = openBook(invocation, options);
    if (!book) {
        return std::nullopt;
    }
    auto sink = sinkOf(*place, book->clock());
    if (!sink) {
        explain(sink.error());
        return std::nullopt;
    }
    return Sending{*place, std::move(book), *std::move(sink)};
}

std::uint32_t chance()
{
    return std::random_device{}();
}

QJsonObject jsonOf(const PlatformStatus& status)
{
    QJsonArray parked;
    for (const ParkedCustomer& customer : status.parked) {
        parked.append(QJsonObject{
            {QStringLiteral("customer"), QString::fromStdString(toText(customer.customer))},
            {QStringLiteral("seq"), static_cast<qint64>(customer.seq)},
            {QStringLiteral("reason"), QString::fromStdString(customer.reason)},
            {QStringLiteral("since"), QString::fromStdString(toText(customer.since))},
        });
    }
    QJsonObject json{
        {QStringLiteral("destination"), QString::fromStdString(status.destination)},
        {QStringLiteral("sent"), static_cast<qint64>(status.sent)},
        {QStringLiteral("queued"), static_cast<qint64>(status.queued)},
        {QStringLiteral("held"), static_cast<qint64>(status.held)},
        {QStringLiteral("parked"), parked},
    };
    if (status.oldest) {
        json.insert(QStringLiteral("oldest"), QString::fromStdString(toText(*status.oldest)));
    }
    if (!status.trouble.empty()) {
        json.insert(QStringLiteral("trouble"), QString::fromStdString(status.trouble));
    }
    return json;
}

std::string textOf(const PlatformStatus& status)
{
    std::string text = fmt::format(
        "{}: {} events sent, {} queued, {} held back\n",
        status.destination,
        status.sent - status.held,
        status.queued,
        status.held
    );
    for (const ParkedCustomer& customer : status.parked) {
        text += fmt::format(
            "  customer {} is parked at event {}: {}\n",
            toText(customer.customer),
            customer.seq,
            customer.reason
        );
    }
    return text;
}

std::optional<PlatformStatus> statusOf(PlatformBook& book, const std::string& destination)
{
    auto status = storage::loadPlatformStatus(book.readers(), destination);
    if (!status) {
        explain("the book cannot be read now");
        return std::nullopt;
    }
    return *std::move(status);
}

ExitCode set(const Invocation& invocation, const Options& options)
{
    const SystemClock clock;
    if (!isPlatformName(options.place.name)) {
        return explain(platformNameRule, ExitCode::Usage);
    }
    if (!isGiven(options.place)) {
        return explain("give --to-folder or --endpoint", ExitCode::Usage);
    }
    if (const auto sink = sinkOf(options.place, clock); !sink) {
        return explain(sink.error());
    }
    if (!PlatformFile(invocation.folder).write(options.place)) {
        return explain("platform.ini cannot be written");
    }
    const QJsonObject json{
        {QStringLiteral("destination"), QString::fromStdString(options.place.name)}
    };
    return print(invocation, QJsonDocument(json), "Events will be sent there.\n");
}

ExitCode turnOff(const Invocation& invocation)
{
    if (!PlatformFile(invocation.folder).remove()) {
        return explain("platform.ini cannot be removed");
    }
    return print(invocation, QJsonDocument(QJsonObject{}), "No events are sent any more.\n");
}

ExitCode showStatus(const Invocation& invocation, const Options& options)
{
    const auto place = configured(invocation);
    if (!place) {
        return ExitCode::Refused;
    }
    const auto book = openBook(invocation, options);
    const auto status = book ? statusOf(*book, place->name) : std::nullopt;
    if (!status) {
        return ExitCode::Refused;
    }
    return print(invocation, QJsonDocument(jsonOf(*status)), textOf(*status));
}

ExitCode run(const Invocation& invocation, const Options& options)
{
    const auto sending = readyToSend(invocation, options);
    if (!sending) {
        return ExitCode::Refused;
    }
    const std::string& name = sending->place.name;
    if (const auto alone = sending->book->beOnlySender(name); !alone) {
        return explain(alone.error());
    }
    auto claimed = storage::claimDelivery(sending->book->lend(), name);
    if (!claimed) {
        return explain("the book cannot be written: " + claimed.error().text);
    }
    storage::Pump pump(
        sending->parts(),
        storage::Delivery(std::move(claimed->state), sending->rules(), chance()),
        storage::Pump::Keeper{sending->book->lend(), {name, claimed->epoch}}
    );
    if (options.retriesParked) {
        pump.delivery().retryAll();
    }
    const SendAllResult result = sendAll(
        pump,
        {[](std::int64_t seq) { showProgress(fmt::format("sent to event {}", seq)); }, restFor}
    );
    endProgress();
    auto status = statusOf(*sending->book, name);
    if (!status) {
        return ExitCode::Refused;
    }
    status->trouble = result.trouble;
    const ExitCode printed = print(invocation, QJsonDocument(jsonOf(*status)), textOf(*status));
    if (!result.isAllSent) {
        return explain("not all was sent: " + result.trouble);
    }
    return status->parked.empty() ? printed : ExitCode::Refused;
}

ExitCode replay(const Invocation& invocation, const Options& options)
{
    if (options.from < 1 || options.to < options.from) {
        return explain("--from and --to are numbers of events, from 1 on", ExitCode::Usage);
    }
    const auto sending = readyToSend(invocation, options);
    if (!sending) {
        return ExitCode::Refused;
    }
    // Another place than the one that is configured has no sender to come in the way of.
    if (!isGiven(options.place)) {
        const auto alone = sending->book->beOnlySender(sending->place.name);
        if (!alone) {
            return explain(alone.error());
        }
    }
    storage::DeliveryState before;
    before.cursor = options.from - 1;
    storage::DeliveryRules rules = sending->rules();
    rules.upTo = options.to;
    storage::Pump pump(
        sending->parts(),
        storage::Delivery(std::move(before), rules, chance()),
        std::nullopt
    );
    const SendAllResult result = sendAll(
        pump,
        {[](std::int64_t seq) { showProgress(fmt::format("sent event {} again", seq)); }, restFor}
    );
    endProgress();
    const storage::DeliveryState& state = pump.delivery().state();
    if (result.isAllSent && state.cursor < options.from) {
        return explain("there are no such events");
    }
    const QJsonObject json{
        {QStringLiteral("from"), static_cast<qint64>(options.from)},
        {QStringLiteral("to"), static_cast<qint64>(state.cursor)},
        {QStringLiteral("refused"), static_cast<qint64>(state.parked.size())},
    };
    const ExitCode printed = print(
        invocation,
        QJsonDocument(json),
        fmt::format(
            "Events {} to {} were sent again, {} customers' were refused.\n",
            options.from,
            state.cursor,
            state.parked.size()
        )
    );
    if (!result.isAllSent) {
        return explain("not all was sent: " + result.trouble);
    }
    return state.parked.empty() ? printed : ExitCode::Refused;
}

void addPlace(CLI::App& command, Options& options)
{
    auto* const folder = command.add_option(
        "--to-folder",
        options.place.folder,
        "folder of NDJSON files, an event a line"
    );
    auto* const endpoint = command.add_option(
        "--endpoint",
        options.place.endpoint,
        "https://host/path that takes CloudEvents 1.0"
    );
    endpoint->excludes(folder);
    command.add_option("--token-file", options.place.tokenFile, "its first line is a bearer token")
        ->needs(endpoint);
    command
        .add_option(
            "--fingerprint",
            options.place.fingerprint,
            "SHA-256 of the endpoint's certificate, when no authority signed it"
        )
        ->needs(endpoint);
}

using Act = ExitCode (*)(const Invocation&, const Options&);

CLI::App& addAct(
    CLI::App& platform,
    Invocation& invocation,
    const std::shared_ptr<Options>& options,
    std::pair<const char*, const char*> words,
    Act act
)
{
    auto* const command = platform.add_subcommand(words.first, words.second);
    command->add_option(
        "--database",
        options->database,
        "a server's book, postgres:PARAMETERS; platform.ini is below --data"
    );
    command->callback([&invocation, options, act] {
        invocation.run = [&invocation, options, act] { return act(invocation, *options); };
    });
    return *command;
}

} // namespace

void addPlatform(CLI::App& app, Invocation& invocation)
{
    auto* const platform = app.add_subcommand("platform", "Send what happened to a data platform");
    platform->require_subcommand(1);
    const auto options = std::make_shared<Options>();

    auto* const setting = platform->add_subcommand("set", "Say where events go");
    setting
        ->add_option("--name", options->place.name, "of the destination; another name begins anew");
    addPlace(*setting, *options);
    setting->callback([&invocation, options] {
        invocation.run = [&invocation, options] { return set(invocation, *options); };
    });
    auto* const off = platform->add_subcommand("off", "Send nothing any more");
    off->callback([&invocation] { invocation.run = [&invocation] { return turnOff(invocation); }; }
    );

    addAct(
        *platform,
        invocation,
        options,
        {"status", "Show what waits and who is parked"},
        showStatus
    );
    auto& running = addAct(*platform, invocation, options, {"run", "Send all that waits"}, run);
    running
        .add_flag("--retry-parked", options->retriesParked, "try parked customers' events again");
    auto& replaying =
        addAct(*platform, invocation, options, {"replay", "Send a range of events again"}, replay);
    replaying.add_option("--from", options->from, "number of the first event")->required();
    replaying.add_option("--to", options->to, "number of the last event")->required();
    addPlace(replaying, *options);
}

} // namespace jangbu::app
