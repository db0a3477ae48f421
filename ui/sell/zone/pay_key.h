#pragma once

#include <QPushButton>

namespace jangbu::ui {

// The main key of the screen, always at the same place: what it does, its keyboard key, and below in
// small what that means now. Space and Return press it.
class PayKey : public QPushButton
{
    Q_OBJECT

public:
    explicit PayKey(QWidget* parent = nullptr);

    // An empty note leaves the word alone in the middle.
    void setWords(const QString& action, const QString& note);
    void setKeyCap(const QString& key);

    [[nodiscard]] QString note() const { return m_note; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_note;
    QString m_keyCap;

    void paintWords(QPainter& painter, const QRectF& face, const QColor& ink) const;
};

} // namespace jangbu::ui
