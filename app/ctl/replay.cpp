#include "app/ctl/replay.h"

#include "app/system/import/submit_window.h"
#include "core/command/refusal.h"
#include "core/limit/limits.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <unordered_map>

namespace jangbu::app {

namespace {

constexpr std::size_t progressEvery = 250;

/// The id that `what` of `key` has in every run of the same file.
Uuid replayedId(std::string_view what, std::string_view key, Instant at)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(what.data(), static_cast<qsizetype>(what.size())));
    hash.addData(QByteArray(1, '\0'));
    hash.addData(QByteArray(key.data(), static_cast<qsizetype>(key.size())));
    const QByteArray digest = hash.result();
    std::array<std::uint8_t, 10> tail{};
    std::ranges::copy(digest.first(10), tail.begin());
    return makeUuidV7(at.us / 1'000, tail);
}

struct KnownProduct
{
    ProductId id;
    Money price;
};

class Replay
{
public:
    Replay(const ReplayTarget& target, std::int64_t stock)
        : m_target(target), m_stock(stock), m_window(target.book, 2 * limit::commandsPerBatch)
    {}

    std::expected<ReplayReport, ReplayError>
    run(const std::vector<Invoice>& invoices, const OnReplayProgress& onProgress)
    {
        m_report.invoices = static_cast<std::int64_t>(invoices.size());
        for (std::size_t place = 0; place < invoices.size() && !m_error; ++place) {
            const Invoice& invoice = invoices[place];
            if (invoice.isCancellation() || invoice.lines.empty()) {
                ++m_report.skipped;
            } else {
                sell(invoice);
            }
            if (onProgress && place % progressEvery == 0) {
                onProgress(place, invoices.size());
            }
        }
        m_window.drain();
        if (m_error) {
            return std::unexpected(*m_error);
        }
        return m_report;
    }

private:
    void sell(const Invoice& invoice)
    {
        const auto total = totalOf(invoice);
        if (!total || invoice.isMemberUnreadable) {
            const Refusal reason = total ? Refusal{CustomerRefusal::MemberNoInvalid}
                                         : Refusal{OrderRefusal::AmountOverflow};
            ++m_report.refused[std::string(refusalName(reason))];
            return;
        }
        const auto customer = customerOf(invoice);
        if (!customer) {
            return; // m_error says why
        }
        PlaceOrder order;
        order.customer = *customer;
        for (const InvoiceLine& line : invoice.lines) {
            const auto product = productOf(line, invoice.at);
            if (!product) {
                return;
            }
            std::optional<Money> overridePrice;
            if (line.price != product->price) {
                overridePrice = line.price;
            }
            order.lines.push_back({product->id, line.quantity, product->price, overridePrice});
        }
        place(invoice, *total, std::move(order));
    }

    /// Nothing when it is more than an amount can be.
    static std::optional<Money> totalOf(const Invoice& invoice)
    {
        std::optional<Money> total{Money{}};
        for (const InvoiceLine& line : invoice.lines) {
            const auto amount = multiply(line.price, line.quantity);
            total = amount && total ? add(*total, *amount) : std::nullopt;
        }
        return total;
    }

    /// What became of an invoice's two commands, the top-up's answer coming first.
    struct Sale
    {
        std::int64_t lines = 0;
        std::int64_t units = 0;
        std::optional<std::string> topUpRefusal;
    };

    void place(const Invoice& invoice, Money total, PlaceOrder order)
    {
        const auto sale = std::make_shared<Sale>();
        sale->lines = static_cast<std::int64_t>(invoice.lines.size());
        for (const InvoiceLine& line : invoice.lines) {
            sale->units += line.quantity;
        }
        const CommandId topUp{replayedId("top-up", invoice.number, invoice.at)};
        m_window.submit(
            {topUp, {}, invoice.at, TopUp{order.customer, total, Tender::Cash, {}}},
            [this, sale](const Answer& answer) {
                if (!answer) {
                    m_error = failureOf(answer.error(), "top-up");
                } else if (const auto* const refused = std::get_if<Refused>(&*answer)) {
                    sale->topUpRefusal = refusalName(refused->reason);
                }
            }
        );
        const CommandId id{replayedId("order", invoice.number, invoice.at)};
        m_window.submit({id, {}, invoice.at, std::move(order)}, [this, sale](const Answer& answer) {
            count(answer, *sale);
        });
    }

    void count(const Answer& answer, const Sale& sale)
    {
        if (!answer) {
            m_error = failureOf(answer.error(), "order");
            return;
        }
        if (const auto* const refused = std::get_if<Refused>(&*answer)) {
            // An order that failed for want of the money tells why the money was not there.
            const std::string own(refusalName(refused->reason));
            ++m_report.refused[sale.topUpRefusal.value_or(own)];
            return;
        }
        const auto& paid = std::get<OrderPaid>(std::get<Accepted>(*answer));
        ++m_report.orders;
        m_report.lines += sale.lines;
        m_report.units += sale.units;
        m_report.revenue.minor += paid.paid.minor;
    }

    std::optional<CustomerId> customerOf(const Invoice& invoice)
    {
        if (!invoice.memberNo) {
            return walkInCustomer;
        }
        const auto [known, isNew] = m_customers.try_emplace(*invoice.memberNo);
        if (!isNew) {
            return known->second;
        }
        const std::string number = std::to_string(*invoice.memberNo);
        const CustomerId fresh{replayedId("customer", number, invoice.at)};
        const auto held = m_target.customers.customerByMemberNo(*invoice.memberNo);
        if (!held) {
            m_error = ReplayError{ReplayFailure::BookUnavailable, {}};
            return std::nullopt;
        }
        const std::optional<CustomerCard>& holder = *held;
        known->second = holder ? holder->id : fresh;
        if (known->second == fresh) {
            CustomerProfile profile;
            profile.name = number;
            profile.memberNo = invoice.memberNo;
            prepare("customer", number, invoice.at, SaveCustomer{fresh, profile});
        }
        return known->second;
    }

    std::optional<KnownProduct> productOf(const InvoiceLine& line, Instant at)
    {
        const auto [known, isNew] = m_products.try_emplace(line.code);
        if (!isNew) {
            return known->second;
        }
        const ProductId fresh{replayedId("product", line.code, at)};
        const auto held = m_target.catalogue.productByCode(line.code);
        if (!held) {
            m_error = ReplayError{ReplayFailure::BookUnavailable, {}};
            return std::nullopt;
        }
        const std::optional<Product>& holder = *held;
        if (holder && holder->id != fresh) {
            known->second = {holder->id, holder->details.price};
            return known->second;
        }
        known->second = {fresh, line.price};
        ProductDetails details;
        details.code = line.code;
        details.name = line.description.empty() ? line.code : line.description;
        details.price = line.price;
        prepare("product", line.code, at, SaveProduct{fresh, details});
        if (m_stock > 0) {
            prepare("stock", line.code, at, ReceiveStock{fresh, m_stock, true, {}});
        }
        return known->second;
    }

    /// Submits what an order needs before it; a refusal of that ends the replay.
    void prepare(std::string_view what, std::string_view key, Instant at, CommandBody body)
    {
        const CommandId id{replayedId(std::string(what) + " command", key, at)};
        m_window.submit(
            {id, {}, at, std::move(body)},
            [this, name = std::string(what) + " " + std::string(key)](const Answer& answer) {
                if (!answer) {
                    m_error = failureOf(answer.error(), name);
                } else if (const auto* const refused = std::get_if<Refused>(&*answer)) {
                    m_error = ReplayError{
                        ReplayFailure::PreparationRefused,
                        name + ": " + std::string(refusalName(refused->reason))
                    };
                }
            }
        );
    }

    static ReplayError failureOf(SubmitError error, const std::string& name)
    {
        if (error == SubmitError::IdReused) {
            return {ReplayFailure::PreparationRefused, name + ": id_reused"};
        }
        return {ReplayFailure::BookUnavailable, {}};
    }

    const ReplayTarget& m_target;
    std::int64_t m_stock;
    SubmitWindow m_window;
    std::optional<ReplayError> m_error;
    ReplayReport m_report;
    std::unordered_map<std::int64_t, CustomerId> m_customers;
    std::unordered_map<std::string, KnownProduct> m_products;
};

} // namespace

std::expected<ReplayReport, ReplayError> replay(
    const std::vector<Invoice>& invoices,
    std::int64_t stock,
    const ReplayTarget& target,
    const OnReplayProgress& onProgress
)
{
    return Replay(target, stock).run(invoices, onProgress);
}

} // namespace jangbu::app
