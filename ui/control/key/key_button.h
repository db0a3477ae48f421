#pragma once

#include "ui/theme/icon.h"

#include <QPushButton>

#include <optional>

namespace jangbu::ui {

enum class KeyKind {
    Primary, // the one main action of a screen
    Plain,   // everything else
    Danger,  // destructive: red text
    Quiet,   // no border until touched: icon keys inside rows and headers
    Chip,    // round, for choices and filters; checked is ink on paper reversed
    Choice,  // one of a Segment; checked has an accent border
};

enum class KeySize {
    Normal, // 48 px high
    Large,  // 64 px: number keys
    Pay,    // 72 px: the main key
};

// A key of the counter: text, icon or both, with the name of its keyboard key beside it.
// Space and Return press it; touching it leaves the focus where it was.
// An icon alone needs an accessible name, which its constructor asks for.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyButton(
        const QString& text,
        KeyKind kind = KeyKind::Plain,
        QWidget* parent = nullptr
    );
    KeyButton(
        IconName icon,
        const QString& accessibleName,
        KeyKind kind = KeyKind::Plain,
        QWidget* parent = nullptr
    );

    [[nodiscard]] KeyKind kind() const { return m_kind; }

    void setKind(KeyKind kind);
    void setKeySize(KeySize size);
    // Shows the name of the keyboard key; it does not bind it.
    void setKeyCap(const QString& key);

    [[nodiscard]] QString keyCap() const { return m_keyCap; }

    void setIconName(std::optional<IconName> icon);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    KeyKind m_kind;
    KeySize m_size = KeySize::Normal;
    QString m_keyCap;
    std::optional<IconName> m_icon;

    struct Inks
    {
        QColor text;
        QColor cap;
        QColor capBorder;
    };

    [[nodiscard]] QFont keyFont(bool checkedLook) const;
    [[nodiscard]] int keyHeight() const;
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] int contentWidth(bool withCap) const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] QRectF faceRect() const;
    void paintContent(QPainter& painter, const QRectF& face, const Inks& inks) const;
};

} // namespace jangbu::ui
