#pragma once

#include "core/money/currency.h"
#include "core/money/money.h"

#include <QString>

#include <vector>

namespace jangbu::ui {

/// An amount as it grows on a number pad: digits come in at the right, as on a card terminal.
class AmountEntry
{
public:
    [[nodiscard]] Money amount() const { return m_amount; }

    /// Ignores what would make it longer than any real amount.
    void append(const QString& digits);
    void removeLast();
    void clear();
    /// Adds a banknote; ignored when the sum would be too long.
    void addNote(Money note);

private:
    Money m_amount;
};

/// The notes that stand on keys of their own: 1천 5천 1만 5만, or 5 10 20 50 major units.
[[nodiscard]] std::vector<Money> noteKeys(const Currency& currency);

} // namespace jangbu::ui
