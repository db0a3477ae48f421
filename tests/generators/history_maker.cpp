#include "tests/generators/history_maker.h"

#include "core/decision/decide.h"

#include <algorithm>

namespace jangbu::generators {

HistoryMaker::HistoryMaker(std::uint64_t seed) : m_random(seed), m_cast(makeCast())
{
    Wallet walkIn;
    walkIn.customer = walkInCustomer;
    m_set.wallets.load(walkInCustomer, walkIn);
}

void HistoryMaker::live(const Command& command)
{
    const Outcome outcome = decide(command, m_set);
    if (!isAccepted(outcome)) {
        return;
    }
    if (std::holds_alternative<PlaceOrder>(command.body)) {
        m_orders.push_back(OrderId{command.id.uuid});
    }
    if (std::holds_alternative<TopUp>(command.body)) {
        m_topUps.push_back(*m_set.topUps.find(command.id));
    }
    if (const auto* const claim = std::get_if<ClaimCoupon>(&command.body)) {
        const auto& claimed = std::get<CouponClaimed>(std::get<Accepted>(outcome));
        m_coupons.push_back({claim->campaign, claim->customer, claimed.nth});
    }
    if (const auto* const saved = std::get_if<SaveCampaign>(&command.body)) {
        if (std::ranges::find(m_campaigns, saved->campaign) == m_campaigns.end()) {
            m_campaigns.push_back(saved->campaign);
        }
    }
}

Command HistoryMaker::invent()
{
    const std::int64_t seconds = m_random.oneIn(10) ? -30 : m_random.between(1, 1'800);
    m_now.us += seconds * usPerSecond;
    Command command;
    command.id = CommandId{newId()};
    command.actor = actor();
    command.occurredAt = m_now;
    command.body = inventBody();
    return command;
}

CommandBody HistoryMaker::inventBody()
{
    const std::int64_t dice = m_random.between(1, 100);
    if (dice <= 65) {
        return inventTrade();
    }
    if (dice <= 77) {
        return inventStock();
    }
    return dice <= 88 ? inventRegister() : inventOffice();
}

CommandBody HistoryMaker::inventTrade()
{
    const std::int64_t dice = m_random.between(1, 100);
    if (dice <= 28) {
        return topUp();
    }
    if (dice <= 32) {
        return reverseTopUp();
    }
    if (dice <= 75) {
        return placeOrder();
    }
    if (dice <= 87) {
        return refundOrder();
    }
    return ClaimCoupon{m_random.pick(m_cast.campaigns), customer()};
}

CommandBody HistoryMaker::inventStock()
{
    switch (m_random.between(1, 4)) {
    case 1:
        return ReceiveStock{product(), quantity(300), false, ""};
    case 2:
        return CountStock{product(), m_random.between(-1, 150), "월말 실사"};
    case 3:
        return DamageStock{product(), quantity(20), "파손"};
    default:
        return saveProduct();
    }
}

CommandBody HistoryMaker::inventRegister()
{
    switch (m_random.between(1, 4)) {
    case 1:
        return OpenShift{Money{m_random.between(-1, 20) * 10'000}};
    case 2:
        return MoveCash{Money{m_random.between(-5, 5) * 10'000}, "거스름돈"};
    case 3:
        return CloseShift{Money{m_random.between(-1, 300) * 1'000}};
    default:
        return recordAct();
    }
}

CommandBody HistoryMaker::inventOffice()
{
    switch (m_random.between(1, 8)) {
    case 1:
    case 2:
        return saveCustomer();
    case 3:
        return BlockCustomer{customer(), m_random.oneIn(4), "확인 필요"};
    case 4:
        return saveCampaign();
    case 5:
        return revokeCoupon();
    case 6:
        return saveStaff();
    case 7:
        return changeSettings();
    default:
        return saveTerminal();
    }
}

Actor HistoryMaker::actor()
{
    Actor actor;
    const std::int64_t dice = m_random.between(1, 100);
    if (dice <= 50) {
        actor.staff = m_cast.admin;
    } else if (dice <= 65) {
        actor.staff = m_cast.manager;
    } else if (dice <= 90) {
        actor.staff = m_cast.cashier;
    } else if (dice <= 92) {
        actor.staff = m_cast.formerCashier;
    } else if (dice <= 93) {
        actor.staff = StaffId{newId()};
    }
    if (m_random.oneIn(4)) {
        actor.approver = m_random.oneIn(5) ? m_cast.formerCashier : m_cast.manager;
    }
    if (!m_random.oneIn(5)) {
        actor.terminal = m_random.oneIn(50) ? TerminalId{newId()} : m_random.pick(m_cast.terminals);
    }
    return actor;
}

CustomerId HistoryMaker::customer()
{
    return m_random.oneIn(50) ? CustomerId{newId()} : m_random.pick(m_cast.customers);
}

ProductId HistoryMaker::product()
{
    return m_random.oneIn(100) ? ProductId{newId()} : m_random.pick(m_cast.products);
}

std::int64_t HistoryMaker::quantity(std::int64_t most)
{
    return m_random.oneIn(40) ? m_random.between(-1, 0) : m_random.between(1, most);
}

} // namespace jangbu::generators
