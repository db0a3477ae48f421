#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace jangbu::ui {

class Panel;

// A panel over the dimmed window, inside it: receipt, registration, approval. Not an own window.
// Tab stays inside, Esc closes, and the keys of the screen behind (F1 … F12, Ctrl+digit, Ctrl+R)
// rest while it is open: F-keys press the key inside that shows their name.
class Sheet : public QWidget
{
    Q_OBJECT

public:
    // Covers `host`, follows its size and starts hidden. `host` owns it.
    Sheet(const QString& title, QWidget* host);

    // Takes ownership; what was there before is deleted. Scrolls when it is higher than the window.
    void setContent(QWidget* content);
    void setTitle(const QString& title);
    // The panel's width; 480 unless told, never wider than the host.
    void setPanelWidth(int width);

    // Shows the sheet and puts the focus on the content's first field or key.
    void open();
    // Hides it, gives the focus back to who had it, emits closed(). Nothing when it is not open.
    void closeSheet();
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    Panel* m_panel;
    QLabel* m_title;
    QScrollArea* m_area;
    QPointer<QWidget> m_focusBefore;
    int m_panelWidth = 480;

    void place();
    [[nodiscard]] QWidget* nextInside(QWidget* from, bool next) const;
    void focusInside();
    void keepFocus();
    [[nodiscard]] bool pressKeyNamed(const QString& keyCap);
};

} // namespace jangbu::ui
