#include "ui/refund/refund_sheet.h"

#include "ui/control/key/key_button.h"
#include "ui/control/surface/empty_state.h"
#include "ui/control/surface/notice_line.h"
#include "ui/receipt/paper_area.h"
#include "ui/refund/refund_model.h"
#include "ui/refund/refund_page.h"
#include "ui/signin/approval_pad.h"
#include "ui/theme/layout.h"
#include "ui/theme/text_role.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

constexpr int panelWidth = 980;
constexpr int contentHeight = 540;
constexpr int paperWidth = 400;

} // namespace

RefundSheet::RefundSheet(RefundModel& model, const PrintPlace& printing, QWidget* host)
    //: Heading of the panel that gives goods and money back.
    : Sheet(tr("Refund"), host)
    , m_model(model)
    , m_desk([&model] { return model.paper(); }, printing)
    , m_pages(new QStackedWidget)
    , m_message(new EmptyState(IconName::Receipt, {}, {}, m_pages))
    , m_choice(new RefundPage(model, m_pages))
    , m_approval(new ApprovalPad(model.approval().pin(), m_pages))
    , m_done(new QWidget(m_pages))
    , m_result(makeParagraph({}, TextRole::Heading, Tone::Ink, m_done))
    , m_paper(new PaperArea(m_done))
    , m_notice(new NoticeLine(m_done))
    , m_print(new KeyButton(tr("Print"), KeyKind::Plain, m_done))
    , m_save(new KeyButton(tr("Save PDF"), KeyKind::Plain, m_done))
    //: Key: the result of a refund was seen.
    , m_close(new KeyButton(tr("Done"), KeyKind::Primary, m_done))
{
    setObjectName(QStringLiteral("refundSheet"));
    m_result->setObjectName(QStringLiteral("refundResult"));
    m_close->setObjectName(QStringLiteral("refundDone"));
    layOutDone();
    layOut();
    connectParts();
}

void RefundSheet::layOut()
{
    for (QWidget* const page :
         std::initializer_list<QWidget*>{m_message, m_choice, m_approval, m_done}) {
        m_pages->addWidget(page);
    }
    m_pages->setFixedHeight(contentHeight);
    setContent(m_pages);
    setPanelWidth(panelWidth);
}

void RefundSheet::layOutDone()
{
    m_print->setIconName(IconName::Printer);
    m_save->setIconName(IconName::File);
    m_close->setKeySize(KeySize::Large);
    m_paper->setFixedWidth(paperWidth);
    QHBoxLayout* const papers = makeRow(space::one);
    papers->addWidget(m_print, 1);
    papers->addWidget(m_save, 1);
    QVBoxLayout* const left = makeColumn(space::two);
    left->addWidget(m_result);
    left->addLayout(papers);
    left->addWidget(m_notice);
    left->addStretch(1);
    left->addWidget(m_close);
    QHBoxLayout* const row = makeRow(space::three, m_done);
    row->addWidget(m_paper);
    row->addLayout(left, 1);
}

void RefundSheet::connectParts()
{
    connect(m_choice, &RefundPage::backAsked, this, &RefundSheet::closeSheet);
    connect(m_close, &KeyButton::clicked, this, &RefundSheet::closeSheet);
    connect(m_approval, &ApprovalPad::backAsked, &m_model.approval(), &ApprovalModel::cancel);
    connect(m_print, &KeyButton::clicked, &m_desk, &ReceiptDesk::print);
    connect(m_save, &KeyButton::clicked, &m_desk, &ReceiptDesk::save);
    connect(&m_desk, &ReceiptDesk::done, this, [this](const QString& text) {
        m_notice->say(NoticeTone::Info, text);
    });
    connect(&m_desk, &ReceiptDesk::failed, this, [this](const QString& text) {
        m_notice->say(NoticeTone::Attention, text);
    });
    connect(&m_model, &RefundModel::changed, this, &RefundSheet::follow);
    connect(this, &Sheet::closed, &m_model.approval(), &ApprovalModel::cancel);
}

void RefundSheet::begin()
{
    m_notice->clear();
    m_pages->setCurrentWidget(m_message);
    open();
    follow();
}

QWidget* RefundSheet::pageNow() const
{
    if (m_model.approval().isAwaited()) {
        return m_approval;
    }
    switch (m_model.state()) {
    case RefundModel::State::Reading:
    case RefundModel::State::Unreadable:
        return m_message;
    case RefundModel::State::Choosing:
    case RefundModel::State::Sending:
        return m_choice;
    case RefundModel::State::Done:
        return m_done;
    }
    return m_message;
}

void RefundSheet::follow()
{
    const bool isUnreadable = m_model.state() == RefundModel::State::Unreadable;
    m_message->setTexts(
        isUnreadable ? tr("The order could not be read") : tr("Reading the order…"),
        isUnreadable ? tr("Close this and try again in a moment; nothing was changed.") : QString()
    );
    //: Heading of the panel that gives goods and money back; %1 is a receipt's number.
    setTitle(
        m_model.receiptNo().isEmpty() ? tr("Refund") : tr("Refund of %1").arg(m_model.receiptNo())
    );
    m_result->setText(m_model.resultText());
    m_paper->setLines(m_model.paper().lines);
    if (QWidget* const page = pageNow(); page != m_pages->currentWidget()) {
        showPage(page);
    }
}

void RefundSheet::showPage(QWidget* page)
{
    const bool wasApproval = m_pages->currentWidget() == m_approval;
    m_pages->setCurrentWidget(page);
    if (page == m_choice && !wasApproval) {
        m_choice->begin();
    } else if (page == m_choice) {
        m_choice->setFocus(Qt::OtherFocusReason);
    } else if (page == m_approval) {
        m_approval->begin(m_model.actText());
    } else if (page == m_done) {
        m_close->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace jangbu::ui
