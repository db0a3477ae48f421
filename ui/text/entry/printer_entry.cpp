#include "ui/text/entry/printer_entry.h"

#include "core/result/must.h"

namespace jangbu::ui {

namespace {

QLatin1String schemeOf(PrinterKind kind)
{
    switch (kind) {
    case PrinterKind::System:
        return {};
    case PrinterKind::Network:
        return QLatin1String("tcp:");
    case PrinterKind::Device:
        return QLatin1String("file:");
    case PrinterKind::Queue:
        return QLatin1String("cups:");
    }
    MUST(false);
}

} // namespace

QString addressOf(const PrinterEntry& entry)
{
    return entry.kind == PrinterKind::System ? QString()
                                             : schemeOf(entry.kind) + entry.where.trimmed();
}

PrinterEntry printerEntry(const QString& address)
{
    for (const PrinterKind kind : printerKinds) {
        const QLatin1String scheme = schemeOf(kind);
        if (!scheme.isEmpty() && address.startsWith(scheme)) {
            return {kind, address.mid(scheme.size())};
        }
    }
    return {};
}

} // namespace jangbu::ui
