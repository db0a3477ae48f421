#pragma once

#include "core/identity/ids.h"
#include "ui/picture/picture_folder.h"

#include <QImage>
#include <QObject>
#include <QPixmap>

#include <optional>

namespace jangbu::ui {

class Dispatch;
class PictureShelf;

/// The picture in a product's form: what is there, what was chosen instead, kept when the form is.
class PictureEntryModel final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    PictureEntryModel(PictureShelf& pictures, Dispatch& dispatch);

    /// The form of this product, or of a new one, is opened.
    void begin(std::optional<ProductId> product, const QString& name);
    /// Takes a file instead of what there is; changed() or refused() follows.
    void choose(const QString& path);
    void takeAway();
    /// The form was saved as this product.
    void keep(ProductId product);

    /// What would be kept, or what is.
    [[nodiscard]] QPixmap picture();

    /// Stands for it where there is none.
    [[nodiscard]] const QString& initial() const { return m_initial; }

    [[nodiscard]] bool hasPicture();

Q_SIGNALS:
    void changed();
    void refused(const QString& text);

private:
    PictureShelf& m_pictures;
    Dispatch& m_dispatch;
    std::optional<ProductId> m_product;
    QString m_initial;
    std::optional<QImage> m_chosen; // null inside: taken away
    int m_question = 0;
};

/// Why, and what to do.
[[nodiscard]] QString pictureFaultText(PictureFault fault);

} // namespace jangbu::ui
