#pragma once

#include <QString>

#include <expected>
#include <functional>
#include <string_view>

namespace jangbu::app {

enum class TextFileFault : unsigned char { Unreadable, EncodingUnknown };

enum class TextEncoding : unsigned char { Utf8, Cp949 };

/// UTF-8 when every byte of the file is valid UTF-8, else CP949. Reads in pieces.
[[nodiscard]] std::expected<TextEncoding, TextFileFault> recogniseEncoding(const QString& path);

/// Feeds the file to `onPiece` as UTF-8 without its byte order mark, in pieces; `onPiece` says
/// whether to go on. Bytes that the encoding does not have stay bytes that are no UTF-8.
[[nodiscard]] std::expected<void, TextFileFault> readText(
    const QString& path,
    TextEncoding encoding,
    const std::function<bool(std::string_view)>& onPiece
);

} // namespace jangbu::app
