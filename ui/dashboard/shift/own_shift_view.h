#pragma once

#include "ui/dashboard/shift/own_shift_model.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace jangbu::ui {

class AmountRow;
class ElidedLabel;
class EmptyState;
class FigureTileRow;
class KeyButton;
class Panel;

/// The figures of the open shift. Asks for them whenever it comes into view.
class OwnShiftView final : public QWidget
{
    Q_OBJECT

public:
    explicit OwnShiftView(OwnShiftModel& model, QWidget* parent = nullptr);

    /// Asks again while anybody looks.
    void refresh();

    [[nodiscard]] FigureTileRow* tiles() const { return m_tiles; }

    [[nodiscard]] KeyButton* reportKey() const { return m_report; }

    [[nodiscard]] EmptyState* nothing() const { return m_nothing; }

Q_SIGNALS:
    /// The shift itself: to be opened, or its report.
    void shiftAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    OwnShiftModel& m_model;
    ElidedLabel* m_opened;
    QLabel* m_fresh;
    KeyButton* m_refresh;
    KeyButton* m_report;
    QStackedWidget* m_pages;
    FigureTileRow* m_tiles;
    std::vector<std::vector<AmountRow*>> m_lines; // by section
    QWidget* m_figures;
    EmptyState* m_nothing;

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] Panel* makeSection(const ShiftSection& section);
    void follow();
    void followReport(const ShiftReport& report);
    void followNothing();
    void act();
};

} // namespace jangbu::ui
