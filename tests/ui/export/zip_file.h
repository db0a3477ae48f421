#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace jangbu::ui {

/// The files of a zip archive by name; empty when it is none.
[[nodiscard]] QMap<QString, QByteArray> unzipped(const QByteArray& archive);

} // namespace jangbu::ui
