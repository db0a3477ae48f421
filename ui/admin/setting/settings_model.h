#pragma once

#include "ui/admin/sender_model.h"
#include "ui/text/shop_format.h"

#include <QHash>
#include <QStringList>

namespace jangbu::ui {

/// What the shop decides for itself, as texts by key, and changing it.
class SettingsModel final : public QObject
{
    Q_OBJECT

public:
    explicit SettingsModel(const AdminPorts& ports);

    /// All keys, in the order they are shown.
    [[nodiscard]] static QStringList keys();

    void load();

    /// The value as the book has it.
    [[nodiscard]] QString valueOf(const QString& key) const;
    [[nodiscard]] static bool isFixed(const QString& key);

    /// What is wrong with a value, empty when nothing is.
    [[nodiscard]] QString wrongWith(const QString& key, const QString& value) const;

    /// All that differ are changed, or none: refused tells by key what is wrong.
    void save(const QHash<QString, QString>& values);

    [[nodiscard]] bool isSending() const { return m_sender.isSending(); }

    [[nodiscard]] const ShopFormat& format() const;

    [[nodiscard]] const QString& trouble() const { return m_trouble; }

Q_SIGNALS:
    void loaded();
    void changed();
    void saved();
    void unchanged(); // nothing differed, so nothing was sent
    void refused(const QHash<QString, QString>& wrongByKey, const QString& wrong);

private:
    const AdminPorts& m_ports;
    SenderModel m_sender;
    ShopSettings m_settings;
    QString m_trouble;
};

} // namespace jangbu::ui
