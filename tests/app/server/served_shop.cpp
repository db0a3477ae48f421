#include "tests/app/server/served_shop.h"

#include "app/server/served_databases.h"
#include "app/system/book_keys.h"
#include "app/system/random_ids.h"
#include "core/result/must.h"
#include "storage/wire/time_text.h"

#include <QDebug>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>

namespace jangbu::tests {

ServedShop::ServedShop(std::string database) : m_database(std::move(database))
{
    MUST(m_folder.isValid());
    if (m_database.empty()) {
        m_database = "sqlite:" + folder().string();
    }
    setting.certificate = {folder() / "server.crt", folder() / "server.key"};
    MUST(app::makeCertificateIfMissing(setting.certificate, m_clock.now()));
    m_log = std::make_unique<app::Log>(folder(), m_clock);
}

ServedShop::~ServedShop()
{
    stop();
}

std::unique_ptr<app::Server> ServedShop::another()
{
    auto databases =
        app::openServed(m_database, storage::OpenIntent::CreateIfMissing, m_clock.now());
    if (!databases) {
        qWarning("%s", databases.error().c_str());
        return nullptr;
    }
    auto vault = app::openVault(*databases->book, folder() / "keys");
    MUST(vault);
    auto server = app::Server::start(
        setting,
        {std::move(databases->book),
         *std::move(vault),
         std::move(databases->access),
         *m_log,
         m_clock}
    );
    if (!server) {
        qWarning("%s", server.error().c_str());
        return nullptr;
    }
    return *std::move(server);
}

std::string ServedShop::start()
{
    m_server = another();
    if (!m_server) {
        return "it did not start";
    }
    if (m_isMade) {
        return {};
    }
    app::InitRequest request;
    request.shopName = "우리 가게";
    request.adminLogin = "kim";
    request.pin = "1234";
    const auto made = m_server->initialise(request);
    m_isMade = made.has_value();
    return made ? std::string() : made.error();
}

void ServedShop::stop()
{
    m_server.reset();
}

std::string ServedShop::newId()
{
    return toText(app::RandomIds(m_clock).next());
}

storage::ServerAddress ServedShop::address() const
{
    const auto certificates =
        QSslCertificate::fromPath(QString::fromStdString(setting.certificate.certificate.string()));
    MUST(!certificates.isEmpty());
    return {
        QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port())),
        certificates.front().digest(QCryptographicHash::Sha256)
    };
}

std::string ServedShop::enrolmentCode()
{
    const Instant soon{m_clock.now().us + usPerHour};
    const auto terminals = m_server->shop().terminals();
    MUST(terminals && !terminals->empty());
    const auto code = m_server->access().makeEnrolment(terminals->front().id, soon);
    MUST(code);
    return *code;
}

std::string ServedShop::terminalToken()
{
    if (m_terminalToken.empty()) {
        HttpsClient client(port());
        m_terminalToken = fieldOf(
            client.post("/v1/terminal-tokens", R"({"code":")" + enrolmentCode() + "\"}").body,
            "token"
        );
    }
    return m_terminalToken;
}

std::string ServedShop::sessionToken(const std::string& login, const std::string& pin)
{
    HttpsClient client(port());
    client.token = terminalToken();
    const std::string body = R"({"login":")" + login + R"(","pin":")" + pin + "\"}";
    return fieldOf(client.post("/v1/sessions", body).body, "token");
}

const std::string& ServedShop::adminToken()
{
    if (m_adminToken.empty()) {
        m_adminToken = sessionToken("kim", "1234");
    }
    return m_adminToken;
}

int ServedShop::put(const std::string& collection, const std::string& fields, std::string id)
{
    HttpsClient client(port());
    client.token = adminToken();
    const std::string target = "/v1/" + collection + '/' + (id.empty() ? newId() : id);
    return client.put(target, '{' + nowField() + fields + '}').status;
}

std::string ServedShop::makeProduct(const std::string& code, int price, int stock)
{
    const std::string id = newId();
    const std::string details = R"({"code":")" + code + R"(","barcodes":[],"name":")" + code
                                + R"(","category":"과자","price":)" + std::to_string(price)
                                + R"(,"tax_class":"taxable","unit":"개","low_stock_at":0,)"
                                  R"("is_active":true})";
    MUST(put("product-edits", R"("product":")" + id + R"(","details":)" + details) == 200);
    if (stock > 0) {
        const std::string fields =
            R"("product":")" + id + R"(","quantity":)" + std::to_string(stock);
        MUST(put("stock-receipts", fields) == 200);
    }
    return id;
}

std::string ServedShop::makeCustomer(const std::string& name, const std::string& phone)
{
    const std::string id = newId();
    const std::string profile = R"({"name":")" + name + R"(","phone":")" + phone + "\"}";
    MUST(put("customer-edits", R"("customer":")" + id + R"(","profile":)" + profile) == 200);
    return id;
}

void ServedShop::makeStaff(const std::string& login, const std::string& role)
{
    HttpsClient client(port());
    client.token = adminToken();
    const std::string hash =
        fieldOf(client.post("/v1/pin-hashes", R"({"pin":"5678"})").body, "pin_hash");
    const std::string fields = R"("staff":")" + newId() + R"(","login":")" + login + R"(","name":")"
                               + login + R"(","role":")" + role
                               + R"(","is_active":true,"pin_hash":")" + hash + '"';
    MUST(put("staff-edits", fields) == 200);
}

std::string nowField()
{
    return R"("occurred_at":")" + storage::rfc3339(app::SystemClock{}.now()) + "\",";
}

std::string fieldOf(const std::string& json, const std::string& name)
{
    const QJsonValue value = QJsonDocument::fromJson(QByteArray::fromStdString(json))
                                 .object()
                                 .value(QString::fromStdString(name));
    return value.isDouble() ? std::to_string(value.toInteger()) : value.toString().toStdString();
}

} // namespace jangbu::tests
