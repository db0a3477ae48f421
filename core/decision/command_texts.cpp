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

/// Whether every text of a body comes back from a database as it was. A body with a text is named
/// here.
struct HasReadableTexts
{
    bool operator()(const TopUp& body) const { return areReadable({body.approvalNo}); }

    bool operator()(const ReverseTopUp& body) const { return areReadable({body.reason}); }

    bool operator()(const PlaceOrder& /*body*/) const { return true; }

    bool operator()(const RefundOrder& body) const { return areReadable({body.reason}); }

    bool operator()(const SaveProduct& body) const
    {
        const ProductDetails& details = body.details;
        return areReadable({details.name, details.category, details.code, details.unit})
               && std::ranges::all_of(details.barcodes, isStorableText);
    }

    bool operator()(const ReceiveStock& body) const { return areReadable({body.note}); }

    bool operator()(const CountStock& body) const { return areReadable({body.note}); }

    bool operator()(const DamageStock& body) const { return areReadable({body.note}); }

    bool operator()(const SaveCustomer& body) const
    {
        const CustomerProfile& profile = body.profile;
        return areReadable({profile.name, profile.phone, profile.birthday, profile.note});
    }

    bool operator()(const BlockCustomer& body) const { return areReadable({body.reason}); }

    bool operator()(const SaveCampaign& body) const { return areReadable({body.details.name}); }

    bool operator()(const ClaimCoupon& /*body*/) const { return true; }

    bool operator()(const RevokeCoupon& body) const { return areReadable({body.reason}); }

    bool operator()(const SaveStaff& body) const
    {
        return areReadable({body.login, body.name, body.pinHash});
    }

    bool operator()(const ChangeSettings& body) const
    {
        return std::ranges::all_of(body.values, [](const SettingValue& setting) {
            return areReadable({setting.key, setting.value});
        });
    }

    bool operator()(const SaveTerminal& body) const
    {
        return areReadable({body.name, body.prefix});
    }

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
