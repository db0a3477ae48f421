#include "ui/sell/flow/scan_queue.h"

#include "core/product/barcode.h"
#include "ui/dispatch/dispatch.h"
#include "ui/scan/product_lookup.h"

#include <utility>

namespace jangbu::ui {

ScanQueue::ScanQueue(Surroundings around) : m_around(std::move(around)) {}

void ScanQueue::push(const QString& code, int quantity)
{
    m_scans.push_back({code, readScan(code.toStdString()), quantity});
    takeNext();
}

void ScanQueue::pushPay()
{
    // Pressed twice it is still one payment.
    if (m_scans.empty() || !std::holds_alternative<PayCode>(m_scans.back().code)) {
        m_scans.push_back({{}, PayCode{}, 1});
    }
    takeNext();
}

void ScanQueue::takeNext()
{
    while (!m_scans.empty() && !m_isAsking && !m_around.isBlocked()) {
        const Scan scan = std::move(m_scans.front());
        m_scans.pop_front();
        take(scan);
    }
}

void ScanQueue::drop()
{
    m_scans.clear();
    m_isAsking = false;
    ++m_question; // nobody waits for the answer any more
}

void ScanQueue::take(const Scan& scan)
{
    if (std::holds_alternative<PayCode>(scan.code)) {
        Q_EMIT payScanned();
    } else if (const auto* const member = std::get_if<MemberCode>(&scan.code)) {
        takeMember(scan, member->memberNo);
    } else {
        takeProduct(scan, std::get<ProductCode>(scan.code).text);
    }
}

void ScanQueue::takeMember(const Scan& scan, std::int64_t memberNo)
{
    ask([&customers = m_around.customers,
         memberNo] { return customers.customerByMemberNo(memberNo); },
        [this, scan](const Read<std::optional<CustomerCard>>& card) {
            if (!card) {
                Q_EMIT refused(scan.text, UnknownCodes::Why::BookUnread);
            } else if (!*card) {
                Q_EMIT refused(scan.text, UnknownCodes::Why::NoCustomer);
            } else {
                Q_EMIT memberScanned(**card);
            }
        });
}

template <class Question, class OnFound>
void ScanQueue::ask(Question question, OnFound onFound)
{
    m_isAsking = true;
    m_around.dispatch.run(
        Lane::Reading,
        this,
        std::move(question),
        [this, told = std::move(onFound), number = ++m_question](const auto& found) {
            if (number == m_question) {
                m_isAsking = false;
                told(found);
                takeNext();
            }
        }
    );
}

void ScanQueue::takeProduct(const Scan& scan, const std::string& code)
{
    const auto index = m_around.index();
    const auto place = index == nullptr ? std::nullopt : index->findCode(code);
    if (place) {
        // A copy: what becomes of it may read the products anew.
        const Product product = index->at(*place);
        Q_EMIT productScanned(product, scan.quantity);
    } else if (!takeWeighed(code)) {
        askForProduct(scan, code);
    }
}

bool ScanQueue::takeWeighed(const std::string& code)
{
    const auto index = m_around.index();
    const auto barcode = parseBarcode(code);
    const auto weighed = barcode ? weighedItem(*barcode, weightInEveryCode) : std::nullopt;
    if (index == nullptr || !weighed || weighed->value == 0) {
        return false;
    }
    const auto place = index->findCode(weighed->itemCode);
    // Only goods that are sold by the gram: a piece has no part.
    if (!place || index->at(*place).details.unit != "g") {
        return false;
    }
    const Product product = index->at(*place);
    Q_EMIT productScanned(product, static_cast<int>(weighed->value));
    return true;
}

void ScanQueue::askForProduct(const Scan& scan, const std::string& code)
{
    // Added elsewhere since the products were read, or a wrong code.
    ask([&catalogue = m_around.catalogue, code] { return productOfCode(catalogue, code); },
        [this, scan](const Read<std::optional<Product>>& found) {
            if (!found) {
                Q_EMIT refused(scan.text, UnknownCodes::Why::BookUnread);
                return;
            }
            if (!*found || !(*found)->details.isActive) {
                Q_EMIT refused(scan.text, UnknownCodes::Why::NoProduct);
                return;
            }
            if (const auto index = m_around.index(); index != nullptr) {
                index->put(**found);
            }
            Q_EMIT productScanned(**found, scan.quantity);
        });
}

} // namespace jangbu::ui
