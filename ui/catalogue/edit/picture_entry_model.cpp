#include "ui/catalogue/edit/picture_entry_model.h"

#include "core/result/must.h"
#include "ui/dispatch/dispatch.h"
#include "ui/picture/picture_shelf.h"

#include <utility>

namespace jangbu::ui {

PictureEntryModel::PictureEntryModel(PictureShelf& pictures, Dispatch& dispatch)
    : m_pictures(pictures), m_dispatch(dispatch)
{
    connect(&pictures, &PictureShelf::arrived, this, [this](const ProductId& product) {
        if (m_product == product) {
            Q_EMIT changed();
        }
    });
}

void PictureEntryModel::begin(std::optional<ProductId> product, const QString& name)
{
    ++m_question;
    m_product = product;
    m_initial = initialOf(name);
    m_chosen.reset();
    Q_EMIT changed();
}

void PictureEntryModel::choose(const QString& path)
{
    const int question = ++m_question;
    m_dispatch.run(
        Lane::Reading,
        this,
        [path] { return pictureFromFile(path); },
        [this, question](const std::expected<QImage, PictureFault>& image) {
            if (question != m_question) {
                return;
            }
            if (!image) {
                Q_EMIT refused(pictureFaultText(image.error()));
                return;
            }
            m_chosen = *image;
            Q_EMIT changed();
        }
    );
}

void PictureEntryModel::takeAway()
{
    ++m_question;
    m_chosen = QImage();
    Q_EMIT changed();
}

void PictureEntryModel::keep(ProductId product)
{
    const std::optional<QImage> chosen = std::exchange(m_chosen, std::nullopt);
    if (!chosen) {
        return;
    }
    m_pictures.keep(product, *chosen, [this](const std::expected<void, PictureFault>& kept) {
        if (!kept) {
            Q_EMIT refused(pictureFaultText(kept.error()));
        }
    });
}

QPixmap PictureEntryModel::picture()
{
    if (m_chosen) {
        return m_chosen->isNull() ? QPixmap() : QPixmap::fromImage(*m_chosen);
    }
    return m_product ? m_pictures.picture(*m_product) : QPixmap();
}

bool PictureEntryModel::hasPicture()
{
    return m_chosen ? !m_chosen->isNull() : m_product && m_pictures.has(*m_product);
}

QString pictureFaultText(PictureFault fault)
{
    switch (fault) {
    case PictureFault::NotAPicture:
        return PictureEntryModel::tr("This is no picture that can be read. Choose a PNG or JPEG.");
    case PictureFault::TooLarge:
        return PictureEntryModel::tr("This picture is too large. Choose one of up to 20 MB.");
    case PictureFault::NotKept:
        return PictureEntryModel::tr("The picture could not be kept. Check the disk's free space.");
    }
    MUST(false);
}

} // namespace jangbu::ui
