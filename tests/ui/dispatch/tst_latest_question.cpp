#include "ui/dispatch/latest_question.h"

#include <QTest>

namespace jangbu::ui {

class TestLatestQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void oneIsAnswered()
    {
        LatestQuestion question;
        QVERIFY(!question.isRunning());
        const int number = question.ask();
        QVERIFY(question.isRunning());
        QVERIFY(question.isAnsweredBy(number));
        QVERIFY(!question.isRunning());
    }

    void ofTwoTheFirstComesTooLate()
    {
        LatestQuestion question;
        const int first = question.ask();
        const int second = question.ask();
        QVERIFY(!question.isAnsweredBy(first));
        QVERIFY(question.isRunning());
        QVERIFY(question.isAnsweredBy(second));
        QVERIFY(!question.isAnsweredBy(first));
        QVERIFY(!question.isRunning());
    }

    void nobodyWaitsForADroppedOne()
    {
        LatestQuestion question;
        const int number = question.ask();
        question.drop();
        QVERIFY(!question.isRunning());
        QVERIFY(!question.isAnsweredBy(number));
    }
};

} // namespace jangbu::ui

QTEST_GUILESS_MAIN(jangbu::ui::TestLatestQuestion)
#include "tst_latest_question.moc"
