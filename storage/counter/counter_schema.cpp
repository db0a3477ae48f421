#include "storage/counter/counter_schema.h"

namespace jangbu::storage {

Schema counterSchema()
{
    constexpr std::int64_t applicationId = 0x6A62'4352; // "jbCR" in the file's header
    return Schema{.applicationId = applicationId, .migrations = counterMigrations()};
}

} // namespace jangbu::storage
