#pragma once

#include <QStandardItemModel>

namespace jangbu::ui::test {

// Twelve products of a Korean shop: long names, a low stock, a sold-out one.
[[nodiscard]] QStandardItemModel* makeProductModel(QObject* parent);
// A table of top-ups with tones, second lines and badges.
[[nodiscard]] QStandardItemModel* makeLedgerModel(QObject* parent);

} // namespace jangbu::ui::test
