#pragma once

#include "ui/picture/picture_folder.h"

#include <QCache>
#include <QObject>
#include <QPixmap>

#include <functional>
#include <unordered_set>

namespace jangbu::ui {

class Dispatch;

/// The pictures that are on the screen or were lately, in bounded memory. Reads and scales them
/// elsewhere; lives on the painting thread.
class PictureShelf final : public QObject
{
    Q_OBJECT

public:
    /// Told once whether a picture was kept; the fault when it was not.
    using OnKept = std::function<void(const std::expected<void, PictureFault>&)>;

    PictureShelf(Dispatch& dispatch, PictureFolder folder);

    /// Looks which products have one; known() follows.
    void load();

    /// Some product has one: cards of the others show an initial, so that all look alike.
    [[nodiscard]] bool hasAny() const { return !m_known.empty(); }

    [[nodiscard]] bool has(ProductId product) const { return m_known.contains(product); }

    /// The picture, or null while it is being read, arrived() follows, and where there is none.
    [[nodiscard]] QPixmap picture(ProductId product);

    /// A null image takes the picture away.
    void keep(ProductId product, const QImage& image, OnKept onKept);

Q_SIGNALS:
    void known();
    void arrived(const jangbu::ProductId& product);

private:
    Dispatch& m_dispatch;
    PictureFolder m_folder;
    std::unordered_set<ProductId> m_known;
    std::unordered_set<ProductId> m_reading;
    QCache<QByteArray, QPixmap> m_cache; // by the id's bytes, in KiB

    void read(ProductId product);
    void take(ProductId product, const QImage& image);
};

/// What stands for a picture that is not there: the name's first letter, `[백설] 당면` → 백.
[[nodiscard]] QString initialOf(const QString& name);

} // namespace jangbu::ui
