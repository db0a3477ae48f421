#include "ui/catalogue/import/import_model.h"

#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"
#include "ui/text/import_text.h"
#include "ui/text/number_text.h"

#include <QFileInfo>

#include <chrono>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::chrono::milliseconds tickEvery{150};

} // namespace

ImportModel::ImportModel(ProductImporter& importer, Dispatch& dispatch, const SessionModel& session)
    : m_importer(importer), m_dispatch(dispatch), m_session(session), m_rows(session)
{
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &ImportModel::progressed);
    connect(&session, &SessionModel::openChanged, this, &ImportModel::changed);
}

ImportModel::~ImportModel()
{
    m_course->isStopped = true;
}

bool ImportModel::isAllowed() const
{
    return m_session.may(Act::Import);
}

std::shared_ptr<ImportModel::Course> ImportModel::newCourse()
{
    m_course->isStopped = true;
    m_course = std::make_shared<Course>();
    ++m_question;
    return m_course;
}

void ImportModel::reset()
{
    if (m_state == State::Importing) {
        return;
    }
    static_cast<void>(newCourse());
    m_path.clear();
    m_look = {};
    m_summary = {};
    m_stopText.clear();
    m_rows.setRows({});
    setState(State::Choosing);
}

void ImportModel::chooseFile(const QString& path)
{
    if (m_state == State::Importing || !isAllowed()) {
        return;
    }
    m_path = path;
    look(std::nullopt);
}

QString ImportModel::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void ImportModel::setEncoding(ImportEncoding encoding)
{
    if (m_state != State::Importing && !m_path.isEmpty() && encoding != m_look.encoding) {
        look(encoding);
    }
}

void ImportModel::look(std::optional<ImportEncoding> encoding)
{
    static_cast<void>(newCourse());
    setState(State::Looking);
    m_dispatch.run(
        Lane::Reading,
        this,
        [&importer = m_importer, path = m_path.toStdString(), encoding] {
            return importer.look(path, encoding);
        },
        [this, encoding, question = m_question](const std::expected<ImportLook, ImportStop>& look) {
            if (question != m_question) {
                return;
            }
            m_look = look.value_or(ImportLook{});
            if (look) {
                preview();
                return;
            }
            m_look.encoding = encoding.value_or(ImportEncoding::Utf8);
            take(std::unexpected(look.error()), State::Unready);
        }
    );
}

QStringList ImportModel::headings() const
{
    QStringList texts;
    for (const std::string& heading : m_look.headings) {
        const QString text = QString::fromStdString(heading).trimmed();
        //: A column of a file that has no heading; %1 is its number.
        texts << (text.isEmpty() ? tr("Column %1").arg(texts.size() + 1) : text);
    }
    return texts;
}

int ImportModel::columnOf(ImportField field) const
{
    const auto place = m_look.columns.of(field);
    return place ? static_cast<int>(*place) : -1;
}

void ImportModel::setColumn(ImportField field, int column)
{
    if (m_state == State::Importing || column == columnOf(field)) {
        return;
    }
    auto& place = m_look.columns.places.at(static_cast<std::size_t>(field));
    place = column < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(column));
    preview();
}

void ImportModel::setAllOrNothing(bool isAllOrNothing)
{
    m_isAllOrNothing = isAllOrNothing;
    Q_EMIT changed();
}

ImportRequest ImportModel::request() const
{
    return {m_path.toStdString(), m_look.encoding, m_look.columns, m_isAllOrNothing};
}

void ImportModel::preview()
{
    const auto course = newCourse();
    setState(State::Looking);
    m_dispatch.run(
        Lane::Reading,
        this,
        [&importer = m_importer, request = request(), course] {
            return importer.preview(request, [course](std::int64_t rows) {
                course->rows = rows;
                return !course->isStopped;
            });
        },
        [this, question = m_question](const std::expected<ImportSummary, ImportStop>& summary) {
            if (question == m_question) {
                take(summary, State::Ready);
            }
        }
    );
}

bool ImportModel::canImport() const
{
    const bool isHeld = m_isAllOrNothing && m_summary.rejected > 0;
    return m_state == State::Ready && isAllowed() && !isHeld
           && m_summary.fresh + m_summary.changed > 0;
}

void ImportModel::import()
{
    const auto actor = m_session.actor();
    if (!actor || !canImport()) {
        return;
    }
    const auto course = newCourse();
    setState(State::Importing);
    m_dispatch.run(
        Lane::Reading,
        this,
        [&importer = m_importer, request = request(), actor = *actor, course] {
            return importer.import(request, actor, [course](std::int64_t rows) {
                course->rows = rows;
                return !course->isStopped;
            });
        },
        [this, question = m_question](const std::expected<ImportSummary, ImportStop>& summary) {
            if (question == m_question) {
                take(summary, State::Done);
                Q_EMIT imported();
            }
        }
    );
}

void ImportModel::stop()
{
    m_course->isStopped = true;
}

void ImportModel::take(const std::expected<ImportSummary, ImportStop>& summary, State state)
{
    m_summary = summary.value_or(ImportSummary{});
    m_stopText = summary ? QString() : importStopText(summary.error());
    m_rows.setRows(m_summary.shown);
    m_summary.shown.clear();
    if (m_summary.rejected == 0) {
        m_rows.showRejectedOnly(false); // or nothing would be left to see
    }
    setState(summary ? state : State::Unready);
}

void ImportModel::setState(State state)
{
    m_state = state;
    if (state == State::Looking || state == State::Importing) {
        m_tick.start();
    } else {
        m_tick.stop();
    }
    Q_EMIT changed();
}

QString ImportModel::summaryText() const
{
    const auto count = [](std::int64_t number) { return countText(number); };
    if (m_state == State::Ready) {
        //: Before an import: how many rows there are and what becomes of them.
        return tr("%1 rows: %2 new, %3 changed, %4 unchanged, %5 rejected")
            .arg(
                count(m_summary.rows),
                count(m_summary.fresh),
                count(m_summary.changed),
                count(m_summary.same),
                count(m_summary.rejected)
            );
    }
    if (m_state != State::Done) {
        return {};
    }
    if (m_summary.isHeldBack) {
        //: After an import that was to take all rows or none.
        return tr("Nothing was imported: %1 rows are bad.").arg(count(m_summary.rejected));
    }
    //: After an import: how many rows went in.
    const QString done =
        tr("Imported: %1 new, %2 changed, %3 rejected")
            .arg(count(m_summary.fresh), count(m_summary.changed), count(m_summary.rejected));
    //: The same where somebody stopped it; %1 is what went in before.
    return m_summary.isStopped ? tr("Stopped. %1").arg(done) : done;
}

QString ImportModel::progressText() const
{
    const QString rows = countText(m_course->rows);
    //: While a file is imported: rows done, and rows in all.
    return m_state == State::Importing
               ? tr("Importing: %1 of %2 rows").arg(rows, countText(m_summary.rows))
               //: While a file is read: rows so far.
               : tr("Reading the file: %1 rows").arg(rows);
}

} // namespace jangbu::ui
