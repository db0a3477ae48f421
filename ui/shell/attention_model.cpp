#include "ui/shell/attention_model.h"

#include <QStringList>

#include <algorithm>

namespace jangbu::ui {

void AttentionModel::raise(AttentionKind kind, const Attention& attention)
{
    const auto [place, isNew] = m_all.try_emplace(kind, attention);
    if (!isNew && place->second == attention) {
        return;
    }
    place->second = attention;
    Q_EMIT changed();
}

void AttentionModel::settle(AttentionKind kind)
{
    if (m_all.erase(kind) > 0) {
        Q_EMIT changed();
    }
}

QString AttentionModel::line() const
{
    QStringList texts;
    for (const auto& [kind, attention] : m_all) {
        texts << attention.text;
    }
    return texts.join(QStringLiteral("  ·  "));
}

bool AttentionModel::isGrave() const
{
    return std::ranges::any_of(m_all, [](const auto& entry) { return entry.second.isGrave; });
}

} // namespace jangbu::ui
