#include "tests/ui/admin/admin_counter.h"
#include "ui/admin/setting/settings_model.h"
#include "ui/text/admin/setting_text.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

class TestSettingsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everySettingHasItsWords()
    {
        QSet<QString> labels;
        for (const QString& key : SettingsModel::keys()) {
            const SettingWords words = settingWords(key.toStdString(), {});
            QVERIFY2(!words.hint.isEmpty(), qPrintable(key));
            QVERIFY2(!labels.contains(words.label), qPrintable(key));
            QVERIFY(!settingGroupText(key.toStdString()).isEmpty());
            labels.insert(words.label);
        }
        QCOMPARE(labels.size(), static_cast<qsizetype>(settingKeys().size()));
    }

    void changesOnlyWhatDiffers()
    {
        AdminCounter counter;
        SettingsModel model(counter.ports);
        const QSignalSpy saved(&model, &SettingsModel::saved);
        model.save({{u"stock.low"_s, u"7"_s}, {u"topup.minimum"_s, u"1000"_s}});
        counter.settle();
        QCOMPARE(saved.count(), 1);
        QCOMPARE(counter.shop.settings.lowStockAt, 7);
        QCOMPARE(counter.shop.audits.size(), 1U);
        QCOMPARE(model.valueOf(u"stock.low"_s), u"7"_s);
        QCOMPARE(counter.session.shop().lowStockAt, 7);
    }

    void nothingIsSentWhenNothingDiffers()
    {
        AdminCounter counter;
        SettingsModel model(counter.ports);
        const QSignalSpy unchanged(&model, &SettingsModel::unchanged);
        model.save({{u"stock.low"_s, u" 5 "_s}});
        counter.settle();
        QCOMPARE(unchanged.count(), 1);
        QVERIFY(counter.shop.answers.empty());
    }

    void wrongValuesAreNamedAndNothingIsSent()
    {
        AdminCounter counter;
        SettingsModel model(counter.ports);
        QSignalSpy refused(&model, &SettingsModel::refused);
        model.save(
            {{u"stock.low"_s, u"many"_s},
             {u"backup.keep"_s, u"1001"_s},
             {u"shop.timezone"_s, u"Mars/Phobos"_s},
             {u"shop.name"_s, u"새 이름"_s}}
        );
        counter.settle();
        QCOMPARE(refused.count(), 1);
        const auto wrong = refused.first().first().value<QHash<QString, QString>>();
        QCOMPARE(wrong.size(), 3);
        QVERIFY(wrong.contains(u"shop.timezone"_s) && wrong.contains(u"backup.keep"_s));
        QVERIFY(counter.shop.answers.empty());
    }

    void theBookHasTheLastWord()
    {
        AdminCounter counter;
        SettingsModel model(counter.ports);
        QSignalSpy refused(&model, &SettingsModel::refused);
        model.save({{u"topup.minimum"_s, u"600000"_s}});
        counter.settle();
        QCOMPARE(refused.count(), 1);
        QVERIFY(!refused.first().last().toString().isEmpty());
        QCOMPARE(counter.shop.settings.topUpMinimum, Money{1'000});
    }
};

QTEST_GUILESS_MAIN(TestSettingsModel)
#include "tst_settings_model.moc"
