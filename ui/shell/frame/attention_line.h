#pragma once

#include "ui/shell/shell_context.h"

#include <QWidget>

namespace jangbu::ui {

class NoticeLine;

/// The line under the top bar that says in words what needs attention; not there when all is well.
class AttentionLine : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionLine(const ShellContext& context, QWidget* parent = nullptr);

    [[nodiscard]] NoticeLine* notice() const { return m_notice; }

Q_SIGNALS:
    /// Somebody wants to see the products that are low in stock.
    void lowStockAsked();

private:
    ShellContext m_context;
    NoticeLine* m_notice;

    void showAll();
    void followDelivery();
    void tellRecovered(const Command& command, const Answer& answer);
    void tellUnknown();
    void act();
    void dismiss();
    [[nodiscard]] bool hasNews() const;
    [[nodiscard]] QString actionText() const;
};

} // namespace jangbu::ui
