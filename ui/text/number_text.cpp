#include "ui/text/number_text.h"

#include <QCoreApplication>

namespace jangbu::ui {

namespace {

struct NumberText
{
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

QString absoluteText(std::int64_t count)
{
    const QString digits = QString::number(count);
    return groupedDigits(count < 0 ? digits.sliced(1) : digits);
}

} // namespace

QString groupedDigits(const QString& digits)
{
    QString grouped = digits;
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3) {
        grouped.insert(place, QLatin1Char(','));
    }
    return grouped;
}

QString countText(std::int64_t count)
{
    return count < 0 ? minusSign + absoluteText(count) : absoluteText(count);
}

QString signedCountText(std::int64_t count)
{
    return count > 0 ? QLatin1Char('+') + absoluteText(count) : countText(count);
}

QString cartCountText(std::int64_t kinds, std::int64_t units)
{
    //: How many kinds of products are in a cart, as "4종".
    const QString items = NumberText::tr("%1 items", nullptr, static_cast<int>(kinds));
    return items.arg(countText(kinds)) + QStringLiteral(" · ") + unitsText(units);
}

QString unitsText(std::int64_t units)
{
    //: How many units of products, as "7개".
    return NumberText::tr("%1 pcs", nullptr, static_cast<int>(units)).arg(countText(units));
}

} // namespace jangbu::ui
