#include "core/result/must.h"

#include <cstdio>
#include <cstdlib>

namespace jangbu {

// NOLINTNEXTLINE(bugprone-easily-swappable-parameters): the macro alone calls it
void mustFailed(const char* condition, const char* file, int line)
{
    std::fprintf(stderr, "%s:%d: MUST(%s) failed\n", file, line, condition);
    std::abort();
}

} // namespace jangbu
