#pragma once

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace jangbu::ui {

/// Codes that were scanned and could not be followed: goods that are not in the cart, a card whose
/// owner is not served. No payment goes on before somebody has dealt with them.
class UnknownCodes
{
    Q_DECLARE_TR_FUNCTIONS(UnknownCodes)

public:
    enum class Why { NoProduct, NoCustomer, BookUnread };

    void add(const QString& code, Why why);
    /// It is scanned again: what was wrong with it the last time does not count any more. Goods that
    /// nobody knows are so many more each time.
    void retry(const QString& code);
    /// Somebody is served: cards that were no good are forgotten.
    void forgetCards();

    void clear() { m_codes.clear(); }

    [[nodiscard]] bool isEmpty() const { return m_codes.empty(); }

    /// Takes at least one code.
    [[nodiscard]] const QString& last() const { return m_codes.back().text; }

    /// What the counter says; empty while there are none.
    [[nodiscard]] QString sentence() const;

private:
    struct Code
    {
        QString text;
        Why why = Why::NoProduct;
    };

    std::vector<Code> m_codes;

    [[nodiscard]] QString productSentence() const;
};

} // namespace jangbu::ui
