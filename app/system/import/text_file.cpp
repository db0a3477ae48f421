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

/// CP949 as UTF-8, with bytes that are none of its characters as bytes that no UTF-8 has: whoever
/// reads a text with such a byte refuses it. Nothing is replaced silently.
class Cp949Reader
{
public:
    [[nodiscard]] bool isValid() const { return m_decoder.isValid(); }

    [[nodiscard]] QByteArray utf8Of(const QByteArray& piece)
    {
        const QString decoded = m_decoder.decode(piece);
        QByteArray utf8 = decoded.toUtf8();
        // The page has no U+FFFD of its own, and U+F8F7 is ICU's name of the byte FF, which it lacks.
        utf8.replace("\xEF\xBF\xBD", "\xFF");
        utf8.replace("\xEF\xA3\xB7", "\xFF");
        return utf8;
    }

private:
    // ICU's name of the code page that Korean spreadsheets write.
    QStringDecoder m_decoder{"windows-949"};
};

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::expected<void, TextFileFault>
readUtf8(const QString& path, const std::function<bool(std::string_view)>& onPiece)
{
    bool isFirst = true;
    return readPieces(path, [&isFirst, &onPiece](const QByteArray& piece) {
        constexpr std::string_view mark = "\xEF\xBB\xBF";
        std::string_view text = viewOf(piece);
        if (isFirst && text.starts_with(mark)) {
            text.remove_prefix(mark.size());
        }
        isFirst = false;
        return onPiece(text);
    });
}

std::expected<void, TextFileFault>
readCp949(const QString& path, const std::function<bool(std::string_view)>& onPiece)
{
    Cp949Reader reader;
    if (!reader.isValid()) {
        return std::unexpected(TextFileFault::EncodingUnknown);
    }
    auto read = readPieces(path, [&reader, &onPiece](const QByteArray& piece) {
        return onPiece(viewOf(reader.utf8Of(piece)));
    });
    // Half a character at the end is told by what cannot be its other half.
    if (const QByteArray rest = reader.utf8Of("\n"); read && rest != "\n") {
        static_cast<void>(onPiece(viewOf(rest)));
    }
    return read;
}

} // namespace

std::expected<TextEncoding, TextFileFault> recogniseEncoding(const QString& path)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString decoded; // a decoder works, and finds errors, only when its text is taken
    bool isUtf8 = true;
    const auto read = readPieces(path, [&](const QByteArray& piece) {
        decoded = decoder.decode(piece);
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
    return encoding == TextEncoding::Utf8 ? readUtf8(path, onPiece) : readCp949(path, onPiece);
}

} // namespace jangbu::app
