#pragma once

#include "ui/dashboard/dashboard_model.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTimer;

namespace jangbu::ui {

class BestSellerList;
class ChipBar;
class EmptyState;
class ExportModel;
class ExportSheet;
class FigureTileRow;
class KeyButton;
class OrderSheet;
class OwnShiftModel;
class OwnShiftView;
class Panel;
class PeriodSheet;
class RevenueChartView;
class TableView;

/// The dashboard. Shows a DashboardModel; asks again while it is looked at.
class DashboardView final : public QWidget
{
    Q_OBJECT

public:
    /// Who may not see the shop's figures sees those of the own shift.
    DashboardView(
        DashboardModel& model,
        OwnShiftModel& ownShift,
        ExportModel& exports,
        QWidget* parent = nullptr
    );

    [[nodiscard]] ChipBar* periods() const { return m_periods; }

    [[nodiscard]] ChipBar* lists() const { return m_lists; }

    [[nodiscard]] RevenueChartView* chart() const { return m_chart; }

    [[nodiscard]] OwnShiftView* ownShift() const { return m_ownShift; }

    [[nodiscard]] ExportSheet* exportSheet() const { return m_exportSheet; }

    /// The orders behind a bar of the chart.
    void openBar(int bar);
    void openExport();
    /// Asks for the days of a period.
    void askPeriod();

Q_SIGNALS:
    /// The open shift itself: its report, or to open one.
    void shiftAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    DashboardModel& m_model;
    OwnShiftModel& m_shiftModel;
    ExportModel& m_exports;
    ChipBar* m_periods;
    QLabel* m_fresh;
    KeyButton* m_refresh;
    KeyButton* m_export;
    QWidget* m_head;
    QStackedWidget* m_pages;
    EmptyState* m_nothing;
    OwnShiftView* m_ownShift;
    FigureTileRow* m_tiles = nullptr;
    QLabel* m_chartTitle = nullptr;
    QStackedWidget* m_chartOrNothing = nullptr;
    RevenueChartView* m_chart = nullptr;
    QLabel* m_sellersPeriod = nullptr;
    QStackedWidget* m_sellersOrNothing = nullptr;
    BestSellerList* m_sellers = nullptr;
    ChipBar* m_lists = nullptr;
    QStackedWidget* m_listOrNothing = nullptr;
    EmptyState* m_listEmpty = nullptr;
    TableView* m_list = nullptr;
    QWidget* m_figures;
    OrderSheet* m_orderSheet;
    PeriodSheet* m_periodSheet;
    ExportSheet* m_exportSheet;
    QTimer* m_again;

    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] Panel* makeChartPanel();
    [[nodiscard]] Panel* makeSellersPanel();
    [[nodiscard]] Panel* makeListPanel();
    void refresh();
    void choosePeriod(int chip);
    void showChoice();
    void showModel();
    void showState();
    void showList();
};

} // namespace jangbu::ui
