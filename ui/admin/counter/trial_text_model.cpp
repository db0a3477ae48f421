#include "ui/admin/counter/trial_text_model.h"

#include "ui/receipt/receipt_writer_model.h"
#include "ui/text/time_text.h"

#include <QCoreApplication>

namespace jangbu::ui {

namespace {

struct TrialText
{
    Q_DECLARE_TR_FUNCTIONS(TrialText)
};

constexpr Money sample{12'300};

} // namespace

std::vector<ReceiptLine> trialText(const TrialFacts& facts, const ShopFormat& format)
{
    ReceiptWriter writer(format);
    writer.centred(facts.shopName, true);
    //: On top of a slip that shows whether a receipt printer works.
    writer.centred(TrialText::tr("TRIAL RECEIPT"), true);
    writer.gap();
    writer.pair(TrialText::tr("Counter"), facts.counterName);
    //: On a trial receipt: before the printer's address.
    writer.pair(
        TrialText::tr("Printer"),
        facts.printer.isEmpty() ? TrialText::tr("The system's") : facts.printer
    );
    //: On a trial receipt: before the moment when it was printed.
    writer.pair(TrialText::tr("Printed"), dateTimeText(facts.at, format));
    writer.rule();
    // Letters of both scripts on every screen: receipts have both too.
    writer.amount(QStringLiteral("가나다라 ABC abc 0123"), sample);
    writer.amount(QStringLiteral("가나다라 ABC abc 0123"), sample, true);
    writer.rule();
    //: At the end of a trial receipt.
    writer.centred(TrialText::tr("Nothing was sold."));
    return writer.lines();
}

} // namespace jangbu::ui
