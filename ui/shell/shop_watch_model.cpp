#include "ui/shell/shop_watch_model.h"

#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace jangbu::ui {

namespace {

constexpr std::chrono::seconds lookEvery{10};

struct Place
{
    Read<ShopSettings> settings;
    Read<std::vector<Terminal>> terminals;
};

} // namespace

ShopWatchModel::ShopWatchModel(const ShopWatchPorts& ports) : m_ports(ports)
{
    m_regular.setInterval(lookEvery);
    connect(&m_regular, &QTimer::timeout, this, &ShopWatchModel::look);
}

void ShopWatchModel::start()
{
    m_regular.start();
}

void ShopWatchModel::look()
{
    if (std::exchange(m_isLooking, true)) {
        return;
    }
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&shop = m_ports.shop] { return Place{shop.settings(), shop.terminals()}; },
        [this](const Place& place) {
            m_isLooking = false;
            // A book that names no shop is not this one.
            if (place.settings && !place.settings->shopName.empty()) {
                m_ports.session.setShop(*place.settings);
            }
            const auto terminals = place.terminals.value_or(std::vector<Terminal>{});
            const TerminalId mine = m_ports.session.terminal().id;
            const auto own = std::ranges::find(terminals, mine, &Terminal::id);
            // Its receipt number runs on with every sale; nobody shows that.
            const Terminal& shown = m_ports.session.terminal();
            if (own != terminals.end()
                && (own->name != shown.name || own->prefix != shown.prefix)) {
                m_ports.session.setTerminal(*own);
            }
        }
    );
}

} // namespace jangbu::ui
