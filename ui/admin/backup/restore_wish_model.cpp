#include "ui/admin/backup/restore_wish_model.h"

#include "ui/dispatch/dispatch.h"
#include "ui/dispatch/submitter.h"
#include "ui/shell/session_model.h"

#include <algorithm>
#include <utility>

namespace jangbu::ui {

namespace {

/// Whether a sale, open or parked, has cash that is booked already. Blocking. A memory that cannot
/// be read keeps nobody from the backup.
bool isCashHeld(CartStore& carts)
{
    const auto open = carts.current();
    if (open && !open->taken.empty()) {
        return true;
    }
    const auto parked = carts.parked();
    return parked && std::ranges::any_of(*parked, [](const ParkedCart& one) {
               return !one.cart.taken.empty();
           });
}

} // namespace

RestoreWishModel::RestoreWishModel(RestoreWishPorts ports) : m_ports(std::move(ports)) {}

void RestoreWishModel::wish(const QString& file)
{
    if (m_isAsking || file.isEmpty() || !m_ports.session.may(Act::Restore)) {
        return;
    }
    if (m_ports.isImporting()) {
        //: A backup cannot be restored now.
        Q_EMIT refused(tr("Products are being imported. Wait until they are in, or stop it, then "
                          "press the key again."));
        return;
    }
    m_isAsking = true;
    m_ports.dispatch.run(
        Lane::Keeping,
        this,
        [&carts = m_ports.carts] { return isCashHeld(carts); },
        [this, file](bool isHeld) { answer(file, isHeld); }
    );
}

void RestoreWishModel::answer(const QString& file, bool isCashHeld)
{
    m_isAsking = false;
    const bool isUnsent = m_ports.submitter.unsentCount() > 0;
    const bool isTroubled = m_ports.submitter.troubledSince().has_value();
    // A book that takes nothing any more is what backups are for.
    const bool isLeftAnyway = isUnsent && isTroubled && std::exchange(m_wasWarned, true);
    if (isLeftAnyway || (!isUnsent && !isCashHeld)) {
        Q_EMIT granted(file);
    } else if (isUnsent && isTroubled) {
        //: A backup is to take the place of a book that answers no more.
        Q_EMIT refused(tr("Something is still unsent, and the book does not take it. It stays at "
                          "this counter and goes into the restored book. Press the key again to go "
                          "on."));
    } else if (isUnsent) {
        //: A backup cannot be restored now: a payment or the like has no answer yet.
        Q_EMIT refused(tr("Something is still on its way into the present book. Wait until nothing "
                          "is unsent, then press the key again."));
    } else {
        //: A backup cannot be restored now: the cash would be in no book.
        Q_EMIT refused(tr("Cash was taken for an open or parked sale that is not paid yet. Finish "
                          "the sale or give the cash back first."));
    }
}

} // namespace jangbu::ui
