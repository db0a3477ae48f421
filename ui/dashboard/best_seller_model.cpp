#include "ui/dashboard/best_seller_model.h"

#include "ui/shell/session_model.h"
#include "ui/text/figure/figure_text.h"
#include "ui/text/money_text.h"
#include "ui/text/number_text.h"

#include <algorithm>
#include <utility>

namespace jangbu::ui {

BestSellerModel::BestSellerModel(const SessionModel& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session)
{}

void BestSellerModel::setSellers(std::vector<NamedSeller> sellers)
{
    if (sellers == m_sellers) {
        return; // read again: whatever is chosen stays chosen
    }
    beginResetModel();
    m_sellers = std::move(sellers);
    endResetModel();
}

ExportTable BestSellerModel::table(const QString& details) const
{
    std::vector<ExportRow> rows;
    rows.reserve(m_sellers.size());
    for (const NamedSeller& named : m_sellers) {
        rows.push_back({
            static_cast<std::int64_t>(named.seller.rank),
            named.code,
            named.name,
            named.seller.sold.units,
            named.seller.sold.revenue,
            percentText(named.seller.shareBasisPoints),
            textOf(named, Change),
        });
    }
    return {
        tr("Best sellers"),
        details,
        {
            //: Columns of an exported table of best sellers.
            {tr("Rank"), ColumnKind::Count},
            {tr("Code"), ColumnKind::Text},
            {tr("Product"), ColumnKind::Text},
            {tr("Units"), ColumnKind::Count},
            {tr("Revenue"), ColumnKind::Amount},
            {tr("Share of units"), ColumnKind::Text},
            {tr("Rank change"), ColumnKind::Text},
        },
        rowsAtHand(std::move(rows)),
    };
}

int BestSellerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sellers.size());
}

QVariant BestSellerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const NamedSeller& named = m_sellers[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Rank:
        return static_cast<int>(named.seller.rank);
    case Length: {
        const auto most = static_cast<qreal>(m_sellers.front().seller.sold.units);
        return static_cast<qreal>(named.seller.sold.units) / std::max(qreal{1}, most);
    }
    case Name:
    case Change:
    case Units:
    case Revenue:
    case Share:
        return textOf(named, role);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2, %3, %4, %5")
            .arg(named.seller.rank)
            .arg(named.name, textOf(named, Units), textOf(named, Revenue), textOf(named, Share));
    default:
        return {};
    }
}

QString BestSellerModel::textOf(const NamedSeller& named, int role) const
{
    switch (role) {
    case Name:
        return named.name;
    case Change:
        //: A best seller that was not sold in the period before.
        return named.seller.rankChange ? stepText(*named.seller.rankChange) : tr("new");
    case Units:
        return unitsText(named.seller.sold.units);
    case Revenue:
        return moneyText(named.seller.sold.revenue, m_session.format());
    case Share:
        return percentText(named.seller.shareBasisPoints);
    default:
        return {};
    }
}

} // namespace jangbu::ui
