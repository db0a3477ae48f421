#include "app/system/shop/local_shop.h"
#include "tests/app/ctl/ctl_run.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace jangbu;
using namespace jangbu::app;

class TestShiftCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(initCtlShop(shop(), QStringLiteral("KRW")).exitCode, 0);
    }

    void aShopWithoutShiftsHasNone()
    {
        const CtlRun list = runCtl(shop(), {QStringLiteral("shift"), QStringLiteral("list")});
        QCOMPARE(list.exitCode, 0);
        QVERIFY(list.json.array().isEmpty());
        QCOMPARE(report(QStringLiteral("nobody")).exitCode, 1);
    }

    void tellsXAndZ()
    {
        const QString shift = openAndMove(false);
        const CtlRun x = report(shift);
        QCOMPARE(x.exitCode, 0);
        QCOMPARE(x.json[u"drawer"][u"expected"].toString(), QStringLiteral("130000"));
        QVERIFY(x.json[u"drawer"][u"over_short"].isUndefined());
        // The same by the counter's prefix.
        QCOMPARE(report(QStringLiteral("Z")).json, x.json);
    }

    void tellsWhatWasMissing()
    {
        const QString shift = openAndMove(true);
        const CtlRun z = report(shift);
        QCOMPARE(z.json[u"drawer"][u"counted"].toString(), QStringLiteral("129000"));
        QCOMPARE(z.json[u"drawer"][u"over_short"].toString(), QStringLiteral("-1000"));
        QCOMPARE(report(QStringLiteral("Z")).exitCode, 1); // none is open
        const CtlRun list = runCtl(shop(), {QStringLiteral("shift"), QStringLiteral("list")});
        QCOMPARE(list.json.array().size(), 1);
        QCOMPARE(runCtl(shop(), {QStringLiteral("verify")}).exitCode, 0);
    }

private:
    [[nodiscard]] QString shop() const { return m_folder->filePath(QStringLiteral("shop")); }

    [[nodiscard]] CtlRun report(const QString& shift) const
    {
        return runCtl(shop(), {QStringLiteral("shift"), QStringLiteral("report"), shift});
    }

    /// Opens with 100,000 at a counter with the prefix Z, puts 30,000 in; its shift.
    [[nodiscard]] QString openAndMove(bool isClosed) const
    {
        auto opened = LocalShop::open({shop().toStdString(), false});
        if (!opened) {
            return {};
        }
        LocalShop& shop = **opened;
        const TerminalId counter{shop.ids().next()};
        const auto submit = [&shop, counter](CommandBody body) {
            const Command command{
                CommandId{shop.ids().next()},
                Actor{{}, counter, {}},
                shop.clock().now(),
                std::move(body)
            };
            static_cast<void>(submitAndWait(shop.book(), command));
        };
        submit(SaveTerminal{counter, "계산대 9", "Z"});
        submit(OpenShift{Money{100'000}});
        submit(MoveCash{Money{30'000}, "잔돈"});
        const auto shift = shop.shifts().openShift(counter);
        if (isClosed) {
            submit(CloseShift{Money{129'000}});
        }
        return shift && *shift ? QString::fromStdString(toText((*shift)->shift.id)) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestShiftCommand)
#include "tst_shift_command.moc"
