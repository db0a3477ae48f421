#include "app/server/operation/body.h"
#include "app/server/operation/operations.h"
#include "app/server/operation/sides.h"
#include "storage/wire/api/session_fields.h"

#include <utility>

namespace jangbu::app {

namespace {

// What fits a request's target; whoever wants more asks again.
constexpr std::size_t idsMax = 100;

/// Ids with commas between; empty when that is not what they are.
std::vector<ProductId> idsIn(std::string_view text)
{
    std::vector<ProductId> ids;
    while (!text.empty()) {
        const auto comma = text.find(',');
        const auto uuid = parseUuid(text.substr(0, comma));
        if (!uuid || ids.size() == idsMax) {
            return {};
        }
        ids.push_back(ProductId{*uuid});
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    }
    return ids;
}

} // namespace

void stocks(const Call& call, Gatherers& gatherers, Answerer::OnReply onReply)
{
    CallReader read(call);
    const std::string* const text = read.text("ids");
    const std::vector<ProductId> ids = text == nullptr ? std::vector<ProductId>{} : idsIn(*text);
    if (ids.empty()) {
        read.fail("ids");
    }
    if (auto malformed = replyToMalformed(read)) {
        onReply(*std::move(malformed));
        return;
    }
    gatherers.stocks.ask(
        ids,
        [ids, onReply = std::move(onReply)](const Read<StockQuestions::Numbers>& found) mutable {
            if (!found) {
                onReply(replyOf(found.error()));
                return;
            }
            std::vector<storage::SentStock> sent;
            for (std::size_t place = 0; place < ids.size(); ++place) {
                const auto& stock = (*found)[place];
                sent.push_back({ids[place], stock ? std::optional{stock->number} : std::nullopt});
            }
            onReply(json(storage::writeSentList("stocks", sent)));
        }
    );
}

} // namespace jangbu::app
