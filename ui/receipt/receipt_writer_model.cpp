#include "ui/receipt/receipt_writer_model.h"

#include "ui/text/money_text.h"
#include "ui/text/number_text.h"

namespace jangbu::ui {

QString ReceiptWriter::text(Money money) const
{
    // Receipt printers know the hyphen, not the minus sign.
    return moneyText(money, m_format).replace(minusSign, QLatin1Char('-'));
}

} // namespace jangbu::ui
