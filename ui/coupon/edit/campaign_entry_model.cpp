#include "ui/coupon/edit/campaign_entry_model.h"

#include "core/result/must.h"
#include "ui/catalogue/edit/product_entry_model.h"
#include "ui/text/entry/moment_entry.h"
#include "ui/text/money_text.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace jangbu::ui {

namespace {

struct CampaignEntryText
{
    Q_DECLARE_TR_FUNCTIONS(CampaignEntryText)
};

constexpr std::int64_t usualDays = 30;

CampaignFault notANumber(CampaignField field)
{
    //: What was typed is no whole number.
    return {field, CampaignEntryText::tr("Enter a whole number.")};
}

CampaignFault notAnAmount(CampaignField field)
{
    //: What was typed is no amount of money.
    return {field, CampaignEntryText::tr("Enter an amount in digits.")};
}

CampaignFault notAMoment(CampaignField field)
{
    return {
        field,
        //: What was typed is no date.
        CampaignEntryText::tr("Enter a date such as 2026-11-22, with a time if you like: "
                              "2026-11-22 10:00.")
    };
}

QString validityOf(const CouponTerms& terms, const ShopFormat& format)
{
    return terms.validUntil ? endEntryText(*terms.validUntil, format)
                            : QString::number(terms.validDays);
}

/// Reads the fields one after the other and stops at the first that makes no sense.
class EntryReading
{
public:
    explicit EntryReading(const ShopFormat& format) : m_format(format) {}

    std::int64_t count(CampaignField field, const QString& text)
    {
        return read(countFromEntry(text), notANumber(field));
    }

    Money money(CampaignField field, const QString& text)
    {
        return read(moneyFromEntry(text, m_format), notAnAmount(field));
    }

    Instant moment(CampaignField field, const QString& text)
    {
        return read(startFromEntry(text, m_format), notAMoment(field));
    }

    Instant end(CampaignField field, const QString& text)
    {
        return read(endFromEntry(text, m_format), notAMoment(field));
    }

    [[nodiscard]] const std::optional<CampaignFault>& fault() const { return m_fault; }

private:
    const ShopFormat& m_format;
    std::optional<CampaignFault> m_fault;

    template <class Value>
    Value read(const std::optional<Value>& value, CampaignFault fault)
    {
        if (!value && !m_fault) {
            m_fault = std::move(fault);
        }
        return value.value_or(Value{});
    }
};

CouponTerms termsFrom(const CampaignEntry& entry, EntryReading& reading)
{
    CouponTerms terms;
    terms.kind = entry.kind;
    if (entry.kind == CampaignKind::AmountOff) {
        terms.amountOff = reading.money(CampaignField::Worth, entry.worth);
    } else {
        terms.percentOff = reading.count(CampaignField::Worth, entry.worth);
        if (!entry.cap.trimmed().isEmpty()) {
            terms.cap = reading.money(CampaignField::Cap, entry.cap);
        }
    }
    if (!entry.minimumSpend.trimmed().isEmpty()) {
        terms.minimumSpend = reading.money(CampaignField::MinimumSpend, entry.minimumSpend);
    }
    if (entry.isUntilDate) {
        terms.validUntil = reading.end(CampaignField::Validity, entry.validity);
    } else {
        terms.validDays = reading.count(CampaignField::Validity, entry.validity);
    }
    return terms;
}

CampaignField fieldOfCampaign(CampaignRefusal refusal)
{
    switch (refusal) {
    case CampaignRefusal::NameEmpty:
    case CampaignRefusal::TextTooLong:
    case CampaignRefusal::CardNumberGiven:
        return CampaignField::Name;
    case CampaignRefusal::ValueOutOfRange:
        return CampaignField::Worth;
    case CampaignRefusal::MinimumSpendNegative:
        return CampaignField::MinimumSpend;
    case CampaignRefusal::QuantityOutOfRange:
    case CampaignRefusal::QuantityBelowIssued:
        return CampaignField::Quantity;
    case CampaignRefusal::PerCustomerOutOfRange:
        return CampaignField::PerCustomer;
    case CampaignRefusal::WindowEmpty:
        return CampaignField::Closes;
    case CampaignRefusal::ValidityMissing:
        return CampaignField::Validity;
    case CampaignRefusal::TermsFixed:
        return CampaignField::Form;
    }
    MUST(false);
}

} // namespace

CampaignEntry entryOf(const CampaignDetails& details, const ShopFormat& format)
{
    const CouponTerms& terms = details.terms;
    const bool isAmount = terms.kind == CampaignKind::AmountOff;
    return {
        .name = QString::fromStdString(details.name),
        .kind = terms.kind,
        .worth =
            isAmount ? moneyEntryText(terms.amountOff, format) : QString::number(terms.percentOff),
        .cap = terms.cap ? moneyEntryText(*terms.cap, format) : QString(),
        .minimumSpend = moneyEntryText(terms.minimumSpend, format),
        .quantity = QString::number(details.quantity),
        .perCustomer = QString::number(details.perCustomer),
        .opens = startEntryText(details.opensAt, format),
        .closes = endEntryText(details.closesAt, format),
        .isUntilDate = terms.validUntil.has_value(),
        .validity = validityOf(terms, format),
        .isActive = details.isActive,
    };
}

CampaignEntry newCampaignEntry(Instant now, const ShopFormat& format)
{
    CampaignEntry entry;
    entry.minimumSpend = QStringLiteral("0");
    entry.perCustomer = QStringLiteral("1");
    entry.validity = QString::number(usualDays);
    entry.opens = dayEntryText(now, format);
    entry.closes = dayEntryText(Instant{now.us + usualDays * usPerDay}, format);
    return entry;
}

std::expected<CampaignDetails, CampaignFault>
detailsFrom(const CampaignEntry& entry, const ShopFormat& format)
{
    EntryReading reading(format);
    CampaignDetails details;
    details.name = entry.name.trimmed().toStdString();
    details.terms = termsFrom(entry, reading);
    details.quantity = reading.count(CampaignField::Quantity, entry.quantity);
    details.perCustomer = reading.count(CampaignField::PerCustomer, entry.perCustomer);
    details.opensAt = reading.moment(CampaignField::Opens, entry.opens);
    details.closesAt = reading.end(CampaignField::Closes, entry.closes);
    details.isActive = entry.isActive;
    if (const auto& fault = reading.fault()) {
        return std::unexpected(*fault);
    }
    return details;
}

CampaignField campaignFieldOf(const Refusal& refusal)
{
    const auto* const campaign = std::get_if<CampaignRefusal>(&refusal);
    return campaign == nullptr ? CampaignField::Form : fieldOfCampaign(*campaign);
}

} // namespace jangbu::ui
