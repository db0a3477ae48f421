#pragma once

#include "core/port/platform_export.h"
#include "ui/admin/admin_ports.h"
#include "ui/admin/cell_table_model.h"

#include <QObject>
#include <QTimer>

namespace jangbu::ui {

/// The sending of events to a data platform: how far it is, who is parked, and a range once more.
class PlatformModel final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the model.
    PlatformModel(const AdminPorts& ports, PlatformExport& platform);

    void load();
    /// Whether somebody looks: what is shown is asked for again and again then.
    void setWatched(bool isWatched);

    [[nodiscard]] bool isOff() const { return m_there.way == PlatformWay::Off; }

    /// What is wrong, with the remedy; empty when all is well.
    [[nodiscard]] QString troubleText() const;

    [[nodiscard]] QString targetText() const;
    [[nodiscard]] QString sentText() const;
    [[nodiscard]] QString queuedText() const;
    [[nodiscard]] QString lagText() const;
    /// Of the range that was asked for last; empty before the first.
    [[nodiscard]] QString replayText() const;

    [[nodiscard]] CellTableModel& parked() { return m_parked; }

    void retry(int row);
    /// The numbers of the first and the last event, as somebody typed them.
    void replay(const QString& from, const QString& to);

Q_SIGNALS:
    void changed();
    void told(const QString& text, bool isWrong);

private:
    const AdminPorts& m_ports;
    PlatformExport& m_platform;
    CellTableModel m_parked;
    PlatformStatus m_there;
    QTimer m_watch;
    bool m_isAsking = false;

    void take(const Read<PlatformStatus>& status);
};

} // namespace jangbu::ui
