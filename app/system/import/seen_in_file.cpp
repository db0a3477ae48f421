#include "app/system/import/seen_in_file.h"

#include <QCryptographicHash>

namespace jangbu::app {

namespace {

template <class Bytes>
std::uint64_t hashOf(const Bytes& bytes)
{
    const QByteArrayView view(
        reinterpret_cast<const char*>(bytes.data()),
        static_cast<qsizetype>(bytes.size())
    );
    const QByteArray digest = QCryptographicHash::hash(view, QCryptographicHash::Sha256);
    std::uint64_t first = 0;
    const QByteArray beginning = digest.first(sizeof first);
    for (const char byte : beginning) {
        first = first << 8U | static_cast<std::uint8_t>(byte);
    }
    return first;
}

} // namespace

bool SeenInFile::claimBarcode(std::string_view barcode, ProductId id)
{
    const std::uint64_t holder = shortened(id);
    return m_barcodes.try_emplace(hashOf(barcode), holder).first->second == holder;
}

std::uint64_t SeenInFile::shortened(ProductId id)
{
    return hashOf(id.uuid.bytes);
}

} // namespace jangbu::app
