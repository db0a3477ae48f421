#include "storage/sqlite/book_schema.h"

#include "storage/sqlite/book_migrations.h"

namespace jangbu::storage {

namespace {

// "jbBK" in the file's header says that it is a book.
constexpr std::int64_t bookApplicationId = 0x6A62424B;

} // namespace

Schema bookSchema()
{
    return Schema{.applicationId = bookApplicationId, .migrations = bookMigrations()};
}

} // namespace jangbu::storage
