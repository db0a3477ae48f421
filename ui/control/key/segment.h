#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace jangbu::ui {

class KeyButton;

// A few equal keys of which one is chosen: 현금 · 카드 · 이체. Arrow keys move.
class Segment : public QWidget
{
    Q_OBJECT

public:
    explicit Segment(const QString& accessibleName, QWidget* parent = nullptr);

    // Replaces all choices and chooses the first; currentChanged is not emitted.
    void setChoices(const QStringList& texts);
    [[nodiscard]] int current() const;
    void setCurrent(int index);
    [[nodiscard]] KeyButton* key(int index) const;

Q_SIGNALS:
    void currentChanged(int index);

private:
    QHBoxLayout* m_row;
    QButtonGroup* m_group;
};

} // namespace jangbu::ui
