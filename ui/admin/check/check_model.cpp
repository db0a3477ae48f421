#include "ui/admin/check/check_model.h"

#include "core/result/must.h"
#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"
#include "ui/text/admin/law_text.h"
#include "ui/text/error_text.h"
#include "ui/text/number_text.h"
#include "ui/text/time_text.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::chrono::milliseconds tickEvery{150};

} // namespace

CheckModel::CheckModel(const AdminPorts& ports) : m_ports(ports), m_sender(ports)
{
    //: Headings of the table of the book's laws: how many rows were asked, and how many break it.
    m_laws.setHeadings({tr("Law"), tr("Rows"), tr("Result")});
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &CheckModel::progressed);
}

void CheckModel::run()
{
    if (m_isRunning || !isHere() || !m_ports.session.may(Act::Verify)) {
        return;
    }
    m_isRunning = true;
    m_course = std::make_shared<Course>();
    m_tick.start();
    Q_EMIT changed();
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&check = m_ports.check, course = m_course] {
            return check.check([course](std::size_t done, std::size_t all) {
                course->percent = static_cast<int>(done * 100 / std::max<std::size_t>(all, 1));
            });
        },
        [this](const Read<BookCheckReport>& report) { take(report); }
    );
}

int CheckModel::percent() const
{
    return m_course->percent;
}

void CheckModel::take(const Read<BookCheckReport>& report)
{
    m_isRunning = false;
    m_tick.stop();
    m_isBroken = !report || !report->isIntact();
    if (!report) {
        m_report.reset();
        m_resultText = readErrorText(report.error());
        m_laws.setRows({});
        Q_EMIT changed();
        return;
    }
    m_report = *report;
    const QString at = dateTimeText(m_ports.clock.now(), m_ports.session.format());
    const auto broken =
        std::ranges::count_if(report->laws, [](const LawFinding& law) { return law.broken > 0; });
    m_resultText =
        m_isBroken
            //: The check of the book; %1 is how many laws are broken, %2 is when.
            ? tr("The book breaks %1 of its laws (%2). Restore the newest intact backup.")
                  .arg(countText(broken), at)
            //: The check of the book; %1 is when.
            : tr("The book is intact (%1).").arg(at);
    showLaws();
    note();
    Q_EMIT changed();
    Q_EMIT checked(!m_isBroken);
}

void CheckModel::showLaws()
{
    MUST(m_report.has_value());
    std::vector<CellRow> rows;
    for (const LawFinding& law : m_report->laws) {
        const bool isBroken = law.broken > 0;
        const QString first =
            law.breaks.empty() ? QString() : QString::fromStdString(law.breaks[0]);
        //: How many rows break a law of the book.
        const QString result = isBroken ? tr("%1 broken").arg(countText(law.broken))
                                        //: No row breaks the law.
                                        : tr("Holds");
        rows.push_back({
            {.text = lawText(law.name), .secondLine = first},
            {.text = countText(law.checked), .isNumber = true},
            {.text = result, .tone = isBroken ? Tone::Refused : Tone::Accent},
        });
    }
    // What is broken is seen without scrolling.
    std::ranges::stable_sort(rows, {}, [](const CellRow& row) {
        return row.back().tone != Tone::Refused;
    });
    m_laws.setRows(std::move(rows));
}

void CheckModel::note()
{
    const char* const found = m_isBroken ? "broken" : "intact";
    m_sender.send(
        RecordAct{JournalledAct::Verified, found, {}},
        [](const QString& /*wrong*/, const Refusal* /*refusal*/) {}
    );
}

} // namespace jangbu::ui
