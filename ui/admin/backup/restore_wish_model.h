#pragma once

#include "core/port/cart_store.h"

#include <QObject>
#include <QString>

#include <functional>

namespace jangbu::ui {

class Dispatch;
class SessionModel;
class Submitter;

/// What the wish to restore looks at. All of it outlives the model.
struct RestoreWishPorts
{
    CartStore& carts;
    Dispatch& dispatch;
    const Submitter& submitter;
    const SessionModel& session;
    std::function<bool()> isImporting; // whether products come in from a file just now
};

/// Somebody at a counter that is open wants a backup in place of its book: whether that may be now.
/// Carts stay as they are, for they lie beside the book; what is on its way into it must be there
/// first, unless the book takes nothing any more, and cash that was booked for an unpaid sale would
/// be in no book any more. An import is not cut off.
class RestoreWishModel final : public QObject
{
    Q_OBJECT

public:
    explicit RestoreWishModel(RestoreWishPorts ports);

    /// `granted` or `refused` follows; nothing for whom it is not allowed.
    void wish(const QString& file);

Q_SIGNALS:
    void granted(const QString& file);
    void refused(const QString& why);

private:
    RestoreWishPorts m_ports;
    bool m_isAsking = false;
    bool m_wasWarned = false; // that what is unsent will go into the restored book

    void answer(const QString& file, bool isCashHeld);
};

} // namespace jangbu::ui
