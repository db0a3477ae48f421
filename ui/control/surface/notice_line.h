#pragma once

#include "ui/control/surface/notice.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace jangbu::ui {

class IconLabel;
class KeyButton;

// One line that says what needs attention, where it does, with the remedy as a key. Never a box.
class NoticeLine : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeLine(QWidget* parent = nullptr);

    // Shows the line and tells assistive tools. Without an action text there is no key.
    void say(NoticeTone tone, const QString& text, const QString& actionText = {});
    // The same, or hides the line when there is nothing to say.
    void tell(const Notice& notice);
    // Hides the line.
    void clear();
    [[nodiscard]] QString text() const;

    [[nodiscard]] KeyButton* actionKey() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    NoticeTone m_tone = NoticeTone::Info;
    QBoxLayout* m_parts;
    IconLabel* m_icon;
    QLabel* m_text;
    KeyButton* m_action;

    void placeAction();
};

} // namespace jangbu::ui
