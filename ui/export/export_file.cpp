#include "ui/export/export_file.h"

#include "core/result/must.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace jangbu::ui {

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

} // namespace

QString fileSuffix(ExportFormat format)
{
    return formatName(format).toLower();
}

QString formatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return QStringLiteral("CSV");
    case ExportFormat::Xlsx:
        return QStringLiteral("XLSX");
    case ExportFormat::Pdf:
        return QStringLiteral("PDF");
    case ExportFormat::Png:
        return QStringLiteral("PNG");
    }
    MUST(false);
}

QString exportErrorText(ExportError error)
{
    switch (error) {
    case ExportError::Stopped:
        return ExportText::tr("The export was stopped. No file was made.");
    case ExportError::FolderMissing:
        return ExportText::tr(
            "The export folder is not there: its disk may be out. Plug it in, or choose "
            "another folder in Admin under This counter."
        );
    case ExportError::CannotWrite:
        return ExportText::tr("The file could not be written. Check the folder, then try again.");
    case ExportError::DiskFull:
        return ExportText::tr("The disk is full. Make room, then export again.");
    case ExportError::BookUnreadable:
        return ExportText::tr("The book cannot be read now. Try again in a moment.");
    case ExportError::TooManyRows:
        return ExportText::tr("There are too many rows for this format. Choose CSV, or a shorter "
                              "period.");
    }
    MUST(false);
}

ExportError writeErrorAt(const QString& path)
{
    constexpr qint64 leastBytes = qint64{64} * 1024;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool isFull = disk.isValid() && disk.bytesAvailable() < leastBytes;
    return isFull ? ExportError::DiskFull : ExportError::CannotWrite;
}

Exported writePng(const QImage& picture, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !picture.save(&file, "PNG") || !file.commit()) {
        return std::unexpected(writeErrorAt(path));
    }
    return 1;
}

} // namespace jangbu::ui
