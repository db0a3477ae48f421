#include "storage/postgres/pipelined_writes.h"

#include "core/result/must.h"
#include "storage/postgres/array_bytes.h"
#include "storage/postgres/postgres_dialect.h"

#include <QVariant>

#include <libpq-fe.h>

#include <charconv>
#include <cstring>
#include <memory>
#include <utility>

namespace jangbu::storage {

namespace {

struct Clearing
{
    void operator()(PGresult* result) const { PQclear(result); }
};

using Result = std::unique_ptr<PGresult, Clearing>;

PGconn* nativePostgres(const Connection& connection)
{
    const QVariant handle = connection.nativeHandle();
    // Qt 6 calls it by the name of the structure, whatever its pages say.
    MUST(handle.isValid() && std::strcmp(handle.typeName(), "pg_conn*") == 0);
    return *static_cast<PGconn* const*>(handle.constData());
}

/// `?` as $1, $2 …
std::string numbered(std::string_view text)
{
    std::string out;
    int number = 0;
    for (const char sign : text) {
        if (sign == '?') {
            out += '$';
            out += std::to_string(++number);
        } else {
            out += sign;
        }
    }
    return out;
}

bool isAllStorable(const ValueRows& rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < rows.columns(); ++column) {
            if (!rows.at(row, column).isStorable) {
                return false;
            }
        }
    }
    return true;
}

SqlFailure failureOf(const PGresult& result)
{
    const char* const state = PQresultErrorField(&result, PG_DIAG_SQLSTATE);
    return {
        faultOfState(state == nullptr ? std::string_view{} : state),
        PQresultErrorMessage(&result)
    };
}

std::int64_t rowsTouched(PGresult& result)
{
    const std::string_view digits = PQcmdTuples(&result);
    std::int64_t rows = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), rows);
    return rows;
}

} // namespace

PipelinedWrites::PipelinedWrites(const Connection& connection)
    : m_handle(nativePostgres(connection))
{}

Sql<void> PipelinedWrites::send(std::string_view text, const ValueRows& rows)
{
    constexpr int binary = 1;
    if (!isAllStorable(rows)) {
        return std::unexpected(notStorable());
    }
    if (auto entered = enter(); !entered) {
        return entered;
    }
    const auto parsed = parse(text, rows.columns());
    if (!parsed) {
        return std::unexpected(parsed.error());
    }
    m_bytes.clear();
    std::vector<std::size_t> ends;
    for (std::size_t column = 0; column < rows.columns(); ++column) {
        appendArray(m_bytes, rows, column);
        ends.push_back(m_bytes.size());
    }
    std::vector<const char*> values;
    std::vector<int> lengths;
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        values.push_back(m_bytes.data() + begin);
        lengths.push_back(static_cast<int>(end - begin));
        begin = end;
    }
    const std::vector<int> formats(rows.columns(), binary);
    // Flushed at once: the server begins while the next statement is made ready.
    const bool isSent = PQsendQueryPrepared(
                            m_handle,
                            m_parsed.at(**parsed).name.c_str(),
                            static_cast<int>(values.size()),
                            values.data(),
                            lengths.data(),
                            formats.data(),
                            0
                        ) == 1
                        && PQflush(m_handle) == 0;
    if (!isSent) {
        return std::unexpected(lost());
    }
    m_sent.push_back({*parsed, static_cast<std::int64_t>(rows.size())});
    return {};
}

Sql<void> PipelinedWrites::enter()
{
    if (!m_isFlying && PQenterPipelineMode(m_handle) != 1) {
        return std::unexpected(lost());
    }
    m_isFlying = true;
    return {};
}

Sql<const std::string*> PipelinedWrites::parse(std::string_view text, std::size_t columns)
{
    const auto [place, isNew] = m_parsed.try_emplace(std::string(text));
    auto& [key, parsed] = *place;
    if (isNew) {
        parsed.name = "jangbu_write_" + std::to_string(m_parsed.size());
    }
    if (parsed.isKnown) {
        return &key;
    }
    const std::string query = numbered(text);
    const auto count = static_cast<int>(columns);
    if (PQsendPrepare(m_handle, parsed.name.c_str(), query.c_str(), count, nullptr) != 1) {
        return std::unexpected(lost());
    }
    // Known from here on for the rest of the flight; forgotten again if the server says no.
    parsed.isKnown = true;
    m_sent.push_back({&key, 0});
    return &key;
}

Sql<void> PipelinedWrites::land()
{
    if (!m_isFlying) {
        return {};
    }
    Sql<void> outcome;
    const bool isSynced = PQpipelineSync(m_handle) == 1;
    for (const Sent& sent : std::exchange(m_sent, {})) {
        auto heard = isSynced ? hear(sent) : std::unexpected(lost());
        if (outcome && !heard) {
            outcome = std::move(heard);
        }
    }
    // The answer to the synchronisation itself.
    while (const Result rest{PQgetResult(m_handle)}) {
        if (PQresultStatus(rest.get()) == PGRES_PIPELINE_SYNC) {
            break;
        }
    }
    m_isFlying = false;
    if (PQexitPipelineMode(m_handle) != 1 && outcome) {
        outcome = std::unexpected(lost());
    }
    return outcome;
}

Sql<void> PipelinedWrites::hear(const Sent& sent)
{
    const Result result{PQgetResult(m_handle)};
    while (const Result end{PQgetResult(m_handle)}) {
        // Nothing more is said of one statement.
    }
    if (result == nullptr) {
        return std::unexpected(lost());
    }
    const bool isDone = PQresultStatus(result.get()) == PGRES_COMMAND_OK;
    if (sent.rows == 0) {
        m_parsed.at(*sent.text).isKnown = isDone;
    }
    if (!isDone) {
        return std::unexpected(failureOf(*result));
    }
    const std::int64_t touched = rowsTouched(*result);
    if (sent.rows != 0 && touched != sent.rows) {
        return std::unexpected(Connection::otherRowsTouched(touched, sent.rows, *sent.text));
    }
    return {};
}

SqlFailure PipelinedWrites::lost() const
{
    return {Fault::Lost, PQerrorMessage(m_handle)};
}

} // namespace jangbu::storage
