#include "ui/topup/top_up_history_model.h"

#include "ui/control/cell_roles.h"
#include "ui/shell/session_model.h"
#include "ui/text/money_text.h"
#include "ui/text/name_text.h"
#include "ui/text/time_text.h"

#include <QStringList>

#include <utility>

namespace jangbu::ui {

TopUpHistoryModel::TopUpHistoryModel(
    const SessionModel& session,
    const Clock& clock,
    QObject* parent
)
    : QAbstractTableModel(parent), m_session(session), m_clock(clock)
{}

void TopUpHistoryModel::setTopUps(std::vector<BookedTopUp> topUps)
{
    beginResetModel();
    m_topUps = std::move(topUps);
    endResetModel();
}

const BookedTopUp& TopUpHistoryModel::topUpAt(int row) const
{
    return m_topUps[static_cast<std::size_t>(row)];
}

int TopUpHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_topUps.size());
}

int TopUpHistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TopUpHistoryModel::detailOf(const BookedTopUp& topUp) const
{
    QStringList parts{tenderText(topUp.record.tender)};
    for (const std::string& name : {topUp.terminalName, topUp.staffName}) {
        if (!name.empty()) {
            parts << QString::fromStdString(name);
        }
    }
    if (topUp.record.isReversed) {
        //: After a top-up that was taken back.
        parts << tr("reversed");
    }
    return parts.join(QStringLiteral(" · "));
}

QVariant TopUpHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const BookedTopUp& topUp = topUpAt(index.row());
    const bool isWhen = index.column() == When;
    switch (role) {
    case Qt::DisplayRole:
        return isWhen ? shortTimeText(topUp.record.occurredAt, m_clock.now(), m_session.format())
                      : moneyText(topUp.record.amount, m_session.format());
    case Qt::TextAlignmentRole:
        return int((isWhen ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case static_cast<int>(CellRole::Bold):
        return !isWhen;
    case static_cast<int>(CellRole::SecondLine):
        return isWhen ? detailOf(topUp) : QString();
    case static_cast<int>(CellRole::Greyed):
        return topUp.record.isReversed;
    default:
        return {};
    }
}

QVariant TopUpHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    //: Columns of a list of top-ups.
    return section == When ? tr("When") : tr("Amount");
}

} // namespace jangbu::ui
