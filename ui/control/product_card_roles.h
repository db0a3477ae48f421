#pragma once

#include <Qt>

namespace jangbu::ui {

// What a product card reads from its model. Texts arrive ready to show, nothing is formatted here.
enum class ProductCardRole : int {
    Name = Qt::UserRole + 1, // QString
    Price,                   // QString, "4,480원"
    Stock,                   // QString, "재고 32" or "품절"; empty: not counted
    Badge,                   // QString, "4개 남음"; empty: none
    SoldOut,                 // bool: greyed
    Image,                   // QPixmap; null: none
    Initial,                 // QString, "백", where there is no image; empty: nothing stands for it
    AfterLast,               // a model's own roles start here
};

} // namespace jangbu::ui
