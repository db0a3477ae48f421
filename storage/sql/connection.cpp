#include "storage/sql/connection.h"

#include "core/result/must.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <algorithm>

namespace jangbu::storage {

Connection::Connection(const ConnectionTarget& target, const Dialect& dialect)
    : m_database(QSqlDatabase::addDatabase(
          target.driver,
          // Unique among the connections that exist, which is all that a name must be.
          QStringLiteral("jangbu-%1").arg(reinterpret_cast<quintptr>(this), 0, 16)
      ))
    , m_dialect(dialect)
    , m_thread(std::this_thread::get_id())
{
    m_database.setDatabaseName(target.databaseName);
    m_database.setConnectOptions(target.connectOptions);
}

Connection::~Connection()
{
    m_sent.reset();
    m_prepared.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Sql<std::unique_ptr<Connection>>
Connection::open(const ConnectionTarget& target, const Dialect& dialect)
{
    std::unique_ptr<Connection> connection(new Connection(target, dialect));
    if (!connection->m_database.open()) {
        return std::unexpected(connection->failureOf(connection->m_database.lastError()));
    }
    connection->m_sent = dialect.sendsWrites(*connection);
    return connection;
}

QVariant Connection::nativeHandle() const
{
    return m_database.driver()->handle();
}

SqlFailure Connection::failureOf(const QSqlError& error) const
{
    return SqlFailure{m_dialect.faultOf(error.nativeErrorCode()), error.text().toStdString()};
}

SqlFailure
Connection::otherRowsTouched(std::int64_t touched, std::int64_t expected, std::string_view text)
{
    return SqlFailure{
        Fault::Constraint,
        std::to_string(touched) + " rows were touched, expected " + std::to_string(expected) + ": "
            + std::string(text),
    };
}

Sql<void> Connection::land()
{
    return m_sent == nullptr ? Sql<void>{} : m_sent->land();
}

Sql<PreparedQuery*> Connection::prepared(std::string_view text)
{
    MUST(std::this_thread::get_id() == m_thread);
    if (auto landed = land(); !landed) {
        return std::unexpected(std::move(landed).error());
    }
    const auto place = m_prepared.find(text);
    if (place != m_prepared.end()) {
        MUST(!place->second->isInUse);
        return place->second.get();
    }
    auto fresh = std::make_unique<PreparedQuery>(PreparedQuery{
        .query = QSqlQuery(m_database),
        .placeholders = static_cast<int>(std::ranges::count(text, '?')),
    });
    fresh->query.setForwardOnly(m_dialect.fetchesRowByRow());
    if (!fresh->query.prepare(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
        )) {
        return std::unexpected(failureOf(fresh->query.lastError()));
    }
    return m_prepared.emplace(text, std::move(fresh)).first->second.get();
}

Sql<void> Connection::control(std::string_view text)
{
    auto done = runText(text);
    if (!done) {
        return std::unexpected(std::move(done).error());
    }
    return {};
}

Sql<std::vector<std::string>> Connection::runText(std::string_view text)
{
    MUST(std::this_thread::get_id() == m_thread);
    if (auto landed = land(); !landed) {
        return std::unexpected(std::move(landed).error());
    }
    QSqlQuery query(m_database);
    std::vector<std::string> first;
    // On a connection that was lost it says no, and not even why.
    if (!query.exec(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))) {
        return std::unexpected(failureOf(query.lastError()));
    }
    do {
        while (query.next()) {
            first.push_back(query.value(0).toString().toStdString());
        }
    } while (query.nextResult());
    // nextResult() says "no more" and "the next one failed" alike.
    if (query.lastError().isValid()) {
        return std::unexpected(failureOf(query.lastError()));
    }
    return first;
}

} // namespace jangbu::storage
