#include "app/server/metric/metrics.h"
#include "app/server/operation/routes.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace jangbu::tests {

using namespace Qt::StringLiterals;

/// The rules by which Prometheus calls somebody.
class TestAlertRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesPassTheirOwnTests();
    void rulesAskForMetricsThatThereAre();
    void everyRuleIsTried();

private:
    [[nodiscard]] static QString fileText(const QString& name)
    {
        QFile file(QStringLiteral(JANGBU_SOURCE "/resources/packaging/") + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

void TestAlertRules::rulesPassTheirOwnTests()
{
    const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
    if (promtool.isEmpty()) {
        QSKIP("SKIPPED: promtool of the package prometheus is not installed");
    }
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(JANGBU_SOURCE "/resources/packaging"));
    process.start(promtool, {u"test"_s, u"rules"_s, u"jangbu.rules.test.yml"_s});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestAlertRules::rulesAskForMetricsThatThereAre()
{
    app::Metrics metrics(app::routes());
    metrics.countRequest(0, 200, {});
    metrics.setImbalance({});
    metrics.setTurnedAway(0, 0);
    const QString text = QString::fromStdString(metrics.text());
    static const QRegularExpression name(u"\\bjangbu_\\w+"_s);
    auto names = name.globalMatch(fileText(u"jangbu.rules.yml"_s));
    QVERIFY(names.hasNext());
    while (names.hasNext()) {
        const QString metric = names.next().captured();
        QVERIFY2(text.contains(metric), qPrintable(metric));
    }
}

void TestAlertRules::everyRuleIsTried()
{
    static const QRegularExpression rule(u"- alert: (\\w+)"_s);
    auto rules = rule.globalMatch(fileText(u"jangbu.rules.yml"_s));
    const QString tests = fileText(u"jangbu.rules.test.yml"_s);
    while (rules.hasNext()) {
        const QString name = rules.next().captured(1);
        QVERIFY2(tests.contains(QRegularExpression(u"alertname: "_s + name)), qPrintable(name));
    }
}

} // namespace jangbu::tests

QTEST_GUILESS_MAIN(jangbu::tests::TestAlertRules)

#include "tst_alert_rules.moc"
