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

    [[nodiscard]] bool isElided() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace jangbu::ui
