#include "app/counter/picture/screen_stage.h"

#include "app/counter/shop_opening.h"
#include "app/system/import/demo_shop.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTimer>

#include <chrono>
#include <utility>

namespace jangbu::app {

namespace {

constexpr std::chrono::milliseconds lookAgain{20};
constexpr int quietLooks = 4; // one result may ask the next question
constexpr std::chrono::seconds patience{20};

} // namespace

ScreenStage::ScreenStage(Shop& shop, CounterPlace place, const Clock& clock, const Look& look)
    : m_shop(shop)
    , m_clock(clock)
    , m_place(std::move(place))
    , m_look(look)
    , m_machine(shop.pictureFolder().parent_path())
    , m_importer({shop.book(), shop.catalogue(), shop.shop(), shop.ids(), clock})
{
    m_frame.resize(look.size);
    m_frame.show();
    m_frame.activateWindow();
}

ScreenStage::~ScreenStage() = default;

void ScreenStage::reset()
{
    m_frame.setPage(new QWidget);
    m_counter.reset();
    static_cast<void>(m_shop.cartStore().saveCurrent(Cart{}));
    const CounterPorts ports{
        m_shop.book(),
        m_shop.catalogue(),
        m_shop.customers(),
        m_shop.sales(),
        m_shop.coupons(),
        m_shop.shifts(),
        m_shop.figures(),
        m_shop.shop(),
        m_shop.signIn(),
        m_shop.cartStore(),
        m_clock,
        m_shop.ids(),
        m_importer,
        m_shop.journal(),
        m_shop.bookCheck(),
        m_shop.backups(),
        nullptr,
        &m_shop.platform(),
        &m_machine
    };
    m_counter = std::make_unique<Counter>(
        ports,
        m_place,
        CounterHabits{
            m_look.language,
            {},
            QString(),
            m_machine.exportFolder(),
            QString::fromStdString(m_shop.pictureFolder().string()),
            QString(),
            QString::fromLatin1(demoPin)
        }
    );
    if (const auto admin = firstAdmin(m_shop)) {
        m_counter->session().signIn(*admin);
    }
    m_frame.setPage(m_counter->makeWindow());
    settle();
}

void ScreenStage::settle()
{
    const QDeadlineTimer deadline(patience);
    QEventLoop loop;
    QTimer look;
    int quiet = 0;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        const bool isBusy =
            m_counter
            && (!m_counter->dispatch().isIdle() || m_counter->submitter().unsentCount() > 0);
        quiet = isBusy ? 0 : quiet + 1;
        if (quiet >= quietLooks || deadline.hasExpired()) {
            loop.quit();
        }
    });
    look.start(lookAgain);
    loop.exec();
}

void ScreenStage::showPage(QWidget* page)
{
    m_frame.setPage(page);
    settle();
}

void ScreenStage::type(const QString& text)
{
    for (const QChar letter : text) {
        send(letter.toUpper().unicode(), letter);
    }
    settle();
}

void ScreenStage::press(Qt::Key key)
{
    send(key, {});
    settle();
}

void ScreenStage::send(int key, const QString& text)
{
    QWidget* const focused = QApplication::focusWidget();
    if (focused == nullptr) {
        return;
    }
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(focused, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(focused, &release);
}

} // namespace jangbu::app
