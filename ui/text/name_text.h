#pragma once

#include "core/coupon/coupon.h"
#include "core/ledger/entry.h"
#include "core/order/order.h"
#include "core/product/product.h"
#include "core/product/stock_move.h"
#include "core/staff/staff.h"
#include "core/wallet/wallet.h"

#include <QString>

// What each value of an enum is called on a screen.
namespace jangbu::ui {

[[nodiscard]] QString roleText(Role role);              // 판매원 · 점장 · 관리자
[[nodiscard]] QString tenderText(Tender tender);        // 현금 · 카드 · 이체
[[nodiscard]] QString orderStateText(OrderState state); // 결제 완료 · 부분 환불 · 환불 완료
[[nodiscard]] QString moveReasonText(MoveReason reason
);                                                   // 판매 · 환불 · 입고 · 실사 · 파손 · 가져오기
[[nodiscard]] QString entryCodeText(EntryCode code); // 충전 · 충전 취소 · 결제 · 환불 · 현금
[[nodiscard]] QString taxClassText(TaxClass taxClass); // 과세 · 면세
[[nodiscard]] QString couponStandingText(CouponStanding standing);

} // namespace jangbu::ui
