#include "tests/ui/admin/admin_counter.h"
#include "ui/admin/staff/staff_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

QString cell(StaffModel& model, int row, int column)
{
    return model.table().index(row, column).data().toString();
}

int rowNamed(StaffModel& model, const QString& name)
{
    for (int row = 0; row < model.table().rowCount(); ++row) {
        if (cell(model, row, 0) == name) {
            return row;
        }
    }
    return -1;
}

} // namespace

class TestStaffModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void showsWhoWorksHere()
    {
        AdminCounter counter;
        StaffModel model(counter.ports);
        model.load();
        counter.settle();
        QCOMPARE(model.table().rowCount(), 2);
        const int row = rowNamed(model, u"박서준"_s);
        QCOMPARE(cell(model, row, 1), u"2"_s);
        QCOMPARE(cell(model, row, 2), u"Cashier"_s);
        counter.shop.failReads(ReadError::Unavailable);
        model.load();
        counter.settle();
        QVERIFY(!model.trouble().isEmpty());
    }

    void addsSomebodyWithAPin()
    {
        AdminCounter counter;
        StaffModel model(counter.ports);
        const QSignalSpy saved(&model, &StaffModel::saved);
        model.save(std::nullopt, {u" 3 "_s, u"최지우"_s, Role::Manager, true, u"4321"_s});
        counter.settle();
        QCOMPARE(saved.count(), 1);
        const int row = rowNamed(model, u"최지우"_s);
        QCOMPARE(model.entryAt(row).login, u"3"_s);
        for (const auto& [id, staff] : counter.shop.staff) {
            if (staff.login == "3") {
                QCOMPARE(staff.pinHash, fakes::MemorySignIn::hashOf("4321"));
                QCOMPARE(staff.role, Role::Manager);
            }
        }
    }

    void disablesAndKeepsThePin()
    {
        AdminCounter counter;
        StaffModel model(counter.ports);
        model.load();
        counter.settle();
        const int row = rowNamed(model, u"박서준"_s);
        StaffEntry entry = model.entryAt(row);
        entry.isActive = false;
        model.save(row, entry);
        counter.settle();
        for (const auto& [id, staff] : counter.shop.staff) {
            QCOMPARE(staff.isActive, staff.login != "2");
            QCOMPARE(staff.pinHash, std::string("pin:1234"));
        }
    }

    void refusalsStandBesideTheirField_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pin");
        QTest::addColumn<int>("field");
        QTest::newRow("taken") << u"1"_s << u"다른 사람"_s << u"1234"_s
                               << static_cast<int>(StaffField::Login);
        QTest::newRow("no login") << QString() << u"이름"_s << u"1234"_s
                                  << static_cast<int>(StaffField::Login);
        QTest::newRow("no name") << u"9"_s << u"  "_s << u"1234"_s
                                 << static_cast<int>(StaffField::Name);
        QTest::newRow("no PIN") << u"9"_s << u"이름"_s << QString()
                                << static_cast<int>(StaffField::Pin);
    }

    void refusalsStandBesideTheirField()
    {
        QFETCH(QString, login);
        QFETCH(QString, name);
        QFETCH(QString, pin);
        QFETCH(int, field);
        AdminCounter counter;
        StaffModel model(counter.ports);
        QSignalSpy refused(&model, &StaffModel::refused);
        model.save(std::nullopt, {login, name, Role::Cashier, true, pin});
        counter.settle();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(static_cast<int>(refused.first().first().value<StaffField>()), field);
        QVERIFY(!refused.first().last().toString().isEmpty());
        QVERIFY(!model.isSending());
    }

    void theLastAdministratorStays()
    {
        AdminCounter counter;
        StaffModel model(counter.ports);
        model.load();
        counter.settle();
        const int row = rowNamed(model, u"이정민"_s);
        StaffEntry entry = model.entryAt(row);
        entry.role = Role::Cashier;
        QSignalSpy refused(&model, &StaffModel::refused);
        model.save(row, entry);
        counter.settle();
        QCOMPARE(refused.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestStaffModel)
#include "tst_staff_model.moc"
