#include "tests/app/counter/counter_day.h"

#include "ui/admin/admin_page.h"
#include "ui/control/key/key_button.h"
#include "ui/control/money_label.h"
#include "ui/sell/sell_model.h"
#include "ui/shell/frame/top_bar.h"
#include "ui/shell/main_window.h"
#include "ui/signin/card_key.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace jangbu::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000; // on a busy machine

} // namespace

void CounterDay::start(const QString& folder)
{
    stop();
    app::CounterOptions options;
    options.folder = path(folder).toStdString();
    m_program = std::make_unique<app::CounterProgram>(*qApp, options);
    QWidget& frame = m_program->frame();
    frame.resize(1'366, 768);
    frame.show();
    frame.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&frame));
    m_user = std::make_unique<CounterUser>(frame, [this] { return m_program->counter(); });
    m_program->start();
}

void CounterDay::stop()
{
    m_user.reset();
    m_program.reset();
}

void CounterDay::signIn(const QString& name, const QString& pin)
{
    QTRY_VERIFY_WITH_TIMEOUT(m_user->find<ui::CardKey>() != nullptr, patienceMs);
    m_user->touch(name);
    m_user->type(pin);
    m_user->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(counter()->session().isOpen(), patienceMs);
    m_user->settle();
}

void CounterDay::signOut()
{
    m_user->touch(parts().window->topBar()->staffKey()->text());
    m_user->touch(u"Sign out"_s);
    QVERIFY(parts().window->isCovered());
}

void CounterDay::serve(const QString& lastDigits)
{
    m_user->press(Qt::Key_F4);
    m_user->type(lastDigits);
    m_user->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(parts().sell->customer().has_value(), patienceMs);
    m_user->settle();
}

void CounterDay::pay()
{
    m_user->press(Qt::Key_F12);
    QTRY_VERIFY_WITH_TIMEOUT(parts().sell->payState() == ui::PaymentFlow::State::Paid, patienceMs);
    m_user->settle();
}

QString CounterDay::total()
{
    const auto* const label = m_user->find<ui::MoneyLabel>(u"sellTotal"_s);
    return label == nullptr ? QString() : label->text();
}

void CounterDay::fill(const QString& label, const QString& text)
{
    const auto fields = m_user->front().findChildren<QLineEdit*>();
    for (QLineEdit* const field : fields) {
        if (field->isVisible() && field->accessibleName() == label) {
            QTest::mouseClick(field, Qt::LeftButton);
            field->selectAll();
            m_user->type(text);
            return;
        }
    }
    QFAIL(qPrintable(label));
}

void CounterDay::openSection(const ui::AdminPage& page)
{
    m_user->touch(page.heading());
    QVERIFY(page.isVisible());
}

} // namespace jangbu::tests
