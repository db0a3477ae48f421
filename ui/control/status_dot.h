#pragma once

#include "ui/theme/text_role.h"

#include <QWidget>

namespace jangbu::ui {

// A dot and the word for it: ● 연결됨. The word is needed, colour alone says nothing.
class StatusDot : public QWidget
{
    Q_OBJECT

public:
    explicit StatusDot(QWidget* parent = nullptr);

    void setStatus(Tone tone, const QString& text);

    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Accent;
    QString m_text;
};

} // namespace jangbu::ui
