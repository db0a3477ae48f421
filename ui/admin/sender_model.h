#pragma once

#include "core/command/command.h"
#include "core/command/refusal.h"
#include "core/port/book.h"
#include "ui/admin/admin_ports.h"

#include <QObject>
#include <QString>

#include <functional>

namespace jangbu::ui {

/// Sends one command at a time for a section of Admin and says in words what became of it.
class SenderModel final : public QObject
{
    Q_OBJECT

public:
    explicit SenderModel(const AdminPorts& ports);

    /// Told once: an empty text when it was done, else what was wrong; the refusal where it was one.
    using OnDone = std::function<void(const QString& wrong, const Refusal* refusal)>;

    /// Nothing while another is on its way or nobody is signed in.
    void send(CommandBody body, OnDone onDone);

    [[nodiscard]] bool isSending() const { return m_isSending; }

Q_SIGNALS:
    void changed(); // isSending

private:
    const AdminPorts& m_ports;
    bool m_isSending = false;

    void take(const Answer& answer, const OnDone& onDone);
};

} // namespace jangbu::ui
