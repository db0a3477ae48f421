#pragma once

#include "core/port/product_importer.h"
#include "ui/catalogue/import/import_rows_model.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace jangbu::ui {

class Dispatch;
class SessionModel;

/// Products from a file: what it looks like, what would become of it, and doing it.
class ImportModel final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Choosing, // no file yet
        Looking,  // reading the headings, or what would become of the rows
        Ready,    // a preview is there
        Unready,  // the file cannot be taken as it stands: stopText says why
        Importing,
        Done,
    };

    /// All must outlive it.
    ImportModel(ProductImporter& importer, Dispatch& dispatch, const SessionModel& session);
    ~ImportModel() override;
    ImportModel(const ImportModel&) = delete;
    ImportModel& operator=(const ImportModel&) = delete;
    ImportModel(ImportModel&&) = delete;
    ImportModel& operator=(ImportModel&&) = delete;

    [[nodiscard]] bool isAllowed() const;

    [[nodiscard]] State state() const { return m_state; }

    /// As if nothing had been chosen; not while something is being imported.
    void reset();
    void chooseFile(const QString& path);

    [[nodiscard]] QString fileName() const;

    [[nodiscard]] ImportEncoding encoding() const { return m_look.encoding; }

    void setEncoding(ImportEncoding encoding);

    /// The file's headings; a nameless one says which column it is.
    [[nodiscard]] QStringList headings() const;
    /// Which of them holds the field; -1: none.
    [[nodiscard]] int columnOf(ImportField field) const;
    void setColumn(ImportField field, int column);

    void setAllOrNothing(bool isAllOrNothing);

    [[nodiscard]] bool isAllOrNothing() const { return m_isAllOrNothing; }

    [[nodiscard]] ImportRowsModel& rows() { return m_rows; }

    [[nodiscard]] const ImportSummary& summary() const { return m_summary; }

    /// What the preview or the import came to, in one line.
    [[nodiscard]] QString summaryText() const;

    /// Unready: why, and what to do. Importing: how far it is.
    [[nodiscard]] QString stopText() const { return m_stopText; }

    [[nodiscard]] QString progressText() const;

    [[nodiscard]] bool canImport() const;

    void import();
    /// Stops what is being imported; the rows before are in.
    void stop();

Q_SIGNALS:
    void changed();
    void progressed();
    void imported(); // products are different now

private:
    /// What the reading thread and this one share.
    struct Course
    {
        std::atomic<std::int64_t> rows{0};
        std::atomic<bool> isStopped{false};
    };

    ProductImporter& m_importer;
    Dispatch& m_dispatch;
    const SessionModel& m_session;
    ImportRowsModel m_rows;
    State m_state = State::Choosing;
    QString m_path;
    ImportLook m_look;
    ImportSummary m_summary;
    QString m_stopText;
    bool m_isAllOrNothing = false;
    std::shared_ptr<Course> m_course = std::make_shared<Course>();
    std::int64_t m_question = 0;
    QTimer m_tick;

    void look(std::optional<ImportEncoding> encoding);
    void preview();
    void take(const std::expected<ImportSummary, ImportStop>& summary, State state);
    void setState(State state);
    [[nodiscard]] ImportRequest request() const;
    /// Stops what runs and begins anew.
    [[nodiscard]] std::shared_ptr<Course> newCourse();
};

} // namespace jangbu::ui
