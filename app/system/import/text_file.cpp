#include "app/system/import/text_file.h"

#include <QFile>
#include <QStringDecoder>

namespace jangbu::app {

namespace {

constexpr qint64 pieceBytes = qint64{256} * 1024;

/// Visits the file's bytes in pieces; `visit` says whether to go on.
std::expected<void, TextFileFault>
readPieces(const QString& path, const std::function<bool(const QByteArray&)>& visit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(TextFileFault::Unreadable);
    }
    while (!file.atEnd()) {
        const QByteArray piece = file.read(pieceBytes);
        if (file.error() != QFileDevice::NoError) {
            return std::unexpected(TextFileFault::Unreadable);
        }
        if (!visit(piece)) {
            return {};
        }
    }
    return {};
}

QStringDecoder decoderOf(TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8) {
        return QStringDecoder(QStringDecoder::Utf8);
    }
    // ICU's name of the code page that Korean spreadsheets write.
    return QStringDecoder("windows-949");
}

} // namespace

std::expected<TextEncoding, TextFileFault> recogniseEncoding(const QString& path)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    bool isUtf8 = true;
    const auto read = readPieces(path, [&decoder, &isUtf8](const QByteArray& piece) {
        const QString decoded = decoder.decode(piece);
        isUtf8 = !decoder.hasError();
        return isUtf8;
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    return isUtf8 ? TextEncoding::Utf8 : TextEncoding::Cp949;
}

std::expected<void, TextFileFault> readText(
    const QString& path,
    TextEncoding encoding,
    const std::function<bool(std::string_view)>& onPiece
)
{
    QStringDecoder decoder = decoderOf(encoding);
    if (!decoder.isValid()) {
        return std::unexpected(TextFileFault::EncodingUnknown);
    }
    return readPieces(path, [&decoder, &onPiece](const QByteArray& piece) {
        const QString decoded = decoder.decode(piece);
        const QByteArray utf8 = decoded.toUtf8();
        return onPiece({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    });
}

} // namespace jangbu::app
