#include "storage/audit/law/shop_laws.h"
#include "storage/sql/dialect.h"
#include "storage/sql/migration.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace jangbu::storage {

namespace {

constexpr std::string_view creates = "CREATE ";

/// `table setting`, `index orders_by_time` … of a statement without its first word.
std::string objectOf(std::string_view statement)
{
    constexpr std::string_view unique = "UNIQUE ";
    if (statement.starts_with(unique)) {
        statement.remove_prefix(unique.size());
    }
    const std::size_t kindEnd = statement.find(' ');
    const std::size_t nameEnd = statement.find_first_of(" (", kindEnd + 1);
    std::string object(statement.substr(0, nameEnd));
    std::ranges::transform(
        object.begin(),
        object.begin() + static_cast<std::ptrdiff_t>(kindEnd),
        object.begin(),
        [](char letter) { return static_cast<char>(letter - 'A' + 'a'); }
    );
    return object;
}

/// Every statement of a migration begins its line.
void addObjects(std::string_view script, std::set<std::string>& objects)
{
    while (!script.empty()) {
        const std::size_t end = std::min(script.find('\n'), script.size() - 1);
        const std::string_view line = script.substr(0, end);
        if (line.starts_with(creates)) {
            objects.insert(objectOf(line.substr(creates.size())));
        }
        script.remove_prefix(end + 1);
    }
}

} // namespace

Sql<void> auditSchema(Transaction& transaction, Findings& findings)
{
    const Dialect& dialect = transaction.connection().dialect();
    std::set<std::string> due{"table migration"};
    for (const Migration& step : dialect.bookSchema().migrations) {
        addObjects(step.up, due);
    }
    auto read = transaction.prepare(dialect.schemaObjects()).forEach([&](const RowView& row) {
        const std::string object = row.text(0) + " " + row.text(1);
        findings.expect(LawId::SchemaIsMade, due.erase(object) == 1, [&object] {
            return object + " is none of the program's";
        });
    });
    for (const std::string& object : due) {
        if (read) {
            findings.note(LawId::SchemaIsMade, object + " is missing");
        }
    }
    return read;
}

} // namespace jangbu::storage
