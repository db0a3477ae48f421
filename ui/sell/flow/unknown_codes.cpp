#include "ui/sell/flow/unknown_codes.h"

#include "core/result/must.h"
#include "ui/scan/scan_code.h"
#include "ui/text/error_text.h"

namespace jangbu::ui {

void UnknownCodes::add(const QString& code, Why why)
{
    m_codes.push_back({code, why});
}

void UnknownCodes::retry(const QString& code)
{
    std::erase_if(m_codes, [&code](const Code& one) {
        return one.why != Why::NoProduct && one.text == code;
    });
}

void UnknownCodes::forgetCards()
{
    std::erase_if(m_codes, [](const Code& one) {
        return std::holds_alternative<MemberCode>(readScan(one.text.toStdString()));
    });
}

QString UnknownCodes::sentence() const
{
    if (isEmpty()) {
        return {};
    }
    switch (m_codes.back().why) {
    case Why::NoProduct:
        return productSentence();
    case Why::NoCustomer:
        return unknownCardText();
    case Why::BookUnread:
        //: Something was scanned while the book did not answer, and nothing came of it.
        return tr("The book cannot be read now. Scan %1 again.").arg(last());
    }
    MUST(false);
}

QString UnknownCodes::productSentence() const
{
    const int others = static_cast<int>(m_codes.size()) - 1;
    if (others == 0) {
        //: A scanned code that no product has. The goods must be dealt with before payment.
        return tr("Unknown code %1").arg(last());
    }
    //: The same with how many other codes are unknown.
    return tr("Unknown code %1 and %n more", nullptr, others).arg(last());
}

} // namespace jangbu::ui
