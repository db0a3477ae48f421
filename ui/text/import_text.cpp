#include "ui/text/import_text.h"

#include "core/result/must.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

namespace jangbu::ui {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

QString faultText(ImportFault fault)
{
    switch (fault) {
    case ImportFault::FieldsMissing:
        return ImportText::tr("The row is shorter than its headings.");
    case ImportFault::FieldsExtra:
        return ImportText::tr("The row has more fields than headings. Quote a price with a comma.");
    case ImportFault::TextInvalid:
        return ImportText::tr("The text cannot be read. Try the other encoding.");
    case ImportFault::NameEmpty:
        return ImportText::tr("The name is missing.");
    case ImportFault::NameTooLong:
        return ImportText::tr("The name is too long.");
    case ImportFault::TextTooLong:
        return ImportText::tr("A text is too long.");
    case ImportFault::PriceEmpty:
        return ImportText::tr("The price is missing.");
    case ImportFault::PriceMalformed:
        return ImportText::tr("The price is not a number.");
    case ImportFault::PriceNegative:
        return ImportText::tr("The price is below zero.");
    case ImportFault::StockMalformed:
        return ImportText::tr("The stock is not a whole number.");
    case ImportFault::BarcodeInvalid:
        return ImportText::tr("The barcode is not valid.");
    }
    MUST(false);
}

QString troubleText(ImportTrouble trouble)
{
    switch (trouble) {
    case ImportTrouble::FileUnreadable:
        return ImportText::tr("The file cannot be read. Check that it is there and closed.");
    case ImportTrouble::EncodingUnknown:
        return ImportText::tr("This machine cannot read CP949. Save the file as UTF-8.");
    case ImportTrouble::FileEmpty:
        return ImportText::tr("The file is empty. Its first line must hold the headings.");
    case ImportTrouble::ColumnMissing:
        return ImportText::tr("Say which column holds the name and which the price.");
    case ImportTrouble::QuoteNotClosed:
        return ImportText::tr("A quotation mark is never closed. Mend the file and choose it again."
        );
    case ImportTrouble::RowTooLong:
        return ImportText::tr("A row is too long. A quotation mark may be missing in it.");
    case ImportTrouble::FileTooLong:
        return ImportText::tr("The file has more than a million products. Import it in parts.");
    case ImportTrouble::BookUnavailable:
        return ImportText::tr("The book cannot be written now. The rows before are in; the same "
                              "file can be imported again.");
    }
    MUST(false);
}

} // namespace

QString importVerdictText(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New:
        //: What becomes of a row of an imported file.
        return ImportText::tr("New");
    case ImportVerdict::Changed:
        //: What becomes of a row of an imported file.
        return ImportText::tr("Changed");
    case ImportVerdict::Same:
        //: What becomes of a row of an imported file: nothing changes.
        return ImportText::tr("Unchanged");
    case ImportVerdict::Rejected:
        //: What becomes of a row of an imported file.
        return ImportText::tr("Rejected");
    }
    MUST(false);
}

QString importReasonText(const ImportReason& reason, const RefusalWords& words)
{
    if (const auto* const fault = std::get_if<ImportFault>(&reason)) {
        return faultText(*fault);
    }
    return refusalText({std::get<Refusal>(reason), {}, {}, {}}, words);
}

QString importStopText(const ImportStop& stop)
{
    const QString why = troubleText(stop.trouble);
    //: A line of a file, before what is wrong with it.
    return stop.line > 0 ? ImportText::tr("Line %1: %2").arg(countText(stop.line), why) : why;
}

QString importFieldText(ImportField field)
{
    switch (field) {
    case ImportField::Name:
        //: What a column of an imported file holds.
        return ImportText::tr("Name");
    case ImportField::Price:
        return ImportText::tr("Price");
    case ImportField::Category:
        return ImportText::tr("Category");
    case ImportField::Unit:
        return ImportText::tr("Unit");
    case ImportField::Code:
        return ImportText::tr("Code");
    case ImportField::Barcode:
        return ImportText::tr("Barcode");
    case ImportField::Stock:
        return ImportText::tr("Opening stock");
    case ImportField::Tax:
        return ImportText::tr("Tax");
    }
    MUST(false);
}

} // namespace jangbu::ui
