#pragma once

#include <QString>

#include <cstdint>

namespace jangbu::ui {

/// Amounts as the screen shows them; empty where there is nothing to show.
struct SellFigures
{
    QString gross;
    QString discount;
    QString vat;
    QString total;
    QString balanceBefore;
    QString balanceAfter;
    QString missing; // short balance
    QString cash;    // to be taken at the counter
    std::int64_t kinds = 0;
    std::int64_t units = 0;

    friend bool operator==(const SellFigures&, const SellFigures&) = default;
};

/// A product whose price somebody asked for.
struct PriceAnswer
{
    QString name; // empty: no such code
    QString code;
    QString price;
    QString stock;
};

} // namespace jangbu::ui
