#pragma once

namespace jangbu {

/// Ends the program: an invariant of the code itself is broken. Never used for input.
[[noreturn]] void mustFailed(const char* condition, const char* file, int line);

} // namespace jangbu

// Stays on in release builds: a wrong number is worse than a stopped program.
#define MUST(condition)                                                                            \
    (static_cast<bool>(condition) ? static_cast<void>(0)                                           \
                                  : ::jangbu::mustFailed(#condition, __FILE__, __LINE__))
