#include "ui/picture/picture_shelf.h"

#include "ui/dispatch/dispatch.h"

#include <algorithm>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr int shownSide = 112;      // the largest it is shown, twice as sharp
constexpr int cacheKiB = 24 * 1024; // some 500 pictures
constexpr qsizetype bytesPerKiB = 1024;

QByteArray keyOf(ProductId product)
{
    QByteArray key(static_cast<qsizetype>(product.uuid.bytes.size()), Qt::Uninitialized);
    std::ranges::transform(product.uuid.bytes, key.begin(), [](std::uint8_t byte) {
        return static_cast<char>(byte);
    });
    return key;
}

} // namespace

PictureShelf::PictureShelf(Dispatch& dispatch, PictureFolder folder)
    : m_dispatch(dispatch), m_folder(std::move(folder)), m_cache(cacheKiB)
{}

void PictureShelf::load()
{
    m_dispatch.run(
        Lane::Reading,
        this,
        [folder = m_folder] { return folder.products(); },
        [this](std::unordered_set<ProductId> products) {
            m_known = std::move(products);
            Q_EMIT known();
        }
    );
}

QPixmap PictureShelf::picture(ProductId product)
{
    if (!m_known.contains(product)) {
        return {};
    }
    if (const QPixmap* const cached = m_cache.object(keyOf(product)); cached != nullptr) {
        return *cached;
    }
    read(product);
    return {};
}

void PictureShelf::read(ProductId product)
{
    if (!m_reading.insert(product).second) {
        return;
    }
    m_dispatch.run(
        Lane::Reading,
        this,
        [folder = m_folder, product] { return folder.read(product, shownSide); },
        [this, product](const QImage& image) {
            m_reading.erase(product);
            take(product, image);
        }
    );
}

void PictureShelf::take(ProductId product, const QImage& image)
{
    if (image.isNull()) {
        // Gone, or no picture: not asked for again.
        m_known.erase(product);
        m_cache.remove(keyOf(product));
    } else {
        const auto cost = static_cast<int>(image.sizeInBytes() / bytesPerKiB) + 1;
        m_known.insert(product);
        m_cache.insert(keyOf(product), new QPixmap(QPixmap::fromImage(image)), cost);
    }
    Q_EMIT arrived(product);
}

void PictureShelf::keep(ProductId product, const QImage& image, OnKept onKept)
{
    m_dispatch.run(
        Lane::Keeping,
        this,
        [folder = m_folder, product, image] {
            return image.isNull() ? folder.remove(product) : folder.write(product, image);
        },
        [this, product, image, told = std::move(onKept)](
            const std::expected<void, PictureFault>& kept
        ) {
            if (kept) {
                const QSize side(shownSide, shownSide);
                take(
                    product,
                    image.isNull()
                        ? image
                        : image.scaled(side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                );
                Q_EMIT known();
            }
            told(kept);
        }
    );
}

QString initialOf(const QString& name)
{
    const auto* const letter =
        std::ranges::find_if(name, [](QChar sign) { return sign.isLetterOrNumber(); });
    return letter == name.end() ? QString() : QString(letter->toUpper());
}

} // namespace jangbu::ui
