#pragma once

#include <QString>

namespace jangbu::ui {

/// Where exports go.
struct ExportFolder
{
    QString path;
    /// The counter's own folder, which is made when it is missing. One that somebody chose never is:
    /// its disk may be out, and what is written in its place would be lost from sight.
    bool isUsual = true;

    friend bool operator==(const ExportFolder&, const ExportFolder&) = default;
};

} // namespace jangbu::ui
