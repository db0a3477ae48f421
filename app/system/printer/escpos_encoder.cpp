#include "app/system/printer/escpos_encoder.h"

#include "core/text/cells.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <optional>
#include <string_view>

namespace jangbu::app {

namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view reset = "\x1B@"sv;                             // ESC @
constexpr std::string_view koreanSigns = "\x1BR\x0D"sv;                   // ESC R 13
constexpr std::string_view doubleBytes = "\x1C&"sv;                       // FS &
constexpr std::string_view strongOn = "\x1B\x45\x01\x1D!\x01\x1C!\x08"sv; // bold, twice as high
constexpr std::string_view strongOff = "\x1B\x45\x00\x1D!\x00\x1C!\x00"sv;
constexpr std::string_view feedAndCut = "\x1B\x64\x04\x1DV\x42\x00"sv; // ESC d 4, GS V 66 0
constexpr std::string_view centre = "\x1B\x61\x01"sv;
constexpr std::string_view atLeft = "\x1B\x61\x00"sv;
constexpr std::string_view barcodeLook = "\x1Dh\x50\x1Dw\x02\x1DH\x02"sv; // high, wide, text below
constexpr std::string_view drawerPulse = "\x1Bp\x00\x19\xFA"sv;           // ESC p 0 25 250
constexpr unsigned char firstPrintable = 0x20;
constexpr std::size_t barcodeMax = 60;

/// The line in CP949; nothing when a character is not in it, or takes other cells than it should.
std::optional<std::string> inCp949(const ReceiptLine& line)
{
    const QString text = QString::fromStdString(line.text);
    QStringEncoder encoder("windows-949");
    const QByteArray bytes = encoder.encode(text);
    QStringDecoder decoder("windows-949");
    const QString back = decoder.decode(bytes);
    const bool isSame = encoder.isValid() && !encoder.hasError() && back == text;
    const bool isAligned = static_cast<std::size_t>(bytes.size()) == cellCount(line.text);
    for (const char byte : bytes) {
        if (static_cast<unsigned char>(byte) < firstPrintable) {
            return std::nullopt; // it would be a command
        }
    }
    return isSame && isAligned ? std::optional(bytes.toStdString()) : std::nullopt;
}

void addNumber(std::string& bytes, std::size_t number)
{
    constexpr std::size_t byteValues = 256;
    bytes.push_back(static_cast<char>(number % byteValues));
    bytes.push_back(static_cast<char>(number / byteValues));
}

void addPicture(std::string& bytes, const DotPicture& picture)
{
    bytes += "\x1Dv0\x00"sv; // GS v 0
    addNumber(bytes, picture.bytesPerRow);
    addNumber(bytes, picture.rows);
    bytes.append(picture.dots.begin(), picture.dots.end());
}

void addLine(std::string& bytes, const ReceiptLine& line, const LineRaster& raster)
{
    const auto text = inCp949(line);
    if (!text) {
        addPicture(bytes, raster(line));
        return;
    }
    bytes += line.isStrong ? strongOn : ""sv;
    bytes += *text;
    bytes += '\n';
    bytes += line.isStrong ? strongOff : ""sv;
}

/// CODE128, code set B.
void addBarcode(std::string& bytes, std::string_view code)
{
    if (code.empty() || code.size() > barcodeMax) {
        return;
    }
    bytes += centre;
    bytes += barcodeLook;
    bytes += "\x1DkI"sv; // GS k 73
    bytes.push_back(static_cast<char>(code.size() + 2));
    bytes += "{B"sv;
    bytes += code;
    bytes += atLeft;
}

} // namespace

std::string encodeReceipt(const PrintJob& job, const LineRaster& raster)
{
    std::string bytes{reset};
    bytes += koreanSigns;
    bytes += doubleBytes;
    for (const ReceiptLine& line : job.lines) {
        addLine(bytes, line, raster);
    }
    addBarcode(bytes, job.barcode);
    bytes += feedAndCut;
    return bytes;
}

std::string drawerImpulse()
{
    return std::string(reset) + std::string(drawerPulse);
}

} // namespace jangbu::app
