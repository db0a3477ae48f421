#include "ui/text/admin/alert_text.h"

#include "core/result/must.h"

#include <QCoreApplication>

namespace jangbu::ui {

namespace {

struct AlertText
{
    Q_DECLARE_TR_FUNCTIONS(AlertText)
};

} // namespace

QString alertText(const AlertChange& change)
{
    switch (change.kind) {
    case AlertKind::LowStock:
        return AlertText::tr("Products are low in stock.");
    case AlertKind::RefusedPayments:
        //: More payments of the last hour were refused than usual.
        return AlertText::tr("Many payments of the last hour were refused.");
    case AlertKind::BackupOverdue:
        //: There was no backup for too long.
        return AlertText::tr("A backup is overdue: see Admin, Backups.");
    case AlertKind::BookBroken:
        //: A check of the book found something wrong.
        return AlertText::tr("The book breaks its own laws: see Admin, Check of the book.");
    case AlertKind::ExportLag:
        //: Events wait too long to be sent to the data platform.
        return AlertText::tr("Sending to the data platform lags behind.");
    case AlertKind::DiskLow:
        //: Little room is left on the disk.
        return AlertText::tr("Little room is left on the disk.");
    }
    MUST(false);
}

QString alertSubjectText(AlertKind kind)
{
    switch (kind) {
    case AlertKind::LowStock:
        //: In the journal: what an alert was about.
        return AlertText::tr("Low stock");
    case AlertKind::RefusedPayments:
        //: In the journal: what an alert was about.
        return AlertText::tr("Refused payments");
    case AlertKind::BackupOverdue:
        //: In the journal: what an alert was about.
        return AlertText::tr("Overdue backup");
    case AlertKind::BookBroken:
        //: In the journal: what an alert was about.
        return AlertText::tr("Broken book");
    case AlertKind::ExportLag:
        //: In the journal: what an alert was about.
        return AlertText::tr("Lag of the data platform");
    case AlertKind::DiskLow:
        //: In the journal: what an alert was about.
        return AlertText::tr("Full disk");
    }
    MUST(false);
}

} // namespace jangbu::ui
