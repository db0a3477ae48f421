#pragma once

#include "core/port/catalogue_reader.h"
#include "core/port/coupon_reader.h"
#include "core/port/customer_reader.h"
#include "core/port/journal_reader.h"
#include "core/port/sales_reader.h"

#include <map>
#include <string>
#include <vector>

namespace jangbu::ui {

/// Who knows what the ids in the journal are called.
struct SubjectReaders
{
    CatalogueReader& catalogue;
    CustomerReader& customers;
    CouponReader& coupons;
    SalesReader& sales;
};

/// The subjects of the lines by name: products, customers (masked), campaigns with the number of a
/// coupon, orders by their receipt. Those that nobody knows are left out, and all that follow where
/// one cannot be read. Blocking.
[[nodiscard]] std::map<std::string, std::string>
subjectNames(const std::vector<JournalLine>& lines, const SubjectReaders& readers);

} // namespace jangbu::ui
