#pragma once

#include "core/money/money.h"
#include "core/order/order.h"

#include <string>
#include <string_view>
#include <vector>

namespace jangbu {

/// What a receipt says about tax. The three sum to what was paid.
struct TaxSplit
{
    Money taxable; // supply value of taxable goods, without VAT
    Money vat;
    Money exempt; // goods that carry no VAT

    friend bool operator==(const TaxSplit&, const TaxSplit&) = default;
};

/// Lines that carry no VAT count as exempt: exempt goods, and amounts too small for a unit of VAT.
[[nodiscard]] TaxSplit taxSplitOf(const Order& order);

struct ReceiptLine
{
    std::string text; // never wider than the page, without spaces at its end
    bool isStrong = false;

    friend bool operator==(const ReceiptLine&, const ReceiptLine&) = default;
};

/// Lays a receipt out in columns of a fixed width: Hangul takes two, Latin one.
class ReceiptPage
{
public:
    /// Takes 16 columns or more; printers have 42 or 48.
    explicit ReceiptPage(std::size_t columns);

    void addText(std::string_view utf8, bool isStrong = false);
    void addCentred(std::string_view utf8, bool isStrong = false);
    /// What at the left, how much at the right edge. Where both do not fit one line, `left` is
    /// broken and `right` stands on its last line or below it.
    void addPair(std::string_view left, std::string_view right, bool isStrong = false);
    void addRule();
    void addGap();

    [[nodiscard]] std::size_t columns() const { return m_columns; }

    [[nodiscard]] const std::vector<ReceiptLine>& lines() const { return m_lines; }

private:
    std::size_t m_columns;
    std::vector<ReceiptLine> m_lines;
};

} // namespace jangbu
