#pragma once

#include "storage/sql/dialect.h"
#include "storage/sql/sql_failure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <vector>

namespace jangbu::storage {

class Transaction;

/// Where a database is and by which Qt driver it is reached.
struct ConnectionTarget
{
    QString driver;
    QString databaseName;
    QString connectOptions; // host, user and password too, where there are any
};

/// A statement that the engine has parsed, kept for the next use of the same text.
struct PreparedQuery
{
    QSqlQuery query;
    int placeholders = 0;
    bool isInUse = false;
};

/// One named connection with its prepared statements. Belongs to the thread that opened it.
class Connection
{
public:
    /// `dialect` must outlive the connection.
    [[nodiscard]] static Sql<std::unique_ptr<Connection>>
    open(const ConnectionTarget& target, const Dialect& dialect);

    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    Connection(Connection&&) = delete;
    Connection& operator=(Connection&&) = delete;

    [[nodiscard]] const Dialect& dialect() const { return m_dialect; }

    /// The engine's own handle, for the engine's own folder only.
    [[nodiscard]] QVariant nativeHandle() const;

    /// Runs text without placeholders as it stands, several statements where the driver takes them.
    /// Gives the first column of every row they return. For the engine's own folder only.
    [[nodiscard]] Sql<std::vector<std::string>> runText(std::string_view text);

    /// What is wrong when another number of rows was touched than a statement is about.
    [[nodiscard]] static SqlFailure
    otherRowsTouched(std::int64_t touched, std::int64_t expected, std::string_view text);

    /// The failure that Qt's error describes.
    [[nodiscard]] SqlFailure failureOf(const QSqlError& error) const;

private:
    friend class Transaction;

    Connection(const ConnectionTarget& target, const Dialect& dialect);

    [[nodiscard]] Sql<void> land();
    [[nodiscard]] Sql<PreparedQuery*> prepared(std::string_view text);
    [[nodiscard]] Sql<void> control(std::string_view text);

    // A hash that takes views spares a copy of the text at every look-up.
    struct TextHash
    {
        using is_transparent = void;

        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };

    QSqlDatabase m_database;
    const Dialect& m_dialect;
    std::thread::id m_thread;
    bool m_isInTransaction = false;
    std::unique_ptr<SentWrites> m_sent; // null on an engine that is not on a wire
    std::unordered_map<std::string, std::unique_ptr<PreparedQuery>, TextHash, std::equal_to<>>
        m_prepared;
};

} // namespace jangbu::storage
