#pragma once

#include <QFrame>

class QVBoxLayout;

namespace jangbu::ui {

// A sheet of paper on the desk: panel colour, hairline, round corners. Content goes into body().
class Panel : public QFrame
{
    Q_OBJECT

public:
    enum class Look { Plain, Wash };

    explicit Panel(QWidget* parent = nullptr);

    // The panel's own column, padded by two steps with one step between its parts.
    [[nodiscard]] QVBoxLayout* body() const;
    // No padding: rows and tables reach the edge.
    void setFlush(bool flush);
    // Wash: the faint accent of a thing in force, as an applied coupon.
    void setLook(Look look);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
    Look m_look = Look::Plain;
};

} // namespace jangbu::ui
