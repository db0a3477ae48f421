#include "app/system/import/demo_shop.h"

#include "app/system/import/product_import.h"
#include "app/system/import/submit_window.h"
#include "app/system/import/text_file.h"
#include "app/system/zone_offsets.h"
#include "core/limit/limits.h"
#include "core/money/money_text.h"
#include "core/sales/period.h"
#include "core/text/csv.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <random>
#include <utility>

namespace jangbu::app {

namespace {

constexpr std::size_t salesPerDay = 48;
constexpr std::int64_t daysOfSales = 7; // and today
constexpr std::int64_t openingHour = 9;
constexpr std::int64_t openingHours = 12;

class DemoFilling
{
public:
    explicit DemoFilling(const DemoTarget& target)
        : m_target(target), m_window(target.book, limit::commandsPerBatch)
    {}

    std::expected<void, DemoError> run()
    {
        addStaff();
        addProducts();
        addCustomers();
        addCampaigns();
        m_window.drain();
        if (!m_error) {
            addPictures();
        }
        if (!m_error) {
            addSales();
            m_window.drain();
        }
        if (m_error) {
            return std::unexpected(*m_error);
        }
        return {};
    }

private:
    void addStaff()
    {
        const auto pinHash = m_target.signIn.hashPin(demoPin);
        if (!pinHash) {
            m_error = DemoError::BookUnavailable;
            return;
        }
        const Instant now = m_target.clock.now();
        submit(now, SaveStaff{m_sellers.front(), "11", "김하진", Role::Cashier, true, *pinHash});
        submit(now, SaveStaff{m_sellers.back(), "21", "박서연", Role::Manager, true, *pinHash});
    }

    void addProducts()
    {
        const ImportTarget target{
            m_target.book,
            m_target.catalogue,
            m_target.ids,
            m_target.clock,
            {},
            m_target.settings
        };
        const auto report =
            importProducts(QStringLiteral(":/demo/products.csv"), ImportOptions{}, target, {});
        if (!report) {
            m_error = DemoError::ResourceMissing;
        } else if (report->rejected > 0) {
            m_error = DemoError::Refused;
        }
    }

    void addPictures()
    {
        const QString folder = QString::fromStdString(m_target.pictureFolder.string());
        QDir().mkpath(folder);
        CsvReader reader(',', [this, &folder](CsvRow&& row) {
            if (row.fields.size() == 2) {
                addPicture(folder, row.fields[0], QString::fromStdString(row.fields[1]));
            }
        });
        const auto read = readText(
            QStringLiteral(":/demo/pictures.csv"),
            TextEncoding::Utf8,
            [&reader](std::string_view piece) { return reader.feed(piece).has_value(); }
        );
        if (!read || !reader.finish()) {
            m_error = DemoError::ResourceMissing;
        }
    }

    // A picture that cannot be written is none: the shop sells all the same.
    void addPicture(const QString& folder, const std::string& code, const QString& drawing)
    {
        const auto product = m_target.catalogue.productByCode(code);
        if (product && *product) {
            const QString name = QString::fromStdString(toText((*product)->id));
            const QString copy = folder + QLatin1Char('/') + name + QStringLiteral(".png");
            if (QFile::copy(
                    QStringLiteral(":/demo/pictures/") + drawing + QStringLiteral(".png"),
                    copy
                )) {
                // Copied from the program it could not be replaced.
                QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
            }
        }
    }

    void addCustomers()
    {
        const Instant yesterday{m_target.clock.now().us - (daysOfSales + 1) * usPerDay};
        bool isHeading = true;
        CsvReader reader(',', [this, &isHeading, yesterday](CsvRow&& row) {
            if (!std::exchange(isHeading, false)) {
                addCustomer(row, yesterday);
            }
        });
        const auto read = readText(
            QStringLiteral(":/demo/customers.csv"),
            TextEncoding::Utf8,
            [&reader](std::string_view piece) { return reader.feed(piece).has_value(); }
        );
        if (!read || !reader.finish()) {
            m_error = DemoError::ResourceMissing;
        }
    }

    void addCustomer(const CsvRow& row, Instant since)
    {
        constexpr std::size_t columns = 4;
        if (row.fields.size() != columns) {
            m_error = DemoError::ResourceMissing;
            return;
        }
        CustomerProfile profile;
        profile.memberNo = parseMoney(row.fields[0], Currency{}).value_or(Money{}).minor;
        profile.name = row.fields[1];
        profile.phone = "+82" + row.fields[2].substr(1);
        const CustomerId customer{m_target.ids.next()};
        m_customers.push_back(customer);
        submit(since, SaveCustomer{customer, std::move(profile)});
        const auto balance = parseMoney(row.fields[3], m_target.settings.currency);
        if (balance && balance->minor > 0) {
            submit(since, TopUp{customer, *balance, Tender::Cash, {}});
        }
    }

    /// Running ones, one that is given out and one whose coupons are over.
    void addCampaigns()
    {
        CampaignDetails details;
        details.opensAt = Instant{m_target.clock.now().us - 2 * usPerDay};
        details.closesAt = Instant{details.opensAt.us + 40 * usPerDay};
        details.terms.validDays = 14;
        details.name = "가을맞이 3,000원 할인";
        details.quantity = 100;
        details.terms.amountOff = major(3'000);
        details.terms.minimumSpend = major(20'000);
        addCampaign(details, 24, details.opensAt);
        details.name = "단골 2,000원 할인";
        details.quantity = 500;
        details.perCustomer = 2;
        details.terms.amountOff = major(2'000);
        details.terms.minimumSpend = major(10'000);
        addCampaign(details, 30, details.opensAt);
        details.name = "선착순 20명 5,000원 할인";
        details.quantity = 20;
        details.perCustomer = 1;
        details.terms.amountOff = major(5'000);
        details.terms.minimumSpend = major(50'000);
        addCampaign(details, 20, details.opensAt);
        details.name = "주말 10% 할인";
        details.quantity = 300;
        details.terms = {
            .kind = CampaignKind::PercentOff,
            .amountOff = {},
            .percentOff = 10,
            .cap = major(5'000),
            .minimumSpend = {},
            .validUntil = {},
            .validDays = 1
        };
        details.opensAt = Instant{m_target.clock.now().us - 5 * usPerDay};
        details.closesAt = Instant{details.opensAt.us + 2 * usPerDay};
        addCampaign(details, 8, details.opensAt);
    }

    [[nodiscard]] Money major(std::int64_t amount) const
    {
        return parseMoney(std::to_string(amount), m_target.settings.currency).value_or(Money{});
    }

    /// With a coupon for each of the first customers.
    void addCampaign(const CampaignDetails& details, std::size_t claims, Instant at)
    {
        const CampaignId campaign{m_target.ids.next()};
        submit(at, SaveCampaign{campaign, details});
        for (std::size_t place = 0; place < std::min(claims, m_customers.size()); ++place) {
            submit(at, ClaimCoupon{campaign, m_customers[place]});
        }
    }

    /// Cash sales to whoever walks in, spread over the opening hours of the last days.
    void addSales()
    {
        auto products = m_target.catalogue.allActive();
        if (!products || products->empty()) {
            m_error = DemoError::BookUnavailable;
            return;
        }
        // The same demo everywhere: nothing depends on these numbers being unforeseeable.
        std::mt19937 random(20'261'122); // NOLINT(cert-msc32-c,cert-msc51-cpp)
        const Instant now = m_target.clock.now();
        const Instant longAgo{now.us - 2 * daysOfSales * usPerDay};
        const ZoneOffsets zone =
            zoneOffsets(m_target.settings.timezone, longAgo, now).value_or(ZoneOffsets{});
        const auto step = openingHours * usPerHour / static_cast<std::int64_t>(salesPerDay);
        for (std::int64_t day = daysOfSales; day >= 0; --day) {
            const Instant midnight = startOfLocalDay(zone, localDayOf(zone, now) - day);
            Instant at{midnight.us + openingHour * usPerHour};
            for (std::size_t sale = 0; sale < salesPerDay && at < now; ++sale, at.us += step) {
                sell(*products, at, random);
            }
        }
    }

    void sell(std::vector<Product>& products, Instant at, std::mt19937& random)
    {
        PlaceOrder order;
        order.customer = walkInCustomer;
        Money total;
        const std::size_t lines = 1 + random() % 4;
        for (std::size_t line = 0; line < lines; ++line) {
            // Squared, so that some products sell far better than others.
            const std::size_t place = random() % products.size() * (random() % products.size());
            Product& product = products[place / products.size()];
            constexpr std::int64_t stockToKeep = 8;
            if (product.stock <= stockToKeep) {
                continue;
            }
            const auto quantity = static_cast<std::int64_t>(1 + random() % 2);
            order.lines.push_back({product.id, quantity, product.details.price, std::nullopt});
            total.minor += product.details.price.minor * quantity;
            product.stock -= quantity;
        }
        if (order.lines.empty()) {
            return;
        }
        const StaffId seller = m_sellers.at(random() % m_sellers.size());
        submit(at, TopUp{walkInCustomer, total, Tender::Cash, {}}, seller);
        submit(at, std::move(order), seller);
    }

    void submit(Instant at, CommandBody body, StaffId seller = {})
    {
        const Actor actor{seller, m_target.terminal, std::nullopt};
        m_window.submit(
            {CommandId{m_target.ids.next()}, actor, at, std::move(body)},
            [this](const Answer& answer) {
                if (!answer) {
                    m_error = DemoError::BookUnavailable;
                } else if (!isAccepted(*answer)) {
                    m_error = DemoError::Refused;
                }
            }
        );
    }

    const DemoTarget& m_target;
    std::array<StaffId, 2> m_sellers{StaffId{m_target.ids.next()}, StaffId{m_target.ids.next()}};
    SubmitWindow m_window;
    std::vector<CustomerId> m_customers;
    std::optional<DemoError> m_error;
};

} // namespace

std::expected<void, DemoError> fillDemoShop(const DemoTarget& target)
{
    return DemoFilling(target).run();
}

} // namespace jangbu::app
