#include "core/limit/limits.h"
#include "storage/wire/command_fields.h"
#include "storage/wire/command_json.h"
#include "storage/wire/enum_names.h"
#include "tests/generators/history.h"
#include "tests/generators/random.h"

#include <QTest>

#include <rapidcheck.h>

#include <set>

namespace jangbu::storage {

namespace {

using generators::Random;

Uuid anyUuid(Random& random)
{
    Uuid uuid;
    for (std::uint8_t& byte : uuid.bytes) {
        byte = static_cast<std::uint8_t>(random.next());
    }
    return uuid;
}

template <class Noun>
void any(Random& random, Id<Noun>& id)
{
    id.uuid = anyUuid(random);
}

void any(Random& random, std::string& text)
{
    static const std::vector<std::string> pieces{
        "장부",
        "a",
        "\"",
        "\\",
        "\n",
        "\t",
        std::string(1, '\0'),
        "/",
        "\u2028",
        "😀",
        "1e9",
        "{}",
    };
    text.clear();
    for (std::int64_t left = random.between(0, 6); left > 0; --left) {
        text += random.pick(pieces);
    }
}

void any(Random& random, std::int64_t& number)
{
    static const std::vector<std::int64_t> edges{
        0,
        1,
        -1,
        INT64_MAX,
        INT64_MIN,
        9'007'199'254'740'993,
    };
    number = random.oneIn(2) ? random.pick(edges) : static_cast<std::int64_t>(random.next());
}

void any(Random& random, bool& value)
{
    value = random.oneIn(2);
}

void any(Random& random, Money& amount)
{
    any(random, amount.minor);
}

void any(Random& random, Instant& instant)
{
    any(random, instant.us);
}

template <class Enum>
    requires std::is_enum_v<Enum>
void any(Random& random, Enum& value)
{
    const auto count = static_cast<std::int64_t>(enumNames<Enum>.size());
    value = static_cast<Enum>(random.between(1, count));
}

/// Fills every field that the codec knows; a field it does not know would stay at its default and
/// the list of bodies below would not notice, so `everyBodyIsThere` counts them.
class AnyFields
{
public:
    static constexpr bool isReading = true;

    explicit AnyFields(Random& random) : m_random(random) {}

    template <class Value>
    void operator()(std::string_view /*name*/, Value& value)
    {
        fill(value);
    }

    template <class Value>
    void unlessDefault(std::string_view /*name*/, Value& value)
    {
        fill(value);
    }

    template <class Value>
    void fill(Value& value)
    {
        if constexpr (requires { describe(*this, value); }) {
            describe(*this, value);
        } else {
            any(m_random, value);
        }
    }

    template <class Value>
    void fill(std::optional<Value>& value)
    {
        value.reset();
        if (m_random.oneIn(2)) {
            fill(value.emplace());
        }
    }

    template <class Value>
    void fill(std::vector<Value>& values)
    {
        values.resize(static_cast<std::size_t>(m_random.between(0, 3)));
        for (Value& value : values) {
            fill(value);
        }
    }

private:
    Random& m_random;
};

template <std::size_t Place = 0>
CommandBody anyBody(Random& random, std::size_t place)
{
    if constexpr (Place + 1 < std::variant_size_v<CommandBody>) {
        if (place != Place) {
            return anyBody<Place + 1>(random, place);
        }
    }
    std::variant_alternative_t<Place, CommandBody> body;
    AnyFields(random).fill(body);
    return body;
}

Command anyCommand(std::uint64_t seed)
{
    Random random(seed);
    Command command;
    any(random, command.id);
    AnyFields(random).fill(command.actor);
    any(random, command.occurredAt);
    command.body = anyBody(random, random.next() % std::variant_size_v<CommandBody>);
    return command;
}

std::string topUpJson(const std::string& body)
{
    return R"({"id":"01890a5d-ac96-774b-bcce-b302099a8057","actor":{},"occurred_at":5,)"
           R"("type":"top_up","body":)"
           + body + "}";
}

constexpr auto validBody =
    R"({"customer":"00000000-0000-0000-0000-000000000101","amount":5000,"tender":"cash"})";

WireError errorOf(const std::string& json)
{
    const auto read = readCommand(json);
    return read ? WireError{} : read.error();
}

} // namespace

class TestCommandJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBodyHasItsOwnName();
    void whatIsWrittenIsRead();
    void historiesAreRead();
    void textIsFixed();
    void contentLeavesOutIdAndActor();
    void wrongTextsAreRefused_data();
    void wrongTextsAreRefused();
    void largestBodyIsRead();
};

void TestCommandJson::everyBodyHasItsOwnName()
{
    Random random(1);
    std::set<std::string_view> names;
    for (std::size_t place = 0; place < std::variant_size_v<CommandBody>; ++place) {
        const std::string_view name = commandType(anyBody(random, place));
        QVERIFY(!name.empty());
        names.insert(name);
    }
    QCOMPARE(names.size(), std::variant_size_v<CommandBody>);
}

void TestCommandJson::whatIsWrittenIsRead()
{
    QVERIFY(rc::check("a command survives its JSON", [](std::uint64_t seed) {
        const Command command = anyCommand(seed);
        const std::string json = writeCommand(command);
        const auto read = readCommand(json);
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == command);
        RC_ASSERT(writeCommand(*read) == json);
    }));
}

void TestCommandJson::historiesAreRead()
{
    for (const Command& command : generators::makeHistory(3, 500)) {
        const auto read = readCommand(writeCommand(command));
        QVERIFY(read && *read == command);
    }
}

void TestCommandJson::textIsFixed()
{
    // Content hashes of years ago are compared with those of today: this text never changes.
    Command command;
    command.id.uuid = *parseUuid("01890a5d-ac96-774b-bcce-b302099a8057");
    command.actor.staff.uuid = *parseUuid("01890a5d-ac96-774b-bcce-b302099a8058");
    command.occurredAt = Instant{1'790'000'000'000'000};
    command.body = PlaceOrder{
        walkInCustomer,
        {{ProductId{*parseUuid("01890a5d-ac96-774b-bcce-b302099a8059")},
          3,
          Money{1'500},
          Money{1'000}}},
        CouponKey{
            CampaignId{*parseUuid("01890a5d-ac96-774b-bcce-b302099a805a")},
            walkInCustomer,
            2
        },
    };
    QCOMPARE(
        QString::fromStdString(writeCommand(command)),
        QStringLiteral(R"({"id":"01890a5d-ac96-774b-bcce-b302099a8057",)"
                       R"("actor":{"staff":"01890a5d-ac96-774b-bcce-b302099a8058"},)"
                       R"("occurred_at":1790000000000000,"type":"place_order","body":)"
                       R"({"customer":"00000000-0000-0000-0000-000000000101","lines":[{"product":)"
                       R"("01890a5d-ac96-774b-bcce-b302099a8059","quantity":3,"shown_price":1500,)"
                       R"("override_price":1000}],"coupon":{"campaign":)"
                       R"("01890a5d-ac96-774b-bcce-b302099a805a","customer":)"
                       R"("00000000-0000-0000-0000-000000000101","nth":2}}})")
    );
}

void TestCommandJson::contentLeavesOutIdAndActor()
{
    const Command command = anyCommand(11);
    Command sentByOther = command;
    sentByOther.id = {};
    sentByOther.actor = {};
    QCOMPARE(writeCommandContent(sentByOther), writeCommandContent(command));
    sentByOther.occurredAt.us ^= 1;
    QVERIFY(writeCommandContent(sentByOther) != writeCommandContent(command));
}

void TestCommandJson::wrongTextsAreRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("field");
    const auto row =
        [](const char* name, const std::string& json, WireFault fault, const char* field) {
            QTest::newRow(name) << QString::fromStdString(json) << static_cast<int>(fault)
                                << QString::fromLatin1(field);
        };
    const std::string customer = R"("customer":"00000000-0000-0000-0000-000000000101")";
    row("empty", "", WireFault::NotJson, "");
    row("array", "[]", WireFault::NotJson, "");
    row("cut short", topUpJson(validBody).substr(0, 80), WireFault::NotJson, "");
    row("more after it", topUpJson(validBody) + "x", WireFault::NotJson, "");
    row("comment", "/**/" + topUpJson(validBody), WireFault::NotJson, "");
    row("too deep", std::string(40, '[') + std::string(40, ']'), WireFault::NotJson, "");
    row("nothing in it", "{}", WireFault::MissingField, "id");
    row("no amount",
        topUpJson("{" + customer + R"(,"tender":"cash"})"),
        WireFault::MissingField,
        "amount");
    row("unknown field",
        topUpJson("{" + customer + R"(,"amount":1,"tender":"cash","tip":1})"),
        WireFault::UnknownField,
        "tip");
    row("unknown name",
        topUpJson("{" + customer + R"(,"amount":1,"tender":"gold"})"),
        WireFault::WrongValue,
        "tender");
    row("fraction",
        topUpJson("{" + customer + R"(,"amount":1.5,"tender":"cash"})"),
        WireFault::WrongValue,
        "amount");
    row("exponent",
        topUpJson("{" + customer + R"(,"amount":1e3,"tender":"cash"})"),
        WireFault::WrongValue,
        "amount");
    row("beyond 64 bits",
        topUpJson("{" + customer + R"(,"amount":9223372036854775808,"tender":"cash"})"),
        WireFault::WrongValue,
        "amount");
    row("text for a number",
        topUpJson("{" + customer + R"(,"amount":"1","tender":"cash"})"),
        WireFault::WrongValue,
        "amount");
    row("null",
        topUpJson("{" + customer + R"(,"amount":null,"tender":"cash"})"),
        WireFault::WrongValue,
        "amount");
    row("no uuid",
        topUpJson(R"({"customer":"1","amount":1,"tender":"cash"})"),
        WireFault::WrongValue,
        "customer");
    row("unknown type",
        R"({"id":"01890a5d-ac96-774b-bcce-b302099a8057","actor":{},"occurred_at":5,)"
        R"("type":"steal","body":{}})",
        WireFault::WrongValue,
        "type");
    row("too large", std::string(limit::bodyBytes + 1, ' '), WireFault::TooLarge, "");
}

void TestCommandJson::wrongTextsAreRefused()
{
    QFETCH(const QString, json);
    QFETCH(const int, fault);
    QFETCH(const QString, field);
    QVERIFY(readCommand(topUpJson(validBody)));
    const WireError error = errorOf(json.toStdString());
    QCOMPARE(static_cast<int>(error.fault), fault);
    QCOMPARE(QString::fromStdString(error.field), field);
    QVERIFY(!readCommand(json.toStdString()));
}

void TestCommandJson::largestBodyIsRead()
{
    std::string json = topUpJson(validBody);
    json.append(limit::bodyBytes - json.size(), ' ');
    QVERIFY(readCommand(json));
    json.push_back(' ');
    QVERIFY(!readCommand(json));
}

} // namespace jangbu::storage

QTEST_GUILESS_MAIN(jangbu::storage::TestCommandJson)

#include "tst_command_json.moc"
