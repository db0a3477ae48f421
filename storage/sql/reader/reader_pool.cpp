#include "storage/sql/reader/reader_pool.h"

#include "core/result/must.h"

#include <algorithm>

namespace jangbu::storage {

ReaderPool::ReaderPool(Database& database, OnFailure onFailure)
    : m_database(database), m_onFailure(std::move(onFailure))
{}

ReaderPool::~ReaderPool()
{
    const std::scoped_lock lock{m_mutex};
    MUST(std::ranges::none_of(m_slots, [](const auto& slot) { return slot->isInUse; }));
    m_slots.clear();
}

ReadError ReaderPool::errorOf(const SqlFailure& failure) const
{
    if (m_onFailure) {
        m_onFailure(failure);
    }
    return failure.fault == Fault::Damaged ? ReadError::Damaged : ReadError::Unavailable;
}

ReaderPool::Slot* ReaderPool::slotOfThisThread()
{
    const auto found = std::ranges::find_if(m_slots, [](const auto& slot) {
        return slot->thread == std::this_thread::get_id();
    });
    return found == m_slots.end() ? nullptr : found->get();
}

void ReaderPool::closeOldest()
{
    auto oldest = m_slots.end();
    for (auto slot = m_slots.begin(); slot != m_slots.end(); ++slot) {
        const bool isOlder = oldest == m_slots.end() || (*slot)->lastUse < (*oldest)->lastUse;
        if (!(*slot)->isInUse && isOlder) {
            oldest = slot;
        }
    }
    if (oldest != m_slots.end()) {
        m_slots.erase(oldest);
    }
}

Sql<ReaderPool::Slot*> ReaderPool::borrow()
{
    std::unique_lock lock{m_mutex};
    Slot* slot = slotOfThisThread();
    if (slot == nullptr) {
        m_givenBack.wait(lock, [this] {
            if (m_slots.size() >= connectionsMax) {
                closeOldest();
            }
            return m_slots.size() < connectionsMax;
        });
        m_slots.push_back(std::make_unique<Slot>());
        slot = m_slots.back().get();
        slot->thread = std::this_thread::get_id();
    }
    MUST(!slot->isInUse);
    slot->isInUse = true;
    slot->lastUse = ++m_uses;
    lock.unlock();

    if (!slot->connection) {
        auto opened = m_database.openReader();
        if (!opened) {
            giveBack(*slot, true);
            return std::unexpected(std::move(opened).error());
        }
        slot->connection = *std::move(opened);
    }
    return slot;
}

void ReaderPool::giveBack(Slot& slot, bool isLost)
{
    const std::scoped_lock lock{m_mutex};
    slot.isInUse = false;
    if (isLost) {
        std::erase_if(m_slots, [&slot](const auto& held) { return held.get() == &slot; });
    }
    m_givenBack.notify_one();
}

} // namespace jangbu::storage
