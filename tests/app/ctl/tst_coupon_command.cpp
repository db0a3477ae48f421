#include "tests/app/ctl/ctl_run.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace jangbu::app;

/// jangbuctl as somebody uses it who gives out coupons without a window.
class TestCouponCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // With customers 1001, 1002, … and campaigns of its own.
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const CtlRun made = runCtl(
            shop(),
            {QStringLiteral("init"),
             QStringLiteral("--shop"),
             QStringLiteral("성수점"),
             QStringLiteral("--admin"),
             QStringLiteral("admin"),
             QStringLiteral("--pin-file"),
             QStringLiteral("-"),
             QStringLiteral("--demo")},
            "1234\n"
        );
        QVERIFY2(made.exitCode == 0, qPrintable(made.complaint));
    }

    void aCampaignGoesFromItsBeginningToItsEnd()
    {
        const CtlRun added = add({QStringLiteral("--amount"), QStringLiteral("3000")});
        QVERIFY2(added.exitCode == 0, qPrintable(added.complaint));
        const QString id = added.json[u"id"].toString();
        QCOMPARE(added.json[u"standing"].toString(), QStringLiteral("running"));
        QCOMPARE(added.json[u"remaining"].toInt(), 2);

        const CtlRun claimed = claim(id, QStringLiteral("1001"));
        QVERIFY2(claimed.exitCode == 0, qPrintable(claimed.complaint));
        QCOMPARE(claimed.json[u"issue_no"].toInt(), 1);
        const CtlRun again = claim(id, QStringLiteral("1001"));
        QCOMPARE(again.exitCode, 1);
        QVERIFY(again.complaint.contains(u"already_claimed"));
        QCOMPARE(claim(id, QStringLiteral("1002")).exitCode, 0);
        QVERIFY(claim(id, QStringLiteral("1003")).complaint.contains(u"exhausted"));
        QVERIFY(claim(id, QStringLiteral("99999")).complaint.contains(u"99999"));

        const CtlRun claims = coupon({QStringLiteral("list"), QStringLiteral("--campaign"), id});
        QCOMPARE(claims.json.array().size(), 2);
        QCOMPARE(claims.json.array().first()[u"issue_no"].toInt(), 2); // the newest first
        QVERIFY(!claims.json.array().first()[u"claimed_at"].toString().isEmpty());
        const CtlRun held =
            coupon({QStringLiteral("list"), QStringLiteral("--customer"), QStringLiteral("홍길동")}
            );
        QVERIFY(!held.json.array().isEmpty());

        const CtlRun stopped = campaign({QStringLiteral("stop"), id});
        QCOMPARE(stopped.json[u"standing"].toString(), QStringLiteral("stopped"));
        QCOMPARE(isListed(id, true), false);
        QCOMPARE(isListed(id, false), true);
        const CtlRun started = campaign({QStringLiteral("start"), id});
        QCOMPARE(started.json[u"standing"].toString(), QStringLiteral("exhausted"));
        QCOMPARE(isListed(id, true), true); // open all the same
        QCOMPARE(started.json[u"revoked"].toInt(-1), 0);
        QCOMPARE(runCtl(shop(), {QStringLiteral("verify")}).exitCode, 0);
    }

    void aPercentageHasACap()
    {
        const CtlRun added = add(
            {QStringLiteral("--percent"),
             QStringLiteral("10"),
             QStringLiteral("--cap"),
             QStringLiteral("5000"),
             QStringLiteral("--minimum"),
             QStringLiteral("20000")}
        );
        QCOMPARE(added.json[u"worth"].toString(), QStringLiteral("10% up to 5000"));
        QCOMPARE(added.json[u"minimum"].toString(), QStringLiteral("20000"));
    }

    void whatMakesNoSenseIsSaid()
    {
        QCOMPARE(add({}).exitCode, 2); // nothing taken off
        const CtlRun both = add(
            {QStringLiteral("--amount"),
             QStringLiteral("1"),
             QStringLiteral("--percent"),
             QStringLiteral("1")}
        );
        QCOMPARE(both.exitCode, 2);
        const CtlRun word = add({QStringLiteral("--amount"), QStringLiteral("much")});
        QCOMPARE(word.exitCode, 2);
        QVERIFY(word.complaint.contains(u"much"));
        const CtlRun refused = add({QStringLiteral("--percent"), QStringLiteral("101")});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.complaint.contains(u"value_out_of_range"));
        QCOMPARE(claim(QStringLiteral("없는 행사"), QStringLiteral("1001")).exitCode, 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString shop() const { return m_folder->filePath(QStringLiteral("shop")); }

    [[nodiscard]] CtlRun coupon(const QStringList& arguments) const
    {
        return runCtl(shop(), QStringList{QStringLiteral("coupon")} + arguments);
    }

    [[nodiscard]] CtlRun campaign(const QStringList& arguments) const
    {
        return coupon(QStringList{QStringLiteral("campaign")} + arguments);
    }

    [[nodiscard]] CtlRun add(const QStringList& worth) const
    {
        return campaign(
            QStringList{
                QStringLiteral("add"),
                QStringLiteral("봄맞이"),
                QStringLiteral("--quantity"),
                QStringLiteral("2"),
                QStringLiteral("--days"),
                QStringLiteral("14")
            }
            + worth
        );
    }

    [[nodiscard]] CtlRun claim(const QString& campaign, const QString& member) const
    {
        return coupon(
            {QStringLiteral("claim"),
             QStringLiteral("--campaign"),
             campaign,
             QStringLiteral("--member"),
             member}
        );
    }

    [[nodiscard]] bool isListed(const QString& id, bool isOpenOnly) const
    {
        QStringList arguments{QStringLiteral("list")};
        if (isOpenOnly) {
            arguments << QStringLiteral("--open");
        }
        const QJsonArray rows = campaign(arguments).json.array();
        return std::ranges::any_of(rows, [&id](const auto& row) {
            return row.toObject()[u"id"].toString() == id;
        });
    }
};

QTEST_GUILESS_MAIN(TestCouponCommand)
#include "tst_coupon_command.moc"
