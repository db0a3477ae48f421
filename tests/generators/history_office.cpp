#include "tests/generators/history_maker.h"

namespace jangbu::generators {

SaveProduct HistoryMaker::saveProduct()
{
    SaveProduct body;
    body.product = m_random.oneIn(20) ? ProductId{newId()} : m_random.pick(m_cast.products);
    if (const Product* const known = m_set.products.find(body.product)) {
        body.details = known->details;
    } else {
        body.details.code = "N-" + std::to_string(m_random.between(1, 50));
        body.details.name = "새 상품";
        body.details.category = "생활";
    }
    if (m_random.oneIn(2)) {
        body.details.price = Money{m_random.between(-1, 900) * 10};
    }
    body.details.isActive = !m_random.oneIn(6);
    if (m_random.oneIn(4)) {
        body.details.barcodes = {"IN" + std::to_string(m_random.between(1, 12))};
    }
    if (m_random.oneIn(8)) {
        body.details.code = "R-00" + std::to_string(m_random.between(1, 4));
    }
    return body;
}

SaveCustomer HistoryMaker::saveCustomer()
{
    SaveCustomer body;
    body.customer = m_random.oneIn(6) ? CustomerId{newId()} : m_random.pick(m_cast.customers);
    body.profile.name = m_random.oneIn(15) ? "" : "김새봄";
    if (!m_random.oneIn(4)) {
        body.profile.phone = "+82101234567" + std::to_string(m_random.between(0, 9));
    }
    if (m_random.oneIn(3)) {
        body.profile.memberNo = m_random.between(0, 1'020);
    }
    body.profile.birthday = m_random.oneIn(3) ? "1988-02-29" : "";
    body.profile.note = m_random.oneIn(10) ? "4111 1111 1111 1111" : "단골";
    return body;
}

SaveCampaign HistoryMaker::saveCampaign()
{
    SaveCampaign body;
    body.campaign = m_random.pick(m_cast.campaigns);
    body.details = m_set.campaigns.find(body.campaign)->details;
    body.details.isActive = !m_random.oneIn(5);
    switch (m_random.between(1, 3)) {
    case 1:
        body.details.quantity = m_random.between(0, 40);
        break;
    case 2:
        body.details.perCustomer = m_random.between(0, 4);
        break;
    default:
        body.details.terms.minimumSpend = Money{m_random.between(-1, 5) * 1'000};
        break;
    }
    return body;
}

SaveStaff HistoryMaker::saveStaff()
{
    SaveStaff body;
    body.staff =
        m_random.pick(std::vector{m_cast.admin, m_cast.manager, m_cast.cashier, StaffId{newId()}});
    if (const Staff* const known = m_set.staff.find(body.staff)) {
        body.login = known->login;
        body.name = known->name;
    } else {
        body.login = "staff" + std::to_string(m_random.between(1, 5));
        body.name = "신입";
        body.pinHash = m_random.oneIn(3) ? "" : "pin:4321";
    }
    body.isActive = !m_random.oneIn(8);
    // The shop would come to rest if its administrator went for good; somebody tries now and then.
    if (!m_random.oneIn(6)) {
        body.role = body.staff == m_cast.admin     ? Role::Admin
                    : body.staff == m_cast.manager ? Role::Manager
                                                   : Role::Cashier;
    }
    return body;
}

ChangeSettings HistoryMaker::changeSettings()
{
    ChangeSettings body;
    switch (m_random.between(1, 5)) {
    case 1:
        body.values = {{"stock.low", std::to_string(m_random.between(0, 9))}};
        break;
    case 2:
        body.values = {{"topup.minimum", "2000"}, {"topup.maximum", "400000"}};
        break;
    case 3:
        body.values = {{"topup.minimum", "1000"}, {"topup.maximum", "500000"}};
        break;
    case 4:
        body.values = {{"topup.minimum", "900000"}};
        break;
    default:
        body.values = {{"shop.currency", "GBP"}};
        break;
    }
    return body;
}

SaveTerminal HistoryMaker::saveTerminal()
{
    SaveTerminal body;
    body.terminal = m_random.oneIn(4) ? TerminalId{newId()} : m_random.pick(m_cast.terminals);
    body.name = "계산대 " + std::to_string(m_random.between(1, 9));
    const Terminal* const known = m_set.terminals.find(body.terminal);
    const bool keepsPrefix = known != nullptr && !m_random.oneIn(5);
    body.prefix = keepsPrefix ? known->prefix : "T" + std::to_string(m_random.between(1, 9));
    return body;
}

RecordAct HistoryMaker::recordAct()
{
    const std::vector acts{
        JournalledAct::Unmasked,
        JournalledAct::DrawerOpened,
        JournalledAct::Exported,
        JournalledAct::BackedUp
    };
    RecordAct body;
    body.act = m_random.pick(acts);
    body.subject = m_random.oneIn(10) ? "" : toText(m_random.pick(m_cast.customers));
    body.reason = "고객 요청";
    return body;
}

} // namespace jangbu::generators
