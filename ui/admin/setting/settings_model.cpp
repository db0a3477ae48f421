#include "ui/admin/setting/settings_model.h"

#include "ui/dispatch/dispatch.h"
#include "ui/shell/session_model.h"
#include "ui/text/error_text.h"

#include <QTimeZone>

#include <utility>

namespace jangbu::ui {

SettingsModel::SettingsModel(const AdminPorts& ports)
    : m_ports(ports), m_sender(ports), m_settings(ports.session.shop())
{
    connect(&m_sender, &SenderModel::changed, this, &SettingsModel::changed);
}

QStringList SettingsModel::keys()
{
    QStringList all;
    for (const std::string_view key : settingKeys()) {
        all << QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    }
    return all;
}

bool SettingsModel::isFixed(const QString& key)
{
    return key == QLatin1String("shop.currency");
}

const ShopFormat& SettingsModel::format() const
{
    return m_ports.session.format();
}

void SettingsModel::load()
{
    m_ports.dispatch.run(
        Lane::Reading,
        this,
        [&shop = m_ports.shop] { return shop.settings(); },
        [this](const Read<ShopSettings>& settings) {
            m_trouble = settings ? QString() : readErrorText(settings.error());
            if (settings) {
                m_settings = *settings;
                m_ports.session.setShop(*settings);
            }
            Q_EMIT loaded();
        }
    );
}

QString SettingsModel::valueOf(const QString& key) const
{
    return QString::fromStdString(settingText(m_settings, key.toStdString()).value_or(""));
}

QString SettingsModel::wrongWith(const QString& key, const QString& value) const
{
    ShopSettings tried = m_settings;
    const auto done = setSetting(tried, key.toStdString(), value.trimmed().toStdString());
    if (!done) {
        return settingErrorText(done.error());
    }
    const bool isZone = key == QLatin1String("shop.timezone");
    return isZone && !QTimeZone(value.trimmed().toUtf8()).isValid()
               ? tr("There is no such time zone.")
               : QString();
}

void SettingsModel::save(const QHash<QString, QString>& values)
{
    ChangeSettings change;
    QHash<QString, QString> wrong;
    for (const QString& key : keys()) {
        const QString value = values.value(key, valueOf(key)).trimmed();
        if (value == valueOf(key)) {
            continue;
        }
        const QString fault = wrongWith(key, value);
        if (!fault.isEmpty()) {
            wrong.insert(key, fault);
        }
        change.values.push_back({key.toStdString(), value.toStdString()});
    }
    if (!wrong.isEmpty()) {
        Q_EMIT refused(wrong, {});
    } else if (change.values.empty()) {
        Q_EMIT unchanged();
    } else {
        m_sender.send(std::move(change), [this](const QString& fault, const Refusal* /*why*/) {
            if (!fault.isEmpty()) {
                Q_EMIT refused({}, fault);
                return;
            }
            load();
            Q_EMIT saved();
        });
    }
}

} // namespace jangbu::ui
