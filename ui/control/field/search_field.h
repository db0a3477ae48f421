#pragma once

#include <QLineEdit>

namespace jangbu::ui {

class KeyButton;

// A line to search in. A Korean syllable that is still being composed counts as typed.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

    // Shows the name of the keyboard key that leads here while the field is empty; binds nothing.
    void setKeyCap(const QString& key);

    // Esc and the key inside the field empty it; an Esc on an empty field goes on to the screen.
    // The text with the syllable being composed at the cursor.
    [[nodiscard]] QString composedText() const { return m_composed; }

    // Takes away what was typed, a syllable in the making included, and takes the focus.
    void empty();

Q_SIGNALS:
    void composedTextChanged(const QString& text);

protected:
    bool event(QEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    KeyButton* m_clear;
    QString m_keyCap;
    QString m_preedit;
    QString m_composed;
    bool m_composing = false; // inside inputMethodEvent: text and preedit change together

    void compose();
};

} // namespace jangbu::ui
