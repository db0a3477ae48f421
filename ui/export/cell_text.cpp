#include "ui/export/cell_text.h"

#include "ui/text/money_text.h"
#include "ui/text/number_text.h"
#include "ui/text/time_text.h"

namespace jangbu::ui {

namespace {

struct ForPeople
{
    const ShopFormat& format;

    QString operator()(const QString& text) const { return text; }

    QString operator()(std::int64_t count) const { return countText(count); }

    QString operator()(Money amount) const { return moneyText(amount, format); }

    QString operator()(Instant instant) const { return dateTimeText(instant, format); }
};

struct ForPrograms
{
    const ShopFormat& format;

    QString operator()(const QString& text) const { return text; }

    QString operator()(std::int64_t count) const { return QString::number(count); }

    QString operator()(Money amount) const
    {
        return moneyEntryText(amount, format).replace(minusSign, QLatin1Char('-'));
    }

    QString operator()(Instant instant) const
    {
        return shopTime(instant, format).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    }
};

} // namespace

QString cellText(const ExportCell& cell, const ShopFormat& format)
{
    return std::visit(ForPeople{format}, cell);
}

QString plainCellText(const ExportCell& cell, const ShopFormat& format)
{
    return std::visit(ForPrograms{format}, cell);
}

bool isNumeric(ColumnKind kind)
{
    return kind == ColumnKind::Count || kind == ColumnKind::Amount;
}

} // namespace jangbu::ui
