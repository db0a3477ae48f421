#include "core/decision/decisions.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <initializer_list>

namespace jangbu::decision {

namespace {

bool areReadable(std::initializer_list<std::string_view> texts)
{
    return std::ranges::all_of(texts, isStorableText);
}

/// A control character would let a name forge a line of a list or a receipt.
bool isControl(char32_t codePoint)
{
    return codePoint < 0x20 || (codePoint >= 0x7F && codePoint < 0xA0);
}

/// Whether they can be stored and each stands on one line: names, codes, numbers.
bool areLines(std::initializer_list<std::string_view> texts)
{
    return areReadable(texts) && std::ranges::none_of(texts, [](std::string_view text) {
               return std::ranges::any_of(toCodePoints(text), isControl);
           });
}

bool isLine(std::string_view text)
{
    return areLines({text});
}

/// Whether every text of a body comes back from a database as it was, and its names stand on one
/// line. A body with a text is named here.
struct HasReadableTexts
{
    bool operator()(const TopUp& body) const { return areReadable({body.approvalNo}); }

    bool operator()(const ReverseTopUp& body) const { return areReadable({body.reason}); }

    bool operator()(const PlaceOrder& /*body*/) const { return true; }

    bool operator()(const RefundOrder& body) const { return areReadable({body.reason}); }

    bool operator()(const SaveProduct& body) const
    {
        const ProductDetails& details = body.details;
        return areLines({details.name, details.category, details.code, details.unit})
               && std::ranges::all_of(details.barcodes, isLine);
    }

    bool operator()(const ReceiveStock& body) const { return areReadable({body.note}); }

    bool operator()(const CountStock& body) const { return areReadable({body.note}); }

    bool operator()(const DamageStock& body) const { return areReadable({body.note}); }

    bool operator()(const SaveCustomer& body) const
    {
        const CustomerProfile& profile = body.profile;
        return areLines({profile.name, profile.phone, profile.birthday})
               && isStorableText(profile.note);
    }

    bool operator()(const BlockCustomer& body) const { return areReadable({body.reason}); }

    bool operator()(const SaveCampaign& body) const { return isLine(body.details.name); }

    bool operator()(const ClaimCoupon& /*body*/) const { return true; }

    bool operator()(const RevokeCoupon& body) const { return areReadable({body.reason}); }

    bool operator()(const SaveStaff& body) const
    {
        return areLines({body.login, body.name, body.pinHash});
    }

    bool operator()(const ChangeSettings& body) const
    {
        return std::ranges::all_of(body.values, [](const SettingValue& setting) {
            return areLines({setting.key, setting.value});
        });
    }

    bool operator()(const SaveTerminal& body) const { return areLines({body.name, body.prefix}); }

    bool operator()(const OpenShift& /*body*/) const { return true; }

    bool operator()(const MoveCash& body) const { return areReadable({body.reason}); }

    bool operator()(const CloseShift& /*body*/) const { return true; }

    bool operator()(const RecordAct& body) const
    {
        return areReadable({body.subject, body.reason});
    }
};

} // namespace

bool hasReadableTexts(const CommandBody& body)
{
    return std::visit(HasReadableTexts{}, body);
}

} // namespace jangbu::decision
