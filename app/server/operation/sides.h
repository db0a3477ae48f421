#pragma once

#include "app/server/read/best_seller_cache.h"
#include "app/server/read/catalogue_cache.h"
#include "app/server/read/gatherer.h"
#include "app/server/read/whole_catalogue.h"
#include "core/identity/ids.h"
#include "core/port/book.h"
#include "core/port/catalogue_reader.h"
#include "core/port/clock.h"
#include "core/port/coupon_reader.h"
#include "core/port/customer_reader.h"
#include "core/port/figures_reader.h"
#include "core/port/id_source.h"
#include "core/port/journal_reader.h"
#include "core/port/sales_reader.h"
#include "core/port/shift_reader.h"
#include "core/port/shop_reader.h"
#include "storage/access/access_store.h"
#include "storage/signin/local_sign_in.h"
#include "storage/sql/gather/numbers_by_id.h"
#include "storage/sql/reader/reader_pool.h"
#include "storage/vault/vault.h"

#include <functional>

// What the operations work with, one value a kind of route. Each only refers: the server owns.
namespace jangbu::app {

/// On a reading thread.
struct Questions
{
    CatalogueReader& catalogue;
    CustomerReader& customers;
    SalesReader& sales;
    CouponReader& coupons;
    FiguresReader& figures;
    ShopReader& shop;
    ShiftReader& shifts;
    JournalReader& journal;
    storage::ReaderPool& readers; // for what is no port's question
    Book& book;                   // for the journal of who looked
    IdSource& ids;
    const Clock& clock;
    const storage::Vault& vault; // seals cursors
    WholeCatalogue& wholeCatalogue;
};

/// On the one thread of tokens and PINs.
struct Desk
{
    storage::AccessStore& access;
    storage::LocalSignIn& signIn;
    ShopReader& shop;
    CustomerReader& customers;
    Book& book;
    IdSource& ids;
    const Clock& clock;
    std::function<void()> forgetCallers; // from any thread
};

using StockQuestions = Gatherer<ProductId, storage::VersionedNumber>;
using BalanceQuestions = Gatherer<CustomerId, Money>;

/// On the I/O thread.
struct Gatherers
{
    StockQuestions& stocks;
    BalanceQuestions& balances;
    CatalogueCache& catalogue;
    BestSellerCache& bestSellers;
};

} // namespace jangbu::app
