#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

#include <array>

class QPainter;
class QRectF;

namespace jangbu::ui {

// The family in resources/icons: 24 px box, 1.6 px stroke, round ends.
enum class IconName {
    Cart,
    Wallet,
    Grid,
    Ticket,
    Bars,
    Gear,
    Search,
    Lock,
    SignOut,
    User,
    Customer,
    Plus,
    Minus,
    Trash,
    Undo,
    Park,
    Receipt,
    Printer,
    Barcode,
    Check,
    Warning,
    Info,
    Close,
    ChevronUp,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Box,
    Edit,
    Backspace,
    ArrowRight,
    Sun,
    Moon,
    Clock,
    Filter,
    Refresh,
    Download,
    Import,
    Phone,
    Calendar,
    Drawer,
    Keyboard,
    Shop,
    Cash,
    Card,
    Transfer,
    File,
    Eye,
};

// Every name once, in order.
[[nodiscard]] const std::array<IconName, 48>& allIcons();

// The file's name without folder and suffix, as "chevron-up".
[[nodiscard]] QString iconFile(IconName name);

// The icon in one colour, crisp at the given device pixel ratio; `size` is its side in
// device-independent pixels.
[[nodiscard]] QPixmap
iconPixmap(IconName name, const QColor& colour, int size, qreal devicePixelRatio = 1.0);

// The same for Qt's own widgets; carries ratios 1 and 2.
[[nodiscard]] QIcon icon(IconName name, const QColor& colour, int size);

// Paints the icon into the rectangle, at the painter's own resolution.
void paintIcon(QPainter& painter, const QRectF& target, IconName name, const QColor& colour);

} // namespace jangbu::ui
