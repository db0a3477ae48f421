#pragma once

#include <QListView>

namespace jangbu::ui {

/// The best sellers with their bars. Shows a BestSellerModel.
class BestSellerList final : public QListView
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 40;

    explicit BestSellerList(QWidget* parent = nullptr);

protected:
    void focusInEvent(QFocusEvent* event) override;
};

} // namespace jangbu::ui
