#pragma once

#include "storage/sql/connection.h"
#include "storage/sql/rows/sent_writes.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming): the library's own names
struct pg_conn;
struct pg_result;

// NOLINTEND(readability-identifier-naming)

namespace jangbu::storage {

/// Writes over the pipeline of libpq, past Qt's driver: that one waits for every statement and sends
/// values as text. Between send() and land() the connection is in pipeline mode and not Qt's.
class PipelinedWrites final : public SentWrites
{
public:
    /// `connection` must be open and outlive it.
    explicit PipelinedWrites(const Connection& connection);

    [[nodiscard]] bool takesRowByRow() const override { return false; }

    [[nodiscard]] Sql<void> send(std::string_view text, const ValueRows& rows) override;
    [[nodiscard]] Sql<void> land() override;

private:
    struct Parsed
    {
        std::string name;
        bool isKnown = false; // the server said that it parsed it
    };

    /// What is still to be heard of.
    struct Sent
    {
        const std::string* text = nullptr; // the key in m_parsed
        std::int64_t rows = 0;             // to be touched; 0: it is to be parsed only
    };

    [[nodiscard]] Sql<void> enter();
    /// Has the text parsed, once a connection; gives its place in m_parsed.
    [[nodiscard]] Sql<const std::string*> parse(std::string_view text, std::size_t columns);
    [[nodiscard]] Sql<void> hear(const Sent& sent);
    [[nodiscard]] SqlFailure lost() const;

    pg_conn* m_handle;
    bool m_isFlying = false;
    std::unordered_map<std::string, Parsed> m_parsed;
    std::vector<Sent> m_sent;
    std::string m_bytes; // of the statement that is sent, kept for its room
};

} // namespace jangbu::storage
