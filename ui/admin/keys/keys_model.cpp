#include "ui/admin/keys/keys_model.h"

#include <QStringList>

#include <optional>
#include <utility>

namespace jangbu::ui {

namespace {

std::optional<KeyAction> actionAt(int row)
{
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < allKeyActions().size() ? std::optional(allKeyActions()[place])
                                                      : std::nullopt;
}

/// Who has one of the keys; nothing when they are free for `action`.
std::optional<KeyAction>
holderOf(const KeyMap& map, const QList<QKeySequence>& keys, KeyAction action)
{
    for (const KeyAction other : allKeyActions()) {
        for (const QKeySequence& key : map.keysFor(other)) {
            if (other != action && keys.contains(key)) {
                return other;
            }
        }
    }
    return std::nullopt;
}

} // namespace

KeysModel::KeysModel(KeyMap keys) : m_keys(std::move(keys))
{
    //: Headings of the table of keys.
    m_table.setHeadings({tr("What it does"), tr("Key")});
    show();
}

void KeysModel::show()
{
    const KeyMap usual;
    std::vector<CellRow> rows;
    for (const KeyAction action : allKeyActions()) {
        QStringList texts;
        for (const QKeySequence& key : m_keys.keysFor(action)) {
            texts << key.toString(QKeySequence::NativeText);
        }
        const bool isUsual = m_keys.keysFor(action) == usual.keysFor(action);
        rows.push_back({
            {.text = keyActionText(action)},
            //: No key of the keyboard does it.
            {.text = texts.isEmpty() ? tr("none") : texts.join(QStringLiteral(" · ")),
             .tone = isUsual ? Tone::Ink : Tone::Accent},
        });
    }
    m_table.setRows(std::move(rows));
}

QKeySequence KeysModel::keyAt(int row) const
{
    const auto action = actionAt(row);
    return action ? m_keys.keyFor(*action) : QKeySequence();
}

void KeysModel::setKey(int row, const QKeySequence& key)
{
    if (const auto action = actionAt(row)) {
        give(*action, key.isEmpty() ? QList<QKeySequence>() : QList{key});
    }
}

void KeysModel::setUsual(int row)
{
    if (const auto action = actionAt(row)) {
        give(*action, KeyMap().keysFor(*action));
    }
}

void KeysModel::give(KeyAction action, const QList<QKeySequence>& keys)
{
    if (const auto holder = holderOf(m_keys, keys, action)) {
        //: A key is taken; %1 is what it does already.
        Q_EMIT refused(
            tr("That key is taken: %1. Give that another one first.").arg(keyActionText(*holder))
        );
        return;
    }
    m_keys.setKeys(action, keys);
    show();
    Q_EMIT chosen(m_keys);
}

} // namespace jangbu::ui
