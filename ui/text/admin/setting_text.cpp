#include "ui/text/admin/setting_text.h"

#include "core/limit/limits.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

namespace jangbu::ui {

namespace {

struct SettingText
{
    Q_DECLARE_TR_FUNCTIONS(SettingText)
};

QString upTo(const QString& what, std::int64_t most)
{
    //: What a setting does, then its bounds.
    return SettingText::tr("%1 0 to %2.").arg(what, countText(most));
}

SettingWords shopWords(std::string_view key)
{
    if (key == "shop.name") {
        //: A setting and what it is for.
        return {SettingText::tr("Name of the shop"), {}, SettingText::tr("Printed on receipts.")};
    }
    if (key == "shop.currency") {
        return {
            SettingText::tr("Currency"),
            {},
            SettingText::tr("Fixed: the amounts in the book have no meaning in another one.")
        };
    }
    return {
        SettingText::tr("Time zone"),
        {},
        SettingText::tr("An IANA name such as Asia/Seoul; days begin at its midnight.")
    };
}

SettingWords amountWords(std::string_view key, const ShopFormat& format)
{
    const QString unit = QString::fromStdString(format.currency.code);
    if (key == "topup.minimum") {
        return {
            SettingText::tr("Minimum top-up"),
            unit,
            SettingText::tr("Above zero, at most the maximum top-up.")
        };
    }
    if (key == "topup.maximum") {
        return {
            SettingText::tr("Maximum top-up"),
            unit,
            SettingText::tr("Between the minimum top-up and the highest balance.")
        };
    }
    return {
        SettingText::tr("Highest balance of a customer"),
        unit,
        SettingText::tr("Korean law allows a named prepaid instrument 2,000,000 won.")
    };
}

SettingWords backupWords(std::string_view key)
{
    if (key == "backup.every_hours") {
        return {
            SettingText::tr("Back up every"),
            SettingText::tr("hours"),
            upTo(SettingText::tr("0: only when somebody asks."), limit::backupHours)
        };
    }
    return {
        SettingText::tr("Backups that are kept"),
        SettingText::tr("files"),
        upTo(SettingText::tr("Older ones are deleted; 0 keeps all."), limit::backupsKept)
    };
}

SettingWords alertWords(std::string_view key)
{
    if (key == "alert.refused_percent") {
        return {
            SettingText::tr("Refused payments of the last hour"),
            QStringLiteral("%"),
            upTo(SettingText::tr("Tells when more are refused; 0: never."), 100)
        };
    }
    if (key == "alert.backup_days") {
        return {
            SettingText::tr("Without a backup"),
            SettingText::tr("days"),
            upTo(SettingText::tr("Tells when it is longer; 0: never."), limit::alertDays)
        };
    }
    if (key == "alert.export_lag_minutes") {
        return {
            SettingText::tr("Unsent to the data platform"),
            SettingText::tr("minutes"),
            upTo(SettingText::tr("Tells when it is longer; 0: never."), limit::alertMinutes)
        };
    }
    return {
        SettingText::tr("Free room on the disk"),
        QStringLiteral("MB"),
        upTo(SettingText::tr("Tells when it is less; 0: never."), limit::diskMegabytes)
    };
}

SettingWords otherWords(std::string_view key)
{
    if (key == "stock.low") {
        return {
            SettingText::tr("Low stock at or below"),
            SettingText::tr("pieces"),
            upTo(
                SettingText::tr("For products that do not say otherwise at import."),
                limit::lowStockAt
            )
        };
    }
    return {
        SettingText::tr("Lock the counter after"),
        SettingText::tr("minutes"),
        upTo(SettingText::tr("When nobody touches it; 0: never."), limit::lockMinutes)
    };
}

} // namespace

SettingWords settingWords(std::string_view key, const ShopFormat& format)
{
    if (key.starts_with("shop.")) {
        return shopWords(key);
    }
    if (key.starts_with("topup.") || key.starts_with("balance.")) {
        return amountWords(key, format);
    }
    if (key.starts_with("backup.")) {
        return backupWords(key);
    }
    return key.starts_with("alert.") ? alertWords(key) : otherWords(key);
}

QString settingGroupText(std::string_view key)
{
    if (key.starts_with("shop.")) {
        //: A group of settings.
        return SettingText::tr("The shop");
    }
    if (key.starts_with("topup.") || key.starts_with("balance.")) {
        //: A group of settings.
        return SettingText::tr("Balances");
    }
    if (key.starts_with("backup.")) {
        //: A group of settings.
        return SettingText::tr("Backups");
    }
    if (key.starts_with("alert.")) {
        //: A group of settings: when the counter tells that something is wrong.
        return SettingText::tr("What is told");
    }
    //: A group of settings.
    return SettingText::tr("The counter");
}

} // namespace jangbu::ui
