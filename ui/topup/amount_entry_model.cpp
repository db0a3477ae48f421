#include "ui/topup/amount_entry_model.h"

namespace jangbu::ui {

namespace {

constexpr std::int64_t amountMax = 99'999'999'999;
constexpr std::int64_t ten = 10;

} // namespace

void AmountEntry::append(const QString& digits)
{
    for (const QChar digit : digits) {
        const std::int64_t longer = m_amount.minor * ten + digit.digitValue();
        if (longer > amountMax) {
            return;
        }
        m_amount.minor = longer;
    }
}

void AmountEntry::removeLast()
{
    m_amount.minor /= ten;
}

void AmountEntry::clear()
{
    m_amount = {};
}

void AmountEntry::addNote(Money note)
{
    if (m_amount.minor + note.minor <= amountMax) {
        m_amount.minor += note.minor;
    }
}

std::vector<Money> noteKeys(const Currency& currency)
{
    if (currency.exponent == 0) {
        return {Money{1'000}, Money{5'000}, Money{10'000}, Money{50'000}};
    }
    std::int64_t major = 1;
    for (int place = 0; place < currency.exponent; ++place) {
        major *= ten;
    }
    return {Money{5 * major}, Money{10 * major}, Money{20 * major}, Money{50 * major}};
}

} // namespace jangbu::ui
