#pragma once

#include "core/port/shop_reader.h"

#include <QObject>
#include <QTimer>

namespace jangbu::ui {

class Dispatch;
class SessionModel;

/// What the watch reads and tells. All must outlive it.
struct ShopWatchPorts
{
    ShopReader& shop;
    Dispatch& dispatch;
    SessionModel& session;
};

/// Reads the shop's settings and this counter's own again and again, so that what is changed
/// elsewhere holds at an open counter.
class ShopWatchModel final : public QObject
{
    Q_OBJECT

public:
    explicit ShopWatchModel(const ShopWatchPorts& ports);

    void start();
    /// Reads now. What cannot be read stays as it was.
    void look();

private:
    ShopWatchPorts m_ports;
    QTimer m_regular;
    bool m_isLooking = false;
};

} // namespace jangbu::ui
