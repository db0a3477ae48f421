#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

class QPainter;

namespace jangbu::ui {

// The little outline with a key's name in it: F12.
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QString& key, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

    // For controls that paint a cap inside themselves. An empty key has an empty size.
    [[nodiscard]] static QSize sizeOf(const QString& key);

    struct Ink
    {
        QColor text;
        QColor border;
    };

    static void paint(QPainter& painter, const QRectF& rect, const QString& key, const Ink& ink);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
};

} // namespace jangbu::ui
