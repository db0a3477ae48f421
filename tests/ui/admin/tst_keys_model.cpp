#include "ui/admin/keys/keys_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace jangbu::ui;

namespace {

int rowOf(KeyAction action)
{
    int row = 0;
    for (const KeyAction other : allKeyActions()) {
        if (other == action) {
            return row;
        }
        ++row;
    }
    return -1;
}

} // namespace

class TestKeysModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void givesAnotherKeyAndTheUsualOneBack()
    {
        KeysModel model{KeyMap{}};
        const QSignalSpy chosen(&model, &KeysModel::chosen);
        model.setKey(rowOf(KeyAction::Pay), QKeySequence(Qt::Key_F7 | Qt::CTRL));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(model.keys().capFor(KeyAction::Pay), QStringLiteral("Ctrl+F7"));
        model.setUsual(rowOf(KeyAction::Pay));
        QCOMPARE(model.keys().capFor(KeyAction::Pay), QStringLiteral("F12"));
    }

    void aTakenKeyIsRefused()
    {
        KeysModel model{KeyMap{}};
        const QSignalSpy chosen(&model, &KeysModel::chosen);
        const QSignalSpy refused(&model, &KeysModel::refused);
        model.setKey(rowOf(KeyAction::Search), QKeySequence(Qt::Key_F12));
        QCOMPARE(refused.count(), 1);
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(model.keys().capFor(KeyAction::Search), QStringLiteral("F3"));
        // Its own key is no conflict, and none at all is possible.
        model.setKey(rowOf(KeyAction::Search), QKeySequence(Qt::Key_F3));
        model.setKey(rowOf(KeyAction::Search), {});
        QCOMPARE(chosen.count(), 2);
        QVERIFY(model.keys().keysFor(KeyAction::Search).isEmpty());
    }

    void noRowIsNoAction()
    {
        KeysModel model{KeyMap{}};
        const QSignalSpy chosen(&model, &KeysModel::chosen);
        model.setKey(-1, QKeySequence(Qt::Key_F12));
        model.setKey(1'000, QKeySequence(Qt::Key_F12));
        QCOMPARE(chosen.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestKeysModel)
#include "tst_keys_model.moc"
