#include "tests/ui/export/export_counter.h"

#include <QTest>

namespace jangbu::ui {

ExportCounter::ExportCounter(Role role)
    : session({}, Terminal{TerminalId{ids.next()}, "계산대", "A", 1, 1}, Language::English)
    , submitter({book, carts, clock, ids}, dispatch, [this] { return session.actor(); })
    , exports({submitter, session, clock, {.path = folder.path()}})
{
    shop.terminals.emplace(session.terminal().id, session.terminal());
    const Staff staff{StaffId{ids.next()}, "1", "이정민", role, true, {}};
    shop.staff.emplace(staff.id, staff);
    session.signIn(staff);
}

void ExportCounter::settle()
{
    QVERIFY(QTest::qWaitFor([this] {
        return !exports.isRunning() && dispatch.isIdle() && submitter.unsentCount() == 0;
    }));
}

} // namespace jangbu::ui
