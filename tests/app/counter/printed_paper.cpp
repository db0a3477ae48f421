#include "tests/app/counter/printed_paper.h"

#include "core/text/cells.h"

#include <QPainter>
#include <QStringDecoder>

#include <utility>

namespace jangbu::tests {

namespace {

constexpr int cellWidth = 12;
constexpr int cellHeight = 24;
constexpr int paperHeight = 4'000;

class Printer
{
public:
    Printer(QByteArray bytes, int columns)
        : m_bytes(std::move(bytes))
        , m_paper(columns * cellWidth, paperHeight, QImage::Format_Grayscale8)
    {
        m_paper.fill(Qt::white);
    }

    PrintedReceipt run()
    {
        while (m_at < m_bytes.size()) {
            step();
        }
        m_out.image = m_paper.copy(0, 0, m_paper.width(), m_y + cellHeight);
        return m_out;
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    QImage m_paper;
    PrintedReceipt m_out;
    QByteArray m_line;
    int m_y = 0;
    bool m_isHigh = false;
    bool m_isBold = false;

    [[nodiscard]] int next() { return static_cast<uchar>(m_bytes.at(m_at++)); }

    [[nodiscard]] bool takes(const char* hex)
    {
        const QByteArray command = QByteArray::fromHex(hex);
        if (m_bytes.mid(m_at, command.size()) != command) {
            return false;
        }
        m_at += command.size();
        return true;
    }

    void step()
    {
        if (takes("1b40") || takes("1b520d") || takes("1c26") || takes("1b6101") || takes("1b6100")
            || takes("1d6850") || takes("1d7702") || takes("1d4802")) {
            return;
        }
        if (takes("1b45")) {
            m_isBold = next() != 0;
        } else if (takes("1d21") || takes("1c21")) {
            m_isHigh = next() != 0;
        } else if (takes("1d763000")) {
            picture();
        } else if (takes("1b64")) {
            m_y += next() * cellHeight;
        } else if (takes("1d5642")) {
            static_cast<void>(next());
            ++m_out.cuts;
        } else if (takes("1d6b49")) {
            barcode();
        } else {
            letter();
        }
    }

    void letter()
    {
        const char byte = m_bytes.at(m_at++);
        if (byte == '\n') {
            endLine();
        } else if (static_cast<uchar>(byte) < 0x20) {
            m_out.faults << QStringLiteral("byte %1").arg(static_cast<uchar>(byte), 0, 16);
        } else {
            m_line += byte;
        }
    }

    void endLine()
    {
        QStringDecoder decoder("windows-949");
        const QString text = decoder.decode(m_line);
        m_line.clear();
        m_out.texts << text;
        QFont font(QStringLiteral("Noto Sans Mono CJK KR"));
        font.setPixelSize(cellHeight - 2);
        font.setBold(m_isBold);
        QPainter painter(&m_paper);
        painter.translate(0, m_y);
        painter.scale(1, m_isHigh ? 2 : 1);
        painter.setFont(font);
        int column = 0;
        for (const char32_t sign : text.toUcs4()) {
            const int cells = static_cast<int>(cellsOf(sign));
            painter.drawText(
                QRect(column * cellWidth, 0, cells * cellWidth, cellHeight),
                Qt::AlignCenter | Qt::TextDontClip,
                QString::fromUcs4(&sign, 1)
            );
            column += cells;
        }
        if (column * cellWidth > m_paper.width()) {
            m_out.faults << QStringLiteral("too wide: ") + text;
        }
        m_y += m_isHigh ? 2 * cellHeight : cellHeight;
    }

    void picture()
    {
        const int bytesPerRow = next() + 256 * next();
        const int rows = next() + 256 * next();
        for (int row = 0; row < rows; ++row) {
            for (int byte = 0; byte < bytesPerRow; ++byte) {
                const int dots = next();
                for (int dot = 0; dot < 8; ++dot) {
                    if ((dots & (0x80 >> dot)) != 0) {
                        m_paper.setPixelColor(byte * 8 + dot, m_y + row, Qt::black);
                    }
                }
            }
        }
        m_y += rows;
        ++m_out.pictures;
    }

    void barcode()
    {
        const int length = next();
        m_out.barcode = QString::fromLatin1(m_bytes.mid(m_at + 2, length - 2));
        m_at += length;
        m_line = m_out.barcode.toLatin1();
        endLine();
        m_out.texts.removeLast();
    }
};

} // namespace

PrintedReceipt printed(const QByteArray& bytes, int columns)
{
    return Printer(bytes, columns).run();
}

} // namespace jangbu::tests
