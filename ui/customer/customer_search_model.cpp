#include "ui/customer/customer_search_model.h"

#include "core/customer/phone.h"
#include "core/product/barcode.h"
#include "ui/dispatch/dispatch.h"
#include "ui/scan/scan_code.h"
#include "ui/text/error_text.h"

#include <utility>
#include <variant>

namespace jangbu::ui {

CustomerSearchModel::CustomerSearchModel(
    CustomerReader& customers,
    Dispatch& dispatch,
    const SessionModel& session,
    QObject* parent
)
    : QObject(parent)
    , m_customers(customers)
    , m_dispatch(dispatch)
    , m_found(session)
    , m_desk(customers, dispatch)
{
    connect(&m_desk, &CustomerDesk::found, this, &CustomerSearchModel::takeFound);
    connect(&m_desk, &CustomerDesk::findFailed, this, [this] {
        m_choosesWhenFound = false;
        m_found.setCustomers({});
        Q_EMIT customersFound(false);
    });
}

void CustomerSearchModel::find(const QString& text)
{
    m_choosesWhenFound = false;
    m_desk.find(text.trimmed().toStdString());
}

void CustomerSearchModel::takeFound(const std::vector<CustomerCard>& cards)
{
    const bool chooses = std::exchange(m_choosesWhenFound, false);
    m_found.setCustomers(cards);
    Q_EMIT customersFound(true);
    if (chooses) {
        chooseFirst();
    }
}

void CustomerSearchModel::stopFinding()
{
    m_choosesWhenFound = false;
    m_desk.stopFinding();
}

void CustomerSearchModel::choose(int row)
{
    if (row >= 0 && row < m_found.rowCount()) {
        m_choosesWhenFound = false;
        Q_EMIT chosen(m_found.customerAt(row));
    }
}

void CustomerSearchModel::chooseFirst()
{
    if (m_desk.isFinding()) {
        m_choosesWhenFound = true;
    } else if (m_found.rowCount() > 0) {
        choose(0);
        Q_EMIT firstChosen();
    }
}

void CustomerSearchModel::show(const CustomerCard& card)
{
    stopFinding();
    m_found.setCustomers({card});
    Q_EMIT customersFound(true);
}

bool CustomerSearchModel::takeScan(const QString& code)
{
    const std::string text = code.toStdString();
    const ScanCode scanned = readScan(text);
    if (const auto* const member = std::get_if<MemberCode>(&scanned)) {
        chooseMember(member->memberNo);
        return true;
    }
    const auto barcode = parseBarcode(text);
    const bool isOfGoods = barcode && barcode->kind != BarcodeKind::Internal;
    const bool isPhone = !isOfGoods && parsePhone(text);
    if (isPhone) {
        choosePhone(text);
    }
    return isPhone;
}

void CustomerSearchModel::chooseMember(std::int64_t memberNo)
{
    stopFinding();
    m_dispatch.run(
        Lane::Reading,
        this,
        [&customers = m_customers, memberNo] { return customers.customerByMemberNo(memberNo); },
        [this](const Read<std::optional<CustomerCard>>& card) {
            if (!card) {
                Q_EMIT scanRefused(readErrorText(card.error()));
            } else if (!*card) {
                Q_EMIT scanRefused(unknownCardText());
            } else {
                Q_EMIT chosen(**card);
            }
        }
    );
}

void CustomerSearchModel::choosePhone(const std::string& phone)
{
    stopFinding();
    m_dispatch.run(
        Lane::Reading,
        this,
        [&customers = m_customers, phone] { return customers.findCustomers(phone, 2); },
        [this](const Read<std::vector<CustomerCard>>& cards) {
            if (!cards) {
                Q_EMIT scanRefused(readErrorText(cards.error()));
                return;
            }
            m_found.setCustomers(*cards);
            Q_EMIT customersFound(true);
            if (cards->empty()) {
                //: A scanned phone number that no customer has.
                Q_EMIT scanRefused(tr("No customer has this phone number."));
            } else if (cards->size() == 1) {
                Q_EMIT chosen(cards->front());
            }
        }
    );
}

} // namespace jangbu::ui
