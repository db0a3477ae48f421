#include "ui/shell/frame/attention_line.h"

#include "ui/control/surface/notice_line.h"
#include "ui/text/error_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/time_text.h"
#include "ui/theme/layout.h"

#include <QVBoxLayout>

#include <array>

namespace jangbu::ui {

namespace {

// What is news and not a state: whoever read it may put it away.
constexpr std::array news{AttentionKind::RecoveredRefusal, AttentionKind::Notice};

} // namespace

AttentionLine::AttentionLine(const ShellContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_notice(new NoticeLine(this))
{
    QVBoxLayout* const column = makeColumn(space::none, this);
    column->setContentsMargins(space::two, space::two, space::two, space::none);
    column->addWidget(m_notice);
    connect(&m_context.attention, &AttentionModel::changed, this, &AttentionLine::showAll);
    connect(m_notice, &NoticeLine::actionTriggered, this, &AttentionLine::act);
    const Submitter& submitter = m_context.submitter;
    connect(&submitter, &Submitter::deliveryChanged, this, &AttentionLine::followDelivery);
    connect(&submitter, &Submitter::recovered, this, &AttentionLine::tellRecovered);
    showAll();
}

void AttentionLine::showAll()
{
    const QString line = m_context.attention.line();
    setVisible(!line.isEmpty());
    if (line.isEmpty()) {
        m_notice->clear();
        return;
    }
    const auto& all = m_context.attention.all();
    const bool isOnlyNews = all.size() == 1 && all.contains(AttentionKind::Notice);
    NoticeTone tone = isOnlyNews ? NoticeTone::Info : NoticeTone::Attention;
    if (m_context.attention.isGrave()) {
        tone = NoticeTone::Refused;
    }
    m_notice->say(tone, line, actionText());
}

bool AttentionLine::hasNews() const
{
    return std::ranges::any_of(news, [this](AttentionKind kind) {
        return m_context.attention.all().contains(kind);
    });
}

QString AttentionLine::actionText() const
{
    if (hasNews()) {
        //: Key that puts a piece of news away.
        return tr("Got it");
    }
    //: Key that shows the products that are low in stock.
    return m_context.attention.all().contains(AttentionKind::LowStock) ? tr("Show them")
                                                                       : QString();
}

void AttentionLine::act()
{
    if (hasNews()) {
        dismiss();
    } else {
        Q_EMIT lowStockAsked();
    }
}

void AttentionLine::followDelivery()
{
    tellUnknown();
    const auto since = m_context.submitter.troubledSince();
    if (!since) {
        m_context.attention.settle(AttentionKind::BookUnreachable);
        return;
    }
    //: %1 is a time of day.
    const QString text = tr("The book cannot be reached since %1. What is being paid or topped up "
                            "is kept and sent again by itself.")
                             .arg(timeText(*since, m_context.session.format()));
    m_context.attention.raise(AttentionKind::BookUnreachable, {text, true});
}

void AttentionLine::tellUnknown()
{
    const int count = m_context.submitter.unknownCount();
    if (count == 0) {
        m_context.attention.settle(AttentionKind::UnknownOutcome);
        return;
    }
    const QString text =
        tr("Whether %n entries are in the book is not known yet. The same is asked again until it "
           "is: do not enter them once more.",
           nullptr,
           count);
    m_context.attention.raise(AttentionKind::UnknownOutcome, {text, true});
}

void AttentionLine::tellRecovered(const Command& /*command*/, const Answer& answer)
{
    if (answer && isAccepted(*answer)) {
        m_context.attention.raise(
            AttentionKind::Notice,
            {tr("Something the last run left unfinished is now recorded in the book."), false}
        );
        return;
    }
    const RefusalWords words{m_context.session.format(), m_context.session.shop(), {}};
    const QString why =
        answer ? refusalText(std::get<Refused>(*answer), words) : submitErrorText(answer.error());
    m_context.attention.raise(
        AttentionKind::RecoveredRefusal,
        {tr("Something the last run left unfinished was not recorded. %1").arg(why), true}
    );
}

void AttentionLine::dismiss()
{
    for (const AttentionKind kind : news) {
        m_context.attention.settle(kind);
    }
}

} // namespace jangbu::ui
