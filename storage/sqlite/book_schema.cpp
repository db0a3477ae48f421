#include "storage/sqlite/book_schema.h"

#include "storage/sqlite/book_migrations.h"

namespace jangbu::storage {

Schema bookSchema()
{
    return Schema{.applicationId = bookApplicationId, .migrations = bookMigrations()};
}

} // namespace jangbu::storage
