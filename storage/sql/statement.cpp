#include "storage/sql/statement.h"

#include "core/result/must.h"

#include <QSqlError>

namespace jangbu::storage {

Statement::Statement(Connection& connection, Sql<PreparedQuery*> prepared)
    : m_connection(connection)
{
    if (prepared) {
        m_prepared = *prepared;
        m_prepared->isInUse = true;
    } else {
        m_failure = std::move(prepared).error();
    }
}

Statement::~Statement()
{
    if (m_prepared != nullptr) {
        m_prepared->query.finish();
        m_prepared->isInUse = false;
    }
}

void Statement::bindOne(const BoundValue& value)
{
    if (!value.isStorable) {
        m_failure = notStorable();
    }
    if (m_prepared != nullptr) {
        m_prepared->query.bindValue(m_bound, variantOf(value));
    }
    ++m_bound;
}

Sql<void> Statement::start()
{
    if (m_failure) {
        return std::unexpected(*m_failure);
    }
    MUST(m_bound == m_prepared->placeholders);
    if (!m_prepared->query.exec()) {
        return std::unexpected(m_connection.failureOf(m_prepared->query.lastError()));
    }
    return {};
}

Sql<void> Statement::finish()
{
    // next() says "no more rows" and "could not read on" alike.
    const QSqlError error = m_prepared->query.lastError();
    m_prepared->query.finish();
    m_bound = 0;
    if (error.isValid()) {
        return std::unexpected(m_connection.failureOf(error));
    }
    return {};
}

Sql<std::int64_t> Statement::execute()
{
    if (auto begun = start(); !begun) {
        return std::unexpected(std::move(begun).error());
    }
    const std::int64_t changed = m_prepared->query.numRowsAffected();
    if (auto ended = finish(); !ended) {
        return std::unexpected(std::move(ended).error());
    }
    return changed;
}

Sql<void> Statement::execute(std::int64_t expectedRows)
{
    const auto changed = execute();
    if (!changed) {
        return std::unexpected(changed.error());
    }
    if (*changed != expectedRows) {
        return std::unexpected(Connection::otherRowsTouched(
            *changed,
            expectedRows,
            m_prepared->query.lastQuery().toStdString()
        ));
    }
    return {};
}

SqlFailure Statement::damagedRow() const
{
    return SqlFailure{
        Fault::Damaged,
        "a value makes no sense: " + m_prepared->query.lastQuery().toStdString(),
    };
}

} // namespace jangbu::storage
