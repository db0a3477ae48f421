#include "ui/admin/journal/journal_model.h"

#include "ui/admin/journal/subject_names.h"
#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"
#include "ui/text/admin/journal_text.h"
#include "ui/text/error_text.h"
#include "ui/text/time_text.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr Instant sinceEver{std::numeric_limits<std::int64_t>::min()};
constexpr std::int64_t daysOfWeek = 7;
constexpr std::int64_t daysOfMonth = 30;

/// Midnight in the shop, so many days before today.
Instant dayBefore(Instant now, std::int64_t days, const ShopFormat& format)
{
    const QDate day = shopTime(now, format).date().addDays(-days);
    constexpr std::int64_t usPerMs = 1'000;
    return Instant{day.startOfDay(format.zone).toMSecsSinceEpoch() * usPerMs};
}

} // namespace

JournalModel::JournalModel(const AdminPorts& ports) : m_ports(ports)
{
    //: Headings of the table of the journal: when, what, about whom or what, by whom and where.
    m_lines.setHeadings({tr("When"), tr("What"), tr("About"), tr("Before → after"), tr("Who")});
    connect(&m_lines, &CellTableModel::moreWanted, this, &JournalModel::readPage);
}

void JournalModel::load()
{
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&ports = m_ports] {
            return Names{
                ports.shop.staff().value_or(std::vector<Staff>{}),
                ports.shop.terminals().value_or(std::vector<Terminal>{}),
                ports.journal.journalActs().value_or(std::vector<std::string>{})
            };
        },
        [this](Names names) {
            m_names = std::move(names);
            Q_EMIT choicesChanged();
            begin();
        }
    );
}

QStringList JournalModel::staffChoices() const
{
    //: Filter of the journal: whoever did it.
    QStringList texts{tr("Everybody")};
    for (const Staff& member : m_names.staff) {
        texts << QString::fromStdString(member.name);
    }
    return texts;
}

QStringList JournalModel::actChoices() const
{
    //: Filter of the journal: whatever was done.
    QStringList texts{tr("Everything")};
    for (const std::string& act : m_names.acts) {
        texts << journalActText(act);
    }
    return texts;
}

void JournalModel::chooseStaff(int place)
{
    const auto index = static_cast<std::size_t>(place - 1);
    m_query.staff = place > 0 && index < m_names.staff.size()
                        ? std::optional(m_names.staff[index].id)
                        : std::nullopt;
    begin();
}

void JournalModel::chooseAct(int place)
{
    const auto index = static_cast<std::size_t>(place - 1);
    m_query.act = place > 0 && index < m_names.acts.size() ? m_names.acts[index] : std::string();
    begin();
}

void JournalModel::choosePeriod(JournalPeriod period)
{
    m_period = period;
    begin();
}

void JournalModel::begin()
{
    const ShopFormat& format = m_ports.session.format();
    const Instant now = m_ports.clock.now();
    switch (m_period) {
    case JournalPeriod::Today:
        m_query.from = dayBefore(now, 0, format);
        break;
    case JournalPeriod::Week:
        m_query.from = dayBefore(now, daysOfWeek - 1, format);
        break;
    case JournalPeriod::Month:
        m_query.from = dayBefore(now, daysOfMonth - 1, format);
        break;
    case JournalPeriod::All:
        m_query.from = sinceEver;
        break;
    }
    m_query.after.reset();
    ++m_question;
    readPage();
}

void JournalModel::readPage()
{
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&ports = m_ports, query = m_query] {
            NamedPage named{ports.journal.journalPage(query), {}};
            if (named.page) {
                named.names = subjectNames(
                    named.page->lines,
                    {ports.catalogue, ports.customers, ports.coupons, ports.sales}
                );
            }
            return named;
        },
        [this, question = m_question, isFirst = !m_query.after](const NamedPage& page) {
            if (question == m_question) {
                take(page, isFirst);
            }
        }
    );
}

void JournalModel::take(const NamedPage& named, bool isFirst)
{
    const Read<JournalPage>& page = named.page;
    m_isRead = true;
    m_trouble = page ? QString() : readErrorText(page.error());
    std::vector<CellRow> rows;
    for (const JournalLine& line : page.value_or(JournalPage{}).lines) {
        rows.push_back(rowOf(line, named.names));
    }
    m_query.after = page ? page->next : std::nullopt;
    m_lines.setHasMore(m_query.after.has_value());
    if (isFirst) {
        m_lines.setRows(std::move(rows));
    } else {
        m_lines.addRows(std::move(rows));
    }
    Q_EMIT changed();
}

CellRow JournalModel::rowOf(const JournalLine& line, const SubjectNames& names) const
{
    const ShopFormat& format = m_ports.session.format();
    const QString before = journalValue(line.act, line.before, format).text;
    const auto [after, note] = journalValue(line.act, line.after, format);
    //: What was there, and what is there now.
    const QString change = before.isEmpty() ? after : tr("%1 → %2").arg(before, after);
    const QString approver = line.approver ? staffName(*line.approver) : QString();
    //: Who lent a PIN; %1 is a name.
    const QString where =
        approver.isEmpty() ? terminalName(line.terminal) : tr("approved by %1").arg(approver);
    return {
        {.text = shortTimeText(line.occurredAt, m_ports.clock.now(), format)},
        {.text = journalActText(line.act)},
        {.text = subjectText(line, names), .tone = Tone::Second},
        {.text = change, .secondLine = note},
        {.text = staffName(line.staff), .secondLine = where},
    };
}

QString JournalModel::subjectText(const JournalLine& line, const SubjectNames& names) const
{
    if (const auto named = names.find(line.subject); named != names.end()) {
        return QString::fromStdString(named->second);
    }
    for (const Staff& member : m_names.staff) {
        if (toText(member.id) == line.subject) {
            return QString::fromStdString(member.name);
        }
    }
    for (const Terminal& terminal : m_names.terminals) {
        if (toText(terminal.id) == line.subject) {
            return QString::fromStdString(terminal.name);
        }
    }
    return journalSubjectText(line.act, line.subject, m_ports.session.format());
}

QString JournalModel::staffName(StaffId id) const
{
    if (id.isNil()) {
        //: Who did it: the program itself, nobody who works here.
        return tr("The program");
    }
    const auto found = std::ranges::find(m_names.staff, id, &Staff::id);
    return QString::fromStdString(found == m_names.staff.end() ? toText(id) : found->name);
}

QString JournalModel::terminalName(TerminalId id) const
{
    const auto found = std::ranges::find(m_names.terminals, id, &Terminal::id);
    return found == m_names.terminals.end() ? QString() : QString::fromStdString(found->name);
}

} // namespace jangbu::ui
