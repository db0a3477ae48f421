#include "ui/topup/top_up_model.h"

#include "core/customer/phone.h"
#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/shell/session_model.h"
#include "ui/text/error_text.h"
#include "ui/text/money_text.h"
#include "ui/text/refusal_text.h"

namespace jangbu::ui {

namespace {

constexpr std::size_t topUpsShown = 10;

} // namespace

TopUpModel::TopUpModel(const TopUpPorts& ports)
    : m_ports(ports)
    , m_search(ports.customers, ports.dispatch, ports.session)
    , m_history(ports.session, ports.clock)
    , m_desk(ports.customers, ports.dispatch)
{
    connect(&m_search, &CustomerSearchModel::chosen, this, &TopUpModel::serve);
    connect(&m_desk, &CustomerDesk::cardChanged, this, [this] {
        if (const auto& card = m_desk.card()) {
            m_search.found().update(*card);
        }
        Q_EMIT changed();
    });
    connect(&ports.session, &SessionModel::languageChanged, this, &TopUpModel::changed);
}

void TopUpModel::serve(const CustomerCard& card)
{
    if (m_state == State::Sending || m_state == State::Checking) {
        return;
    }
    const bool isAnother = m_desk.customer() != card.id;
    m_desk.serve(card);
    if (isAnother) {
        m_state = State::Open;
        m_entry.clear();
        m_approvalNo.clear();
        m_notice = {};
        m_history.setTopUps({});
    }
    loadHistory();
    Q_EMIT customerChanged();
    Q_EMIT changed();
}

void TopUpModel::loadHistory()
{
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&customers = m_ports.customers, id = m_desk.customer()] {
            return customers.lastTopUps(id, topUpsShown);
        },
        [this, id = m_desk.customer()](const Read<std::vector<BookedTopUp>>& topUps) {
            if (topUps && id == m_desk.customer()) {
                m_history.setTopUps(*topUps);
            }
        }
    );
}

void TopUpModel::registerCustomer(const QString& name, const QString& phone)
{
    CustomerProfile profile;
    profile.name = name.trimmed().toStdString();
    if (!phone.trimmed().isEmpty()) {
        const auto e164 = parsePhone(phone.toStdString());
        if (!e164) {
            Q_EMIT registrationRefused(
                //: The new customer's phone number cannot be read.
                tr("That is no phone number. Type it with its area code, such as 010-1234-5678.")
            );
            return;
        }
        profile.phone = *e164;
    }
    const CustomerId customer{m_ports.submitter.newId().uuid};
    const auto command = m_ports.submitter.make(SaveCustomer{customer, profile});
    if (!command) {
        return;
    }
    m_ports.submitter.submit(
        *command,
        this,
        {[this, customer](const Answer& answer) { takeRegistration(answer, customer); }, {}}
    );
}

void TopUpModel::takeRegistration(const Answer& answer, CustomerId customer)
{
    if (!answer || !isAccepted(*answer)) {
        Q_EMIT registrationRefused(whyNot(answer));
        return;
    }
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&customers = m_ports.customers, customer] { return customers.customer(customer); },
        [this](const Read<std::optional<CustomerCard>>& card) {
            if (card && *card) {
                m_search.show(**card);
                serve(**card);
            }
            Q_EMIT registered();
        }
    );
}

// An entry after a finished top-up begins the next one; while one is under way nothing is entered.
bool TopUpModel::isEntering()
{
    if (m_state == State::Done) {
        startNext();
    }
    return m_state == State::Open && m_desk.card().has_value();
}

void TopUpModel::enterDigits(const QString& digits)
{
    if (isEntering()) {
        m_entry.append(digits);
        m_notice = {};
        Q_EMIT changed();
    }
}

void TopUpModel::removeDigit()
{
    if (isEntering()) {
        m_entry.removeLast();
        Q_EMIT changed();
    }
}

void TopUpModel::clearAmount()
{
    if (isEntering()) {
        m_entry.clear();
        m_notice = {};
        Q_EMIT changed();
    }
}

void TopUpModel::addNote(int key)
{
    const std::vector<Money> notes = noteKeys(m_ports.session.shop().currency);
    const auto place = static_cast<std::size_t>(key);
    if (place < notes.size() && isEntering()) {
        m_entry.addNote(notes[place]);
        m_notice = {};
        Q_EMIT changed();
    }
}

QStringList TopUpModel::noteTexts() const
{
    const ShopFormat& format = m_ports.session.format();
    if (format.currency.code == "KRW" && format.language == Language::Korean) {
        return {
            QStringLiteral("1천"),
            QStringLiteral("5천"),
            QStringLiteral("1만"),
            QStringLiteral("5만")
        };
    }
    QStringList texts;
    for (const Money note : noteKeys(m_ports.session.shop().currency)) {
        texts << moneyText(note, format);
    }
    return texts;
}

void TopUpModel::setTender(Tender tender)
{
    m_tender = tender;
    if (tender == Tender::Cash) {
        m_approvalNo.clear();
    }
    Q_EMIT changed();
}

void TopUpModel::setApprovalNo(const QString& text)
{
    m_approvalNo = text.trimmed();
}

QString TopUpModel::amountText() const
{
    return moneyText(m_entry.amount(), m_ports.session.format());
}

QString TopUpModel::balanceText() const
{
    if (!m_desk.card()) {
        return {};
    }
    const Money before = m_state == State::Done ? m_done.before : m_desk.card()->balance;
    return moneyText(before, m_ports.session.format());
}

QString TopUpModel::balanceAfterText() const
{
    if (!m_desk.card() || m_entry.amount().minor == 0) {
        return {};
    }
    if (m_state == State::Done) {
        return moneyText(m_done.after, m_ports.session.format());
    }
    const auto after = add(m_desk.card()->balance, m_entry.amount());
    return after ? moneyText(*after, m_ports.session.format()) : QString();
}

bool TopUpModel::canSubmit() const
{
    return m_state == State::Open && m_desk.card() && m_entry.amount().minor > 0;
}

void TopUpModel::submit()
{
    if (m_state == State::Done) {
        startNext();
        return;
    }
    if (!canSubmit()) {
        return;
    }
    send(
        TopUp{m_desk.customer(), m_entry.amount(), m_tender, m_approvalNo.toStdString()},
        m_tender,
        &TopUpModel::takeTopUp
    );
}

void TopUpModel::send(CommandBody body, Tender tender, void (TopUpModel::*take)(const Answer&))
{
    const auto command = m_ports.submitter.make(std::move(body));
    if (!command) {
        return;
    }
    m_state = State::Sending;
    m_notice = {};
    Q_EMIT changed();
    m_ports.submitter.submit(
        *command,
        this,
        {[this, tender, take](const Answer& answer) {
             (this->*take)(answer);
             if (tender == Tender::Cash && answer && isAccepted(*answer)) {
                 Q_EMIT cashMoved();
             }
         },
         [this](SubmitError error) {
             m_state = State::Checking;
             say(NoticeTone::Attention, checkingText(error));
         }}
    );
}

void TopUpModel::takeTopUp(const Answer& answer)
{
    if (!answer || !isAccepted(*answer)) {
        m_state = State::Open;
        say(NoticeTone::Refused, whyNot(answer));
        return;
    }
    m_done = std::get<BalanceChanged>(std::get<Accepted>(*answer));
    m_state = State::Done;
    m_desk.setBalance(m_desk.customer(), m_done.after);
    loadHistory();
    //: After a top-up; %1 is its amount.
    say(NoticeTone::Info, tr("%1 topped up.").arg(amountText()));
}

void TopUpModel::startNext()
{
    m_state = State::Open;
    m_entry.clear();
    m_approvalNo.clear();
    m_notice = {};
    Q_EMIT changed();
}

bool TopUpModel::canReverse(int row) const
{
    return row >= 0 && row < m_history.rowCount() && m_ports.session.may(Act::ReverseTopUp)
           && !m_history.topUpAt(row).record.isReversed
           && (m_state == State::Open || m_state == State::Done);
}

void TopUpModel::reverse(int row, const QString& reason)
{
    if (!canReverse(row)) {
        return;
    }
    const TopUpRecord& record = m_history.topUpAt(row).record;
    send(
        ReverseTopUp{record.id, record.customer, reason.trimmed().toStdString()},
        record.tender,
        &TopUpModel::takeReversal
    );
}

void TopUpModel::takeReversal(const Answer& answer)
{
    m_state = State::Open;
    m_entry.clear();
    if (!answer || !isAccepted(*answer)) {
        say(NoticeTone::Refused, whyNot(answer));
        return;
    }
    const auto& change = std::get<BalanceChanged>(std::get<Accepted>(*answer));
    m_desk.setBalance(m_desk.customer(), change.after);
    loadHistory();
    //: A mistaken top-up was taken back.
    say(NoticeTone::Info, tr("The top-up was reversed."));
}

void TopUpModel::refresh()
{
    if (m_desk.card()) {
        m_desk.refresh();
        loadHistory();
    }
}

void TopUpModel::say(NoticeTone tone, const QString& text)
{
    m_notice = {tone, text};
    Q_EMIT changed();
}

QString TopUpModel::whyNot(const Answer& answer) const
{
    if (!answer) {
        return submitErrorText(answer.error());
    }
    const auto* const refused = std::get_if<Refused>(&*answer);
    return refused == nullptr
               ? QString()
               : refusalText(*refused, {m_ports.session.format(), m_ports.session.shop(), {}});
}

} // namespace jangbu::ui
