#pragma once

#include <QObject>
#include <QString>

#include <map>
#include <optional>

namespace jangbu::ui {

/// What the line under the top bar may tell of, the most urgent first.
enum class AttentionKind {
    BookUnreachable,
    UnknownOutcome,   // something sent may have been done: nobody knows yet
    RecoveredRefusal, // something of an earlier run was refused after all
    BookBroken,       // a check found that it breaks its own laws
    DiskLow,
    RefusedPayments, // more than usual
    ExportLag,
    BackupOverdue,
    LowStock,
    Notice, // good to know, passes
};

/// One thing that needs attention, in words.
struct Attention
{
    QString text;
    bool isGrave = false; // red instead of amber

    friend bool operator==(const Attention&, const Attention&) = default;
};

/// What needs attention now, at most one thing of a kind. Never a modal box.
class AttentionModel final : public QObject
{
    Q_OBJECT

public:
    void raise(AttentionKind kind, const Attention& attention);
    void settle(AttentionKind kind);

    [[nodiscard]] const std::map<AttentionKind, Attention>& all() const { return m_all; }

    /// Everything in one line, the most urgent first; empty when all is well.
    [[nodiscard]] QString line() const;
    [[nodiscard]] bool isGrave() const;

Q_SIGNALS:
    void changed();

private:
    std::map<AttentionKind, Attention> m_all;
};

} // namespace jangbu::ui
