#pragma once

#include "core/port/catalogue_reader.h"

#include <QObject>
#include <QTimer>

namespace jangbu::ui {

class AttentionModel;
class Dispatch;

/// What the watch reads and tells. All must outlive it.
struct StockWatchPorts
{
    CatalogueReader& catalogue;
    Dispatch& dispatch;
    AttentionModel& attention;
};

/// Counts from time to time how many products are low in stock and lets the whole shop know. Who
/// has looked at them is left in peace until there are more.
class StockWatchModel final : public QObject
{
    Q_OBJECT

public:
    explicit StockWatchModel(const StockWatchPorts& ports);

    /// Looks now, and again and again.
    void start();
    /// Looks soon: stocks have changed. Many changes in a row are one look.
    void lookSoon();
    /// Somebody has seen them.
    void acknowledge();

private:
    struct Counts
    {
        std::int64_t low = 0;
        std::int64_t soldOut = 0; // of those
    };

    StockWatchPorts m_ports;
    QTimer m_regular;
    QTimer m_soon;
    Counts m_counts;
    std::int64_t m_seen = 0; // how many were low when somebody looked

    void look();
    void take(const Counts& counts);
};

} // namespace jangbu::ui
