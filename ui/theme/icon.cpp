#include "ui/theme/icon.h"

#include <QPainter>
#include <QPixmapCache>
#include <QRectF>
#include <QSvgRenderer>
#include <QtMath>

#include <cmath>

// A static library's resources are linked in only when asked for, outside any namespace.
static void loadIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace jangbu::ui {

namespace {

struct NamedFile
{
    IconName name;
    const char* file;
};

constexpr std::array<NamedFile, 48> files{{
    {IconName::Cart, "cart"},
    {IconName::Wallet, "wallet"},
    {IconName::Grid, "grid"},
    {IconName::Ticket, "ticket"},
    {IconName::Bars, "bars"},
    {IconName::Gear, "gear"},
    {IconName::Search, "search"},
    {IconName::Lock, "lock"},
    {IconName::SignOut, "sign-out"},
    {IconName::User, "user"},
    {IconName::Customer, "customer"},
    {IconName::Plus, "plus"},
    {IconName::Minus, "minus"},
    {IconName::Trash, "trash"},
    {IconName::Undo, "undo"},
    {IconName::Park, "park"},
    {IconName::Receipt, "receipt"},
    {IconName::Printer, "printer"},
    {IconName::Barcode, "barcode"},
    {IconName::Check, "check"},
    {IconName::Warning, "warning"},
    {IconName::Info, "info"},
    {IconName::Close, "close"},
    {IconName::ChevronUp, "chevron-up"},
    {IconName::ChevronDown, "chevron-down"},
    {IconName::ChevronLeft, "chevron-left"},
    {IconName::ChevronRight, "chevron-right"},
    {IconName::Box, "box"},
    {IconName::Edit, "edit"},
    {IconName::Backspace, "backspace"},
    {IconName::ArrowRight, "arrow-right"},
    {IconName::Sun, "sun"},
    {IconName::Moon, "moon"},
    {IconName::Clock, "clock"},
    {IconName::Filter, "filter"},
    {IconName::Refresh, "refresh"},
    {IconName::Download, "download"},
    {IconName::Import, "import"},
    {IconName::Phone, "phone"},
    {IconName::Calendar, "calendar"},
    {IconName::Drawer, "drawer"},
    {IconName::Keyboard, "keyboard"},
    {IconName::Shop, "shop"},
    {IconName::Cash, "cash"},
    {IconName::Card, "card"},
    {IconName::Transfer, "transfer"},
    {IconName::File, "file"},
    {IconName::Eye, "eye"},
}};

QPixmap render(const QString& path, const QColor& colour, int side)
{
    loadIconResource();
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer renderer(path);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

} // namespace

const std::array<IconName, 48>& allIcons()
{
    static const std::array<IconName, 48> names = [] {
        std::array<IconName, 48> all{};
        for (std::size_t i = 0; i < files.size(); ++i) {
            all.at(i) = files.at(i).name;
        }
        return all;
    }();
    return names;
}

QString iconFile(IconName name)
{
    return QString::fromLatin1(files.at(static_cast<std::size_t>(name)).file);
}

QPixmap iconPixmap(IconName name, const QColor& colour, int size, qreal devicePixelRatio)
{
    const int side = qCeil(size * devicePixelRatio);
    const QString key = QStringLiteral("jangbu/%1/%2/%3")
                            .arg(iconFile(name), colour.name(QColor::HexArgb))
                            .arg(side);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(QStringLiteral(":/icons/%1.svg").arg(iconFile(name)), colour, side);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon icon(IconName name, const QColor& colour, int size)
{
    QIcon made;
    made.addPixmap(iconPixmap(name, colour, size));
    made.addPixmap(iconPixmap(name, colour, size, 2.0));
    return made;
}

void paintIcon(QPainter& painter, const QRectF& target, IconName name, const QColor& colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = iconPixmap(name, colour, qRound(target.width()), ratio);
    // On whole device pixels, or the strokes blur.
    const QPointF corner(
        std::round(target.x() * ratio) / ratio,
        std::round(target.y() * ratio) / ratio
    );
    painter.drawPixmap(corner, pixmap);
}

} // namespace jangbu::ui
