#include "tests/e2e/reference_consumer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jangbu::tests {

void ReferenceConsumer::take(std::string_view json)
{
    const QByteArray bytes(json.data(), static_cast<qsizetype>(json.size()));
    const QJsonObject event = QJsonDocument::fromJson(bytes).object();
    const std::string id = event[u"id"].toString().toStdString();
    const auto key = parseUuid(event[u"partitionkey"].toString().toStdString());
    const qlonglong seq = event[u"sequence"].toString().toLongLong();
    if (event[u"specversion"].toString() != QLatin1String("1.0") || id.empty() || !key || seq < 1) {
        m_complaint += "not an event: " + std::string(json) + "\n";
        return;
    }
    const auto [known, isNew] = m_jsonById.emplace(id, json);
    if (!isNew) {
        ++m_duplicates;
        if (known->second != json) {
            m_complaint += id + " came again and says something else\n";
        }
        return;
    }
    auto& ofCustomer = m_taken[CustomerId{*key}];
    if (!ofCustomer.empty() && ofCustomer.back().seq >= seq) {
        m_complaint += id + " came after a later event of its customer\n";
    }
    ofCustomer.push_back({seq, id});
}

} // namespace jangbu::tests
