#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

class QLabel;

namespace jangbu::ui {

class IconLabel;
class KeyButton;

// What a place says while it has nothing to show: what is missing and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(
        IconName icon,
        const QString& heading,
        const QString& nextStep,
        QWidget* parent = nullptr
    );

    void setTexts(const QString& heading, const QString& nextStep);
    void setIconName(IconName icon);
    // An empty text takes the key away.
    void setAction(const QString& text);

    [[nodiscard]] KeyButton* actionKey() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

private:
    IconLabel* m_icon;
    QLabel* m_heading;
    QLabel* m_nextStep;
    KeyButton* m_action;
};

} // namespace jangbu::ui
