#include "storage/postgres/book_schema.h"

#include "storage/postgres/book_migrations.h"

namespace jangbu::storage {

Schema postgresBookSchema()
{
    return Schema{.applicationId = bookApplicationId, .migrations = postgresBookMigrations()};
}

} // namespace jangbu::storage
