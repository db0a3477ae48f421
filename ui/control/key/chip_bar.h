#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QScrollArea;

namespace jangbu::ui {

class KeyButton;

// Tabs as a line of chips, one chosen. Arrow keys move; when there are too many the line scrolls,
// by finger, wheel or the two keys that appear at its ends.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(const QString& accessibleName, QWidget* parent = nullptr);

    // Chips for which the line is too short lie one below the other, and none is scrolled to.
    void setStacking(bool stacks);

    // Replaces all chips and chooses the first; currentChanged is not emitted.
    void setChips(const QStringList& texts);
    // -1 when there is none.
    [[nodiscard]] int current() const;
    void setCurrent(int index);
    [[nodiscard]] int count() const;
    [[nodiscard]] KeyButton* chip(int index) const;

Q_SIGNALS:
    // By hand or by setCurrent; not when nothing changes.
    void currentChanged(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QScrollArea* m_area;
    QWidget* m_strip;
    QHBoxLayout* m_row;
    QButtonGroup* m_group;
    KeyButton* m_back;
    KeyButton* m_forward;
    bool m_stacks = false;

    void showEnds();
    void stack(bool isTooLong);
    [[nodiscard]] int lineWidth() const;
    void scrollBy(int pixels);
};

} // namespace jangbu::ui
