#pragma once

#include "core/money/money.h"
#include "core/order/receipt.h"
#include "ui/text/shop_format.h"

#include <QString>

#include <vector>

namespace jangbu::ui {

/// Columns of the receipts on screen, on paper and in files.
inline constexpr std::size_t receiptColumns = 42;

/// A receipt or report as it goes to a printer or into a file.
struct PrintedPaper
{
    std::vector<ReceiptLine> lines; // empty: nothing to print now
    QString name;                   // of its file, without suffix; may be empty
    QString barcode;                // under it on paper; may be empty
};

/// A receipt's page with what every line of it needs.
class ReceiptWriter
{
public:
    /// `format` must outlive the writer.
    explicit ReceiptWriter(const ShopFormat& format) : m_format(format), m_page(receiptColumns) {}

    void line(const QString& text) { m_page.addText(text.toStdString()); }

    void centred(const QString& text, bool isStrong = false)
    {
        m_page.addCentred(text.toStdString(), isStrong);
    }

    void pair(const QString& left, const QString& right, bool isStrong = false)
    {
        m_page.addPair(left.toStdString(), right.toStdString(), isStrong);
    }

    void amount(const QString& label, Money money, bool isStrong = false)
    {
        pair(label, text(money), isStrong);
    }

    void rule() { m_page.addRule(); }

    void gap() { m_page.addGap(); }

    /// The amount as receipt printers can write it.
    [[nodiscard]] QString text(Money money) const;

    [[nodiscard]] const ShopFormat& format() const { return m_format; }

    [[nodiscard]] const std::vector<ReceiptLine>& lines() const { return m_page.lines(); }

private:
    const ShopFormat& m_format;
    ReceiptPage m_page;
};

} // namespace jangbu::ui
