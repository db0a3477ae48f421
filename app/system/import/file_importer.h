#pragma once

#include "app/system/import/product_import.h"
#include "core/port/shop_reader.h"

namespace jangbu::app {

/// What an importer reads of and writes to. All must outlive it.
struct ImporterPorts
{
    Book& book;
    CatalogueReader& catalogue;
    ShopReader& shop;
    IdSource& ids;
    const Clock& clock;
};

/// Imports files of this machine into the book.
class FileImporter final : public ProductImporter
{
public:
    explicit FileImporter(const ImporterPorts& ports) : m_ports(ports) {}

    [[nodiscard]] std::expected<ImportLook, ImportStop>
    look(std::string path, std::optional<ImportEncoding> encoding) override;
    [[nodiscard]] std::expected<ImportSummary, ImportStop>
    preview(ImportRequest request, OnProgress onProgress) override;
    [[nodiscard]] std::expected<ImportSummary, ImportStop>
    import(ImportRequest request, Actor actor, OnProgress onProgress) override;

private:
    ImporterPorts m_ports;

    [[nodiscard]] std::expected<ImportSummary, ImportStop>
    run(const ImportRequest& request, const Actor& actor, OnProgress onProgress, bool isDryRun);
};

} // namespace jangbu::app
