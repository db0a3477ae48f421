#pragma once

#include <string>

namespace jangbu::app {

/// Nothing to run: the text was asked for (exit code 0) or says what is wrong (2).
struct OptionsEnd
{
    std::string text;
    int exitCode = 0;
};

} // namespace jangbu::app
