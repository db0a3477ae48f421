#include "app/counter/picture/screen_states.h"
#include "app/counter/shop_opening.h"
#include "tests/app/counter/control_walk.h"
#include "tests/app/counter/quick_folder.h"
#include "tests/fakes/fixed_clock.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace jangbu::tests {

/// Every screen, panel and sheet in every state of which there is a picture: what a screen reader
/// says of its controls, and where Tab leads. A new state needs no line here.
class TestCounterControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStateIsNamedAndWalked_data();
    void everyStateIsNamedAndWalked();
    void cleanupTestCase();

private:
    QTemporaryDir m_folder{quickFolder()};
    fakes::FixedClock m_clock{Instant{1'795'323'900'000'000}};
    ui::Translation m_translation;
    std::shared_ptr<app::Shop> m_shop;
    std::unique_ptr<app::ScreenStage> m_stage;
    QList<app::ScreenState> m_states = app::allStates();
};

void TestCounterControls::initTestCase()
{
    QVERIFY(m_translation.use(ui::Language::Korean));
    ui::applyTheme(*qApp, ui::lightTheme());
    const auto shop = app::openFolder(m_folder.path().toStdString());
    QVERIFY(shop.has_value());
    m_shop = *shop;
    QVERIFY(app::foundShop(*m_shop, app::demoPlan(ui::Language::Korean), m_clock).has_value());
    const auto place = app::readPlace(*m_shop);
    QVERIFY(place.has_value());
    m_stage = std::make_unique<app::ScreenStage>(
        *m_shop,
        *place,
        m_clock,
        app::ScreenStage::Look{ui::Language::Korean, QSize(1'366, 768)}
    );
    QVERIFY(QTest::qWaitForWindowActive(&m_stage->frame()));
}

void TestCounterControls::everyStateIsNamedAndWalked_data()
{
    QTest::addColumn<qsizetype>("place");
    for (qsizetype place = 0; place < m_states.size(); ++place) {
        QTest::newRow(qPrintable(m_states.at(place).name)) << place;
    }
}

void TestCounterControls::everyStateIsNamedAndWalked()
{
    QFETCH(const qsizetype, place);
    m_stage->reset();
    m_states.at(place).arrange(*m_stage);
    m_stage->settle();
    const QStringList nameless = namelessControls(m_stage->frame());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    const TabRound round = tabRound();
    QVERIFY2(round.isClosed, "Tab is caught");
    const QStringList back = stepsBack(round.stops);
    QVERIFY2(back.isEmpty(), qPrintable(back.join(u'\n')));
}

void TestCounterControls::cleanupTestCase()
{
    m_stage.reset();
    m_shop.reset();
}

} // namespace jangbu::tests

QTEST_MAIN(jangbu::tests::TestCounterControls)
#include "tst_counter_controls.moc"
