#include "ui/shell/screen.h"

#include "core/result/must.h"

#include <QCoreApplication>

namespace jangbu::ui {

namespace {

struct ScreenTitle
{
    Q_DECLARE_TR_FUNCTIONS(ScreenTitle)
};

} // namespace

IconName screenIcon(ScreenId screen)
{
    switch (screen) {
    case ScreenId::Sell:
        return IconName::Cart;
    case ScreenId::TopUp:
        return IconName::Wallet;
    case ScreenId::Catalogue:
        return IconName::Grid;
    case ScreenId::Coupons:
        return IconName::Ticket;
    case ScreenId::Dashboard:
        return IconName::Bars;
    case ScreenId::Admin:
        return IconName::Gear;
    }
    MUST(false);
}

QString screenTitle(ScreenId screen)
{
    switch (screen) {
    case ScreenId::Sell:
        return ScreenTitle::tr("Sell");
    case ScreenId::TopUp:
        return ScreenTitle::tr("Top-up");
    case ScreenId::Catalogue:
        return ScreenTitle::tr("Products");
    case ScreenId::Coupons:
        return ScreenTitle::tr("Coupons");
    case ScreenId::Dashboard:
        return ScreenTitle::tr("Dashboard");
    case ScreenId::Admin:
        return ScreenTitle::tr("Admin");
    }
    MUST(false);
}

Act screenAct(ScreenId screen)
{
    switch (screen) {
    case ScreenId::Sell:
        return Act::Sell;
    case ScreenId::TopUp:
        return Act::TopUp;
    case ScreenId::Catalogue:
        return Act::LookUp;
    case ScreenId::Coupons:
        return Act::ClaimCoupon;
    case ScreenId::Dashboard:
        return Act::SeeOwnShift;
    case ScreenId::Admin:
        return Act::EditSettings;
    }
    MUST(false);
}

KeyAction screenKey(ScreenId screen)
{
    switch (screen) {
    case ScreenId::Sell:
        return KeyAction::ScreenSell;
    case ScreenId::TopUp:
        return KeyAction::ScreenTopUp;
    case ScreenId::Catalogue:
        return KeyAction::ScreenCatalogue;
    case ScreenId::Coupons:
        return KeyAction::ScreenCoupons;
    case ScreenId::Dashboard:
        return KeyAction::ScreenDashboard;
    case ScreenId::Admin:
        return KeyAction::ScreenAdmin;
    }
    MUST(false);
}

} // namespace jangbu::ui
