#pragma once

#include "core/result/must.h"

#include <map>
#include <utility>

namespace jangbu {

/// Rows of one noun as a batch sees them: what was loaded, what was changed since, in key order.
/// A key that was asked for and has no row is absent.
template <class Key, class Row>
class Rows
{
public:
    void load(Key key, Row row) { m_rows.insert_or_assign(std::move(key), Slot{std::move(row)}); }

    [[nodiscard]] const Row* find(const Key& key) const
    {
        const auto place = m_rows.find(key);
        return place == m_rows.end() ? nullptr : &place->second.row;
    }

    /// The row for changing. It must be there.
    [[nodiscard]] Row& change(const Key& key)
    {
        const auto place = m_rows.find(key);
        MUST(place != m_rows.end());
        place->second.isChanged = true;
        return place->second.row;
    }

    /// A row that did not exist before.
    Row& create(Key key, Row row)
    {
        const auto [place, isNew] = m_rows.try_emplace(std::move(key), Slot{std::move(row)});
        MUST(isNew);
        place->second.isCreated = true;
        return place->second.row;
    }

    /// Writes over a row that exists, whether or not it was loaded; one that this batch created
    /// stays to be created.
    void overwrite(Key key, Row row)
    {
        Slot& slot = m_rows[std::move(key)];
        slot.row = std::move(row);
        slot.isChanged = true;
    }

    /// visit(key, row, isCreated) for every row to be written, in key order.
    template <class Visit>
    void forEachChanged(Visit visit) const
    {
        for (const auto& [key, slot] : m_rows) {
            if (slot.isChanged || slot.isCreated) {
                visit(key, slot.row, slot.isCreated);
            }
        }
    }

    friend bool operator==(const Rows&, const Rows&) = default;

private:
    struct Slot
    {
        Row row{};
        bool isChanged = false;
        bool isCreated = false;

        friend bool operator==(const Slot&, const Slot&) = default;
    };

    std::map<Key, Slot> m_rows;
};

} // namespace jangbu
