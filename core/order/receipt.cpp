#include "core/order/receipt.h"

#include "core/result/must.h"
#include "core/text/cells.h"

namespace jangbu {

namespace {

constexpr std::size_t columnsMin = 16;

std::string spaces(std::size_t count)
{
    return std::string(count, ' ');
}

} // namespace

TaxSplit taxSplitOf(const Order& order)
{
    TaxSplit split;
    for (const OrderLine& line : order.lines) {
        if (line.vat.minor == 0) {
            split.exempt.minor += line.paid.minor;
        } else {
            split.taxable.minor += line.paid.minor - line.vat.minor;
            split.vat.minor += line.vat.minor;
        }
    }
    return split;
}

ReceiptPage::ReceiptPage(std::size_t columns) : m_columns(columns)
{
    MUST(columns >= columnsMin);
}

void ReceiptPage::addText(std::string_view utf8, bool isStrong)
{
    for (std::string& line : wrapToCells(utf8, m_columns)) {
        m_lines.push_back({std::move(line), isStrong});
    }
}

void ReceiptPage::addCentred(std::string_view utf8, bool isStrong)
{
    for (const std::string& line : wrapToCells(utf8, m_columns)) {
        m_lines.push_back({spaces((m_columns - cellCount(line)) / 2) + line, isStrong});
    }
}

void ReceiptPage::addPair(std::string_view left, std::string_view right, bool isStrong)
{
    const std::string_view amount = clipToCells(right, m_columns);
    const std::size_t amountCells = cellCount(amount);
    std::vector<std::string> wrapped = wrapToCells(left, m_columns);
    std::string last = std::move(wrapped.back());
    wrapped.pop_back();
    for (std::string& line : wrapped) {
        m_lines.push_back({std::move(line), isStrong});
    }
    const bool isTooLong = cellCount(last) + 1 + amountCells > m_columns;
    if (isTooLong && !last.empty()) {
        m_lines.push_back({std::move(last), isStrong});
        last.clear();
    }
    const std::size_t gap = m_columns - cellCount(last) - amountCells;
    m_lines.push_back({last + spaces(gap) + std::string(amount), isStrong});
}

void ReceiptPage::addRule()
{
    m_lines.push_back({std::string(m_columns, '-'), false});
}

void ReceiptPage::addGap()
{
    m_lines.push_back({{}, false});
}

} // namespace jangbu
