#pragma once

#include "core/shift/shift.h"
#include "core/shop/settings.h"
#include "core/staff/staff.h"
#include "storage/wire/value_fields.h"

// The fields that answers about the shop itself have, said once for the server and its clients.
namespace jangbu::storage {

template <class Fields>
void describe(Fields& field, Described<Fields, Terminal>& terminal)
{
    field("terminal", terminal.id);
    field("name", terminal.name);
    field("prefix", terminal.prefix);
    field("next_receipt_no", terminal.nextReceiptNo);
    field("version", terminal.version);
}

/// Without the PIN's hash, which never leaves the server.
template <class Fields>
void describe(Fields& field, Described<Fields, Staff>& staff)
{
    field("staff", staff.id);
    field("login", staff.login);
    field("name", staff.name);
    field("role", staff.role);
    field("is_active", staff.isActive);
}

template <class Fields>
void describe(Fields& field, Described<Fields, Currency>& currency)
{
    field("code", currency.code);
    std::int64_t exponent = currency.exponent;
    field("exponent", exponent);
    if constexpr (Fields::isReading) {
        currency.exponent = static_cast<int>(exponent);
    }
}

template <class Fields>
void describe(Fields& field, Described<Fields, ShopSettings>& settings)
{
    field("shop_name", settings.shopName);
    field("currency", settings.currency);
    field("timezone", settings.timezone);
    field("top_up_minimum", settings.topUpMinimum);
    field("top_up_maximum", settings.topUpMaximum);
    field("balance_maximum", settings.balanceMaximum);
    field("low_stock_at", settings.lowStockAt);
    field("auto_lock_minutes", settings.autoLockMinutes);
    field("backup_every_hours", settings.backupEveryHours);
    field("backups_kept", settings.backupsKept);
    field("alert_refused_percent", settings.alertRefusedPercent);
    field("alert_backup_days", settings.alertBackupDays);
    field("alert_export_lag_minutes", settings.alertExportLagMinutes);
    field("alert_disk_free_megabytes", settings.alertDiskFreeMegabytes);
}

} // namespace jangbu::storage
