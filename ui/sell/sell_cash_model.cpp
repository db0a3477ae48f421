// The part of the sale that is about cash which was booked for it before its order was refused.
#include "ui/dispatch/submitter.h"
#include "ui/sell/sell_model.h"
#include "ui/shell/session_model.h"
#include "ui/text/error_text.h"
#include "ui/text/money_text.h"

namespace jangbu::ui {

bool SellModel::isTooMuchTaken() const
{
    const Money taken = m_payment.cashTaken();
    return taken.minor > 0 && (!isWalkIn() || taken > m_plan.total.total);
}

void SellModel::giveCashBack(Money given)
{
    if (m_isCashGoingBack) {
        return;
    }
    const Cart& owing = cart();
    const QString cash = moneyText(takenFor(owing), m_ports.session.format());
    if (!m_ports.session.may(Act::ReverseTopUp)) {
        //: Cash was booked for a sale that did not come about. A cashier may not book it back.
        const QString text =
            tr("%1 in cash was taken for this sale. Sell goods for it, or park the "
               "sale until a manager cancels it.");
        sayNotice({SellTone::Attention, text.arg(cash), Remedy::Acknowledge});
        sayGiven(given);
        return;
    }
    const CommandId topUp = owing.taken.back().topUp;
    if (m_ports.submitter.isUnsent(topUp)) {
        // It would be unknown now and be booked later.
        sayNotice({SellTone::Attention, checkingText(SubmitError::Unknown), Remedy::Acknowledge});
        sayGiven(given);
        return;
    }
    //: The reason of a reversal, kept in the book.
    const QString reason = tr("The sale did not come about.");
    const auto command =
        m_ports.submitter.make(ReverseTopUp{topUp, walkInCustomer, reason.toStdString()});
    if (!command) {
        return;
    }
    m_isCashGoingBack = true;
    m_ports.submitter.submit(
        *command,
        this,
        {[this, given](const Answer& answer) { takeReversal(given, answer); },
         [this](SubmitError error) {
             sayNotice({SellTone::Attention, checkingText(error), Remedy::None});
         }}
    );
}

void SellModel::takeReversal(Money given, const Answer& answer)
{
    m_isCashGoingBack = false;
    if (!answer) {
        takeFailure(answer.error());
        sayGiven(given);
        return;
    }
    std::vector<TakenCash> rest = cart().taken;
    const auto* const refusal = std::get_if<Refused>(&*answer);
    const auto isRefusedFor = [refusal](ReverseTopUpRefusal reason) {
        return refusal != nullptr && refusal->reason == Refusal{reason};
    };
    // A book that was put back from a backup never had it: the money is there all the same.
    if (refusal == nullptr || isRefusedFor(ReverseTopUpRefusal::UnknownTopUp)) {
        given = add(given, rest.back().amount).value_or(given);
    } else if (!isRefusedFor(ReverseTopUpRefusal::AlreadyReversed)) {
        takeRefusal(*refusal);
        sayGiven(given);
        return;
    }
    rest.pop_back();
    const bool isAllBack = rest.empty();
    m_keeper.setPayment(CommandId{}, std::move(rest), {});
    recompute();
    if (!isAllBack) {
        giveCashBack(given);
        return;
    }
    clearNotice();
    sayGiven(given);
    Q_EMIT cashMoved();
    m_scans.takeNext();
}

/// Beside what else is to be said: what left the book, or never was in it, is the customer's.
void SellModel::sayGiven(Money given)
{
    if (given.minor == 0) {
        return;
    }
    //: After a sale whose cash was booked already: the amount goes back to the customer.
    const QString text = tr("Give the customer %1 back.");
    const QString amount = moneyText(given, m_ports.session.format());
    const QString said = notice().text;
    const QString before = said.isEmpty() ? QString() : said + QLatin1Char(' ');
    sayNotice({SellTone::Attention, before + text.arg(amount), Remedy::Acknowledge});
}

} // namespace jangbu::ui
