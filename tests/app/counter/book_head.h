#pragma once

#include <QByteArray>
#include <QString>

namespace jangbu::tests {

/// How far the chain of a book's batches is, and the hash that it ends in.
struct BookHead
{
    qint64 batch = 0;
    QByteArray root; // as hexadecimal digits
};

/// Of the book in a folder that no program has open.
[[nodiscard]] BookHead headOf(const QString& folder);
/// The same as it was after a batch.
[[nodiscard]] BookHead headAfter(const QString& folder, qint64 batch);

} // namespace jangbu::tests
