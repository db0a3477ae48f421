#include "core/identity/uuid.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using jangbu::makeUuidV7;
using jangbu::parseUuid;
using jangbu::Uuid;

namespace {

using Random = std::array<std::uint8_t, 10>;

Random anyRandom()
{
    Random random{};
    for (std::uint8_t& byte : random) {
        byte = *rc::gen::arbitrary<std::uint8_t>();
    }
    return random;
}

constexpr std::int64_t largestMs = (std::int64_t{1} << 48) - 1;

} // namespace

class TestUuid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReads();
    void refuses_data();
    void refuses();
    void nil();
    void ordersByBytes();
    void versionSevenOfTheStandard();
    void versionAndVariantAreSetWhateverTheRandom();
    void laterMillisecondsSortLater();
    void textSurvivesTheRoundTrip();
    void hashesOfOneMillisecondDiffer();
};

void TestUuid::writesAndReads()
{
    const std::string text = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f";
    const auto uuid = parseUuid(text);
    QVERIFY(uuid.has_value());
    QCOMPARE(uuid->bytes[0], std::uint8_t{0x01});
    QCOMPARE(uuid->bytes[15], std::uint8_t{0x8F});
    QCOMPARE(toText(*uuid), text);
    QVERIFY(parseUuid("017F22E2-79B0-7CC3-98C4-DC0C0C07398F") == uuid);
}

void TestUuid::refuses_data()
{
    QTest::addColumn<QByteArray>("text");

    const auto row = [](const char* name, const char* text) {
        QTest::newRow(name) << QByteArray(text);
    };
    row("empty", "");
    row("short", "017f22e2-79b0-7cc3-98c4-dc0c0c07398");
    row("long", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0");
    row("no hyphens", "017f22e279b07cc398c4dc0c0c07398f0000");
    row("hyphen elsewhere", "017f22e-279b0-7cc3-98c4-dc0c0c07398f");
    row("letter beyond f", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g");
    row("braces", "{17f22e2-79b0-7cc3-98c4-dc0c0c07398}");
    row("space before", " 17f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    row("sign", "+17f22e2-79b0-7cc3-98c4-dc0c0c07398f");
}

void TestUuid::refuses()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseUuid(text.toStdString()).has_value());
}

void TestUuid::nil()
{
    QVERIFY(Uuid{}.isNil());
    QCOMPARE(toText(Uuid{}), std::string("00000000-0000-0000-0000-000000000000"));
    Uuid last;
    last.bytes[15] = 1;
    QVERIFY(!last.isNil());
}

void TestUuid::ordersByBytes()
{
    const auto low = parseUuid("00000000-0000-0000-0000-0000000000ff");
    const auto middle = parseUuid("00000000-0000-0000-0000-000000000100");
    const auto high = parseUuid("80000000-0000-0000-0000-000000000000");
    QVERIFY(low < middle);
    QVERIFY(middle < high);
}

void TestUuid::versionSevenOfTheStandard()
{
    // RFC 9562, A.6.
    const Random random{0x0C, 0xC3, 0x18, 0xC4, 0xDC, 0x0C, 0x0C, 0x07, 0x39, 0x8F};
    const Uuid uuid = makeUuidV7(0x017F22E279B0, random);
    QCOMPARE(toText(uuid), std::string("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
}

void TestUuid::versionAndVariantAreSetWhateverTheRandom()
{
    QVERIFY(rc::check("version 7, variant 10", [] {
        const auto ms = *rc::gen::inRange<std::int64_t>(0, largestMs);
        const Random random = anyRandom();
        const Uuid uuid = makeUuidV7(ms, random);
        RC_ASSERT((uuid.bytes[6] >> 4U) == 7);
        RC_ASSERT((uuid.bytes[8] >> 6U) == 2);
        RC_ASSERT((uuid.bytes[6] & 0x0F) == (random[0] & 0x0F));
        RC_ASSERT((uuid.bytes[8] & 0x3F) == (random[2] & 0x3F));
        RC_ASSERT(uuid.bytes[7] == random[1]);
        RC_ASSERT(std::equal(random.begin() + 3, random.end(), uuid.bytes.begin() + 9));
    }));
}

void TestUuid::laterMillisecondsSortLater()
{
    QVERIFY(rc::check("time comes first in the order", [] {
        const auto ms = *rc::gen::inRange<std::int64_t>(0, largestMs);
        RC_ASSERT(makeUuidV7(ms, anyRandom()) < makeUuidV7(ms + 1, anyRandom()));
    }));
}

void TestUuid::textSurvivesTheRoundTrip()
{
    QVERIFY(rc::check("every value reads as it is written", [] {
        Uuid uuid;
        for (std::uint8_t& byte : uuid.bytes) {
            byte = *rc::gen::arbitrary<std::uint8_t>();
        }
        RC_ASSERT(parseUuid(toText(uuid)) == std::optional(uuid));
    }));
}

void TestUuid::hashesOfOneMillisecondDiffer()
{
    // Ids made in the same millisecond differ in their tail only.
    std::vector<std::size_t> hashes;
    for (int number = 0; number < 1'000; ++number) {
        Random random{};
        random[8] = static_cast<std::uint8_t>(number >> 8);
        random[9] = static_cast<std::uint8_t>(number);
        hashes.push_back(std::hash<Uuid>{}(makeUuidV7(1'700'000'000'000, random)));
    }
    std::ranges::sort(hashes);
    QVERIFY(std::ranges::adjacent_find(hashes) == hashes.end());
}

QTEST_GUILESS_MAIN(TestUuid)
#include "tst_uuid.moc"
