#pragma once

#include "ui/admin/cell_table_model.h"
#include "ui/admin/sender_model.h"

#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace jangbu::ui {

/// Recomputes the whole book and tells what came of it, law by law.
class CheckModel final : public QObject
{
    Q_OBJECT

public:
    explicit CheckModel(const AdminPorts& ports);

    /// Not of a book on a server.
    [[nodiscard]] bool isHere() const { return m_ports.check.isHere(); }

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    void run();

    /// How far it is, in hundredths.
    [[nodiscard]] int percent() const;

    /// The last result; nothing before the first.
    [[nodiscard]] const std::optional<BookCheckReport>& report() const { return m_report; }

    /// What came of it in a sentence; empty before the first.
    [[nodiscard]] const QString& resultText() const { return m_resultText; }

    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    [[nodiscard]] CellTableModel& laws() { return m_laws; }

Q_SIGNALS:
    void changed();
    void progressed();
    void checked(bool isIntact);

private:
    struct Course
    {
        std::atomic<int> percent = 0;
    };

    const AdminPorts& m_ports;
    SenderModel m_sender;
    CellTableModel m_laws;
    std::optional<BookCheckReport> m_report;
    QString m_resultText;
    bool m_isRunning = false;
    bool m_isBroken = false;
    std::shared_ptr<Course> m_course = std::make_shared<Course>();
    QTimer m_tick;

    void take(const Read<BookCheckReport>& report);
    void showLaws();
    void note();
};

} // namespace jangbu::ui
