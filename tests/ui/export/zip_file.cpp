#include "tests/ui/export/zip_file.h"

#include <array>
#include <optional>
#include <vector>

namespace jangbu::ui {

namespace {

/// RFC 1951, as short as it can be said: a test must not need the library it tests.
class Inflate
{
public:
    explicit Inflate(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    [[nodiscard]] QByteArray run()
    {
        bool isLast = false;
        while (!isLast && m_place / 8 < m_bytes.size()) {
            isLast = bits(1) == 1;
            block(bits(2));
        }
        return m_out;
    }

private:
    /// How many codes have each length, and the symbols in the order of their codes.
    struct Codes
    {
        std::array<int, 16> counts{};
        std::vector<int> symbols;
    };

    static Codes codesOf(const std::vector<int>& lengths)
    {
        Codes codes;
        for (const int length : lengths) {
            ++codes.counts[static_cast<std::size_t>(length)];
        }
        codes.counts[0] = 0;
        for (int length = 1; length < 16; ++length) {
            for (std::size_t symbol = 0; symbol < lengths.size(); ++symbol) {
                if (lengths[symbol] == length) {
                    codes.symbols.push_back(static_cast<int>(symbol));
                }
            }
        }
        return codes;
    }

    int bits(int count)
    {
        int value = 0;
        for (int bit = 0; bit < count; ++bit, ++m_place) {
            const auto byte = static_cast<unsigned char>(m_bytes.at(m_place / 8));
            value |= ((byte >> (m_place % 8)) & 1) << bit;
        }
        return value;
    }

    int symbol(const Codes& codes)
    {
        int code = 0;
        int first = 0;
        int index = 0;
        for (std::size_t length = 1; length < codes.counts.size(); ++length) {
            code |= bits(1);
            const int count = codes.counts[length];
            if (code - count < first) {
                return codes.symbols[static_cast<std::size_t>(index + code - first)];
            }
            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }
        return -1;
    }

    void block(int kind)
    {
        if (kind == 0) {
            m_place = (m_place + 7) / 8 * 8;
            const int length = bits(16);
            bits(16);
            m_out += m_bytes.mid(m_place / 8, length);
            m_place += qsizetype{8} * length;
            return;
        }
        std::vector<int> lengths(288, 8);
        std::fill(lengths.begin() + 144, lengths.begin() + 256, 9);
        std::fill(lengths.begin() + 256, lengths.begin() + 280, 7);
        std::vector<int> distances(30, 5);
        if (kind == 2) {
            readLengths(lengths, distances);
        }
        copy(codesOf(lengths), codesOf(distances));
    }

    void readLengths(std::vector<int>& lengths, std::vector<int>& distances)
    {
        static constexpr std::array
            order{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
        const auto literals = static_cast<std::size_t>(bits(5)) + 257;
        const auto farthest = static_cast<std::size_t>(bits(5)) + 1;
        const int codes = bits(4) + 4;
        std::vector<int> small(19, 0);
        for (int place = 0; place < codes; ++place) {
            small[static_cast<std::size_t>(order[static_cast<std::size_t>(place)])] = bits(3);
        }
        const Codes code = codesOf(small);
        std::vector<int> all;
        while (all.size() < literals + farthest) {
            const int next = symbol(code);
            if (next < 16) {
                all.push_back(next);
            } else if (next == 16) {
                const int before = all.back();
                all.insert(all.end(), static_cast<std::size_t>(bits(2)) + 3, before);
            } else {
                const int count = next == 17 ? bits(3) + 3 : bits(7) + 11;
                all.insert(all.end(), static_cast<std::size_t>(count), 0);
            }
        }
        lengths.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(literals));
        distances.assign(all.begin() + static_cast<std::ptrdiff_t>(literals), all.end());
    }

    void copy(const Codes& lengths, const Codes& distances)
    {
        static constexpr std::array base{3,  4,  5,  6,   7,   8,   9,   10,  11, 13,
                                         15, 17, 19, 23,  27,  31,  35,  43,  51, 59,
                                         67, 83, 99, 115, 131, 163, 195, 227, 258};
        static constexpr std::array extra{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                          2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
        static constexpr std::array away{1,    2,    3,    4,     5,     7,    9,    13,
                                         17,   25,   33,   49,    65,    97,   129,  193,
                                         257,  385,  513,  769,   1025,  1537, 2049, 3073,
                                         4097, 6145, 8193, 12289, 16385, 24577};
        constexpr int end = 256;
        for (int next = symbol(lengths); next != end && next >= 0; next = symbol(lengths)) {
            if (next < end) {
                m_out += static_cast<char>(next);
                continue;
            }
            const auto which = static_cast<std::size_t>(next - end - 1);
            int length = base[which] + bits(extra[which]);
            const int distance = symbol(distances);
            const int further = distance < 4 ? 0 : distance / 2 - 1;
            const int back = away[static_cast<std::size_t>(distance)] + bits(further);
            for (; length > 0; --length) {
                m_out += m_out.at(m_out.size() - back);
            }
        }
    }

    QByteArray m_bytes;
    QByteArray m_out;
    qsizetype m_place = 0; // in bits
};

quint32 number(const QByteArray& bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int byte = 0; byte < size; ++byte) {
        value |= quint32{static_cast<unsigned char>(bytes.at(at + byte))} << (8 * byte);
    }
    return value;
}

} // namespace

QMap<QString, QByteArray> unzipped(const QByteArray& archive)
{
    QMap<QString, QByteArray> files;
    const QByteArray entry("PK\x01\x02");
    for (qsizetype at = archive.indexOf(entry); at >= 0; at = archive.indexOf(entry, at + 4)) {
        const auto size = static_cast<qsizetype>(number(archive, at + 20, 4));
        const auto nameSize = static_cast<qsizetype>(number(archive, at + 28, 2));
        const auto local = static_cast<qsizetype>(number(archive, at + 42, 4));
        const QByteArray name = archive.mid(at + 46, nameSize);
        const qsizetype data = local + 30 + static_cast<qsizetype>(number(archive, local + 26, 2))
                               + static_cast<qsizetype>(number(archive, local + 28, 2));
        const QByteArray packed = archive.mid(data, size);
        const bool isPacked = number(archive, at + 10, 2) == 8;
        files.insert(QString::fromUtf8(name), isPacked ? Inflate(packed).run() : packed);
    }
    return files;
}

} // namespace jangbu::ui
