#pragma once

#include "ui/theme/icon.h"

#include <QPushButton>

#include <optional>

namespace jangbu::ui {

/// One of a few big choices: a round mark, a title and a line about it. One of them is checked.
class CardKey : public QPushButton
{
    Q_OBJECT

public:
    /// The mark is the title's first letter: a person.
    CardKey(const QString& title, const QString& note, QWidget* parent = nullptr);
    /// The mark is an icon: a thing.
    CardKey(IconName icon, const QString& title, const QString& note, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_note;
    std::optional<IconName> m_icon;

    [[nodiscard]] QRectF paintMark(QPainter& painter, const QRectF& face) const;
    void paintWords(QPainter& painter, const QRectF& room) const;
};

} // namespace jangbu::ui
