#pragma once

#include <QString>

namespace jangbu::ui {

enum class NoticeTone { Info, Attention, Refused };

// What a screen says beside its numbers.
struct Notice
{
    NoticeTone tone = NoticeTone::Info;
    QString text; // empty: nothing

    friend bool operator==(const Notice&, const Notice&) = default;
};

} // namespace jangbu::ui
