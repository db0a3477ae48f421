#pragma once

#include "core/shift/shift.h"
#include "core/staff/staff.h"
#include "ui/admin/admin_ports.h"
#include "ui/admin/cell_table_model.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <string>
#include <vector>

namespace jangbu::ui {

/// How far back the journal is shown.
enum class JournalPeriod { Today, Week, Month, All };

/// The journal of privileged acts, newest first, read page by page as the list is scrolled.
class JournalModel final : public QObject
{
    Q_OBJECT

public:
    explicit JournalModel(const AdminPorts& ports);

    /// Reads who works here and which acts there are, then the first page.
    void load();

    [[nodiscard]] CellTableModel& lines() { return m_lines; }

    /// The choices of the filters; the first of each is everything.
    [[nodiscard]] QStringList staffChoices() const;
    [[nodiscard]] QStringList actChoices() const;

    void chooseStaff(int place);
    void chooseAct(int place);
    void choosePeriod(JournalPeriod period);

    [[nodiscard]] bool isEmpty() const { return m_isRead && m_lines.rowCount() == 0; }

    [[nodiscard]] const QString& trouble() const { return m_trouble; }

Q_SIGNALS:
    void choicesChanged();
    void changed();

private:
    /// Who and where, by name.
    struct Names
    {
        std::vector<Staff> staff;
        std::vector<Terminal> terminals;
        std::vector<std::string> acts;
    };

    using SubjectNames = std::map<std::string, std::string>;

    /// A page, and what the ids in it are called.
    struct NamedPage
    {
        Read<JournalPage> page;
        SubjectNames names;
    };

    const AdminPorts& m_ports;
    CellTableModel m_lines;
    Names m_names;
    JournalQuery m_query;
    JournalPeriod m_period = JournalPeriod::Week;
    QString m_trouble;
    int m_question = 0;
    bool m_isRead = false;

    void begin();
    void readPage();
    void take(const NamedPage& named, bool isFirst);
    [[nodiscard]] CellRow rowOf(const JournalLine& line, const SubjectNames& names) const;
    [[nodiscard]] QString staffName(StaffId id) const;
    [[nodiscard]] QString terminalName(TerminalId id) const;
    [[nodiscard]] QString subjectText(const JournalLine& line, const SubjectNames& names) const;
};

} // namespace jangbu::ui
