#pragma once

#include "core/sales/figures.h"
#include "ui/export/export_table.h"

#include <QAbstractListModel>

#include <vector>

namespace jangbu::ui {

class SessionModel;

/// A best seller with its name.
struct NamedSeller
{
    BestSeller seller;
    QString code;
    QString name;

    friend bool operator==(const NamedSeller&, const NamedSeller&) = default;
};

/// The products sold most, each a row with a bar.
class BestSellerModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        Name = Qt::UserRole + 1, // QString
        Rank,                    // int, from 1
        Change,                  // QString: `▲ 1`, `새로`
        Units,                   // QString
        Revenue,                 // QString
        Share,                   // QString: `12.4%`
        Length,                  // double, 0 … 1 of the first one's units
    };

    explicit BestSellerModel(const SessionModel& session, QObject* parent = nullptr);

    /// In their order.
    void setSellers(std::vector<NamedSeller> sellers);

    [[nodiscard]] ExportTable table(const QString& details) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// Qt::DisplayRole and the accessible text have the whole row in words.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const SessionModel& m_session;
    std::vector<NamedSeller> m_sellers;

    [[nodiscard]] QString textOf(const NamedSeller& named, int role) const;
};

} // namespace jangbu::ui
