#pragma once

#include <QByteArray>
#include <QImage>
#include <QStringList>

namespace jangbu::tests {

/// What a receipt printer makes of its bytes: the part of ESC/POS that this project writes, drawn
/// as it would come out. Whatever else is in them is a fault.
struct PrintedReceipt
{
    QImage image;
    QStringList texts; // of the lines written in letters
    int pictures = 0;
    int cuts = 0;
    QString barcode;
    QStringList faults;
};

[[nodiscard]] PrintedReceipt printed(const QByteArray& bytes, int columns);

} // namespace jangbu::tests
