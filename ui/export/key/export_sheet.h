#pragma once

#include "ui/control/surface/sheet.h"
#include "ui/export/export_model.h"

#include <functional>
#include <vector>

class QLabel;
class QProgressBar;
class QStringListModel;

namespace jangbu::ui {

class KeyButton;
class NoticeLine;
class Segment;
class TableView;

/// A table that a screen offers as a file, with the picture of it where it is a chart.
struct ExportOffer
{
    ExportTable table;
    std::function<QImage()> picture; // empty: a table only
};

/// What of a screen, as which kind of file; then how far it is, with a key to stop. The export goes
/// on when the sheet is closed, which it is when whoever stands there now may not export.
class ExportSheet final : public Sheet
{
    Q_OBJECT

public:
    ExportSheet(ExportModel& model, QWidget* host);

    /// Opens with the things that may be exported; nothing when the one at the counter may not.
    void openWith(std::vector<ExportOffer> offers);
    /// Begins what is chosen.
    void begin();

    [[nodiscard]] TableView* offers() const { return m_list; }

    [[nodiscard]] Segment* formats() const { return m_formats; }

private:
    ExportModel& m_model;
    std::vector<ExportOffer> m_offers;
    QStringListModel* m_rows; // the titles of what is offered
    TableView* m_list;
    Segment* m_formats;
    NoticeLine* m_notice;
    QProgressBar* m_progress;
    KeyButton* m_start;
    KeyButton* m_stop;

    [[nodiscard]] const ExportOffer* chosen() const;
    void layOut();
    void follow();
    void followProgress();
};

} // namespace jangbu::ui
