#pragma once

#include "core/port/backup.h"
#include "core/port/book_check.h"
#include "core/port/catalogue_reader.h"
#include "core/port/clock.h"
#include "core/port/coupon_reader.h"
#include "core/port/customer_reader.h"
#include "core/port/journal_reader.h"
#include "core/port/sales_reader.h"
#include "core/port/shop_reader.h"
#include "core/port/sign_in.h"

namespace jangbu::ui {

class Dispatch;
class SessionModel;
class Submitter;

/// What the sections of Admin talk to. All of it outlives them.
struct AdminPorts
{
    ShopReader& shop;
    SignIn& signIn;
    JournalReader& journal;
    CatalogueReader& catalogue;
    CustomerReader& customers;
    CouponReader& coupons;
    SalesReader& sales;
    BookCheck& check;
    Backups& backups;
    const Clock& clock;
    Dispatch& dispatch;
    Submitter& submitter;
    SessionModel& session;
};

} // namespace jangbu::ui
