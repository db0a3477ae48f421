#include "ui/theme/layout.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jangbu::ui {

namespace {

template <typename Layout>
Layout* bare(int gap, QWidget* parent)
{
    auto* layout = new Layout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    return layout;
}

} // namespace

QVBoxLayout* makeColumn(int gap, QWidget* parent)
{
    return bare<QVBoxLayout>(gap, parent);
}

QHBoxLayout* makeRow(int gap, QWidget* parent)
{
    return bare<QHBoxLayout>(gap, parent);
}

QGridLayout* makeGrid(int gap, QWidget* parent)
{
    return bare<QGridLayout>(gap, parent);
}

void setPadding(QLayout* layout, int all)
{
    layout->setContentsMargins(all, all, all, all);
}

void setPadding(QLayout* layout, int horizontal, int vertical)
{
    layout->setContentsMargins(horizontal, vertical, horizontal, vertical);
}

} // namespace jangbu::ui
