#pragma once

#include "core/command/command.h"
#include "core/shift/shift.h"
#include "core/shop/settings.h"
#include "core/staff/permission.h"
#include "core/staff/staff.h"
#include "ui/text/shop_format.h"

#include <QObject>

#include <optional>

namespace jangbu::ui {

/// Whose counter this is and who stands at it. Knows no port: whoever signs in or changes a
/// setting tells it.
class SessionModel final : public QObject
{
    Q_OBJECT

public:
    SessionModel(ShopSettings shop, Terminal terminal, Language language);

    [[nodiscard]] const ShopSettings& shop() const { return m_shop; }

    [[nodiscard]] const Terminal& terminal() const { return m_terminal; }

    /// Nobody before sign-in; stays while the counter is locked.
    [[nodiscard]] const std::optional<Staff>& staff() const { return m_staff; }

    [[nodiscard]] bool isLocked() const { return m_locked; }

    /// Somebody is signed in and the counter is not locked.
    [[nodiscard]] bool isOpen() const;
    /// What the one at the counter may do; nothing while it is not open.
    [[nodiscard]] bool may(Act act) const;
    /// For commands: nothing before sign-in, since nobody's command would be the program's own.
    [[nodiscard]] std::optional<Actor> actor() const;

    /// Language, currency and zone, for ui/text.
    [[nodiscard]] const ShopFormat& format() const { return m_format; }

    void setShop(const ShopSettings& shop);
    void setTerminal(const Terminal& terminal);
    void setLanguage(Language language);

    /// Opens the counter for this person, also over another's lock.
    void signIn(const Staff& staff);
    void signOut();
    /// Nothing when nobody is signed in.
    void lock();

Q_SIGNALS:
    void shopChanged();     // settings or terminal; format with them
    void languageChanged(); // texts made before are stale
    void staffChanged();    // another person or nobody
    void openChanged(bool isOpen);

private:
    ShopSettings m_shop;
    Terminal m_terminal;
    ShopFormat m_format;
    std::optional<Staff> m_staff;
    bool m_locked = false;

    void followShop();
};

} // namespace jangbu::ui
