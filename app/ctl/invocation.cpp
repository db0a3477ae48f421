#include "app/ctl/invocation.h"

#include "core/command/refusal.h"

#include <fmt/core.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <utility>

namespace jangbu::app {

namespace {

std::string sentenceOf(SubmitError error)
{
    switch (error) {
    case SubmitError::Busy:
        return "the book is busy; try again";
    case SubmitError::IdReused:
        return "the id belongs to another command";
    case SubmitError::Unavailable:
        return "the book cannot be written now; nothing was changed";
    case SubmitError::Unknown:
        return "it is not known whether the change was made; run jangbuctl verify and look";
    case SubmitError::Quarantined:
        return "the database refused this change and it was set aside; the log says more";
    case SubmitError::Closed:
        return "the book is closing";
    }
    return {};
}

} // namespace

std::unique_ptr<LocalShop> openShop(const Invocation& invocation, bool mayCreate)
{
    auto shop = LocalShop::open({invocation.folder, mayCreate});
    if (!shop) {
        explain(sentence(shop.error()));
        return nullptr;
    }
    return std::move(*shop);
}

std::optional<ShopSettings> settingsOf(LocalShop& shop)
{
    const auto settings = shop.shop().settings();
    if (!settings) {
        explain("the book cannot be read now");
        return std::nullopt;
    }
    if (settings->shopName.empty()) {
        explain("the shop was not set up yet: run jangbuctl init first");
        return std::nullopt;
    }
    return *settings;
}

ExitCode submitOrExplain(LocalShop& shop, CommandBody body)
{
    return acceptedOrExplain(shop, std::move(body)) ? ExitCode::Done : ExitCode::Refused;
}

std::optional<Accepted> acceptedOrExplain(LocalShop& shop, CommandBody body)
{
    const Command command{CommandId{shop.ids().next()}, {}, shop.clock().now(), std::move(body)};
    const Answer answer = submitAndWait(shop.book(), command);
    if (!answer) {
        explain(sentenceOf(answer.error()));
        return std::nullopt;
    }
    if (const auto* const refused = std::get_if<Refused>(&*answer)) {
        explain(fmt::format("refused: {}", refusalName(refused->reason)));
        return std::nullopt;
    }
    return std::get<Accepted>(*answer);
}

std::optional<CustomerCard> customerKnownAs(LocalShop& shop, const std::string& text)
{
    if (const auto id = parseUuid(text)) {
        auto card = shop.customers().customer(CustomerId{*id}).value_or(std::nullopt);
        if (card) {
            return card;
        }
    }
    const auto found = shop.customers().findCustomers(text, 2);
    if (!found) {
        explain("the book cannot be read now");
        return std::nullopt;
    }
    if (found->size() != 1) {
        explain(fmt::format("{} customers are known as {}", found->empty() ? "no" : "several", text)
        );
        return std::nullopt;
    }
    return found->front();
}

ExitCode print(const Invocation& invocation, const QJsonDocument& json, const std::string& text)
{
    if (invocation.isJson) {
        std::cout << json.toJson(QJsonDocument::Compact).toStdString() << '\n';
    } else {
        std::cout << text;
    }
    std::cout.flush();
    return std::cout ? ExitCode::Done : explain("the result could not be written");
}

ExitCode explain(const std::string& sentence, ExitCode code)
{
    endProgress();
    std::cerr << "jangbuctl: " << sentence << '\n';
    return code;
}

std::optional<std::string> firstLineOf(const std::string& path)
{
    std::ifstream file;
    if (path != "-") {
        file.open(path);
    }
    std::string line;
    if (!std::getline(path == "-" ? std::cin : file, line)) {
        return std::nullopt;
    }
    // What editors on other systems put around a line.
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (line.starts_with(byteOrderMark)) {
        line.erase(0, byteOrderMark.size());
    }
    if (line.ends_with('\r')) {
        line.pop_back();
    }
    return line;
}

void showProgress(const std::string& line)
{
    if (isatty(STDERR_FILENO) != 0) {
        std::cerr << "\r\033[K" << line << std::flush;
    }
}

void endProgress()
{
    showProgress({});
}

} // namespace jangbu::app
