#pragma once

#include <QString>

namespace jangbu::ui {

/// One number that matters, with what it is held against. Finished texts.
struct FigureTile
{
    enum class Tone { Good, Plain, Attention };

    QString label;
    QString figure;
    QString change; // `▲ 12.4%`; empty: nothing to compare with
    Tone tone = Tone::Plain;
    QString note;   // what the change is held against, or more about the figure
    QString detail; // a further line; empty: none
    bool isDetailUrgent = false;

    friend bool operator==(const FigureTile&, const FigureTile&) = default;
};

} // namespace jangbu::ui
