#include "core/decision/decide.h"
#include "tests/core/decision/breach.h"

#include <QTest>

#include <set>
#include <utility>
#include <vector>

using namespace jangbu;        // NOLINT(google-build-using-namespace)
using namespace jangbu::tests; // NOLINT(google-build-using-namespace)

namespace {

QString nameOf(const Refusal& reason)
{
    const std::string_view family = refusalFamily(reason);
    const std::string_view name = refusalName(reason);
    return QString::fromUtf8(family.data(), static_cast<qsizetype>(family.size()))
           + QLatin1Char('.') + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString described(const Outcome& outcome)
{
    const auto* const refused = std::get_if<Refused>(&outcome);
    return refused == nullptr ? QStringLiteral("accepted") : nameOf(refused->reason);
}

QString describedHow(const Breach& breach)
{
    return nameOf(breach.reason) + QStringLiteral(" (") + QString::fromStdString(breach.how)
           + QLatin1Char(')');
}

struct Attempt
{
    Outcome outcome;
    bool leftSetAlone = false;
};

Attempt attempt(const BreachTable& table, std::initializer_list<const Breach*> breaches)
{
    World world = table.soundWorld();
    CommandBody body = table.sound;
    for (const Breach* const breach : breaches) {
        breach->make(world, body);
    }
    const WorkingSet before = world.set;
    Attempt attempt{world.run(body)};
    attempt.leftSetAlone = world.set == before;
    return attempt;
}

// Every two breaches of different reasons, the one with the earlier reason first.
std::vector<std::pair<const Breach*, const Breach*>> pairsIn(const BreachTable& table)
{
    std::vector<std::pair<const Breach*, const Breach*>> pairs;
    for (const Breach& earlier : table.breaches) {
        for (const Breach& later : table.breaches) {
            if (earlier.reason < later.reason) {
                pairs.emplace_back(&earlier, &later);
            }
        }
    }
    return pairs;
}

} // namespace

/// Every way to be refused, alone and two at a time.
class RefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundCommandIsAccepted();
    void eachBreachHasItsReason();
    void theEarlierReasonWins();
    void everyReasonIsProduced();

private:
    const std::vector<BreachTable> m_tables = allBreaches();
};

void RefusalsTest::soundCommandIsAccepted()
{
    for (const BreachTable& table : m_tables) {
        const Attempt sound = attempt(table, {});
        QVERIFY2(isAccepted(sound.outcome), qPrintable(described(sound.outcome)));
    }
}

void RefusalsTest::eachBreachHasItsReason()
{
    for (const BreachTable& table : m_tables) {
        for (const Breach& breach : table.breaches) {
            const Attempt made = attempt(table, {&breach});
            QVERIFY2(made.leftSetAlone || isAccepted(made.outcome), table.name.c_str());
            QVERIFY2(
                described(made.outcome) == nameOf(breach.reason),
                qPrintable(describedHow(breach) + QStringLiteral(": ") + described(made.outcome))
            );
        }
    }
}

void RefusalsTest::theEarlierReasonWins()
{
    for (const BreachTable& table : m_tables) {
        for (const auto& [earlier, later] : pairsIn(table)) {
            const Attempt made = attempt(table, {later, earlier});
            QVERIFY2(
                described(made.outcome) == nameOf(earlier->reason),
                qPrintable(
                    describedHow(*earlier) + QStringLiteral(" and ") + describedHow(*later)
                    + QStringLiteral(": ") + described(made.outcome)
                )
            );
            QVERIFY(made.leftSetAlone);
        }
    }
}

void RefusalsTest::everyReasonIsProduced()
{
    std::set<Refusal> produced;
    for (const BreachTable& table : m_tables) {
        for (const Breach& breach : table.breaches) {
            produced.insert(breach.reason);
        }
    }
    for (const Refusal& reason : allRefusals()) {
        QVERIFY2(produced.contains(reason), qPrintable(nameOf(reason)));
    }
}

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
