#include "storage/remote/request_target.h"

#include "storage/wire/time_text.h"

#include <QUrl>

#include <string>

namespace jangbu::storage {

namespace {

QString encoded(std::string_view text)
{
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return QString::fromLatin1(QUrl::toPercentEncoding(whole));
}

} // namespace

RequestTarget::RequestTarget(std::string_view path)
    : m_text(QString::fromLatin1(path.data(), static_cast<qsizetype>(path.size())))
{}

RequestTarget& RequestTarget::slash(std::string_view part)
{
    m_text += u'/' + encoded(part);
    return *this;
}

RequestTarget& RequestTarget::slash(const Uuid& id)
{
    return slash(toText(id));
}

RequestTarget& RequestTarget::with(std::string_view name, std::string_view value)
{
    m_text += (m_hasQuery ? u'&' : u'?') + encoded(name) + u'=' + encoded(value);
    m_hasQuery = true;
    return *this;
}

RequestTarget& RequestTarget::with(std::string_view name, std::int64_t value)
{
    return with(name, std::to_string(value));
}

RequestTarget& RequestTarget::with(std::string_view name, Instant value)
{
    return with(name, rfc3339(value));
}

} // namespace jangbu::storage
