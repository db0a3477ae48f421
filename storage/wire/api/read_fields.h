#pragma once

// The fields that the server's answers to questions have.
#include "storage/wire/api/coupon_fields.h"
#include "storage/wire/api/customer_fields.h"
#include "storage/wire/api/product_fields.h"
#include "storage/wire/api/sales_fields.h"
#include "storage/wire/api/shop_fields.h"
