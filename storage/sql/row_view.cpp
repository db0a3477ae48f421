#include "storage/sql/row_view.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QVariant>

#include <algorithm>

namespace jangbu::storage {

namespace {

bool isWhole(int type)
{
    // PostgreSQL's driver gives a bigint that is not negative as unsigned.
    return type == QMetaType::LongLong || type == QMetaType::ULongLong || type == QMetaType::Int
           || type == QMetaType::Bool || type == QMetaType::Short;
}

} // namespace

bool RowView::isNull(int column) const
{
    return m_query.isNull(column);
}

std::int64_t RowView::integer(int column) const
{
    const QVariant value = m_query.value(column);
    if (!isWhole(value.typeId())) {
        markDamaged();
        return 0;
    }
    return value.toLongLong();
}

std::string RowView::text(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.typeId() != QMetaType::QString) {
        markDamaged();
        return {};
    }
    return value.toString().toStdString();
}

std::vector<std::uint8_t> RowView::blob(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.typeId() != QMetaType::QByteArray) {
        markDamaged();
        return {};
    }
    const QByteArray bytes = value.toByteArray();
    return {bytes.begin(), bytes.end()};
}

Uuid RowView::uuid(int column) const
{
    const QVariant value = m_query.value(column);
    Uuid uuid;
    const QByteArray bytes = value.toByteArray();
    if (value.typeId() != QMetaType::QByteArray
        || bytes.size() != static_cast<qsizetype>(uuid.bytes.size())) {
        markDamaged();
        return uuid;
    }
    std::ranges::copy(bytes, uuid.bytes.begin());
    return uuid;
}

} // namespace jangbu::storage
