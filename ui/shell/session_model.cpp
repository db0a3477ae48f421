#include "ui/shell/session_model.h"

namespace jangbu::ui {

SessionModel::SessionModel(ShopSettings shop, Terminal terminal, Language language)
    : m_shop(std::move(shop)), m_terminal(std::move(terminal))
{
    m_format.language = language;
    followShop();
}

bool SessionModel::isOpen() const
{
    return m_staff.has_value() && !m_locked;
}

bool SessionModel::may(Act act) const
{
    return !m_locked && m_staff && jangbu::may(m_staff->role, act);
}

std::optional<Actor> SessionModel::actor() const
{
    if (!m_staff) {
        return std::nullopt;
    }
    return Actor{m_staff->id, m_terminal.id, std::nullopt};
}

void SessionModel::setShop(const ShopSettings& shop)
{
    if (shop != m_shop) {
        m_shop = shop;
        followShop();
        Q_EMIT shopChanged();
    }
}

void SessionModel::setTerminal(const Terminal& terminal)
{
    if (terminal != m_terminal) {
        m_terminal = terminal;
        Q_EMIT shopChanged();
    }
}

void SessionModel::setLanguage(Language language)
{
    if (language != m_format.language) {
        m_format.language = language;
        Q_EMIT languageChanged();
    }
}

void SessionModel::signIn(const Staff& staff)
{
    const bool wasOpen = isOpen();
    const bool isOther = !m_staff || m_staff->id != staff.id;
    m_staff = staff;
    m_locked = false;
    if (isOther) {
        Q_EMIT staffChanged();
    }
    if (!wasOpen) {
        Q_EMIT openChanged(true);
    }
}

void SessionModel::signOut()
{
    if (!m_staff) {
        return;
    }
    const bool wasOpen = isOpen();
    m_staff.reset();
    m_locked = false;
    Q_EMIT staffChanged();
    if (wasOpen) {
        Q_EMIT openChanged(false);
    }
}

void SessionModel::lock()
{
    if (isOpen()) {
        m_locked = true;
        Q_EMIT openChanged(false);
    }
}

void SessionModel::followShop()
{
    m_format.currency = m_shop.currency;
    const QTimeZone zone(QByteArray::fromStdString(m_shop.timezone));
    // A zone this machine does not know must not make every time on the screen invalid.
    m_format.zone = zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace jangbu::ui
