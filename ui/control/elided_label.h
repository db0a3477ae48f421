#pragma once

#include "ui/theme/text_role.h"

#include <QLabel>

namespace jangbu::ui {

// One line that ends in … where there is no room, with the whole text in its tooltip then.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(
        const QString& text = {},
        TextRole role = TextRole::Body,
        QWidget* parent = nullptr
    );

    // Hides QLabel::setText on purpose: the whole text is kept here, the elided one is only painted.
    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isElided() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_text;

    void refresh();
};

} // namespace jangbu::ui
