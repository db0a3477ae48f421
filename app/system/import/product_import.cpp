#include "app/system/import/product_import.h"

#include "app/system/import/seen_in_file.h"
#include "app/system/import/submit_window.h"
#include "app/system/import/text_file.h"
#include "app/system/import/trial_save.h"
#include "core/command/refusal.h"
#include "core/limit/limits.h"
#include "core/product/barcode.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <utility>

namespace jangbu::app {

namespace {

/// The id of a product that is new to the shop, the same for the same row in every run.
ProductId idOfNew(const ImportedProduct& imported)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto take = [&hash](std::string_view text) {
        hash.addData(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
        hash.addData(QByteArray(1, '\0'));
    };
    take(imported.code.value_or(""));
    if (!imported.code) {
        take(imported.name);
        take(imported.unit.value_or(""));
    }
    ProductId id;
    const QByteArray digest = hash.result();
    std::ranges::copy(digest.first(16), id.uuid.bytes.begin());
    id.uuid.bytes[0] |= 1U; // never among the well-known ids
    return id;
}

/// Where a row goes: a product of the shop, or one that the file makes.
struct Destination
{
    ProductId id;
    std::optional<ProductDetails> existing;
};

std::unexpected<ImportError>
failed(ImportFailure failure, std::int64_t line = 0, std::string detail = {})
{
    return std::unexpected(ImportError{failure, line, std::move(detail)});
}

class ImportRun
{
public:
    ImportRun(const ImportOptions& options, const ImportTarget& target, bool isWriting)
        : m_options(options)
        , m_target(target)
        , m_isWriting(isWriting)
        , m_window(target.book, limit::commandsPerBatch)
    {}

    std::expected<ImportReport, ImportError>
    read(const QString& path, TextEncoding encoding, const ImportWatch& watch)
    {
        m_watch = &watch;
        std::optional<CsvReader> reader;
        std::expected<void, CsvError> fed;
        const auto takeRow = [this](CsvRow&& row) { take(row); };
        const auto file = readText(path, encoding, [&](std::string_view piece) {
            if (!reader) {
                reader.emplace(delimiterOf(piece), takeRow);
            }
            fed = reader->feed(piece);
            return fed.has_value() && !m_error && !m_report.isStopped;
        });
        if (!file) {
            return failed(ImportFailure::FileUnreadable);
        }
        if (fed && reader && !m_error && !m_report.isStopped) {
            fed = reader->finish();
        }
        m_window.drain();
        if (!fed) {
            const bool isOpen = fed.error().fault == CsvFault::QuoteNotClosed;
            return failed(
                isOpen ? ImportFailure::QuoteNotClosed : ImportFailure::RowTooLong,
                fed.error().line
            );
        }
        if (m_error) {
            return std::unexpected(*m_error);
        }
        if (!m_columns) {
            return failed(ImportFailure::FileEmpty);
        }
        std::ranges::sort(m_report.named, {}, &RejectedRow::line);
        return std::move(m_report);
    }

private:
    void take(const CsvRow& row)
    {
        if (m_error || m_report.isStopped) {
            return;
        }
        if (!m_columns) {
            takeHeadings(row);
            return;
        }
        ++m_report.rows;
        const auto imported =
            readImportedProduct(row.fields, *m_columns, m_target.settings.currency);
        if (holdsMoreThanHeadings(row)) {
            // Most often a price whose comma is not quoted: its first digits are not the price.
            reject(row.line, ImportFault::FieldsExtra, {});
        } else if (!imported) {
            reject(row.line, imported.error(), {});
        } else {
            takeProduct(row.line, *imported);
        }
        if (m_report.rows % static_cast<std::int64_t>(limit::commandsPerBatch) == 0) {
            finishBlock();
        }
    }

    [[nodiscard]] bool holdsMoreThanHeadings(const CsvRow& row) const
    {
        const std::size_t known = std::min(m_headings, row.fields.size());
        return !std::all_of(
            row.fields.begin() + static_cast<std::ptrdiff_t>(known),
            row.fields.end(),
            [](const std::string& field) { return field.empty(); }
        );
    }

    void takeHeadings(const CsvRow& row)
    {
        m_headings = row.fields.size();
        ImportColumns columns = m_options.places.value_or(recogniseColumns(row.fields));
        for (const auto& [field, heading] : m_options.columns) {
            const auto place = std::ranges::find(row.fields, heading);
            if (place == row.fields.end()) {
                m_error = ImportError{ImportFailure::ColumnMissing, row.line, heading};
                return;
            }
            columns.set(field, static_cast<std::size_t>(place - row.fields.begin()));
        }
        for (const ImportField needed : {ImportField::Name, ImportField::Price}) {
            if (!columns.of(needed)) {
                const bool isName = needed == ImportField::Name;
                m_error =
                    ImportError{ImportFailure::ColumnMissing, row.line, isName ? "name" : "price"};
                return;
            }
        }
        m_columns = columns;
    }

    void takeProduct(std::int64_t line, const ImportedProduct& imported)
    {
        const auto destination = destinationOf(imported);
        if (!destination) {
            return;
        }
        const auto [id, existing] = *destination;
        const auto isFree = isBarcodeFree(imported, id);
        if (!isFree) {
            return;
        }
        if (!*isFree) {
            reject(line, ProductRefusal::BarcodeTaken, mergedInto(newDetails(), imported));
            return;
        }
        ProductDetails details = mergedInto(existing.value_or(newDetails()), imported);
        if (details.code.empty()) {
            details.code = nextFreeCode();
        }
        TrialProduct product{SaveProduct{id, std::move(details)}, existing, std::nullopt};
        const auto stock = imported.stock ? imported.stock : m_options.stockOfNew;
        if (!existing && stock && *stock > 0) {
            product.firstStock = stock;
        }
        put(line, std::move(product));
    }

    void put(std::int64_t line, TrialProduct product)
    {
        const auto refusal = refusalOf(product, m_target.settings, m_target.clock.now());
        if (refusal) {
            reject(line, *refusal, product.save.details);
            return;
        }
        const ProductId id = product.save.product;
        m_block[id] = product.save.details;
        if (!m_isWriting) {
            remember(id);
            count(product.existing.has_value());
            tellRow(line, product.save.details, product.existing);
            return;
        }
        save(line, std::move(product.save), product.existing.has_value());
        if (product.firstStock) {
            receive(line, ReceiveStock{id, *product.firstStock, true, {}});
        }
    }

    void remember(ProductId id)
    {
        m_seen.addProduct(id);
        if (m_seen.isFull()) {
            m_error = ImportError{ImportFailure::FileTooLong, 0, {}};
        }
    }

    /// Nothing when the book could not be asked; the run is over then.
    std::optional<Destination> destinationOf(const ImportedProduct& imported)
    {
        const ProductId fresh = idOfNew(imported);
        if (const auto found = m_block.find(fresh); found != m_block.end()) {
            return Destination{fresh, found->second};
        }
        const Read<std::optional<Product>> asked =
            imported.code
                ? m_target.catalogue.productByCode(*imported.code)
                : m_target.catalogue.productByName(imported.name, imported.unit.value_or(""));
        if (!asked) {
            m_error = ImportError{ImportFailure::BookUnavailable, 0, {}};
            return std::nullopt;
        }
        const std::optional<Product>& known = *asked;
        if (known) {
            const auto inBlock = m_block.find(known->id);
            const bool isInBlock = inBlock != m_block.end();
            return Destination{known->id, isInBlock ? inBlock->second : known->details};
        }
        if (m_seen.hasProduct(fresh)) {
            return Destination{fresh, newDetails()};
        }
        return Destination{fresh, std::nullopt};
    }

    std::optional<bool> isBarcodeFree(const ImportedProduct& imported, ProductId id)
    {
        if (!imported.barcode) {
            return true;
        }
        if (!m_seen.claimBarcode(parseBarcode(*imported.barcode)->text, id)) {
            return false;
        }
        const auto asked = m_target.catalogue.productByBarcode(*imported.barcode);
        if (!asked) {
            m_error = ImportError{ImportFailure::BookUnavailable, 0, {}};
            return std::nullopt;
        }
        const std::optional<Product>& holder = *asked;
        return !holder || holder->id == id;
    }

    [[nodiscard]] ProductDetails newDetails() const
    {
        ProductDetails details;
        details.lowStockAt = m_target.settings.lowStockAt;
        return details;
    }

    std::string nextFreeCode()
    {
        if (m_lastCode == 0) {
            ProductQuery everything;
            everything.active = ActiveFilter::Any;
            m_lastCode = m_target.catalogue.productCount(everything).value_or(0);
        }
        constexpr std::size_t digits = 6;
        for (;;) {
            std::string code = std::to_string(++m_lastCode);
            code.insert(0, digits - std::min(digits, code.size()), '0');
            code.insert(0, 1, 'P');
            const auto holder = m_target.catalogue.productByCode(code);
            if (!holder || !*holder) {
                return code;
            }
        }
    }

    void save(std::int64_t line, SaveProduct body, bool isKnown)
    {
        const ProductDetails details = body.details;
        submit(std::move(body), [this, line, isKnown, details](const Outcome& outcome) {
            if (const auto* const refused = std::get_if<Refused>(&outcome)) {
                reject(line, refused->reason, details);
            } else {
                count(isKnown);
            }
        });
    }

    void receive(std::int64_t line, ReceiveStock body)
    {
        submit(std::move(body), [this, line](const Outcome& outcome) {
            const auto* const refused = std::get_if<Refused>(&outcome);
            // A product that was refused is listed already.
            if (refused != nullptr && refused->reason != Refusal{StockRefusal::UnknownProduct}) {
                reject(line, refused->reason, {});
            }
        });
    }

    template <class OnOutcome>
    void submit(CommandBody body, const OnOutcome& onOutcome)
    {
        const Command command{
            CommandId{m_target.ids.next()},
            m_target.actor,
            m_target.clock.now(),
            std::move(body)
        };
        m_window.submit(command, [this, onOutcome](const Answer& answer) {
            if (answer) {
                onOutcome(*answer);
            } else {
                m_error = ImportError{ImportFailure::BookUnavailable, 0, {}};
            }
        });
    }

    void count(bool isKnown) { ++(isKnown ? m_report.updated : m_report.imported); }

    void reject(std::int64_t line, const ImportReason& why, const ProductDetails& details)
    {
        ++m_report.rejected;
        if (m_report.named.size() < rejectsNamed) {
            m_report.named.push_back({line, std::string(importReasonName(why)), why});
        }
        if (m_watch->onRow) {
            m_watch->onRow({line, ImportVerdict::Rejected, details, std::nullopt, why});
        }
    }

    void tellRow(
        std::int64_t line,
        const ProductDetails& details,
        const std::optional<ProductDetails>& before
    )
    {
        if (!m_watch->onRow) {
            return;
        }
        ImportRow row{line, ImportVerdict::New, details, std::nullopt, std::nullopt};
        if (before) {
            row.verdict = *before == details ? ImportVerdict::Same : ImportVerdict::Changed;
            row.priceBefore = before->price;
        }
        m_watch->onRow(std::move(row));
    }

    // From here on the book answers for the rows so far, so they need not be remembered.
    void finishBlock()
    {
        m_window.drain();
        m_block.clear();
        if (m_isWriting) {
            m_seen.forgetBarcodes();
        }
        if (m_watch->onProgress && !m_watch->onProgress(m_report.rows)) {
            m_report.isStopped = true;
        }
    }

    const ImportOptions& m_options;
    const ImportTarget& m_target;
    bool m_isWriting;
    const ImportWatch* m_watch = nullptr;
    SubmitWindow m_window;
    std::optional<ImportColumns> m_columns;
    std::size_t m_headings = 0;
    std::optional<ImportError> m_error;
    ImportReport m_report;
    std::map<ProductId, ProductDetails> m_block; // rows the book may not show yet
    SeenInFile m_seen; // products of a dry run, barcodes of the block or the dry run
    std::int64_t m_lastCode = 0;
};

std::expected<TextEncoding, ImportError> encodingOf(const QString& path, FileEncoding wanted)
{
    if (wanted == FileEncoding::Utf8) {
        return TextEncoding::Utf8;
    }
    if (wanted == FileEncoding::Cp949) {
        return TextEncoding::Cp949;
    }
    const auto recognised = recogniseEncoding(path);
    if (!recognised) {
        return failed(ImportFailure::FileUnreadable);
    }
    return *recognised;
}

} // namespace

std::string_view importReasonName(const ImportReason& why)
{
    if (const auto* const fault = std::get_if<ImportFault>(&why)) {
        return importFaultName(*fault);
    }
    return refusalName(std::get<Refusal>(why));
}

std::expected<ImportReport, ImportError> importProducts(
    const QString& path,
    const ImportOptions& options,
    const ImportTarget& target,
    const ImportWatch& watch
)
{
    const auto encoding = encodingOf(path, options.encoding);
    if (!encoding) {
        return std::unexpected(encoding.error());
    }
    if (options.isDryRun || options.isAllOrNothing) {
        auto preview = ImportRun(options, target, false).read(path, *encoding, watch);
        if (!preview || options.isDryRun) {
            return preview;
        }
        if (preview->isStopped || preview->rejected > 0) {
            preview->imported = 0;
            preview->updated = 0;
            preview->isHeldBack = true;
            return preview;
        }
    }
    return ImportRun(options, target, true).read(path, *encoding, watch);
}

} // namespace jangbu::app
