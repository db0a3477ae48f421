#include "ui/picture/picture_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>
#include <QStringList>

#include <array>

namespace jangbu::ui {

namespace {

constexpr qint64 fileBytesMax = qint64{20} * 1024 * 1024;
constexpr int sourceSideMax = 12'000;
constexpr int keptSide = 512; // the largest it is ever shown, on the sharpest screen

// What is written comes first: it wins where somebody put another kind beside it.
constexpr std::array suffixes{"png", "jpg", "jpeg", "webp"};

/// Decodes at most what is needed: a decoder that can scales while it reads.
std::expected<QImage, PictureFault> decode(const QString& path, int side)
{
    if (QFileInfo(path).size() > fileBytesMax) {
        return std::unexpected(PictureFault::TooLarge);
    }
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > sourceSideMax || size.height() > sourceSideMax) {
        return std::unexpected(PictureFault::TooLarge);
    }
    if (size.isValid() && (size.width() > side || size.height() > side)) {
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return std::unexpected(PictureFault::NotAPicture);
    }
    if (image.width() > side || image.height() > side) {
        image = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    return image;
}

QString nameOf(ProductId product)
{
    return QString::fromStdString(toText(product));
}

} // namespace

std::unordered_set<ProductId> PictureFolder::products() const
{
    std::unordered_set<ProductId> found;
    QStringList patterns;
    for (const char* const suffix : suffixes) {
        patterns << QStringLiteral("*.") + QLatin1String(suffix);
    }
    for (const QString& file : QDir(m_path).entryList(patterns, QDir::Files)) {
        const auto uuid = parseUuid(QFileInfo(file).completeBaseName().toStdString());
        if (uuid) {
            found.insert(ProductId{*uuid});
        }
    }
    return found;
}

QString PictureFolder::fileOf(ProductId product) const
{
    const QDir folder(m_path);
    for (const char* const suffix : suffixes) {
        const QString name = nameOf(product) + QLatin1Char('.') + QLatin1String(suffix);
        if (folder.exists(name)) {
            return folder.filePath(name);
        }
    }
    return {};
}

QImage PictureFolder::read(ProductId product, int side) const
{
    const QString file = fileOf(product);
    return file.isEmpty() ? QImage() : decode(file, side).value_or(QImage());
}

std::expected<void, PictureFault> PictureFolder::write(ProductId product, const QImage& image) const
{
    if (!QDir().mkpath(m_path)) {
        return std::unexpected(PictureFault::NotKept);
    }
    const QImage kept =
        image.width() > keptSide || image.height() > keptSide
            ? image.scaled(keptSide, keptSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : image;
    // Whole or not at all: a power cut leaves the earlier picture.
    QSaveFile file(QDir(m_path).filePath(nameOf(product) + QStringLiteral(".png")));
    if (!file.open(QIODevice::WriteOnly) || !kept.save(&file, "PNG") || !file.commit()) {
        return std::unexpected(PictureFault::NotKept);
    }
    return {};
}

std::expected<void, PictureFault> PictureFolder::remove(ProductId product) const
{
    for (QString file = fileOf(product); !file.isEmpty(); file = fileOf(product)) {
        if (!QFile::remove(file)) {
            return std::unexpected(PictureFault::NotKept);
        }
    }
    return {};
}

std::expected<QImage, PictureFault> pictureFromFile(const QString& path)
{
    return decode(path, keptSide);
}

QString pictureFilePatterns()
{
    QStringList patterns;
    const QList<QByteArray> known = QImageReader::supportedImageFormats();
    for (const char* const suffix : suffixes) {
        if (known.contains(QByteArray(suffix))) {
            patterns << QStringLiteral("*.") + QLatin1String(suffix);
        }
    }
    return patterns.join(QLatin1Char(' '));
}

} // namespace jangbu::ui
