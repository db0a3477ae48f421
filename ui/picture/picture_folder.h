#pragma once

#include "core/identity/ids.h"

#include <QImage>
#include <QString>

#include <expected>
#include <unordered_set>

namespace jangbu::ui {

/// Why a file is no picture for a product, or was not kept.
enum class PictureFault {
    NotAPicture, // unreadable, or of a kind this machine does not know
    TooLarge,    // more bytes or pixels than anybody needs on a card
    NotKept,     // the folder cannot be written
};

/// The pictures of products, one file each, named by the product's id. Blocking: never on a
/// painting thread. Files may come and go behind its back.
class PictureFolder
{
public:
    /// The folder need not be there before the first picture.
    explicit PictureFolder(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] std::unordered_set<ProductId> products() const;

    /// Scaled down to fit a square of `side` pixels; null when there is none or it is no picture.
    [[nodiscard]] QImage read(ProductId product, int side) const;

    /// Takes the place of an earlier one.
    [[nodiscard]] std::expected<void, PictureFault> write(ProductId product, const QImage& image)
        const;
    [[nodiscard]] std::expected<void, PictureFault> remove(ProductId product) const;

private:
    QString m_path;

    [[nodiscard]] QString fileOf(ProductId product) const;
};

/// Any picture file as it would be kept: decoded, turned upright and scaled down.
[[nodiscard]] std::expected<QImage, PictureFault> pictureFromFile(const QString& path);

/// Patterns of the files that can be taken, for a file dialog: `*.png *.jpg`.
[[nodiscard]] QString pictureFilePatterns();

} // namespace jangbu::ui
