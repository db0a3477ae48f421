#pragma once

#include <QStringList>
#include <QWidget>

namespace jangbu::ui {

/// The steps of a way from top to bottom: those done, the present one, those to come.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QStringList steps, QWidget* parent = nullptr);

    /// From 0.
    void setCurrent(int step);

    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_steps;
    int m_current = 0;

    void paintStep(QPainter& painter, int step) const;
};

} // namespace jangbu::ui
